import type { Naming } from './name-index.ts'
import { isAbbreviation, type NameWord } from './name-words.ts'
import { isOffice, isOfficeModifier, isOutsider, isRank } from './offices.ts'
import type { Sighting } from './sighting.ts'
import { Surroundings } from './surroundings.ts'

const particles = new Set(
  'al el bin ibn bint van von der den de del di da du la le ul ur abu abdul st'.split(' '),
)
const SPACE = /^\s$/u
const NAME_GAP = /^(?:\s|[-‐–]|\.\s)$/u
const LONGEST_NAME = 5
const FORMER = /^(?:former|ex|then|late|retired)$/

/**
 * The people of a text who are named with an office: "Russian Foreign Minister Sergei Lavrov", "Iran's supreme
 * leader Ayatollah Ali Khamenei", "Sergei Lavrov, Russia's foreign minister", "Dmitry Peskov, a spokesman for the
 * Kremlin". `namings` are the countries and organisations already known in it.
 */
export function sightings(
  text: string,
  words: readonly NameWord[],
  namings: readonly Naming[],
): readonly Sighting[] {
  const reader = new Reader(text, words, namings)
  const found: Sighting[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!isOffice(words[at]?.key ?? '')) continue
    const sighting = reader.nameAfter(at) ?? reader.nameBefore(at)
    if (sighting) found.push(sighting)
  }
  return found
}

class Reader {
  readonly #text: string
  readonly #words: readonly NameWord[]
  readonly #endingAt = new Map<number, Naming>()
  readonly #startingAt = new Map<number, Naming>()
  readonly #surroundings: Surroundings

  constructor(text: string, words: readonly NameWord[], namings: readonly Naming[]) {
    this.#text = text
    this.#words = words
    this.#surroundings = new Surroundings(text, namings)
    for (const naming of namings) {
      this.#endingAt.set(naming.to, naming)
      this.#startingAt.set(naming.from, naming)
    }
  }

  /** "[Russian] Foreign Minister [Gen.] NAME" and "Iran's foreign minister, NAME," with the office's noun at `head`. */
  nameAfter(head: number): Sighting | null {
    let at = head + 1
    let ofState = false
    if (
      this.#key(at) === 'of' &&
      /^(?:state|defense|defence)$/.test(this.#key(at + 1)) &&
      this.#key(head) === 'secretary'
    ) {
      at += 2
      ofState = true
    }
    const apart = /^,\s$/u.test(this.#gap(at - 1))
    if (!apart && !/^(?:\s|[.:]\s)$/u.test(this.#gap(at - 1))) return null
    const name = this.#nameFrom(at)
    if (!name || (apart && !this.#gap(name.to - 1).startsWith(','))) return null
    const affiliation = this.#affiliationBefore(head)
    if (apart && affiliation === null) return null
    if (affiliation !== null || ofState)
      return this.#sighting(name.text, head, affiliation ?? 'United States', {})
    const topic = this.#topicOf(head)
    return this.#sighting(name.text, head, topic, { inferred: topic !== null, former: this.#isFormer(head) })
  }

  /** "NAME, Russia's foreign minister" and "NAME, a spokesman for the Kremlin". */
  nameBefore(head: number): Sighting | null {
    const first = this.#titleStart(head)
    const owner = this.#endingAt.get(first)
    let start =
      owner && !this.#isPossessed(owner) && !SPACE.test(this.#gap(first - 1)) ? first : (owner?.from ?? first)
    if (FORMER.test(this.#key(start - 1)) && SPACE.test(this.#gap(start - 1))) start -= 1
    if (/^(?:an?|the|its|their|his|her)$/.test(this.#key(start - 1)) && SPACE.test(this.#gap(start - 1)))
      start -= 1
    if (!/^,\s$/u.test(this.#gap(start - 1))) return null
    const name = this.#nameUpTo(start)
    if (!name) return null
    const affiliation = this.#affiliationBefore(head) ?? this.#affiliationAfter(head)
    const former = affiliation === null && this.#isFormer(head)
    return affiliation === null && !former ? null : this.#sighting(name, head, affiliation, { former })
  }

  #sighting(
    name: string,
    head: number,
    actor: string | null,
    { inferred = false, former = false }: { inferred?: boolean; former?: boolean },
  ): Sighting {
    const first = this.#words[this.#titleStart(head)]
    const last = this.#words[head]
    const office = this.#text.slice(first?.start, last?.end)
    return { name, actor, bond: 'speaks', former, office, inferred, at: last?.start ?? 0 }
  }

  #key(at: number): string {
    return this.#words[at]?.key ?? ''
  }

  /** What stands between a word and the next. */
  #gap(at: number): string {
    const word = this.#words[at]
    return word ? this.#text.slice(word.end, this.#words[at + 1]?.start ?? this.#text.length) : ''
  }

  #isPossessed(naming: Naming): boolean {
    return /^(?:['’]s?)\s$/u.test(this.#gap(naming.to - 1))
  }

  /** The first word of the title whose noun stands at `head`. */
  #titleStart(head: number): number {
    let start = head
    while (
      start > 0 &&
      /^(?:\s|[-‐])$/u.test(this.#gap(start - 1)) &&
      isOfficeModifier(this.#key(start - 1)) &&
      !this.#endingAt.has(start)
    )
      start -= 1
    return start
  }

  /** "the former Russian president", "former President NAME". */
  #isFormer(head: number): boolean {
    const start = this.#titleStart(head)
    const first = this.#endingAt.get(start)?.from ?? start
    return FORMER.test(this.#key(first - 1)) || FORMER.test(this.#key(start - 1))
  }

  #affiliationBefore(head: number): string | null {
    const start = this.#titleStart(head)
    const owner = this.#endingAt.get(start)
    if (!owner) return this.#possessorBefore(start)
    if (!(SPACE.test(this.#gap(start - 1)) || this.#isPossessed(owner))) return null
    if (FORMER.test(this.#key(owner.from - 1))) return null
    // "US-Russian", "anti-Iran", and "the ambassador to Iraq General X" leave open whose office it is.
    if (/^[-‐–]$/u.test(this.#gap(owner.from - 1)) || /^(?:to|in)$/.test(this.#key(owner.from - 1)))
      return null
    return spokenFor(owner)
  }

  /** "its foreign minister", "the party's deputy leader". */
  #possessorBefore(start: number): string | null {
    const word = this.#words[start - 1]
    if (!word || !/^(?:\s|['’]s?\s)$/u.test(this.#gap(start - 1))) return null
    const pronoun = /^(?:its|their|his|her)$/.test(word.key)
    if (!pronoun && (SPACE.test(this.#gap(start - 1)) || this.#key(start - 2) !== 'the')) return null
    const actor = this.#surroundings.possessor(word.key, word.start)
    return actor && (actor.affiliation ?? actor.name)
  }

  /** Whose a bare "Prime Minister" is: of what its paragraph is about. Null after a name that is not known. */
  #topicOf(head: number): string | null {
    const start = this.#titleStart(head)
    const first = this.#words[start]
    const before = this.#words[start - 1]
    // "ministry spokesman NAME": of the ministry named just before.
    const body = first && start < head ? this.#surroundings.possessor(first.key, first.start) : null
    if (body) return body.affiliation ?? body.name
    const opens = before === undefined || !SPACE.test(this.#gap(start - 1))
    if (!first?.capital || (!opens && (before.capital || FORMER.test(before.key)))) return null
    const actor = this.#surroundings.topic(first.start)
    return actor && (actor.affiliation ?? actor.name)
  }

  #affiliationAfter(head: number): string | null {
    if (FORMER.test(this.#key(this.#titleStart(head) - 1))) return null
    let at = head + 1
    while (at < head + 4 && !/^(?:of|for|at|with|from)$/.test(this.#key(at))) at += 1
    if (!/^(?:of|for|at|with)$/.test(this.#key(at)) || !SPACE.test(this.#gap(at - 1))) return null
    at += this.#key(at + 1) === 'the' ? 2 : 1
    const owner = this.#startingAt.get(at)
    if (!owner || isOutsider(this.#key(owner.to))) return null
    return spokenFor(owner)
  }

  #nameFrom(start: number): { text: string; to: number } | null {
    let from = start
    while (isRank(this.#key(from)) && this.#words[from]?.capital && /^(?:\s|\.\s)$/u.test(this.#gap(from)))
      from += 1
    let to = from
    while (to - from < LONGEST_NAME) {
      const word = this.#words[to]
      const hyphenated = to > from && /^[-‐–]$/.test(this.#gap(to - 1))
      if (!word || !(hyphenated || this.#isNamePart(word, to === from))) break
      to += 1
      const initial = word.raw.length === 1
      const gap = this.#gap(to - 1)
      if (!NAME_GAP.test(gap) || (gap.startsWith('.') && !initial && !/^(?:gen|dr)$/.test(word.key))) break
    }
    while (to > from && particles.has(this.#key(to - 1)) && !this.#words[to - 1]?.capital) to -= 1
    return this.#checked(from, to)
  }

  #nameUpTo(end: number): string | null {
    let from = end
    while (end - from < LONGEST_NAME) {
      const word = this.#words[from - 1]
      if (!word || !this.#isNamePart(word, false)) break
      if (from < end && !NAME_GAP.test(this.#gap(from - 1))) break
      from -= 1
    }
    while (from < end && (isRank(this.#key(from)) || isOfficeModifier(this.#key(from)))) from += 1
    return this.#checked(from, end)?.text ?? null
  }

  #isNamePart(word: NameWord, first: boolean): boolean {
    if (isAbbreviation(word.raw) && word.raw.length > 1) return false
    if (word.capital) return !/^(?:the|and|in|on|at|but|for|mr|mrs|ms|says|said)$/.test(word.key)
    return !first && particles.has(word.key)
  }

  #checked(from: number, to: number): { text: string; to: number } | null {
    const parts = this.#words.slice(from, to)
    if (parts.filter(part => part.capital && !particles.has(part.key)).length < 2) return null
    const known = this.#startingAt.get(from)
    if (known && known.actor.kind !== 'person') return null
    if (parts.some(part => isOffice(part.key) && part.key !== 'king' && part.key !== 'prince')) return null
    const first = parts[0]
    const last = parts.at(-1)
    return first && last ? { text: this.#text.slice(first.start, last.end), to } : null
  }
}

/** Whose office it is. A plain "Georgia" is as often the American state, so it says nothing. */
function spokenFor({ name, actor }: Naming): string | null {
  return name === 'Georgia' ? null : (actor.affiliation ?? actor.name)
}
