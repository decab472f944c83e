import { isStopWord } from '../text/stop-words.ts'
import type { Naming } from './name-index.ts'
import { isAbbreviation, type NameWord } from './name-words.ts'
import { isGroupNoun, isOffice, isOfficeModifier, isRank } from './offices.ts'
import { partyOf } from './parties.ts'
import { bondOf } from './roles.ts'
import { stateOf } from './world/american-states.ts'

/** A stretch of a text's words, by index, last exclusive, and its characters. */
export interface Run {
  readonly text: string
  readonly from: number
  readonly to: number
}

const particles = new Set(
  'al el bin ibn bint van von der den de del di da du la le ul ur abu abdul st'.split(' '),
)
const NAME_GAP = /^(?:\s|[-‐–]|\.\s)$/u
const LONGEST_NAME = 5
const LONGEST_BODY = 10
const SUFFIX = /^(?:jr|sr|ii|iii)$/
const ABBREVIATED =
  /^(?:sen|sens|rep|reps|gov|govs|gen|lt|col|maj|capt|cmdr|adm|sgt|dr|mr|mrs|ms|prof|rev|hon|jr|sr|st|\p{L})$/u

/** A paragraph read for names and what stands around them. */
export class Reading {
  readonly text: string
  readonly words: readonly NameWord[]
  readonly #endingAt = new Map<number, Naming>()
  readonly #startingAt = new Map<number, Naming>()

  /** `namings` are the countries, organisations and people already known in the text. */
  constructor(text: string, words: readonly NameWord[], namings: readonly Naming[]) {
    this.text = text
    this.words = words
    for (const naming of namings) {
      this.#endingAt.set(naming.to, naming)
      this.#startingAt.set(naming.from, naming)
    }
  }

  key(at: number): string {
    return this.words[at]?.key ?? ''
  }

  isCapital(at: number): boolean {
    return this.words[at]?.capital ?? false
  }

  /** What stands between a word and the next. */
  gap(at: number): string {
    const word = this.words[at]
    return word ? this.text.slice(word.end, this.words[at + 1]?.start ?? this.text.length) : ''
  }

  /** The known name that ends before a word. */
  endingAt(at: number): Naming | undefined {
    return this.#endingAt.get(at)
  }

  /** The known name that starts with a word. */
  startingAt(at: number): Naming | undefined {
    return this.#startingAt.get(at)
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.words[from]?.start, this.words[to - 1]?.end)
  }

  /** Whether the words go on with nothing but a space, or the full stop of an abbreviation. */
  goesOn(at: number): boolean {
    const gap = this.gap(at)
    return /^\s$/u.test(gap) || (/^\.\s$/.test(gap) && ABBREVIATED.test(this.key(at)))
  }

  /** The name of a person that starts with a word, ranks left off. */
  nameFrom(start: number): Run | null {
    let from = start
    while (isRank(this.key(from)) && this.isCapital(from) && /^(?:\s|\.\s)$/u.test(this.gap(from))) from += 1
    let to = from
    while (to - from < LONGEST_NAME) {
      const word = this.words[to]
      const hyphenated = to > from && /^[-‐–]$/.test(this.gap(to - 1))
      if (!word || !(hyphenated || this.#isNamePart(word, to === from))) break
      to += 1
      const gap = this.gap(to - 1)
      if (
        !NAME_GAP.test(gap) ||
        (gap.startsWith('.') && word.raw.length > 1 && !/^(?:gen|dr)$/.test(word.key))
      )
        break
    }
    while (to > from && particles.has(this.key(to - 1)) && !this.isCapital(to - 1)) to -= 1
    return this.#checked(from, to)
  }

  /** The name of a person that ends before a word, what goes before it as a title left off. */
  nameUpTo(end: number): Run | null {
    let from = end
    while (end - from < LONGEST_NAME) {
      const word = this.words[from - 1]
      if (!word || !this.#isNamePart(word, false)) break
      const gap = this.gap(from - 1)
      if (from < end && !NAME_GAP.test(gap)) break
      if (from < end && gap.startsWith('.') && !ABBREVIATED.test(word.key)) break
      from -= 1
    }
    for (let at = end - 3; at >= from; at -= 1)
      if (this.#isBeforeNames(at)) {
        from = at + 1
        break
      }
    while (
      from < end &&
      (isRank(this.key(from)) || isOfficeModifier(this.key(from)) || isStopWord(this.key(from)))
    )
      from += 1
    return this.#checked(from, end)
  }

  /** The body that a word starts the name of: a known one, or a run of capitalised words, "the" left off. */
  bodyFrom(start: number): (Run & { readonly known: Naming | null }) | null {
    const from = this.key(start) === 'the' ? start + 1 : start
    const known = this.#startingAt.get(from) ?? null
    let to = from
    while (to - from < LONGEST_BODY && this.words[to] && this.#isBodyPart(from, to)) {
      to += 1
      if (!/^(?:\s|[-‐–]|\s&\s|\.\s)$/u.test(this.gap(to - 1))) break
      if (this.gap(to - 1) === '. ' && !ABBREVIATED.test(this.key(to - 1))) break
    }
    while (to > from && !this.isCapital(to - 1)) to -= 1
    if (known && known.to >= to) return { text: known.actor.name, from, to: known.to, known }
    if (to <= from) return null
    return { text: this.slice(from, to), from, to, known: null }
  }

  #isBodyPart(from: number, at: number): boolean {
    const word = this.words[at]
    if (!word) return false
    if (word.capital) return at > from || !isStopWord(word.key) || isAbbreviation(word.raw)
    if (at === from || !this.isCapital(at + 1) || !/^\s$/.test(this.gap(at))) {
      // "Department of the Interior"
      return (
        /^(?:of|for|on)$/.test(word.key) && this.key(at + 1) === 'the' && this.isCapital(at + 2) && at > from
      )
    }
    if (word.key === 'the') return /^(?:of|for|on)$/.test(this.key(at - 1))
    if (/^(?:of|on|in)$/.test(word.key))
      return (
        isGroupNoun(this.key(at - 1)) ||
        /^(?:daughters|sons|friends|citizens|americans|foundation|national|mothers|states)$/.test(
          this.key(at - 1),
        )
      )
    if (word.key === 'for') return true
    if (word.key === 'and') return this.#isJoined(from, at)
    return false
  }

  /** "Center for Law and Justice", "Health and Human Services": one name, not two. */
  #isJoined(from: number, at: number): boolean {
    for (let before = from; before < at; before += 1)
      if (/^(?:of|for|on)$/.test(this.key(before))) return true
    for (let after = at + 1; after < at + 4 && this.isCapital(after); after += 1) {
      if (isGroupNoun(this.key(after)) || this.key(after) === 'services') return true
      if (!/^\s$/.test(this.gap(after))) return false
    }
    return false
  }

  #isBeforeNames(at: number): boolean {
    const key = this.key(at)
    if (partyOf(key) || isGroupNoun(key)) return true
    if (stateOf(this.words[at]?.raw ?? '') ?? stateOf(this.slice(at - 1, at + 1))) return true
    return (
      this.isCapital(at) &&
      (isOffice(key) || bondOf(key) !== null || /^(?:sen|rep|gov|judge|justice|mr|mrs|ms|dr)$/.test(key))
    )
  }

  #isNamePart(word: NameWord, first: boolean): boolean {
    if (isAbbreviation(word.raw) && word.raw.length > 1)
      return SUFFIX.test(word.key) || /^(?:\p{L}\.){2}$/u.test(this.text.slice(word.start, word.end))
    if (word.capital) return !/^(?:the|and|in|on|at|but|for|mr|mrs|ms|says|said)$/.test(word.key)
    return !first && particles.has(word.key)
  }

  #checked(from: number, to: number): Run | null {
    const parts = this.words.slice(from, to)
    if (parts.filter(part => part.capital && !particles.has(part.key) && !SUFFIX.test(part.key)).length < 2)
      return null
    const known = this.#startingAt.get(from)
    if (known && known.actor.kind !== 'person') return null
    if (parts.some(part => isOffice(part.key) && part.key !== 'king' && part.key !== 'prince')) return null
    if (parts.some(part => isGroupNoun(part.key) && part.key !== 'church')) return null
    if (partyOf(parts[0]?.key ?? '') || stateOf(this.slice(from, Math.min(to, from + 2)))) return null
    return { text: this.slice(from, to), from, to }
  }
}
