import type { Impression, LineSpan } from './article-span.ts'
import { wordsShared } from './subject.ts'

/** From this score on, a sentence on the far side of a box is taken for the article's. */
const BELONGS = 0.36
const SAYS_WHO = 0.2
const LEANS_BACK = 0.12
const IN_COMPANY = 0.1
const UNDER_A_HEADLINE = -0.15
/** Full sentences stand above an article less often than below it. */
const ABOVE = 0.2
const NEAR = 0.36
const NEAREST_GAP = 1.5

/** How much of something else may lie between: a box in the text, not the foot of a page. */
const WIDEST_GAP = 45
const GAP_OF_CUE = 1.5
const GAP_OF_LINE = 3
const GAP_OF_SENTENCE = 8

const ATTRIBUTION = /\b(?:said|says|told|added|asked|according to|warned|insisted|called|announced)\b/
const CONTINUES =
  /^(?:he|she|they|it|but|and|yet|still|both|his|her|their|its|that|this|these|those|meanwhile|however|also)\b/i

/**
 * The sentences beyond the ends of the article's span that belong to it all the same, as a box for readers or a
 * list of links in the text cuts off its first or last paragraphs. They are told by the words they share with
 * the article, by who says them, and by what surrounds them.
 */
export function stragglers(
  lines: readonly Impression[],
  span: LineSpan,
  subject: ReadonlySet<string>,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [start, step] of [
    [span.end, 1],
    [span.start - 1, -1],
  ] as const) {
    let gap = 0
    // A paragraph behind a single link or picture follows on; behind a sign-off it does not.
    let inText = true
    for (let index = start; index >= 0 && index < lines.length && gap <= WIDEST_GAP; index += step) {
      const line = lines[index]
      if (!line || line.cue?.opens === 'cut') break
      if (line.grade === 'none' || line.cue || line.repeated) {
        gap += line.cue || line.repeated ? GAP_OF_CUE : GAP_OF_LINE
        inText &&= line.cue?.label !== 'metadata'
      } else if (
        scoreOf(lines, index, line, subject) + placeOf(line, step, inText && gap <= NEAREST_GAP) >=
        BELONGS
      ) {
        found.add(index)
        gap = 0
        inText = true
      } else gap += GAP_OF_SENTENCE
    }
  }
  return found
}

function placeOf({ grade }: Impression, step: number, near: boolean): number {
  return (near ? NEAR : 0) + (step < 0 && grade === 'prose' ? ABOVE : 0)
}

function scoreOf(
  lines: readonly Impression[],
  index: number,
  line: Impression,
  subject: ReadonlySet<string>,
): number {
  const { text, shape, grade } = line
  const opening = text.slice(0, 600)
  const titled = shape.lower < 0.4 || (shape.end === 'question' && !shape.quoted)
  if (grade === 'short' && titled) return Number.NEGATIVE_INFINITY
  const above = lines[index - 1]
  const below = lines[index + 1]
  let score = wordsShared(subject, text)
  if (shape.quoted) score += SAYS_WHO
  if (ATTRIBUTION.test(opening)) score += SAYS_WHO
  if (CONTINUES.test(opening)) score += LEANS_BACK
  if (reads(above) || reads(below)) score += IN_COMPANY
  if (above && above.grade === 'none' && !above.cue && above.shape.words >= 4) score += UNDER_A_HEADLINE
  return score
}

function reads(line: Impression | undefined): boolean {
  return line !== undefined && line.grade !== 'none' && line.cue === null && line.shape.lower >= 0.4
}
