import type { APIActionRowComponent, APISelectMenuOption, APIStringSelectComponent } from 'discord.js'
import { type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Entry } from '../corpus-record.ts'
import type { Card } from './card.ts'
import { type Button, button, buttonRow, card, menuRow, textDisplay, textDisplays } from './components.ts'
import { kindOf, whatChanged } from './deed-words.ts'
import { MOST_IN_MENU } from './limits.ts'
import { linesWithin } from './lines-within.ts'
import { bold, heading, isolated, subtext } from './markdown.ts'
import { moment } from './moment.ts'
import { inOption } from './plan-card.ts'
import { isVisible, shownIn } from './shown.ts'
import { who } from './who.ts'
import { worded } from './worded.ts'

/** How many changes a page lists. With what is shown of each they always fit. */
export const CHANGES_A_PAGE = 6

/** How much the names of a change take, and how much of one is shown, in bytes. */
const NAMES = 220
const NAME = 90

/**
 * The changes of the corpus, the last one first, with a menu to take one back.
 *
 * @param entries Those of the page.
 * @param page From 0.
 * @param all How many there are on all pages.
 */
export function changesCard(
  { entries, all }: { readonly entries: readonly Entry[]; readonly all: number },
  page: number,
  tongue: Tongue,
): Card {
  const says = (phrase: Phrase) => worded(phrase, tongue)
  const pages = Math.max(1, Math.ceil(all / CHANGES_A_PAGE))
  if (entries.length === 0)
    return card([
      textDisplay(heading(says(say`Changes of the coverage`)), says(say`Nothing was changed yet.`)),
    ])
  const from = page * CHANGES_A_PAGE
  const buttons: Button[] = [
    ...(page > 0 ? [button(tongue(say`Back`), { kind: 'changes', page: page - 1 })] : []),
    ...(page + 1 < pages ? [button(tongue(say`More`), { kind: 'changes', page: page + 1 })] : []),
  ]
  return card(
    [
      textDisplay(heading(says(say`Changes of the coverage`))),
      ...textDisplays(entries.map(entry => entryLines(entry, tongue))),
      textDisplay(subtext(says(say`${from + 1}–${from + entries.length} of ${all}, the last one first`))),
      undoMenu(entries, tongue),
      buttons.length === 0 ? null : buttonRow(buttons),
    ],
    page,
    pages,
  )
}

/** One change by itself. */
export function changeCard(entry: Entry, tongue: Tongue): Card {
  return card([
    textDisplay(heading(worded(say`Change ${entry.number}`, tongue)), ...entryLines(entry, tongue, 2500)),
    entry.kind === 'opening'
      ? null
      : buttonRow([button(tongue(say`Take it back`), { kind: 'undo', change: entry.number })]),
  ])
}

function entryLines(entry: Entry, tongue: Tongue, names = NAMES): readonly string[] {
  const says = (phrase: Phrase) => worded(phrase, tongue, 100)
  const { number, by, at, undoes } = entry
  const what = whatChanged(entry).map(says)
  return [
    `${bold(says(say`${number} · ${kindOf(entry)}`))} · ${says(say`by ${who(by)}, ${moment(at)}`)}`,
    ...(undoes === null ? [] : [says(say`Takes back change ${undoes}.`)]),
    ...(what.length === 0 ? [] : [what.join(' · ')]),
    ...changedNames(entry, names, tongue),
  ]
}

/** What the articles of a change are called, in small print, as far as they fit in so many bytes. */
export function changedNames({ articles }: Pick<Entry, 'articles'>, most: number, tongue: Tongue) {
  return linesWithin(
    articles,
    most,
    ({ id, name }) => subtext(isolated(shownIn(isVisible(name) ? name : id, NAME))),
    left => subtext(worded(plural(say`${left} more article.`, say`${left} more articles.`), tongue)),
  )
}

/** A menu to take back one of some changes, or null where none can be. */
function undoMenu(
  entries: readonly Entry[],
  tongue: Tongue,
): APIActionRowComponent<APIStringSelectComponent> | null {
  const offered = entries.filter(({ kind }) => kind !== 'opening')
  if (offered.length === 0) return null
  const room = Math.floor(MOST_IN_MENU / offered.length / 2)
  const options = offered.map((entry): APISelectMenuOption => {
    const names = entry.articles.map(({ id, name }) => (isVisible(name) ? name : id)).slice(0, 3)
    const description = inOption(names.join(', '), room)
    return {
      label: inOption(tongue(say`${entry.number} · ${kindOf(entry)}`), room),
      ...(description === '' ? {} : { description }),
      value: `${entry.number}`,
    }
  })
  return menuRow({ kind: 'undo', change: null }, tongue(say`Take back a change …`), options)
}
