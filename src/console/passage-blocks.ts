import { type GroupLabel, type Labelled, labelsWithin, labelWords } from '../desk/passage-groups.ts'
import type { CitedPassage } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { citationRuns, quotedRuns } from './passage-text.ts'
import { type Line, run } from './styled-text.ts'
import { gutter, indent, setInLines } from './wrap.ts'

/** Passages with their numbers and citations, a block each; the label of a group stands over its first. */
export function passageBlocks(
  passages: readonly CitedPassage[],
  groups: readonly Labelled[],
  width: number,
): readonly (readonly Line[])[] {
  const labels = labelsWithin(groups, { from: 0, to: passages.length })
  const over = (place: number) =>
    labels.filter(label => label.place === place).flatMap(label => labelLines(label, width))
  const most = Math.max(0, ...passages.map(({ citation }) => `[${citation}]`.length))
  return [
    ...passages.map((passage, place) => [...over(place), ...passageLines(passage, most, width)]),
    over(passages.length),
  ]
}

/** The label of a group, with its counts. */
export function labelLines(label: GroupLabel, width: number): readonly Line[] {
  return setInLines([run(english(labelWords(label, label.label)), 'strong')], width)
}

/** @param numbers Columns that the numbers take: they end below one another. */
export function passageLines(passage: CitedPassage, numbers: number, width: number): readonly Line[] {
  const number = run(`[${passage.citation}]`.padStart(numbers), 'number')
  return [
    ...setInLines(quotedRuns(passage), width, gutter([number, run(' ')])),
    ...setInLines(citationRuns(passage), width, indent(numbers + 1)),
  ]
}
