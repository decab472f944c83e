import type { Actor, ActorTable, Mention } from '../actors/actor.ts'
import { type NameWord, nameWords } from '../actors/name-words.ts'
import { isInstitution, isOffice, isOutsider, isRank } from '../actors/offices.ts'
import type { Article } from '../news/article.ts'
import type { Span } from '../text/span.ts'
import { fullNamesIn } from './full-names.ts'
import { headOf } from './head-noun.ts'

/** Whom the words of a source stand for. */
export interface Speaker {
  /** The fullest name known, or the description of an anonymous source. */
  readonly name: string
  readonly actor: string | null
  readonly kind: 'person' | 'group' | 'body'
  /** Whether it has a name, and is no description. */
  readonly named: boolean
  /** The folded words by which it was described, for "the official" later on. */
  readonly described: ReadonlySet<string>
}

const MEMORY = 24
const he = /^(?:he|she|his|her|him|himself|herself)$/
const they = /^(?:they|their|them|we|our|themselves)$/
const it = /^(?:it|its|itself)$/
const opener = /^(?:the|this|that|these|those|his|her|their|its|another|a|an)$/
const elsewhere = /^(?:in|from|at|near|to|with|against|on|about|over|outside|across)$/

/** Remembers, through one article, who spoke and how they were described. Held state: read it paragraph by paragraph. */
export class Speakers {
  readonly #actors: ActorTable
  readonly #fullNames: ReadonlyMap<string, string>
  readonly #recent: Speaker[] = []
  #text = ''
  #mentions: readonly Mention[] = []

  constructor(article: Article, actors: ActorTable) {
    this.#actors = actors
    this.#fullNames = fullNamesIn(article)
  }

  /** Turns to a paragraph; spans are offsets in it from here on. */
  enter(text: string): void {
    this.#text = text
    this.#mentions = this.#actors.mentions(text)
  }

  /** Whoever spoke last, or null at the beginning. */
  get last(): Speaker | null {
    return this.#recent.at(-1) ?? null
  }

  /** Resolves a source. `apposition` is what follows it between commas, if anything. */
  speakerOf(source: Span, apposition: string): Speaker | null {
    return this.#resolved(source, apposition)
  }

  /** Makes a speaker the last one. */
  remember(speaker: Speaker): void {
    const before = this.#recent.findIndex(other => other.name === speaker.name)
    const known = this.#recent[before]
    if (before >= 0) this.#recent.splice(before, 1)
    this.#recent.push(
      known ? { ...speaker, described: new Set([...known.described, ...speaker.described]) } : speaker,
    )
    if (this.#recent.length > MEMORY) this.#recent.shift()
  }

  #resolved(source: Span, apposition: string): Speaker | null {
    const text = this.#text.slice(source.start, source.end)
    const words = nameWords(text)
    const [first] = words
    if (!first) return null
    if (
      words.length === 1 &&
      (he.test(first.key) || they.test(first.key) || it.test(first.key) || /^(?:i|you)$/.test(first.key))
    )
      return this.#pronoun(first.key)
    if (
      words.length === 1 &&
      /^(?:who|which|that|one|anyone|someone|everyone|nobody|everybody)$/.test(first.key)
    )
      return null
    const head = headOf(text, words)
    const described = new Set([
      ...words.map(word => word.key),
      ...nameWords(apposition).map(word => word.key),
    ])
    return (
      this.#person(source, words, head, described) ??
      (words.length <= 2 ? this.#body(source, words, head, described) : null) ??
      this.#again(words, described) ??
      this.#body(source, words, head, described) ??
      this.#anonymous(source, text, words, described)
    )
  }

  /** The mentions that touch a source, found by halving, as a paragraph can have thousands. */
  #within(source: Span): readonly Mention[] {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#mentions[middle]?.end ?? 0) <= source.start) low = middle + 1
      else high = middle
    }
    let to = low
    while ((this.#mentions[to]?.start ?? source.end) < source.end) to += 1
    return this.#mentions.slice(low, to)
  }

  #pronoun(key: string): Speaker | null {
    const latest = (fits: (speaker: Speaker) => boolean) => this.#recent.findLast(fits) ?? null
    if (he.test(key)) return latest(speaker => speaker.kind === 'person')
    if (they.test(key))
      return latest(speaker => speaker.kind === 'group') ?? latest(speaker => speaker.kind === 'body')
    if (it.test(key)) return latest(speaker => speaker.kind === 'body')
    return this.last
  }

  /** "Foreign Minister Sergei Lavrov", "Lavrov", "Mr Sanders": the name that the phrase ends in. */
  #person(
    source: Span,
    words: readonly NameWord[],
    head: number,
    described: ReadonlySet<string>,
  ): Speaker | null {
    const end = source.start + (words[head]?.end ?? 0)
    const mention = this.#within(source).find(
      other => other.actor.kind === 'person' && other.end === end && other.start >= source.start,
    )
    if (mention)
      return {
        name: mention.actor.name,
        actor: sideOf(mention.actor),
        kind: 'person',
        named: true,
        described: new Set([...described, ...mention.actor.name.toLowerCase().split(' ')]),
      }
    let from = head
    while (from >= 0 && words[from]?.capital && !this.#isNaming(source, words[from])) from -= 1
    let name = words.slice(from + 1, head + 1)
    while (
      name.length > 0 &&
      name[0] &&
      (isRank(name[0].key) ||
        isOffice(name[0].key) ||
        isInstitution(name[0].key) ||
        /^(?:the|but|then|former)$/.test(name[0].key))
    )
      name = name.slice(1)
    const [start] = name
    const last = name.at(-1)
    if (!start || !last || isInstitution(last.key) || common.has(last.key)) return null
    const written = this.#text.slice(source.start + start.start, source.start + last.end)
    const full = name.length === 1 ? (this.#fullNames.get(last.key) ?? written) : written
    const known = this.#actors.find(full)
    return {
      name: known?.name ?? full,
      actor: known ? sideOf(known) : this.#sideWithin(source, words),
      kind: 'person',
      named: true,
      described,
    }
  }

  #isNaming(source: Span, word: NameWord | undefined): boolean {
    return this.#within(source).some(
      mention =>
        mention.actor.kind !== 'person' &&
        word !== undefined &&
        mention.start < source.start + word.end &&
        mention.end > source.start + word.start,
    )
  }

  /** "the official" after "a senior State Department official". */
  #again(words: readonly NameWord[], described: ReadonlySet<string>): Speaker | null {
    const [first] = words
    if (!first || !/^(?:the|this|that|these|those|his|her)$/.test(first.key)) return null
    const wanted = [...described].filter(word => !opener.test(word) && word !== 'same')
    if (wanted.length === 0) return null
    const found = this.#recent.findLast(other => wanted.every(word => other.described.has(word)))
    return found ?? null
  }

  /** A country, an organisation or a seat of government as the source itself: "Moscow", "the Kremlin", "NATO". */
  #body(
    source: Span,
    words: readonly NameWord[],
    head: number,
    described: ReadonlySet<string>,
  ): Speaker | null {
    const end = source.start + (words[head]?.end ?? 0)
    const mention = this.#within(source).find(other => other.end === end && other.start >= source.start)
    if (!mention || mention.actor.kind === 'person') return null
    const people =
      mention.actor.kind === 'country' &&
      /(?:ans|is|ish)$/.test(words[head]?.key ?? '') &&
      !mention.actor.metonyms.includes(words[head]?.raw ?? '')
    return {
      name: mention.actor.name,
      actor: sideOf(mention.actor),
      kind: people ? 'group' : 'body',
      named: true,
      described,
    }
  }

  #anonymous(
    source: Span,
    text: string,
    words: readonly NameWord[],
    described: ReadonlySet<string>,
  ): Speaker | null {
    const head = words[headOf(text, words)]
    if (!head) return null
    const kind =
      /^(?:statement|report|readout|government|administration|ministry|department|committee|court|company|group|campaign|agency|office|council|party|poll|survey|study|army|military|parliament|commission|delegation|newspaper|team)$/.test(
        head.key,
      )
        ? 'body'
        : /[^s]s$|people|police$/.test(head.key)
          ? 'group'
          : isOffice(head.key) || isOutsider(head.key) || personal.test(head.key)
            ? 'person'
            : 'body'
    return { name: text, actor: this.#sideWithin(source, words), kind, named: false, described }
  }

  /** The side that a description speaks for: US officials, the Russian delegation, but no Russia expert. */
  #sideWithin(source: Span, words: readonly NameWord[]): string | null {
    const head = headOf(this.#text.slice(source.start, source.end), words)
    const front = words.slice(0, head + 1)
    if (front.some(word => isOutsider(word.key)) || !words.some(word => isInstitution(word.key))) return null
    for (const mention of this.#within(source)) {
      if (mention.start < source.start || mention.end > source.end) continue
      const at = words.findIndex(word => source.start + word.start >= mention.start)
      let before = at - 1
      while (/^(?:the|a|an)$/.test(words[before]?.key ?? '')) before -= 1
      if (elsewhere.test(words[before]?.key ?? '')) continue
      if (
        mention.actor.kind === 'person' &&
        !/^(?:administration|government)$/.test(words[at + 1]?.key ?? '')
      )
        continue
      return sideOf(mention.actor)
    }
    return null
  }
}

const personal =
  /(?:[eo]r|ist|ian|man|woman|person|ant|aide|source|friend|ally|critic|candidate|insider|father|mother|wife|husband|son|daughter|resident)$/
const common = new Set(
  'monday tuesday wednesday thursday friday saturday sunday democrat republican democrats republicans'.split(
    ' ',
  ),
)

function sideOf(actor: Actor): string {
  return actor.affiliation ?? actor.name
}
