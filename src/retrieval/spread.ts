import type { RankedParagraph } from './rank.ts'

/** What a paragraph loses for every paragraph of its own article that stands before it. */
const SAME_ARTICLE = 0.4

/**
 * The best paragraphs, spread over articles: each next one is the best after what it loses for repeating an
 * article. Greedy, as maximal marginal relevance is (J. Carbonell and J. Goldstein, 1998).
 */
export function spread<Ranked extends RankedParagraph>(
  ranked: readonly Ranked[],
  limit: number,
): readonly Ranked[] {
  const left = [...ranked]
  const chosen: Ranked[] = []
  const taken = new Map<unknown, number>()
  const worth = ({ score, parsed }: Ranked) => score - SAME_ARTICLE * (taken.get(parsed.article) ?? 0)
  while (left.length > 0 && chosen.length < limit) {
    let best = 0
    left.forEach((candidate, index) => {
      if (worth(candidate) > worth(left[best] ?? candidate)) best = index
    })
    for (const next of left.splice(best, 1)) {
      chosen.push(next)
      taken.set(next.parsed.article, (taken.get(next.parsed.article) ?? 0) + 1)
    }
  }
  return chosen
}
