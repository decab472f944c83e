import { tokens } from '../text/tokens.ts'

/** Longest stretch of a line whose words are compared, in UTF-16 units. */
const COMPARED = 600

/** What a text is about: the stems of its words, stop words left out. */
export function subjectOf(paragraphs: readonly string[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap(contentOf))
}

/** The share of a line's words, stop words left out, that a subject has. 0 for a line without such words. */
export function wordsShared(subject: ReadonlySet<string>, line: string): number {
  const words = contentOf(line)
  return words.length === 0 ? 0 : words.filter(word => subject.has(word)).length / words.length
}

function contentOf(text: string): string[] {
  return tokens(text.slice(0, COMPARED)).flatMap(({ term, stop }) => (stop ? [] : [term]))
}
