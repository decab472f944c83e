import type { Impression, LineSpan } from './article-span.ts'
import { wordsShared } from './subject.ts'

/** Between the byline and the first paragraph there is room for so many share buttons and pictures. */
const BELOW_BYLINE = 6
/** From this share of its words on, a paragraph speaks of the same things as the rest. */
const SAME_SUBJECT = 0.25

/**
 * The first paragraphs of an article where a long list cuts them off from the rest of it: they stand under the
 * first byline or date of the page, `start` inclusive, `end` exclusive. null where the article's span stands there
 * itself, and where bylines or dates lie between, as teasers have them, and they speak of something else.
 */
export function leadAbove(
  lines: readonly Impression[],
  span: LineSpan,
  subject: ReadonlySet<string>,
): LineSpan | null {
  const byline = lines.findIndex(isMetadata)
  if (byline === -1 || byline >= span.start) return null
  let last = byline
  let start = byline
  while (start < span.start && lines[start]?.cue && start - last <= BELOW_BYLINE) {
    if (isMetadata(lines[start])) last = start
    start++
  }
  if (start >= span.start || lines[start]?.grade !== 'prose' || lines[start]?.cue) return null
  let end = start
  while (end < span.start && reads(lines[end])) end++
  const only = !lines.slice(end, span.start).some(isMetadata)
  return only || wordsShared(subject, lines[start]?.text ?? '') >= SAME_SUBJECT ? { start, end } : null
}

function isMetadata(line: Impression | undefined): boolean {
  return line?.cue?.label === 'metadata'
}

function reads(line: Impression | undefined): boolean {
  return line !== undefined && line.grade !== 'none' && line.cue === null && !line.repeated
}
