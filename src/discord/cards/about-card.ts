import { holdingsOf, WHAT_IS_KEPT, WHAT_IT_IS, WHERE_HELP_IS } from '../../desk/about.ts'
import type { About } from '../../desk/reply.ts'
import { type Phrase, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Lack } from '../permission-check.ts'
import type { Card } from './card.ts'
import { card, separator, textDisplay } from './components.ts'
import { linesWithin } from './lines-within.ts'
import { bold, heading, linkTarget, maskedLink, subtext } from './markdown.ts'
import { channelMention } from './mentions.ts'
import { moment } from './moment.ts'
import { shownIn } from './shown.ts'
import { who } from './who.ts'
import { worded } from './worded.ts'

/** How much of a line is shown, and of all that is missing, in bytes. */
const LINE = 500
const LACKS = 2200

/** What `/about` shows where it is asked. */
export interface AboutHere {
  /** The last change of the coverage: when, as an ISO 8601 time, and by whom where the asker may know; null: not known. */
  readonly changed: { readonly at: string; readonly by: string | null } | null
  /** What is missing for the bot to do all it does, or null where that was not looked at. */
  readonly lacks: readonly Lack[] | null
  /** What else is worth knowing. */
  readonly hints: readonly Phrase[]
}

/** What On Record is, what it holds and keeps, and what it lacks. */
export function aboutCard(about: About, { changed, lacks, hints }: AboutHere, tongue: Tongue): Card {
  const line = (words: Phrase) => shownIn(tongue(words), LINE)
  return card([
    textDisplay(
      heading(line(say`On Record ${about.version}`)),
      bold(line(holdingsOf(about))),
      ...(changed === null ? [] : [worded(changeWords(changed), tongue)]),
    ),
    textDisplay(...WHAT_IT_IS.map(line)),
    textDisplay(line(WHAT_IS_KEPT)),
    textDisplay(line(WHERE_HELP_IS)),
    ...(lacks === null ? [] : [separator, textDisplay(...lackLines(lacks, tongue))]),
    ...(hints.length === 0 ? [] : [textDisplay(...hints.map(hint => subtext(line(hint))))]),
  ])
}

function changeWords({ at, by }: NonNullable<AboutHere['changed']>): Phrase {
  return by === null
    ? say`Last change: ${moment(at)} (${moment(at, 'R')}).`
    : say`Last change: ${moment(at)} (${moment(at, 'R')}), by ${who(by)}.`
}

function linkTo(address: string | null, tongue: Tongue): readonly string[] {
  const target = address === null ? null : linkTarget(address)
  return target === null ? [] : [maskedLink(tongue(say`add On Record`), target, tongue(say`web page`))]
}

function lackLines(lacks: readonly Lack[], tongue: Tongue): readonly string[] {
  const line = (words: Phrase) => shownIn(tongue(words), LINE)
  if (lacks.length === 0)
    return [
      bold(line(say`Permissions`)),
      line(say`Nothing is missing: On Record can do here all that it does.`),
    ]
  return [
    bold(line(say`What is missing here, and how to grant it`)),
    ...linesWithin(
      lacks,
      LACKS,
      ({ what, channels, without, remedy, link }) =>
        [
          `- ${[bold(line(what)), ...channels.map(channelMention)].join(' ')}`,
          line(without),
          subtext([line(remedy), ...linkTo(link, tongue)].join(' ')),
        ].join('\n'),
      left => line(say`And ${left} more.`),
    ),
  ]
}
