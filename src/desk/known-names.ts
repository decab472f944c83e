import { fold } from '../text/fold.ts'

/** A list of names to recognise in what somebody types. Case, accents and a leading "the" make no difference. */
export interface KnownNames {
  /** How many of these words, from the first on, make up the longest known name; 0 where none does. */
  longest(words: readonly string[]): number
  /**
   * The names that begin with what was typed, in the order of the list. Punctuation marks count as spaces.
   *
   * @param most At most so many are given; where fewer begin so, names follow of which a later word does.
   */
  startingWith(typed: string, most?: number): readonly string[]
}

/** Prepares a list of names for recognising: each of the two ways when it is first asked for. */
export function knownNames(names: readonly string[]): KnownNames {
  let whole: WholeNames | null = null
  let beginnings: Beginnings | null = null
  return {
    longest(words) {
      whole ??= wholeNames(names)
      for (let count = Math.min(whole.most, words.length); count > 0; count--)
        if (whole.known.has(comparable(words.slice(0, count).join(' ')))) return count
      return 0
    },
    startingWith(typed, most) {
      beginnings ??= new Beginnings(names)
      return beginnings.of(typed, most)
    },
  }
}

interface WholeNames {
  readonly known: ReadonlySet<string>
  /** How many words the longest has, and a leading "the" more. */
  readonly most: number
}

function wholeNames(names: readonly string[]): WholeNames {
  const known = new Set(names.map(comparable))
  let most = 0
  for (const name of known) most = Math.max(most, name.split(' ').length)
  return { known, most: most + 1 }
}

/** A place where a word of a name begins. */
interface Beginning {
  /** Which name, by its place in the list. */
  readonly place: number
  /** The name from this word on, folded. */
  readonly rest: string
  /** At the name's first word, at the "the" before that, or at a later word. */
  readonly at: 'first' | 'article' | 'later'
}

/**
 * The places where words of names begin, by their first letter: on every key that somebody presses, some thousands
 * of these are compared in place of all names, in a small part of a millisecond.
 */
class Beginnings {
  readonly #names: readonly string[]
  /** Each in the order of the list. */
  readonly #byLetter = new Map<string, Beginning[]>()

  constructor(names: readonly string[]) {
    this.#names = names
    for (const [place, name] of names.entries()) {
      const spaced = wordsOf(name)
      const bare = withoutArticle(spaced)
      if (bare !== spaced) this.#add({ place, rest: spaced, at: 'article' })
      this.#add({ place, rest: bare, at: 'first' })
      for (let at = bare.indexOf(' '); at >= 0; at = bare.indexOf(' ', at + 1))
        this.#add({ place, rest: bare.slice(at + 1), at: 'later' })
    }
  }

  of(typed: string, most: number | undefined): readonly string[] {
    const spaced = wordsOf(typed)
    const bare = withoutArticle(spaced)
    const limit = most ?? Number.POSITIVE_INFINITY
    if (bare === '') return this.#names.slice(0, limit)
    const whole = this.#places(bare, ['first'], limit)
    for (const place of this.#places(spaced, ['first', 'article'], limit)) whole.add(place)
    const places = [...whole].sort((a, b) => a - b).slice(0, limit)
    if (most !== undefined && places.length < most)
      for (const place of this.#places(bare, ['later'], most))
        if (!whole.has(place) && places.length < most) places.push(place)
    return places.flatMap(place => this.#names[place] ?? [])
  }

  /**
   * The names, by place, that begin so at one of these words. At least the first `limit` of them, and as many again:
   * some that begin so in a later word may be known to begin so in their first.
   */
  #places(start: string, at: readonly Beginning['at'][], limit: number): Set<number> {
    const found = new Set<number>()
    for (const beginning of this.#byLetter.get(start.charAt(0)) ?? []) {
      if (!at.includes(beginning.at) || !beginning.rest.startsWith(start)) continue
      found.add(beginning.place)
      if (found.size >= 2 * limit) break
    }
    return found
  }

  #add(beginning: Beginning): void {
    const letter = beginning.rest.charAt(0)
    const known = this.#byLetter.get(letter)
    if (known) known.push(beginning)
    else this.#byLetter.set(letter, [beginning])
  }
}

function comparable(name: string): string {
  return withoutArticle(fold(name).trim().replace(/\s+/g, ' '))
}

function withoutArticle(name: string): string {
  return name.replace(/^the (?=.)/, '')
}

/** A name in which nothing but single spaces stands between words. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** A name folded, with one space for all that stands between its words; one at the end says that the word is whole. */
function wordsOf(name: string): string {
  const folded = fold(name)
  if (PLAIN.test(folded)) return folded
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trimStart()
}
