import { cueVerbs } from './cue-verbs.ts'
import type { Report } from './report.ts'
import type { Speaker } from './speaker.ts'
import type { Word } from './words.ts'

/** Of a quotation that no reporting word leads to: read on from the words before it, signed, or gone on with. */
export const unreported = { led: 0.7, signed: 0.75, continued: 0.55 } as const

/** How sure it is, from 0 to 1, that a source said what a report has it say. */
export function confidenceOf(
  words: readonly Word[],
  report: Report,
  speaker: Speaker | null,
  nested: boolean,
): number {
  let sure = speaker === null ? 0.5 : speaker.named ? 0.9 : 0.6
  if (!cueVerbs.has(words[report.cue.to - 1]?.word ?? '')) sure -= 0.1
  if (!report.clause) sure -= 0.1
  if (nested) sure -= 0.1
  return sure
}
