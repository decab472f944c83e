import { actorAbove } from '../../desk/passage-groups.ts'
import type { Answer, CitedPassage, CitedSentence } from '../../desk/reply.ts'
import { dateBeside } from '../../desk/summary-date.ts'
import type { Tongue } from '../../desk/words/phrase.ts'
import { bytesOf } from './limits.ts'
import { sizeOfLines } from './lines-within.ts'
import { bold, isolated } from './markdown.ts'
import { quotedText } from './quoted-text.ts'
import { cutAtWord } from './shortening.ts'
import { shownIn } from './shown.ts'

/** How much of a card the summary may take, in bytes. */
const SUMMARY = 1300
/** How much of an actor's name, in bytes. */
const ACTOR = 100

/** The summary of an answer as it is shown. */
export interface ShownSummary {
  readonly lines: readonly string[]
  /** How many of its sentences are left out for room. They stand in the passages. */
  readonly left: number
}

/**
 * The sentences of a summary, each with the number of its passage, and its date where they are of several: as many, from the
 * first on, as there is room for. Those of a comparison stand below the names of the actors.
 */
export function shownSummary(answer: Answer, tongue: Tongue): ShownSummary {
  const lines: string[] = []
  let room = SUMMARY
  let shown = 0
  for (const sentence of answer.summary) {
    const actor = actorAbove(answer, sentence)
    const above = actor === null ? [] : [bold(isolated(shownIn(actor, ACTOR)))]
    const date = dateBeside(answer, sentence)
    const beside = date === null ? '' : ` (${tongue(date)})`
    const number = `${bold(`[${sentence.citation}]`)}${beside}`
    const most = room - bytesOf(number) - 2 - sizeOfLines(above)
    // The first is shown in any case, cut where it is longer than a summary can be.
    const text = quotedText(shown === 0 ? cutAtWord(sentence, most) : sentence)
    if (bytesOf(text) > most) break
    lines.push(...above, `${text} ${number}`)
    room = most - bytesOf(text)
    shown++
  }
  return { lines, left: answer.summary.length - shown }
}

/** What a summary quotes of a passage. */
export function quotedOf(passage: CitedPassage, summary: readonly CitedSentence[]): readonly CitedSentence[] {
  return summary.filter(({ citation }) => citation === passage.citation)
}
