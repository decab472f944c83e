/** How many results are kept before all are let go and the keeping begins anew. */
const MOST = 20_000

/** A pure function of a word that keeps its results, as texts repeat their words. It changes how fast, never what. */
export function remembering<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = work(word)
    if (known.size >= MOST) known.clear()
    known.set(word, result)
    return result
  }
}
