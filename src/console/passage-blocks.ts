import { type GroupLabel, type Labelled, labelsWithin, labelWords } from '../desk/passage-groups.ts'
import type { CitedPassage } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { signLines } from './explain-text.ts'
import { citationRuns, placeLine, quotedRuns, voiceLine } from './passage-text.ts'
import { type Line, run } from './styled-text.ts'
import { gutter, indent, setInLines } from './wrap.ts'

/**
 * Passages with their numbers and citations, a block each; the label of a group stands over its first.
 *
 * @param isVoiced Whether who says a passage stands above its words.
 */
export function passageBlocks(
  passages: readonly CitedPassage[],
  groups: readonly Labelled[],
  width: number,
  isVoiced = false,
): readonly (readonly Line[])[] {
  const labels = labelsWithin(groups, { from: 0, to: passages.length })
  const over = (place: number) =>
    labels.filter(label => label.place === place).map(label => labelLines(label, width))
  const linesOf = isVoiced ? voicedLines : passageLines
  const most = Math.max(0, ...passages.map(({ citation }) => `[${citation}]`.length))
  return [
    ...passages.flatMap((passage, place) => {
      const [label = [], ...empty] = over(place).reverse()
      return [...empty.reverse(), [...label, ...linesOf(passage, most, width)]]
    }),
    ...over(passages.length),
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
    ...signLines(passage, numbers + 1, width),
  ]
}

/** The same with who says it above the words. */
function voicedLines(passage: CitedPassage, numbers: number, width: number): readonly Line[] {
  const voice = voiceLine(passage)
  if (voice.length === 0) return passageLines(passage, numbers, width)
  const number = run(`[${passage.citation}]`.padStart(numbers), 'number')
  return [
    ...setInLines(voice, width, gutter([number, run(' ')])),
    ...setInLines(quotedRuns(passage), width, indent(numbers + 1)),
    ...setInLines(placeLine(passage), width, indent(numbers + 1)),
    ...signLines(passage, numbers + 1, width),
  ]
}
