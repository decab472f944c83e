import type { Actor, ActorTable, Mention } from '../../actors/actor.ts'
import { type NameWord, nameWords } from '../../actors/names/name-words.ts'
import { Surroundings } from '../../actors/surroundings.ts'
import type { Article } from '../../news/article.ts'
import type { Span } from '../../text/span.ts'
import { apposedName } from './apposed-name.ts'
import { brusselsIn } from './brussels.ts'
import { type Context, describedOrigin, describedSide } from './described-side.ts'
import { describingWords } from './describing-words.ts'
import { fullNamesIn } from './full-names.ts'
import { headOf } from './head-noun.ts'
import { mentionsWithin } from './mentions-within.ts'
import { bodySpeaker } from './named-body.ts'
import { officesIn } from './offices-held.ts'
import { personName } from './person-name.ts'
import { isPersonal, RecentSpeakers } from './recent-speakers.ts'
import { type Side, sideOf } from './sides.ts'
import { kindOf, type Speaker } from './speaker.ts'
import { spokenOfAgain } from './spoken-of-again.ts'

const NOBODY =
  /^(?:who|which|that|one|anyone|someone|everyone|nobody|everybody|home|nothing|there|here|what|how|why|all|both|each|many|most|several|some|few|others|neither)$/

/** Remembers, through one article, who spoke and how they were described. Held state: read it paragraph by paragraph. */
export class Speakers {
  readonly #actors: ActorTable
  /** What is named in each paragraph, by its text. */
  readonly #mentionsIn: ReadonlyMap<string, readonly Mention[]>
  readonly #fullNames: ReadonlyMap<string, string>
  readonly #offices: ReadonlyMap<string, ReadonlySet<string>>
  readonly #published: string | null
  readonly #brussels: ReturnType<typeof brusselsIn>
  readonly #commission: boolean
  readonly #recent = new RecentSpeakers()
  #text = ''
  #mentions: readonly Mention[] = []
  #surroundings = new Surroundings('', [])

  constructor(article: Article, actors: ActorTable) {
    this.#actors = actors
    this.#published = article.published
    this.#fullNames = fullNamesIn(article)
    const mentions = article.paragraphs.map(text => actors.mentions(text))
    this.#mentionsIn = new Map(article.paragraphs.map((text, index) => [text, mentions[index] ?? []]))
    this.#offices = officesIn(article, mentions)
    this.#brussels = brusselsIn(article, mentions)
    this.#commission = article.paragraphs.some(text => text.includes('European Commission'))
  }

  /** Turns to a paragraph; spans are offsets in it from here on. */
  enter(text: string): void {
    this.#text = text
    this.#mentions = this.#mentionsIn.get(text) ?? this.#actors.mentions(text)
    this.#surroundings = new Surroundings(text, this.#mentions)
  }

  /** Whoever spoke last, or null at the beginning. */
  get last(): Speaker | null {
    return this.#recent.last
  }

  /** Makes a speaker the last one. */
  remember(speaker: Speaker): void {
    this.#recent.remember(speaker)
  }

  /** Resolves a source. `apposition` is what follows it between commas, if anything. */
  speakerOf(source: Span, apposition: Span | null): Speaker | null {
    const text = this.#text.slice(source.start, source.end)
    const words = nameWords(text)
    const [first] = words
    if (!first) return null
    if (words.length === 1 && isPersonal(first.key)) return this.#recent.standsFor(first.key)
    if (words.length === 1 && NOBODY.test(first.key)) return null
    const joined = this.#joined(source, words)
    if (joined) return joined
    const head = headOf(text, words)
    const behind = apposition ? this.#text.slice(apposition.start, apposition.end) : ''
    const described = describingWords([...words, ...nameWords(behind)])
    return (
      this.#person(source, words, head, described, apposition) ??
      (words.length <= 2 ? this.#body(source, words, head, described) : null) ??
      this.#apposed(source, apposition, behind, described) ??
      this.#again(source, words, described) ??
      this.#body(source, words, head, described) ??
      this.#anonymous(source, text, words, described, apposition)
    )
  }

  /** "Haug and Berg", "he and Haug": the first of them, in whose name both speak. */
  #joined(source: Span, words: readonly NameWord[]): Speaker | null {
    const and = words.findIndex((word, at) => at > 0 && word.key === 'and')
    const left = words[and - 1]
    const right = words[and + 1]
    if (!left || !right?.capital || !(left.capital || (and === 1 && isPersonal(left.key)))) return null
    const at = source.start + (words[and]?.start ?? 0)
    // "Trinidad and Tobago" is one name, "the Treasury and State departments" share a noun.
    if (this.#within(source).some(({ start, end }) => start < at && end > at)) return null
    const first = { start: source.start, end: source.start + left.end }
    if (isPersonal(left.key)) return this.speakerOf(first, null)
    const last = words.at(-1)
    if (last && !last.capital && and + 2 < words.length) return null
    const [speaker, other] = [first, { start: source.start + right.start, end: source.end }].map(part =>
      this.speakerOf(part, null),
    )
    return speaker?.named && other?.named ? speaker : null
  }

  /** "Foreign Minister Sergei Lavrov", "Lavrov", "Mr Sanders": the name that the phrase ends in. */
  #person(
    source: Span,
    words: readonly NameWord[],
    head: number,
    described: ReadonlySet<string>,
    apposition: Span | null,
  ): Speaker | null {
    const end = source.start + (words[head]?.end ?? 0)
    const mention = this.#within(source).find(
      other => other.actor.kind === 'person' && other.end === end && other.start >= source.start,
    )
    if (mention) return this.#known(mention.actor, described, source)
    const name = personName(words, head, word => this.#isNaming(source, word))
    const [start] = name
    const last = name.at(-1)
    if (!start || !last) return null
    const written = this.#text.slice(source.start + start.start, source.start + last.end)
    const full = name.length === 1 ? (this.#fullNames.get(last.key) ?? written) : written
    const known = this.#actors.find(full)
    if (known?.kind === 'person') return this.#known(known, described, source)
    const side = known ? this.#sideOf(known) : this.#described(source, apposition, this.#recent.named(full))
    return { name: known?.name ?? full, ...side, kind: 'person', named: true, described }
  }

  /** A person of the table; where that tells nothing of his side, what stands before the name or stood there before does. */
  #known(actor: Actor, described: ReadonlySet<string>, source: Span): Speaker {
    const offices = this.#offices.get(actor.name) ?? []
    const name = actor.name.toLowerCase().split(' ')
    const side = this.#sideOf(actor)
    const told =
      side.actor === actor.name
        ? this.#described(source, this.#titleOf(source), this.#recent.named(actor.name))
        : side
    return {
      name: actor.name,
      ...(told.actor === null && told.origin === null ? side : { actor: told.actor, origin: told.origin }),
      kind: 'person',
      named: true,
      described: new Set([...described, ...offices, ...name]),
    }
  }

  /** "*foreign ministry spokesman* Hong Joon-pyo": what stands before a name, in small letters. */
  #titleOf(source: Span): Span | null {
    const title = /^\p{Ll}+(?: \p{Ll}+)+(?= \p{Lu})/u.exec(this.#text.slice(source.start, source.end))?.[0]
    return title === undefined ? null : { start: source.start, end: source.start + title.length }
  }

  /** "Its leader, Hong Joon-pyo, said": the name between the commas. */
  #apposed(
    source: Span,
    apposition: Span | null,
    behind: string,
    described: ReadonlySet<string>,
  ): Speaker | null {
    const found = apposition && apposedName(behind, word => this.#isNaming(apposition, word))
    if (!found) return null
    const name = { start: apposition.start + found.start, end: apposition.start + found.end }
    const mention = this.#within(name).find(({ actor }) => actor.kind === 'person')
    if (mention) return this.#known(mention.actor, described, source)
    if (this.#within(name).length > 0) return null
    const written = this.#text.slice(name.start, name.end)
    return { name: written, ...this.#described(source, null), kind: 'person', named: true, described }
  }

  #within(source: Span): readonly Mention[] {
    return mentionsWithin(this.#mentions, source)
  }

  #isNaming(source: Span, word: NameWord): boolean {
    return this.#within(source).some(
      mention =>
        mention.actor.kind !== 'person' &&
        mention.start < source.start + word.end &&
        mention.end > source.start + word.start,
    )
  }

  #again(source: Span, words: readonly NameWord[], described: ReadonlySet<string>): Speaker | null {
    return spokenOfAgain(this.#recent, words, described, () => this.#described(source, null).actor)
  }

  #body(
    source: Span,
    words: readonly NameWord[],
    head: number,
    described: ReadonlySet<string>,
  ): Speaker | null {
    const end = source.start + (words[head]?.end ?? 0)
    // The head of "the Organization of American States" stands inside the name.
    const mention = this.#within(source).find(
      other =>
        other.start >= source.start && (other.end === end || (other.start < end && other.end === source.end)),
    )
    if (!mention || mention.actor.kind === 'person') return null
    if (words[head]?.key === 'brussels' && this.#brussels === 'Belgium')
      return { name: 'Belgium', actor: 'Belgium', kind: 'body', origin: null, named: true, described }
    const written = this.#text.slice(source.start, source.end)
    return { ...bodySpeaker(mention.actor, written, words, head, this.#sideOf(mention.actor)), described }
  }

  #anonymous(
    source: Span,
    text: string,
    words: readonly NameWord[],
    described: ReadonlySet<string>,
    apposition: Span | null,
  ): Speaker | null {
    const head = words[headOf(text, words)]
    if (!head) return null
    return {
      name: text,
      ...this.#described(source, apposition),
      kind: kindOf(head.key),
      named: false,
      described,
    }
  }

  #sideOf(actor: Actor): Side {
    return sideOf(actor, this.#actors, this.#published)
  }

  /** The side that the words of a source tell, or those between the commas behind it. */
  #described(source: Span, apposition: Span | null, before: Side | null = null): Side {
    const context: Context = {
      text: this.#text,
      surroundings: this.#surroundings,
      within: stretch => this.#within(stretch),
      find: name => this.#actors.find(name),
      standsFor: pronoun => this.#recent.standsFor(pronoun),
      european: this.#brussels === 'European Union',
      commission: this.#commission,
    }
    const actor =
      describedSide(source, context) ??
      (apposition && describedSide(apposition, context, true)) ??
      before?.actor ??
      null
    if (actor !== null) return { actor, origin: null }
    const origin =
      describedOrigin(source, context) ??
      (apposition && !isRelative(this.#text, apposition) ? describedOrigin(apposition, context) : null) ??
      before?.origin ??
      null
    return { actor: null, origin }
  }
}

/** "…, which Washington put on a list,": whatever it names is not where the source comes from. */
const isRelative = (text: string, { start }: Span): boolean =>
  /^(?:which|whose)\b/.test(text.slice(start, start + 6))
