import type { Span } from '../text/span.ts'
import type { Actor } from './actor.ts'

/** A name in a text and whose it is. */
interface Named extends Span {
  readonly actor: Actor
}

/** What may stand between the start of a clause and the name that it is about. */
const OPENING =
  /(?:^|[.!?:;][”"’)]*\s+|[—–]\s)(?:(?:But|And|Yet|So|For|Even|Only|Meanwhile,?|In|in)\s+)?(?:[Tt]he\s+(?:\p{Ll}+\s+){0,3})?$/u
const IN = /\b[Ii]n\s+(?:the\s+)?$/
/** Longer than any such opening. */
const REACH = 70
/** How many names back to look, and how many characters two sentences can have: no text takes more than linear time. */
const NEAR = 40
const TWO_SENTENCES = 1200
const DEMONYM =
  /(?:ish|ese|ian|ean|ani|aqi|eli|can|ench|utch|eek|iss|ans|ards?|mans?|men|i|ic|ians|eans|elis|aqis|anis)$/
const SENTENCE_END = /[.!?][”"’)]*\s+(?=[“"‘]?\p{Lu}|$)/gu
const INSTITUTION = /^(?:ministry|department|commission)$/
const COLLECTIVE =
  /^(?:party|company|group|agency|union|bank|bloc|body|alliance|organi[sz]ation|movement|country|nation|state|kingdom|republic|government)$/

/**
 * What a paragraph is about where it names an office without saying whose: "Bulgaria stopped work. Prime Minister
 * Boiko Borisov said …", "Japan waited. Taro Kono, its foreign minister, …".
 */
export class Surroundings {
  readonly #text: string
  readonly #named: readonly Named[]

  /** `named` are the actors in `text`, in order. */
  constructor(text: string, named: readonly Named[]) {
    this.#text = text
    this.#named = named
  }

  /**
   * The country or organisation that the clause around an offset opens with, or the nearest one before it in the
   * paragraph that has such an opening. Null where a person, a people's adjective or two names joined stand there.
   */
  topic(offset: number): Actor | null {
    const opening = this.#near(offset).findLast(named => this.#opens(named))
    return opening && this.#isAlone(opening) ? opening.actor : null
  }

  /** Whose "its", "their", "his", "her", "the party's" or "the ministry" is at an offset: of this sentence or the one before it. */
  possessor(owner: string, offset: number): Actor | null {
    const [from] = this.#sentenceStarts(offset)
    const within = this.#near(offset).filter(({ start }) => start >= from)
    if (/^(?:his|her)$/.test(owner)) {
      const people = within.filter(({ actor }) => actor.kind === 'person')
      const person = people.find(named => this.#opens(named)) ?? people[0]
      return person?.actor ?? null
    }
    if (/^(?:its|their)$/.test(owner)) {
      const topic = this.topic(offset)
      return within.some(({ actor }) => actor === topic) ? topic : null
    }
    if (INSTITUTION.test(owner))
      return (
        within.findLast(({ start, end }) => this.#text.slice(start, end).toLowerCase().endsWith(` ${owner}`))
          ?.actor ?? null
      )
    if (!COLLECTIVE.test(owner)) return null
    const country = /^(?:country|nation|state|kingdom|republic|government)$/.test(owner)
    return (
      within.findLast(({ actor }) => actor.kind === (country ? 'country' : 'organisation'))?.actor ?? null
    )
  }

  /** Where the sentence at an offset starts. */
  sentenceStart(offset: number): number {
    return this.#sentenceStarts(offset)[1]
  }

  /** The last names that end before an offset, found by halving, as a paragraph can have thousands. */
  #near(offset: number): readonly Named[] {
    let low = 0
    let high = this.#named.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#named[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return this.#named.slice(Math.max(0, low - NEAR), low)
  }

  #opens({ start, end }: Named): boolean {
    const before = this.#text.slice(Math.max(0, start - REACH), start)
    // A cut-off text must not pass for its own beginning.
    if (!OPENING.test(start > REACH ? `x${before}` : before)) return false
    return !IN.test(before) || this.#text[end] === ','
  }

  /** Whether a name is the subject itself: no "Russian", no "China's", no "Seoul and Washington". */
  #isAlone({ start, end, actor }: Named): boolean {
    if (actor.kind === 'person') return false
    const name = this.#text.slice(start, end)
    if (actor.kind === 'country' && name !== actor.name && DEMONYM.test(name)) return false
    return !/^(?:['’]s|-\p{L}|\s(?:and|or|\p{Lu}))/u.test(this.#text.slice(end, end + 6))
  }

  /** Where the sentence before the one at an offset starts, and where that one does. */
  #sentenceStarts(offset: number): readonly [number, number] {
    let last = 0
    let before = 0
    const from = Math.max(0, offset - TWO_SENTENCES)
    for (const { 0: mark, index } of this.#text.slice(from, offset).matchAll(SENTENCE_END)) {
      before = last
      last = from + index + mark.length
    }
    return [before, last]
  }
}
