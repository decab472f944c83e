import type { Span } from '../../text/span.ts'

/** A paragraph that names its speaker in front: `Lopez: The ice is thin.` Spans are offsets in the paragraph. */
export interface LabelledSpeech {
  readonly source: Span
  readonly content: Span
}

const LABEL =
  /^\s*["“”]?(\p{Lu}[\p{L}\p{M}\p{N}.'’&-]+(?: (?:of|the|de|van|von|and|to|al)(?= )| \([^)]{1,24}\)| \p{Lu}[\p{L}\p{M}\p{N}.'’&-]*){0,5}):\s+(?=[^\s])/u
const LONGEST_LABEL = 70
/** Words with which an editor, and nobody quoted, opens a line. */
const EDITORIAL =
  /\b(?:watch|breaking|exclusive|updated?|note|photos?|videos?|pictures?|read|see|more|related|correction|live|analysis|opinion|review|fact|check|bottom|line|question|answer|example|part|step|chapter|table|figure|source|sources|timeline|background|details|location|date|time|price|age|name|title|excerpt|takeaways?|topline|upshot|verdict|ruling|winners?|losers?|vs|latest|notice|debate|election|world|news|politics|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+)\b/iu

/** The label with which a paragraph names its speaker, or null. Whether it names somebody is for the reader to judge. */
export function labelledSpeech(text: string): LabelledSpeech | null {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(': ')
  if (colon < 1) return null
  const match = LABEL.exec(text.slice(0, LONGEST_LABEL + 2))
  const label = match?.[1]
  if (!match || label === undefined || EDITORIAL.test(label)) return null
  const start = match[0].indexOf(label)
  const end = text.trimEnd().length
  const words = text.slice(match[0].length, end).split(' ')
  // "Results: 2,316" and "Ohio: Ann Lee, Bob May, …" are lists.
  const listed = words.filter(word => word.endsWith(',')).length * 4 > words.length
  if (words.length < 2 || listed) return null
  return { source: { start, end: start + label.length }, content: { start: match[0].length, end } }
}

/** The labels that open more than one paragraph of an article, as those of a transcript do. */
export function repeatedLabels(paragraphs: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const text of paragraphs) {
    const source = labelledSpeech(text)?.source
    const label = source && text.slice(source.start, source.end)
    if (label && seen.has(label)) repeated.add(label)
    if (label) seen.add(label)
  }
  return repeated
}
