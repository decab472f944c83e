import type { CorpusStatus } from '../../desk/curation/curation.ts'
import type { Running } from '../../desk/curation/keeping.ts'
import { count, type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
import { problemWords } from '../../desk/words/problem-words.ts'
import type { Problem } from '../corpus-record.ts'
import type { Card } from './card.ts'
import { card, textDisplay } from './components.ts'
import { whichChange } from './deed-words.ts'
import { linesWithin } from './lines-within.ts'
import { bold, heading, subtext } from './markdown.ts'
import { moment } from './moment.ts'
import { howFar, whoRuns } from './running-words.ts'
import { shownIn } from './shown.ts'
import { who } from './who.ts'
import { worded } from './worded.ts'

/** How many problems are shown, how much of each, and of all together, in bytes. */
const MOST_PROBLEMS = 5
const PROBLEM = 360
const PROBLEMS = 1700

/** What is in the index that answers at the moment. */
export interface Indexed {
  readonly articles: number
  readonly paragraphs: number
}

/** What goes on at the moment beside the corpus itself. */
export interface Now {
  readonly running: Running | null
  readonly index: Indexed | null
  /** How much memory the index takes, about, in bytes; null where that is not known. */
  readonly bytes: number | null
}

const MEGABYTE = 1024 * 1024

/** How the corpus stands, what is wrong in its files, and what is running. */
export function statusCard(status: CorpusStatus, { running, index, bytes }: Now, tongue: Tongue): Card {
  const says = (phrase: Phrase) => worded(phrase, tongue)
  const { articles, paragraphs, outlets, problems, errors, warnings } = status
  const held = say`${count(articles, 'article')}, ${count(paragraphs, 'paragraph')}, ${count(outlets, 'outlet')}`
  const faulty = problems.length > 0 || errors + warnings > 0
  return card([
    textDisplay(
      heading(says(say`How the coverage stands`)),
      bold(says(held)),
      says(datesOf(status)),
      subtext(says(indexLine(index, bytes))),
    ),
    textDisplay(...[lastChange(status), lastRefresh(status), awaiting(status), ...buried(status)].map(says)),
    textDisplay(
      faulty
        ? bold(says(say`Problems in files: ${count(errors, 'error')}, ${count(warnings, 'warning')}`))
        : says(say`No problems in the files.`),
      ...problemLines(status, tongue),
    ),
    textDisplay(
      ...(running === null
        ? [says(say`Nothing is running.`)]
        : [bold(says(whoRuns(running))), says(howFar(running))]),
    ),
  ])
}

function datesOf({ dates }: CorpusStatus): Phrase {
  if (dates === null) return say`No article says when it was published.`
  const [from, to] = [{ date: dates.from }, { date: dates.to }]
  return dates.from === dates.to ? say`Published ${from}.` : say`Published from ${from} to ${to}.`
}

function indexLine(index: Indexed | null, bytes: number | null): Phrase {
  if (index === null) return say`The index is being made; questions wait for it.`
  if (bytes !== null)
    return say`The index answers from ${count(index.articles, 'article')}, ${count(index.paragraphs, 'paragraph')}, and takes about ${Math.max(1, Math.round(bytes / MEGABYTE))} MB of memory.`
  return say`The index answers from ${count(index.articles, 'article')}, ${count(index.paragraphs, 'paragraph')}.`
}

function lastChange({ last }: CorpusStatus): Phrase {
  return last === null ? say`Nothing was ever changed.` : say`Last change: ${whichChange(last)}.`
}

function lastRefresh({ refreshed }: CorpusStatus): Phrase {
  if (refreshed === null) return say`The files were never read anew.`
  const { by, at } = refreshed
  return say`Last refresh: by ${who(by)}, ${moment(at)} (${moment(at, 'R')}).`
}

function awaiting({ awaiting: files }: CorpusStatus): Phrase {
  if (files === 0) return say`No file awaits a refresh.`
  return plural(
    say`${files} file differs from what is in force. \`/corpus refresh\` shows what would change.`,
    say`${files} files differ from what is in force. \`/corpus refresh\` shows what would change.`,
  )
}

function buried({ buried: texts }: CorpusStatus): readonly Phrase[] {
  if (texts === 0) return []
  return [
    plural(
      say`${texts} removed text is kept from coming back.`,
      say`${texts} removed texts are kept from coming back.`,
    ),
  ]
}

function problemLines({ problems, errors, warnings }: CorpusStatus, tongue: Tongue): readonly string[] {
  const shown = linesWithin(
    problems.slice(0, MOST_PROBLEMS),
    PROBLEMS,
    problem => problemLine(problem, tongue),
    () => '',
  ).filter(line => line !== '')
  const left = errors + warnings - shown.length
  if (left <= 0) return shown
  const more = plural(
    say`${left} more. \`npm run corpus -- check\` lists them all.`,
    say`${left} more. \`npm run corpus -- check\` lists them all.`,
  )
  return [...shown, subtext(worded(more, tongue))]
}

/** A problem on one line, as `corpus check` tells it: the file and its line, what is wrong, how to mend it. */
export function problemLine({ where, line, ...clauses }: Problem, tongue: Tongue): string {
  const place = line === null ? where : `${where}:${line}`
  return `- ${shownIn(place, PROBLEM / 3)}: ${shownIn(tongue(problemWords(clauses)), (2 * PROBLEM) / 3)}`
}
