import type { Impression, LineSpan } from './article-span.ts'

/** Between the byline and the first paragraph there is room for so many share buttons and pictures. */
const BELOW_BYLINE = 6

/**
 * The first paragraphs of an article where a long list cuts them off from the rest of it: they stand under the
 * only byline or date above the article's span, `start` inclusive, `end` exclusive. null where it is the
 * span that stands there, and where bylines or dates lie between as well, as teasers have them.
 */
export function leadAbove(lines: readonly Impression[], span: LineSpan): LineSpan | null {
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
  return lines.slice(end, span.start).some(isMetadata) ? null : { start, end }
}

function isMetadata(line: Impression | undefined): boolean {
  return line?.cue?.label === 'metadata'
}

function reads(line: Impression | undefined): boolean {
  return line !== undefined && line.grade !== 'none' && line.cue === null && !line.repeated
}
