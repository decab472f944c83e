import { leadAbove } from './lead.ts'
import type { Cue } from './line-cues.ts'
import type { Grade, LineShape } from './line-shape.ts'
import { stragglers } from './stragglers.ts'
import { subjectOf, wordsShared } from './subject.ts'

/** What is known of a line before its neighbours are looked at. */
export interface Impression {
  readonly text: string
  readonly shape: LineShape
  readonly grade: Grade
  readonly cue: Cue | null
  /** Whether the page says it over and over, but for numbers: "Reply", "Posted on 3 May 2014", "Read more". */
  readonly repeated: boolean
}

/** A stretch of lines: `start` inclusive, `end` exclusive. */
export interface LineSpan {
  readonly start: number
  readonly end: number
}

/** Where the article is on the page. */
export interface ArticleLines {
  /** Whether it has a line, in the order of the lines. */
  readonly within: readonly boolean[]
  /** Its first paragraphs, where a list stands between them and the rest. */
  readonly lead: LineSpan | null
}

/** No paragraph counts for more words than this: ten paragraphs are more of an article than one long comment. */
const MOST_WORDS = 60
const MOST_WORDS_OF_SHORT = 12
/** A sentence between two lines that are none is a teaser as often as a paragraph. */
const ALONE = 0.6

/** What lines that are no sentences cost, in words of prose. */
const COST = 7
const COST_OF_HEAD = 1
const COST_OF_REPEATED = 16
const COST_OF_CUT = 250
/** A list in the middle of an article, however long, costs no more than this. */
const MOST_COST = 45
/** While the core is looked for, a list ends it. */
const MOST_COST_IN_CORE = 120

/** A paragraph that shares less than this of its words with the core speaks of something else. */
const SAME_SUBJECT = 0.18
const OTHER_SUBJECT = 0.35
/** So many paragraphs tell what an article is about. */
const PARAGRAPHS = 60

/**
 * Which lines lie inside the article. The article is the stretch of lines with the most prose for the least
 * else (maximum subarray, Kadane 1977). It is found twice: first the core, where prose is densest, then the
 * whole, in which paragraphs count less if they share few words with the core; stragglers and the lead join last.
 */
export function articleLines(lines: readonly Impression[]): ArticleLines {
  const worths = lines.map((line, index) => worthOf(line, isAlone(lines, index)))
  const core = bestSpan(lines, worths, MOST_COST_IN_CORE)
  const subject = aboutOf(lines, core)
  const weighed = worths.map((worth, index) => {
    const line = lines[index]
    if (!line || worth <= 0 || (index >= core.start && index < core.end)) return worth
    return line.grade === 'prose' && wordsShared(subject, line.text) < SAME_SUBJECT
      ? worth * OTHER_SUBJECT
      : worth
  })
  const span = bestSpan(lines, weighed, MOST_COST)
  const about = aboutOf(lines, span)
  const beyond = stragglers(lines, span, about)
  const lead = leadAbove(lines, span, about)
  return {
    within: lines.map((_, index) => contains(span, index) || beyond.has(index) || contains(lead, index)),
    lead,
  }
}

export function contains(span: LineSpan | null, index: number): boolean {
  return span !== null && index >= span.start && index < span.end
}

function aboutOf(lines: readonly Impression[], { start, end }: LineSpan): ReadonlySet<string> {
  const prose = lines.slice(start, end).filter(({ grade, cue }) => grade === 'prose' && cue === null)
  return subjectOf(prose.slice(0, PARAGRAPHS).map(({ text }) => text))
}

function bestSpan(lines: readonly Impression[], worths: readonly number[], mostCost: number): LineSpan {
  let best = 0
  let span: LineSpan = { start: 0, end: 0 }
  let sum = 0
  let start = 0
  let run = 0
  for (const [index, worth] of worths.entries()) {
    if (worth > 0) {
      if (sum <= 0) {
        sum = 0
        start = index
      }
      // A question among headlines does not begin a new list.
      if (lines[index]?.grade === 'prose') run = 0
      sum += worth
      if (sum > best) {
        best = sum
        span = { start, end: index + 1 }
      }
    } else if (lines[index]?.cue?.opens === 'cut') {
      sum -= COST_OF_CUT
    } else {
      const cost = Math.min(-worth, Math.max(0, mostCost - run))
      run += cost
      sum -= cost
    }
  }
  return span
}

function worthOf({ shape, grade, cue, repeated }: Impression, alone: boolean): number {
  if (repeated) return -COST_OF_REPEATED
  if (cue?.label === 'metadata' || cue?.label === 'caption') return -COST_OF_HEAD
  if (cue?.strength === 'firm' || (cue && grade !== 'prose')) return -COST
  if (grade === 'prose')
    return Math.min(shape.words, MOST_WORDS) * (cue ? doubtful(shape) : alone ? ALONE : 1)
  if (grade === 'short') return Math.min(shape.words, MOST_WORDS_OF_SHORT) / 2
  return -COST
}

/** With a soft cue, several sentences are rather an author who addresses the reader, a short one is the site. */
function doubtful({ several, words }: LineShape): number {
  return several && words >= 20 ? 0.7 : 0.3
}

function isAlone(lines: readonly Impression[], index: number): boolean {
  const reads = (line: Impression | undefined) => line !== undefined && line.grade !== 'none' && !line.cue
  return !reads(lines[index - 1]) && !reads(lines[index + 1])
}
