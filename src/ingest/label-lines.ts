import { articleLines, contains, type Impression, type LineSpan } from './article-span.ts'
import { findHeadline } from './headline.ts'
import { type Cue, cueOf } from './line-cues.ts'
import { gradeOf, type LineShape, shapeOf } from './line-shape.ts'
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
const LONGEST_QUESTION = 10
const QUESTION =
  /^(?:what|why|how|who|whose|when|where|which|is|are|was|will|would|can|could|does|do|did|has|have|should)\b/i

/** Labels the lines of a page by their shape, their words and their neighbours. Takes linear time. */
export function labelLines(lines: readonly Line[]): Labelled {
  const impressions = impressionsOf(lines)
  const { within, lead } = articleLines(impressions)
  const labels = impressions.map((impression, index) =>
    within[index] ? inside(impression) : outside(impression),
  )
  freeHeadline(impressions, labels)
  settleSoft(impressions, labels)
  dropSentencesInLists(impressions, labels, lead)
  dropQuestionHeads(impressions, labels)
  const marked = lines.findIndex(({ role }) => role === 'title')
  const headline = marked === -1 ? findHeadline(impressions, labels) : marked
  if (headline !== null) {
    labels[headline] = 'headline'
    for (const [index, { text }] of impressions.entries())
      if (index <= headline && text === impressions[headline]?.text)
        keepStandfirst(impressions, labels, index)
  }
  nameTheRest(lines, impressions, labels, headline)
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
  // Long pages say the same short lines again and again.
  const known = new Map<string, Impression>()
  return lines.map((line, index) => {
    const { text, role } = line
    const seen = role === undefined ? known.get(text) : undefined
    if (seen) return seen
    const shape = shapes[index] ?? shapeOf(text)
    const repeated = shape.words < LONG && (counts.get(pattern(text)) ?? 0) >= REPEATED
    const cue = markupCue(line, shape) ?? cueOf(text, shape)
    const impression = { text, shape, grade: gradeOf(shape, english), cue, repeated }
    if (role === undefined && text.length < 100) known.set(text, impression)
    return impression
  })
}

function markupCue({ role, text, sources }: Line, shape: LineShape): Cue | null {
  if (role === undefined) return null
  if (role !== 'link') return { label: role === 'title' ? 'headline' : 'subhead', strength: 'firm' }
  if (sources[0]?.text.startsWith('![')) return { label: 'caption', strength: 'firm' }
  const label = cueOf(text, shape)?.label ?? (shape.words >= 4 ? 'unrelated headline' : 'boilerplate')
  return { label, strength: 'firm' }
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

function outside({ grade, cue, shape }: Impression): Verdict {
  if (cue) return cue.label
  const headline = shape.words >= 4 && (shape.end === 'question' || shape.end === 'dots') && !shape.several
  return grade === 'none' || headline ? null : 'boilerplate'
}

/** A question or a line of capitalised words over the first paragraph is rather its headline. */
function freeHeadline(impressions: readonly Impression[], labels: Verdict[]): void {
  const first = labels.indexOf('body')
  const impression = impressions[first]
  if (impression?.grade !== 'short' || impression.cue || impression.shape.quoted) return
  const { end, lower, several } = impression.shape
  if (!several && (end === 'question' || lower < 0.4)) labels[first] = null
}

/** A line with a soft cue is article text only between lines that are. */
function settleSoft(impressions: readonly Impression[], labels: Verdict[]): void {
  for (const [index, { cue, grade, shape }] of impressions.entries()) {
    if (cue?.strength !== 'soft' || labels[index] !== 'body') continue
    const before = labels[index - 1]
    const after = labels[index + 1]
    const embedded = before === 'body' && after === 'body'
    const touching = isFirm(impressions[index - 1]) || isFirm(impressions[index + 1]) || after === undefined
    if (
      cue.label === 'caption' ? !embedded || shape.words < 30 : touching || (grade === 'short' && !embedded)
    )
      labels[index] = cue.label
  }
  for (const [index, { grade, cue, shape }] of impressions.entries()) {
    if (labels[index] !== 'body' || grade !== 'short' || cue !== null) continue
    // A short sentence in a box: "Please select one list." between lines that are the site's own.
    if (isSite(labels[index - 1]) && isSite(labels[index + 1]))
      labels[index] = shape.end === 'question' ? 'unrelated headline' : 'boilerplate'
  }
}

function isFirm(impression: Impression | undefined): boolean {
  return impression?.cue?.label === 'boilerplate' && impression.cue.strength === 'firm'
}

/** Whether a line is the site's own, or the page ends there. */
function isSite(label: Verdict | undefined): boolean {
  return label === 'boilerplate' || label === undefined
}

/** Teasers and questions among headlines are sentences too, but no article text. */
function dropSentencesInLists(
  impressions: readonly Impression[],
  labels: Verdict[],
  lead: LineSpan | null,
): void {
  const before: number[] = []
  let run = 0
  for (const [index, { grade, cue }] of impressions.entries()) {
    before.push(run)
    if (cue?.opens === 'list') run = Math.max(run, 1)
    else if (labels[index] === null || (grade === 'none' && cue?.label === 'unrelated headline')) run++
    else if (labels[index] === 'body') run = 0
  }
  run = 0
  for (let index = impressions.length - 1; index >= 0; index--) {
    const impression = impressions[index]
    const label = labels[index]
    if (!impression) continue
    const { grade, shape } = impression
    if (label === 'body' && shape.words <= LONGEST_TEASER && !contains(lead, index)) {
      const least = Math.min(before[index] ?? 0, run)
      const asks = shape.end === 'question' || shape.end === 'dots'
      if (least >= 2 || (asks && least >= 1)) labels[index] = 'unrelated headline'
    }
    if (labels[index] === null || (grade === 'none' && label === 'unrelated headline')) run++
    else if (labels[index] === 'body') run = 0
  }
}

/** Two short questions or more, each above a paragraph, are the sub-heads of an explainer; one may be text. */
function dropQuestionHeads(impressions: readonly Impression[], labels: Verdict[]): void {
  const heads = impressions.flatMap(({ text, shape }, index) => {
    const asks =
      shape.end === 'question' && shape.words <= LONGEST_QUESTION && !shape.several && QUESTION.test(text)
    return asks && labels[index] === 'body' && impressions[index + 1]?.grade === 'prose' ? [index] : []
  })
  if (heads.length >= 2) for (const index of heads) labels[index] = 'subhead'
}

/** A standfirst stands right under the headline. It often has no full stop, but it is a long line in lower case. */
function keepStandfirst(impressions: readonly Impression[], labels: Verdict[], headline: number): void {
  for (let index = headline + 1; index <= headline + 2; index++) {
    const { shape, cue } = impressions[index] ?? {}
    if (!shape || (cue && cue.label !== 'metadata')) return
    if (cue) continue
    const open = shape.words >= 10 && shape.lower >= 0.6 && shape.stop >= 0.25 && shape.end === 'open'
    if (open || (shape.words >= 8 && shape.end === 'sentence')) labels[index] = 'body'
    return
  }
}

/** Names what is left: sub-heads, headlines of other articles, and the rest of the page. */
function nameTheRest(
  lines: readonly Line[],
  impressions: readonly Impression[],
  labels: Verdict[],
  headline: number | null,
): void {
  const title = lines[headline ?? -1]?.text ?? null
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
      const text = lines[index]?.text ?? ''
      const heads = between && end - start < LIST && !listed && labels[end] === 'body'
      const follows = !listed && index > first && labels[index - 1] === 'body'
      if ((heads || follows) && isListItem(text) && shape.words >= 4) labels[index] = 'body'
      else if (title !== null && text.includes(title)) labels[index] = 'headline'
      else if (heads && isUnclosedSentence(shape)) labels[index] = 'body'
      else if (heads && shape.words <= LONGEST_SUBHEAD && !/^\p{Ll}/u.test(text)) labels[index] = 'subhead'
      else if (start - 1 === headline && end - start < LIST) labels[index] = 'subhead'
      else if (index < first && shape.words <= 3) labels[index] = 'metadata'
      else labels[index] = shape.words >= 4 ? 'unrelated headline' : 'boilerplate'
    }
    start = end
  }
}

/** A paragraph that lost its full stop: too long for a sub-head, and flowing as headlines do not. */
function isUnclosedSentence({ words, stop, lower, end }: LineShape): boolean {
  return words > LONGEST_SUBHEAD && stop >= 0.3 && lower >= 0.6 && end !== 'dots'
}

function isListItem(text: string): boolean {
  return /^[•‣▪*-] /u.test(text)
}
