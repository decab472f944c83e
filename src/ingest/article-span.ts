import type { Cue } from './line-cues.ts'
import type { Grade, LineShape } from './line-shape.ts'

/** What is known of a line before its neighbours are looked at. */
export interface Impression {
  readonly shape: LineShape
  readonly grade: Grade
  readonly cue: Cue | null
}

/** No paragraph counts for more words than this: ten paragraphs are more of an article than one long comment. */
const MOST_WORDS = 60
const MOST_WORDS_OF_SHORT = 12

/** What a line that is no sentence costs, in words of prose. */
const COST = 7
const COST_OF_HEAD = 1
/** A list in the middle of an article, however long, costs no more than this. */
const MOST_COST = 45
const COST_OF_CUT = 250

/**
 * Where the article lies: the stretch of lines with the most prose for the least else (maximum subarray, Kadane
 * 1977). `start` is inclusive, `end` exclusive; both are 0 where no line is prose.
 */
export function articleSpan(lines: readonly Impression[]): { readonly start: number; readonly end: number } {
  let best = 0
  let span = { start: 0, end: 0 }
  let sum = 0
  let start = 0
  let run = 0
  for (const [index, line] of lines.entries()) {
    const worth = worthOf(line)
    if (worth > 0) {
      if (sum <= 0) {
        sum = 0
        start = index
      }
      run = 0
      sum += worth
      if (sum > best) {
        best = sum
        span = { start, end: index + 1 }
      }
    } else if (line.cue?.opens === 'cut') {
      sum -= COST_OF_CUT
    } else {
      const cost = Math.min(-worth, Math.max(0, MOST_COST - run))
      run += cost
      sum -= cost
    }
  }
  return span
}

function worthOf({ shape, grade, cue }: Impression): number {
  if (cue?.label === 'metadata' || cue?.label === 'caption') return -COST_OF_HEAD
  if (cue?.strength === 'firm' || (cue && grade !== 'prose')) return -COST
  if (grade === 'prose') return Math.min(shape.words, MOST_WORDS) * (cue ? 0.3 : 1)
  if (grade === 'short') return Math.min(shape.words, MOST_WORDS_OF_SHORT) / 2
  return -COST
}
