import { inFigures } from '../text/numerals.ts'
import type { Token } from '../text/tokens.ts'

/** A number in a text, and what it counts. */
export interface Figure {
  /** In digits, whether it is written in digits or in words. */
  readonly value: string
  /** The term of the next word that says something, or null. */
  readonly counted: string | null
}

/** Words that multiply the number before them, and by themselves are one: "two hundred", "a dozen". */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** A number that a smaller one may follow in words: hyphenated words are taken apart, "twenty-five" is two. */
const TENS = /^[2-9]0$/
const UNIT = /^[1-9]$/

/** The numbers among some words in order: `4,000`, `four thousand` and `4 thousand` are the same. */
export function figuresIn(words: readonly Pick<Token, 'word' | 'term' | 'stop'>[]): readonly Figure[] {
  const found: { value: string; readonly from: number; to: number }[] = []
  words.forEach(({ word }, at) => {
    const value = inFigures(word) ?? (/^\p{N}/u.test(word) ? word : null)
    const scale = SCALES.get(word)
    if (value === null && scale === undefined) return
    const before = found.at(-1)
    const joined = before?.to === at ? withNext(before.value, value, scale) : null
    if (before && joined !== null) {
      before.value = joined
      before.to = at + 1
    } else found.push({ value: value ?? `${scale}`, from: at, to: at + 1 })
  })
  const isPartOfOne = (at: number) => found.some(({ from, to }) => from <= at && at < to)
  return found.map(({ value, to }) => ({
    value,
    counted: words.find(({ stop }, at) => at >= to && !stop && !isPartOfOne(at))?.term ?? null,
  }))
}

/** The number that one makes with what stands right behind it, or null where they are two. */
function withNext(value: string, next: string | null, scale: number | undefined): string | null {
  if (scale !== undefined) return `${Number(value) * scale}`
  return next !== null && TENS.test(value) && UNIT.test(next) ? `${Number(value) + Number(next)}` : null
}

/**
 * Whether two texts that are the same otherwise tell different numbers: each has one that the other lacks, or they count
 * the same things otherwise. A number that one of them leaves out makes no difference.
 */
export function differInFigures(one: readonly Figure[], other: readonly Figure[]): boolean {
  const lacks = (some: readonly Figure[], { value }: Figure) => some.every(each => each.value !== value)
  if (one.some(figure => lacks(other, figure)) && other.some(figure => lacks(one, figure))) return true
  const countedIn = (some: readonly Figure[], thing: string | null) =>
    some.filter(({ counted }) => counted === thing)
  return one.some(({ counted }) => {
    if (counted === null) return false
    const others = countedIn(other, counted)
    return others.length > 0 && countedIn(one, counted).every(figure => lacks(others, figure))
  })
}
