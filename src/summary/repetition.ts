import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'

/** Two sentences that share more of their words than this say the same. */
const SAME = 0.7

/** Whether two sentences say the same: most of the terms of the one that has fewer stand in the other. */
export function saysTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0
  for (const term of one) if (other.has(term)) shared += 1
  return shared > SAME * Math.min(one.size, other.size)
}

/** The stems of a sentence's words (an index into the paragraph's sentences), but those that say nothing. */
export function contentOf({ words }: ParsedParagraph, sentence: number): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const word of words) if (word.sentence === sentence && !word.stop) terms.add(word.term)
  return terms
}
