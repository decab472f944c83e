/** Places of a paragraph that goes and of the one that comes for it; null where there is none. */
export type Pair = readonly [going: number | null, coming: number | null]

/** Paragraphs with less than this share of their words in common are two, not one that was changed. */
const ALIKE = 0.3

/** Most pairs that are compared: larger stretches are set side by side as they come. */
const MOST_COMPARED = 400

/** Longest beginning of a paragraph that is compared, in UTF-16 units. */
const COMPARED = 2000

/**
 * Sets paragraphs that go beside those that come for them, in reading order: the alignment in which the pairs have
 * most words in common (Needleman and Wunsch 1970, without a price for gaps). A single one is set beside a single
 * one, whatever they say.
 */
export function pairedParagraphs(going: readonly string[], coming: readonly string[]): readonly Pair[] {
  const few = going.length * coming.length
  if (few <= 1 || few > MOST_COMPARED)
    return Array.from(
      { length: Math.max(going.length, coming.length) },
      (_, index): Pair => [index < going.length ? index : null, index < coming.length ? index : null],
    )
  const [left, right] = [going.map(wordsOf), coming.map(wordsOf)]
  // best[i][j]: most words in common from the i-th and the j-th on.
  const best = Array.from({ length: going.length + 1 }, () => new Float64Array(coming.length + 1))
  const likeness = left.map(words => right.map(others => likenessOf(words, others)))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const paired = (i: number, j: number) => {
    const alike = likeness[i]?.[j] ?? 0
    return alike === 0 ? -1 : alike + at(i + 1, j + 1)
  }
  for (let i = going.length - 1; i >= 0; i--)
    for (let j = coming.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row !== undefined) row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1))
    }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < going.length || j < coming.length) {
    if (i < going.length && j < coming.length && paired(i, j) === at(i, j)) pairs.push([i++, j++])
    else if (i < going.length && (j === coming.length || at(i + 1, j) === at(i, j))) pairs.push([i++, null])
    else pairs.push([null, j++])
  }
  return pairs
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, COMPARED)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

/** Share of the words of the longer one that both have; 0 where that is too little. */
function likenessOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0
  for (const word of words) if (others.has(word)) both++
  const share = both / Math.max(1, words.size, others.size)
  return share < ALIKE ? 0 : share
}
