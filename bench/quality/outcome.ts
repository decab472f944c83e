import { fold } from '../../src/text/fold.ts'
import { type Baselines, leadSentences } from './baselines.ts'

/** Among how many paragraphs the right one is looked for. */
export const FIRST = 5
/** From how many of them a baseline's summary is made. */
const SUMMARISED = 3

/** A paragraph, by article id and number from 1. */
export interface GoldPlace {
  readonly article: string
  readonly paragraph: number
}

/** What answers a question. */
export interface Wanted {
  readonly question: string
  /** The paragraphs that do; any one counts. */
  readonly gold: readonly GoldPlace[]
  /** For each part of the question, the wordings of its answer, any one of which counts; empty where none is known. */
  readonly answers: readonly (readonly string[])[]
}

/** What became of an answerable question in one way of answering it. */
export interface Outcome {
  readonly first: boolean
  readonly five: boolean
  /** The share of its parts that the summary has words for; null where none are known. */
  readonly summary: number | null
}

/** Judges paragraphs, best first, and the sentences of a summary. White space, case, accents and curly quotes make no difference. */
export function outcomeOf(
  { gold, answers }: Wanted,
  found: readonly GoldPlace[],
  summary: readonly string[],
): Outcome {
  const at = found.findIndex(place =>
    gold.some(({ article, paragraph }) => place.article === article && place.paragraph === paragraph),
  )
  const said = comparable(summary.join(' '))
  const told = answers.filter(wordings => wordings.some(wording => said.includes(comparable(wording))))
  return {
    first: at === 0,
    five: at >= 0 && at < FIRST,
    summary: answers.length === 0 ? null : told.length / answers.length,
  }
}

/** The same of what a baseline finds: its summary is the first sentence of each of its first three paragraphs. */
export function baselineOutcome(wanted: Wanted, ranking: Baselines[keyof Baselines]): Outcome {
  const found = ranking(wanted.question, FIRST)
  return outcomeOf(wanted, found, leadSentences(found.slice(0, SUMMARISED)))
}

function comparable(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim()
}
