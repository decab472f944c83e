import type { Answer, CitedPassage, CitedSentence } from '../../desk/reply.ts'
import { bytesOf } from './limits.ts'
import { bold } from './markdown.ts'
import { quotedText } from './quoted-text.ts'
import { cutAtWord } from './shortening.ts'

/** How much of a card the summary may take, in bytes. */
const SUMMARY = 1300

/** The summary of an answer as it is shown. */
export interface ShownSummary {
  readonly lines: readonly string[]
  /** How many of its sentences are left out for room. They stand in the passages. */
  readonly left: number
}

/** The sentences of a summary, each with the number of its passage: as many, from the first on, as there is room for. */
export function shownSummary({ summary }: Pick<Answer, 'summary'>): ShownSummary {
  const lines: string[] = []
  let room = SUMMARY
  for (const sentence of summary) {
    const number = bold(`[${sentence.citation}]`)
    const most = room - bytesOf(number) - 2
    // The first is shown in any case, cut where it is longer than a summary can be.
    const text = quotedText(lines.length === 0 ? cutAtWord(sentence, most) : sentence)
    if (bytesOf(text) > most) break
    lines.push(`${text} ${number}`)
    room = most - bytesOf(text)
  }
  return { lines, left: summary.length - lines.length }
}

/** What a summary quotes of a passage. */
export function quotedOf(passage: CitedPassage, summary: readonly CitedSentence[]): readonly CitedSentence[] {
  return summary.filter(({ citation }) => citation === passage.citation)
}
