import type { APIActionRowComponent, APISelectMenuOption, APIStringSelectComponent } from 'discord.js'
import type { Plan, PlanItem } from '../../desk/curation/plan.ts'
import { printable } from '../../desk/printable.ts'
import { count, type Phrase, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Card } from './card.ts'
import { type Button, button, buttonRow, card, menuRow, textDisplay, textDisplays } from './components.ts'
import { whichChange } from './deed-words.ts'
import { fateCounts, fateWord } from './fate-words.ts'
import { bytesOf, LONGEST_IN_OPTION, MOST_IN_MENU } from './limits.ts'
import { bold, heading, subtext } from './markdown.ts'
import { itemLines, nameOfItem } from './plan-item-lines.ts'
import { shortened } from './shortened.ts'
import { worded } from './worded.ts'

/** How many items a page of a plan lists. With what is shown of each they always fit. */
export const ITEMS_A_PAGE = 5

const HEADINGS: Readonly<Record<Plan['kind'], Phrase>> = {
  add: say`What would be added`,
  refresh: say`What a refresh would change`,
  edit: say`What would be corrected`,
  remove: say`What would be removed`,
  undo: say`What would be taken back`,
}

/**
 * What a plan would change: in counts, and a page of its items, with what can be done about it.
 *
 * @param items Those of the page.
 * @param page From 0.
 */
export function planCard(plan: Plan, items: readonly PlanItem[], page: number, tongue: Tongue): Card {
  const pages = Math.max(1, Math.ceil(plan.items / ITEMS_A_PAGE))
  const from = page * ITEMS_A_PAGE
  const says = (phrase: Phrase) => worded(phrase, tongue)
  return card(
    [
      textDisplay(
        heading(says(HEADINGS[plan.kind])),
        ...(plan.undoes === null ? [] : [says(say`This takes back ${whichChange(plan.undoes)}.`)]),
        ...fateLine(plan, tongue),
        ...(plan.changes ? [subtext(says(extents(plan)))] : []),
        bold(says(plan.changes ? say`Nothing is changed before you confirm.` : say`Nothing would change.`)),
      ),
      ...textDisplays(items.map(item => itemLines(item, tongue))),
      pages > 1
        ? textDisplay(subtext(says(say`${from + 1}–${from + items.length} of ${count(plan.items, 'item')}`)))
        : null,
      lookMenu(plan.id, items, tongue),
      buttonRow(planButtons(plan, page, pages, tongue)),
    ],
    page,
    pages,
  )
}

function fateLine(plan: Plan, tongue: Tongue): readonly string[] {
  const counts = fateCounts(plan).map(phrase => worded(phrase, tongue))
  return counts.length === 0 ? [] : [counts.join(' · ')]
}

function extents({ now, then }: Plan): Phrase {
  const extent = ({ articles, paragraphs }: Plan['now']) =>
    say`${count(articles, 'article')} with ${count(paragraphs, 'paragraph')}`
  return say`Now: ${extent(now)}. Then: ${extent(then)}.`
}

function planButtons({ id, changes }: Plan, page: number, pages: number, tongue: Tongue): Button[] {
  return [
    ...(page > 0 ? [button(tongue(say`Back`), { kind: 'plan', plan: id, page: page - 1 })] : []),
    ...(page + 1 < pages ? [button(tongue(say`More`), { kind: 'plan', plan: id, page: page + 1 })] : []),
    button(tongue(say`Confirm`), { kind: 'confirm', plan: id }, !changes),
    button(tongue(say`Cancel`), { kind: 'drop', plan: id }),
  ]
}

/** A menu to look at one of the items of a page, or null where there are none. */
function lookMenu(
  plan: string,
  items: readonly PlanItem[],
  tongue: Tongue,
): APIActionRowComponent<APIStringSelectComponent> | null {
  if (items.length === 0) return null
  const room = Math.floor(MOST_IN_MENU / items.length / 2)
  const options = items.map(
    (item): APISelectMenuOption => ({
      label: inOption(nameOfItem(item), room),
      description: inOption(tongue(fateWord(item.fate)), room),
      value: `${item.place}`,
    }),
  )
  return menuRow({ kind: 'look', plan }, tongue(say`Look at …`), options)
}

/** A text on one line of an option, within what Discord takes and so many bytes. */
export function inOption(text: string, most: number): string {
  const line = printable(text.slice(0, LONGEST_IN_OPTION + 1)).trim()
  return shortened(shortened(line, LONGEST_IN_OPTION), most, bytesOf)
}
