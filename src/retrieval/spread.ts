import type { RankedParagraph } from './rank.ts'

/** What a paragraph loses for every paragraph of its own article that stands before it. */
const SAME_ARTICLE = 0.4

/** The best paragraphs, spread over articles. */
export function spread<Ranked extends RankedParagraph>(
  ranked: readonly Ranked[],
  limit: number,
): readonly Ranked[] {
  return bestInTurn(
    ranked,
    limit,
    ({ parsed }) => [parsed.article],
    ({ score }, [same = 0]) => score - SAME_ARTICLE * same,
  )
}

/**
 * The best of a list: each next one is the best after what it loses for repeating something of those before it. Greedy, as
 * maximal marginal relevance is (J. Carbonell and J. Goldstein, 1998).
 *
 * @param traits What an item may share with others.
 * @param worth What an item is worth after so many that share each of its traits.
 */
export function bestInTurn<Item>(
  all: readonly Item[],
  limit: number,
  traits: (item: Item) => readonly unknown[],
  worth: (item: Item, shared: readonly number[]) => number,
): readonly Item[] {
  const taken = new Map<unknown, number>()
  const worthNow = (item: Item) =>
    worth(
      item,
      traits(item).map(trait => taken.get(trait) ?? 0),
    )
  const left = [...all]
  const chosen: Item[] = []
  while (left.length > 0 && chosen.length < limit) {
    let [place, most] = [0, Number.NEGATIVE_INFINITY]
    for (const [at, item] of left.entries()) {
      const now = worthNow(item)
      if (now > most) [place, most] = [at, now]
    }
    for (const next of left.splice(place, 1)) {
      chosen.push(next)
      for (const trait of traits(next)) taken.set(trait, (taken.get(trait) ?? 0) + 1)
    }
  }
  return chosen
}
