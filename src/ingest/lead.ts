import type { Impression, LineSpan } from './article-span.ts'
import { wordsShared } from './subject.ts'

/** Between the byline and the first paragraph there is room for so many share buttons and pictures. */
const BELOW_BYLINE = 6
/** From this share of its words on, a paragraph speaks of the same things as the rest. */
const SAME_SUBJECT = 0.25
const SAME_SUBJECT_OF_HEADLINE = 0.4
const FEWEST_WORDS_OF_HEADLINE = 4

/**
 * The first paragraphs of an article where a long list cuts them off from the rest of it, `start` inclusive, `end`
 * exclusive, or null. They stand under a byline or date, the last before the article's span, or under a headline
 * or one byline of several, as teasers do, and then speak of what the article is about.
 */
export function leadAbove(
  lines: readonly Impression[],
  span: LineSpan,
  subject: ReadonlySet<string>,
): LineSpan | null {
  const lastByline = lines.findLastIndex((line, index) => index < span.start && isMetadata(line))
  for (let start = 1; start < span.start; start++) {
    const line = lines[start]
    if (line?.grade !== 'prose' || !reads(line)) continue
    let end = start + 1
    while (end < span.start && reads(lines[end])) end++
    const dated = isUnderByline(lines, start)
    const fits = wordsShared(subject, line.text) >= SAME_SUBJECT
    if ((dated && lastByline < start) || (fits && (dated || isHeadlineOf(subject, lines[start - 1]))))
      return { start, end }
    start = end
  }
  return null
}

function isUnderByline(lines: readonly Impression[], start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - BELOW_BYLINE); index--) {
    if (isMetadata(lines[index])) return true
    if (!lines[index]?.cue) return false
  }
  return false
}

function isHeadlineOf(subject: ReadonlySet<string>, line: Impression | undefined): boolean {
  if (!line || line.cue || line.grade !== 'none' || line.shape.words < FEWEST_WORDS_OF_HEADLINE) return false
  return wordsShared(subject, line.text) >= SAME_SUBJECT_OF_HEADLINE
}

function isMetadata(line: Impression | undefined): boolean {
  return line?.cue?.label === 'metadata'
}

function reads(line: Impression | undefined): boolean {
  return line !== undefined && line.grade !== 'none' && line.cue === null && !line.repeated
}
