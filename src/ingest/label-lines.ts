import { articleSpan, type Impression } from './article-span.ts'
import { findHeadline } from './headline.ts'
import { type Cue, cueOf } from './line-cues.ts'
import { gradeOf, shapeOf } from './line-shape.ts'
import type { Label } from './page.ts'
import type { Line } from './unwrap.ts'

/** What each line of a page is, in the order of the lines. */
export interface Labelled {
  readonly labels: readonly (Label | 'body')[]
  /** The index of the article's headline, or null where the page shows none. */
  readonly headline: number | null
}

/** Lines with this many words and more are long enough to judge a page's language by. */
const LONG = 8
const ENGLISH = 0.15

/** A short line that a page says this often is the site's. */
const REPEATED = 4

/** So many lines in a row that are no sentences are a list, not sub-heads. */
const LIST = 3
const LONGEST_SUBHEAD = 14
const LONGEST_TEASER = 32

/** Labels the lines of a page by their shape, their words and their neighbours. Takes linear time. */
export function labelLines(lines: readonly Line[]): Labelled {
  const impressions = impressionsOf(lines)
  const span = articleSpan(impressions)
  const labels = impressions.map((impression, index) =>
    index >= span.start && index < span.end ? inside(impression) : outside(impression),
  )
  settleSoft(impressions, labels)
  dropSentencesInLists(impressions, labels)
  const marked = lines.findIndex(({ role }) => role === 'title')
  const headline = marked === -1 ? findHeadline(lines, impressions, labels) : marked
  if (headline !== null) {
    labels[headline] = 'headline'
    keepStandfirst(impressions, labels, headline)
  }
  nameTheRest(lines, impressions, labels)
  return { labels: labels.map(label => label ?? 'boilerplate'), headline }
}

function impressionsOf(lines: readonly Line[]): readonly Impression[] {
  const shapes = lines.map(({ text }) => shapeOf(text))
  const long = shapes.filter(({ words }) => words >= LONG)
  const words = long.reduce((sum, shape) => sum + shape.words, 0)
  const stops = long.reduce((sum, shape) => sum + shape.words * shape.stop, 0)
  const english = long.length === 0 || stops / words >= ENGLISH
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(pattern(text), (counts.get(pattern(text)) ?? 0) + 1)
  return lines.map((line, index) => {
    const { text } = line
    const shape = shapes[index] ?? shapeOf(text)
    const repeated = shape.words < LONG && (counts.get(pattern(text)) ?? 0) >= REPEATED
    return {
      text,
      shape,
      grade: gradeOf(shape, english),
      cue: markupCue(line) ?? cueOf(text, shape),
      repeated,
    }
  })
}

function markupCue({ role, text }: Line): Cue | null {
  if (role === undefined) return null
  if (role !== 'link') return { label: role === 'title' ? 'headline' : 'subhead', strength: 'firm' }
  return { label: text.split(' ').length >= 4 ? 'unrelated headline' : 'boilerplate', strength: 'firm' }
}

/** A line without its numbers and the names of months, so that "3 May" and "4 June" are one. */
function pattern(text: string): string {
  return text.slice(0, 80).replace(/\d+|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g, '#')
}

/** null: neither article text nor named yet. */
type Verdict = Label | 'body' | null

function inside({ grade, cue }: Impression): Verdict {
  if (cue?.strength === 'firm') return cue.label
  return grade === 'none' ? (cue?.label ?? null) : 'body'
}

function outside({ grade, cue }: Impression): Verdict {
  if (cue) return cue.label
  return grade === 'none' ? null : 'boilerplate'
}

/** A line with a soft cue is article text only between lines that are. */
function settleSoft(impressions: readonly Impression[], labels: Verdict[]): void {
  for (const [index, { cue, grade, shape }] of impressions.entries()) {
    if (cue?.strength !== 'soft' || labels[index] !== 'body') continue
    const before = labels[index - 1]
    const after = labels[index + 1]
    const embedded = before === 'body' && after === 'body'
    const touching = before === 'boilerplate' || after === 'boilerplate' || after === undefined
    if (
      cue.label === 'caption' ? !embedded || shape.words < 30 : touching || (grade === 'short' && !embedded)
    )
      labels[index] = cue.label
  }
  for (const [index, { grade, cue }] of impressions.entries()) {
    if (labels[index] !== 'body' || grade !== 'short' || cue !== null) continue
    // A short sentence in a box: "Please select one list." between lines that are the site's own.
    if (labels[index - 1] === 'boilerplate' && isDropped(labels[index + 1])) labels[index] = 'boilerplate'
    else if (labels[index + 1] === 'boilerplate' && isDropped(labels[index - 1]))
      labels[index] = 'boilerplate'
  }
}

function isDropped(label: Verdict | undefined): boolean {
  return label !== 'body'
}

/** Teasers and questions among headlines are sentences too, but no article text. */
function dropSentencesInLists(impressions: readonly Impression[], labels: Verdict[]): void {
  const before: number[] = []
  let run = 0
  for (const [index, { grade, cue }] of impressions.entries()) {
    before.push(run)
    if (labels[index] === null || (grade === 'none' && cue?.label === 'unrelated headline')) run++
    else if (labels[index] === 'body') run = 0
  }
  run = 0
  for (let index = impressions.length - 1; index >= 0; index--) {
    const impression = impressions[index]
    const label = labels[index]
    if (!impression) continue
    const { grade, shape } = impression
    if (label === 'body' && shape.words <= LONGEST_TEASER) {
      const least = Math.min(before[index] ?? 0, run)
      const asks = shape.end === 'question' || shape.end === 'dots'
      if (least >= 2 || (asks && least >= 1)) labels[index] = 'unrelated headline'
    }
    if (labels[index] === null || (grade === 'none' && label === 'unrelated headline')) run++
    else if (labels[index] === 'body') run = 0
  }
}

/** A standfirst often has no full stop, but it is a long line in lower case right under the headline. */
function keepStandfirst(impressions: readonly Impression[], labels: Verdict[], headline: number): void {
  for (let index = headline + 1; index <= headline + 2; index++) {
    const shape = impressions[index]?.shape
    if (labels[index] === 'metadata') continue
    if (labels[index] !== null || !shape) return
    if (shape.words >= 10 && shape.lower >= 0.6 && shape.stop >= 0.25 && shape.end === 'open')
      labels[index] = 'body'
    return
  }
}

/** Names what is left: sub-heads, headlines of other articles, and the rest of the page. */
function nameTheRest(lines: readonly Line[], impressions: readonly Impression[], labels: Verdict[]): void {
  const first = labels.indexOf('body')
  const last = labels.lastIndexOf('body')
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== null) continue
    let end = start
    while (labels[end] === null) end++
    const listed = impressions[start - 1]?.cue?.opens === 'list'
    const between = start > first && end <= last
    for (let index = start; index < end; index++) {
      const shape = impressions[index]?.shape
      if (!shape) continue
      const heads = between && end - start < LIST && !listed && labels[end] === 'body'
      if (heads && isListItem(lines[index]?.text ?? '') && shape.words >= 4) labels[index] = 'body'
      else if (heads && shape.words <= LONGEST_SUBHEAD) labels[index] = 'subhead'
      else if (index < first && shape.words <= 3) labels[index] = 'metadata'
      else labels[index] = shape.words >= 4 ? 'unrelated headline' : 'boilerplate'
    }
    start = end
  }
}

function isListItem(text: string): boolean {
  return /^[•‣▪*-] /u.test(text)
}
