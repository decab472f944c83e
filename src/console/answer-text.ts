import { doubtIn } from '../desk/doubt.ts'
import { actorAbove } from '../desk/passage-groups.ts'
import type { Answer, Miss } from '../desk/reply.ts'
import { dateBeside } from '../desk/summary-date.ts'
import { verdictOf } from '../desk/verdict.ts'
import { english, type Words } from '../desk/words/phrase.ts'
import { comparison } from './comparison.ts'
import { passageBlocks } from './passage-blocks.ts'
import { quotedRuns } from './passage-text.ts'
import { type Line, run, solidRun } from './styled-text.ts'
import { gutter, indent, setInLines } from './wrap.ts'

/** An answer: what was asked, the summary, the passages, what to know about them. */
export function answerLines(answer: Answer, width: number): readonly Line[] {
  const doubt = doubtIn(answer)
  const { declined } = answer
  const said = declined && verdictOf(answer, declined)
  const notes = doubt === null ? (said?.notes ?? answer.notes) : [doubt, ...answer.notes]
  const blocks: (readonly Line[])[] = [setInLines([run(english(answer.heading), 'strong')], width)]
  if (declined && said) blocks.push(missLines(declined, width, english(said.verdict)))
  // Quotations are as short as sentences: to sum them up would be to show them twice.
  if (answer.summary.length > 0 && answer.kind !== 'quotes') blocks.push(summaryLines(answer, width))
  blocks.push(
    ...(comparison(answer, width) ??
      passageBlocks(answer.passages, answer.groups, width, answer.kind === 'quotes')),
  )
  if (notes.length > 0) blocks.push(noteLines(notes, width))
  return separated(blocks)
}

/** The sentences, each with the number of its passage, and its date where they are of several; those of a comparison below the names of the actors. */
function summaryLines(answer: Answer, width: number): readonly Line[] {
  return answer.summary.flatMap(sentence => {
    const actor = actorAbove(answer, sentence)
    const above = actor === null ? [] : setInLines([run(actor, 'strong')], width, indent(2))
    const date = dateBeside(answer, sentence)
    const words = [
      ...quotedRuns(sentence),
      run(' '),
      run(`[${sentence.citation}]`, 'number'),
      ...(date === null ? [] : [run(' '), solidRun(`(${english(date)})`, 'faint')]),
    ]
    return [...above, ...setInLines(words, width, indent(answer.kind === 'compare' ? 4 : 2))]
  })
}

/** What an answer could not find, and the nearest thing there is. */
export function missLines({ missing, nearest }: Miss, width: number, verdict: string): readonly Line[] {
  const lines = [...setInLines([run(verdict)], width, indent(2))]
  if (missing.length > 0) {
    const words = missing.map(word => `“${english(word)}”`).join(', ')
    lines.push(...setInLines([run(`Not found: ${words}`)], width, indent(2)))
  }
  if (nearest.length > 0) lines.push([run('  Nearest:')])
  for (const near of nearest) lines.push(...setInLines([run(english(near))], width, gutter([run('    – ')])))
  return lines
}

/** Plain lines beside an answer. */
export function noteLines(notes: readonly Words[], width: number): readonly Line[] {
  return notes.flatMap(note =>
    setInLines([run(english(note), 'faint')], width, gutter([run('  · ', 'faint')])),
  )
}

/** Blocks with an empty line between them; those that hold nothing leave none. */
export function separated(blocks: readonly (readonly Line[])[]): readonly Line[] {
  return blocks.filter(block => block.length > 0).flatMap((block, at) => (at === 0 ? block : [[], ...block]))
}
