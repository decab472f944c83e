import { isStopWord } from '../../text/stop-words.ts'
import type { Naming } from '../names/name-index.ts'
import { isAbbreviation, type NameWord } from '../names/name-words.ts'
import { isGroupNoun, isOffice, isOfficeModifier, isRank } from '../offices.ts'
import { stateOf } from '../world/american-states.ts'
import { partyOf } from './parties.ts'
import { bondOf } from './roles.ts'

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
const SUFFIX = /^(?:jr|sr|ii|iii)$/
/** Words of two names that a page has run together: "SolbergMORE", but "McConnell" and "LaPierre". */
const GLUED = /\p{Ll}{4}\p{Lu}/u
/** What opens a sentence or a headline before a name. */
const NO_GIVEN_NAME =
  /^(?:if|when|as|a|an|early|late|on|after|before|but|while|since|though|although|like|with|by|from|to|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|september|october|november|december|fellow|new|this|that|his|her|its|our|their|only|even|both|former|then|sen|rep|gov|state|whip|senate|house|national|how|why|what|who|where|is|was|did|says|said)$/
const NO_SURNAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|october|november|december|sen|rep|gov|senate|house|convention|congress|deniers|who|city|county|court|news|times|today|post)$/
const ABBREVIATED =
  /^(?:sen|sens|rep|reps|gov|govs|gen|lt|col|maj|capt|cmdr|adm|sgt|dr|mr|mrs|ms|prof|rev|hon|jr|sr|st|\p{L})$/u

/** Whether a folded word is mostly cut short before a name, so that its full stop ends no sentence. */
export function isShortTitle(key: string): boolean {
  return ABBREVIATED.test(key)
}

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
    const first = this.words[from]
    const last = this.words[Math.min(to, this.words.length) - 1]
    return first && last ? this.text.slice(first.start, last.end) : ''
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
      // "Kari Solberg D-Utah", "Kari Solberg Kari Ann SolbergMORE": a page's own inserts repeat the name.
      if (to > from && (this.#isTag(to) || word.key === this.key(from) || GLUED.test(word.raw))) break
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
      if (!word || !this.#isNamePart(word, false) || this.#isTag(from - 1)) break
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

  #isBeforeNames(at: number): boolean {
    const key = this.key(at)
    if (partyOf(key) || isGroupNoun(key)) return true
    if (this.stateAt(at) !== null || (at > 0 && this.stateAt(at - 1)?.to === at + 1)) return true
    return (
      this.isCapital(at) &&
      (isOffice(key) || bondOf(key) !== null || /^(?:sen|rep|gov|judge|justice|mr|mrs|ms|dr)$/.test(key))
    )
  }

  /** "D-Utah": the letter of a party. */
  #isTag(at: number): boolean {
    return this.words[at]?.raw.length === 1 && /^[-‐–]$/.test(this.gap(at))
  }

  /** The American state whose name or abbreviation starts with a word. */
  stateAt(at: number): { readonly state: string; readonly to: number } | null {
    const word = this.words[at]
    if (!word?.capital) return null
    const next = this.words[at + 1]
    const two = next?.capital ? stateOf(`${word.raw} ${next.raw}`) : null
    if (two !== null) return { state: two, to: at + 2 }
    const one = stateOf(word.raw)
    return one === null ? null : { state: one, to: at + 1 }
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
    const first = parts[0]
    const last = parts.at(-1)
    if (!first || !last || !/\s/.test(this.slice(from, to)) || this.#isTag(from)) return null
    if (
      NO_GIVEN_NAME.test(first.key) ||
      NO_SURNAME.test(last.key) ||
      parts.some(part => GLUED.test(part.raw))
    )
      return null
    if (
      parts.slice(1, -1).some(part => bondOf(part.key) !== null || /^(?:sen|rep|gov|senate)$/.test(part.key))
    )
      return null
    if (first.raw.length > 1 && first.key !== 'dean' && bondOf(first.key) !== null) return null
    if (parts.some(part => isOffice(part.key) && part.key !== 'king' && part.key !== 'prince')) return null
    if (parts.some(part => isGroupNoun(part.key) && part.key !== 'church')) return null
    if (partyOf(first.key) || this.stateAt(from)?.to === from + 2) return null
    return { text: this.slice(from, to), from, to }
  }
}
