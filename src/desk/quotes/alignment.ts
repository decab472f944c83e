import { fold } from '../../text/fold.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { caseless, type Verbatim } from '../../text/verbatim.ts'

/** A quotation with what each of its words weighs. */
export interface WeighedQuote {
  readonly pieces: readonly Verbatim[]
  /** By place, without case. */
  readonly keys: readonly string[]
  readonly weights: readonly number[]
  /** The weight of all. */
  readonly total: number
}

/** How well the words of a quotation stand in a paragraph in their order. */
export interface Alignment {
  /** The score of the best stretch: at most the weight of the quotation. */
  readonly score: number
  /** By how many words of the quotation, from the first on, the best score among them. One more than it has words. */
  readonly ahead: Float64Array
  /** The same from each word to the last. */
  readonly behind: Float64Array
}

/** A word says where it is from; a stop word hardly; a sign next to nothing. */
const CONTENT = 1
const STOP = 0.4
const SIGN = 0.1
/** What a word costs that only one of both has, or that is another, as a share of a word's weight. */
const OTHER = 0.45
/** What a word of the paragraph costs that the quotation leaves out. */
const LEFT_OUT = 0.3

/** Weighs the words of a quotation. Ellipses count nothing. */
export function weighed(pieces: readonly Verbatim[]): WeighedQuote {
  const kept = pieces.filter(({ kind }) => kind !== 'gap')
  const keys = kept.map(({ key }) => caseless(key))
  const weights = kept.map(({ kind }, at) =>
    kind === 'sign' ? SIGN : isStopWord(fold(keys[at] ?? '')) ? STOP : CONTENT,
  )
  return { pieces: kept, keys, weights, total: weights.reduce((sum, weight) => sum + weight, 0) }
}

/**
 * Aligns a quotation with a paragraph: the best score of a stretch of one with a stretch of the other (T. F. Smith and
 * M. S. Waterman, 1981), from either end. Takes time in proportion to the product of their lengths.
 */
export function align(quote: WeighedQuote, paragraph: readonly Verbatim[]): Alignment {
  const keys = paragraph.map(({ key }) => caseless(key))
  const signs = paragraph.map(({ kind }) => (kind === 'word' ? LEFT_OUT : LEFT_OUT * SIGN))
  const ahead = scores(quote.keys, quote.weights, keys, signs)
  const turned = scores(
    quote.keys.toReversed(),
    quote.weights.toReversed(),
    keys.toReversed(),
    signs.toReversed(),
  )
  return { score: ahead.at(-1) ?? 0, ahead, behind: turned.reverse() }
}

function scores(
  quote: readonly string[],
  weights: readonly number[],
  paragraph: readonly string[],
  costs: readonly number[],
): Float64Array {
  const best = new Float64Array(quote.length + 1)
  let above = new Float64Array(paragraph.length + 1)
  let row = new Float64Array(paragraph.length + 1)
  for (let one = 1; one <= quote.length; one++) {
    const weight = weights[one - 1] ?? 0
    const other = OTHER * weight
    const key = quote[one - 1]
    let most = best[one - 1] ?? 0
    row[0] = 0
    for (let two = 1; two <= paragraph.length; two++) {
      const before = above[two - 1] ?? 0
      let score = paragraph[two - 1] === key ? before + weight : before - other
      const skipped = (above[two] ?? 0) - other
      const left = (row[two - 1] ?? 0) - (costs[two - 1] ?? 0)
      if (skipped > score) score = skipped
      if (left > score) score = left
      if (score < 0) score = 0
      row[two] = score
      if (score > most) most = score
    }
    best[one] = most
    ;[above, row] = [row, above]
  }
  return best
}

/** A word of a quotation and the word of the paragraph that it is, by their places. */
export type Pair = readonly [quote: number, paragraph: number]

/** The pairs of equal words in the best stretch of a quotation's words, in order. */
export function pairsOf(
  { keys, weights }: Pick<WeighedQuote, 'keys' | 'weights'>,
  paragraph: readonly Verbatim[],
): readonly Pair[] {
  const width = paragraph.length + 1
  const others = paragraph.map(({ key }) => caseless(key))
  const scored = new Float32Array((keys.length + 1) * width)
  let top = 0
  for (let one = 1; one <= keys.length; one++) {
    const weight = weights[one - 1] ?? 0
    for (let two = 1; two < width; two++) {
      const at = one * width + two
      scored[at] = Math.max(
        0,
        ...steps(scored, at, width, weight, keys[one - 1] === others[two - 1], paragraph[two - 1]),
      )
      if ((scored[at] ?? 0) > (scored[top] ?? 0)) top = at
    }
  }
  const pairs: Pair[] = []
  for (let at = top; (scored[at] ?? 0) > 0; ) {
    const [one, two] = [Math.floor(at / width), at % width]
    const same = keys[one - 1] === others[two - 1]
    const [diagonal, skipped, left] = steps(
      scored,
      at,
      width,
      weights[one - 1] ?? 0,
      same,
      paragraph[two - 1],
    )
    if (diagonal >= skipped && diagonal >= left) {
      if (same) pairs.push([one - 1, two - 1])
      at -= width + 1
    } else if (skipped >= left) at -= width
    else at -= 1
  }
  return pairs.reverse()
}

function steps(
  scored: Float32Array,
  at: number,
  width: number,
  weight: number,
  same: boolean,
  left: Verbatim | undefined,
): readonly [number, number, number] {
  const diagonal = (scored[at - width - 1] ?? 0) + (same ? weight : -OTHER * weight)
  const cost = left?.kind === 'word' ? LEFT_OUT : LEFT_OUT * SIGN
  return [diagonal, (scored[at - width] ?? 0) - OTHER * weight, (scored[at - 1] ?? 0) - cost]
}
