import type { Actor } from '../actor.ts'
import { isChamber } from '../chamber.ts'
import type { Naming } from '../names/name-index.ts'
import { isOfficeModifier, isOutsider } from '../offices.ts'
import type { Sighting } from '../sighting.ts'
import type { Surroundings } from '../surroundings.ts'
import { bodyFrom } from './body-name.ts'
import { isPartyName } from './parties.ts'
import type { Reading, Run } from './reading.ts'
import { isFormer } from './roles.ts'

/** In words; no title is longer, and no text takes more than linear time. */
const LONGEST_TITLE = 9
const SPACE = /^\s$/u
/** Offices that countries have whose own politics go without saying in their newspapers. */
const UNCOMMON =
  /\b(?:prime minister|premier|chancellor|king|queen|emir|sultan|foreign minister|defen[cs]e minister|interior minister|finance minister|minister)$/i
/** Who holds a party's office, and is not only of it. */
const PARTY_OFFICE =
  /^(?:leader|chief|chairman|chairwoman|head|spokesman|spokeswoman|spokesperson|director|official|secretary)$/

interface Owner {
  readonly actor: string
  /** The first word of the office as it is shown: "FBI director", but "foreign minister". */
  readonly from: number | null
  readonly party: boolean
  readonly adjective?: boolean
}

/**
 * Reads who holds the offices of countries and known bodies: "Russian Foreign Minister Sergei Lavrov", "Iran's supreme
 * leader Ayatollah Ali Khamenei", "Sergei Lavrov, Russia's foreign minister", "Dmitry Peskov, a spokesman for the
 * Kremlin".
 */
export class OfficeHolders {
  readonly #reading: Reading
  readonly #surroundings: Surroundings
  readonly #american: boolean

  /** `american`: whether the article is about American politics. */
  constructor(reading: Reading, surroundings: Surroundings, american: boolean) {
    this.#reading = reading
    this.#surroundings = surroundings
    this.#american = american
  }

  /** Who is named with the office whose noun stands at `head`. */
  at(head: number): Sighting | null {
    return this.#nameAfter(head) ?? this.#nameBefore(head)
  }

  /** "[Russian] Foreign Minister [Gen.] NAME" and "Iran's foreign minister, NAME," with the office's noun at `head`. */
  #nameAfter(head: number): Sighting | null {
    const reading = this.#reading
    let at = head + 1
    let ofState = false
    if (
      reading.key(at) === 'of' &&
      /^(?:state|defense|defence)$/.test(reading.key(at + 1)) &&
      reading.key(head) === 'secretary'
    ) {
      at += 2
      ofState = true
    }
    const apart = /^,\s$/u.test(reading.gap(at - 1))
    if (!apart && !/^(?:\s|[.:]\s)$/u.test(reading.gap(at - 1))) return null
    const name = reading.nameFrom(at)
    if (!name || (apart && !reading.gap(name.to - 1).startsWith(','))) return null
    const owner = this.#ownerBefore(head)
    if (apart && owner === null) return null
    const former = this.#isFormer(head)
    if (owner) return this.#sighting(name, head, owner, former)
    if (ofState)
      return this.#sighting(name, head, { actor: 'United States', from: null, party: false }, former)
    const topic = former ? null : this.#topicOf(head)
    return { ...this.#sighting(name, head, topic, former), inferred: topic !== null }
  }

  /** "NAME, Russia's foreign minister" and "NAME, a spokesman for the Kremlin". */
  #nameBefore(head: number): Sighting | null {
    const reading = this.#reading
    const first = this.#titleStart(head)
    const naming = reading.endingAt(first)
    let start =
      naming && !this.#isPossessed(naming) && !SPACE.test(reading.gap(first - 1))
        ? first
        : (naming?.from ?? first)
    if (isFormer(reading.key(start - 1)) && SPACE.test(reading.gap(start - 1))) start -= 1
    if (/^(?:an?|the|its|their|his|her)$/.test(reading.key(start - 1)) && SPACE.test(reading.gap(start - 1)))
      start -= 1
    if (!/^,\s$/u.test(reading.gap(start - 1))) return null
    const name = reading.nameUpTo(start)
    if (!name) return null
    const owner = this.#ownerBefore(head) ?? this.#ownerAfter(head)
    const former = this.#isFormer(head)
    // "the agency's chief lobbyist", "the deputy whip": the noun is the one behind it.
    if (
      /^(?:chief|deputy|general|head|lead|principal)$/.test(reading.key(head)) &&
      /^(?:\s|[-‐])$/.test(reading.gap(head)) &&
      !/^(?:of|for|at|to|in|on|and|who|with|executive)$/.test(reading.key(head + 1))
    )
      return null
    return owner === null && !former ? null : this.#sighting(name, head, owner, former)
  }

  #sighting(name: Run, head: number, owner: Owner | null, former: boolean): Sighting {
    const words = this.#reading.words
    const noun = this.#reading.key(head)
    const from = owner?.from ?? this.#titleStart(head)
    const to = noun === 'secretary' && this.#reading.key(head + 1) === 'of' ? head + 3 : head + 1
    const member = owner?.party === true && (owner.adjective || !PARTY_OFFICE.test(noun))
    return {
      name: name.text,
      actor: owner?.actor ?? null,
      bond: member ? 'member' : 'speaks',
      former: former && !member,
      office: this.#reading.slice(from, to) || null,
      inferred: false,
      at: words[head]?.start ?? 0,
    }
  }

  #isPossessed(naming: Naming): boolean {
    return /^(?:['’]s?)\s$/u.test(this.#reading.gap(naming.to - 1))
  }

  /** The first word of the title whose noun stands at `head`. */
  #titleStart(head: number): number {
    const reading = this.#reading
    let start = head
    while (
      start > 0 &&
      head - start < LONGEST_TITLE &&
      /^(?:\s|[-‐])$/u.test(reading.gap(start - 1)) &&
      isOfficeModifier(reading.key(start - 1)) &&
      !(reading.key(start - 1) === 'under' && reading.key(start) !== 'secretary') &&
      !reading.endingAt(start)
    )
      start -= 1
    return start
  }

  /** "the former Russian president", "former President NAME". */
  #isFormer(head: number): boolean {
    const start = this.#titleStart(head)
    const first = this.#reading.endingAt(start)?.from ?? start
    return isFormer(this.#reading.key(first - 1)) || isFormer(this.#reading.key(start - 1))
  }

  #ownerBefore(head: number): Owner | null {
    const reading = this.#reading
    const start = this.#titleStart(head)
    const naming = reading.endingAt(start)
    if (!naming) return this.#possessorBefore(start)
    if (!(SPACE.test(reading.gap(start - 1)) || this.#isPossessed(naming))) return null
    // "US-Russian", "anti-Iran", and "the ambassador to Iraq General X" leave open whose office it is.
    if (
      (/^[-‐–]$/u.test(reading.gap(naming.from - 1)) && !isFormer(reading.key(naming.from - 1))) ||
      /^(?:to|in)$/.test(reading.key(naming.from - 1))
    )
      return null
    return this.#spokenFor(naming, head)
  }

  /** "its foreign minister", "the party's deputy leader". */
  #possessorBefore(start: number): Owner | null {
    const reading = this.#reading
    const word = reading.words[start - 1]
    if (!word || !/^(?:\s|['’]s?\s)$/u.test(reading.gap(start - 1))) return null
    const pronoun = /^(?:its|their|his|her)$/.test(word.key)
    if (!pronoun && (SPACE.test(reading.gap(start - 1)) || reading.key(start - 2) !== 'the')) return null
    const actor = this.#surroundings.possessor(word.key, word.start)
    return actor && ownerOf(actor)
  }

  /** Whose a bare "Prime Minister" is: of what its paragraph is about. Null after a name that is not known. */
  #topicOf(head: number): Owner | null {
    const reading = this.#reading
    const start = this.#titleStart(head)
    const first = reading.words[start]
    const before = reading.words[start - 1]
    // "ministry spokesman NAME": of the ministry named just before.
    const body = first && start < head ? this.#surroundings.possessor(first.key, first.start) : null
    if (body) return ownerOf(body)
    const opens = before === undefined || !SPACE.test(reading.gap(start - 1))
    if (!first?.capital || (!opens && (before.capital || isFormer(before.key)))) return null
    if (this.#american && !UNCOMMON.test(reading.slice(start, head + 1))) return null
    const actor = this.#surroundings.topic(first.start)
    return actor === null || isPartyName(actor.name) || isChamber(actor.name) ? null : ownerOf(actor)
  }

  #ownerAfter(head: number): Owner | null {
    const reading = this.#reading
    let at = head + 1
    while (at < head + 4 && !/^(?:of|for|at|with|from)$/.test(reading.key(at))) at += 1
    if (!/^(?:of|for|at|with)$/.test(reading.key(at)) || !SPACE.test(reading.gap(at - 1))) return null
    at += reading.key(at + 1) === 'the' ? 2 : 1
    const naming = reading.startingAt(at)
    if (!naming || isOutsider(reading.key(naming.to))) return null
    // "a spokesman for Republican candidate Kari Solberg": for the candidate.
    if (
      naming.to === naming.from + 1 &&
      /^(?:republican|democratic|democrat)$/.test(reading.key(naming.from))
    )
      return null
    // "president of American Action Network": of a longer name, which others read.
    const body = bodyFrom(reading, at)
    if (body && body.to > naming.to) return null
    return this.#spokenFor(naming, head)
  }

  /** Whose office it is. A plain "Georgia" is as often the American state, so it says nothing. */
  #spokenFor({ name, actor, from }: Naming, head: number): Owner | null {
    if (name === 'Georgia') return null
    // American representatives, delegates and governors speak for no country.
    if (
      actor.name === 'United States' &&
      /^(?:representative|delegate|governor|leader)$/.test(this.#reading.key(head))
    )
      return null
    if (isChamber(actor.name)) return null
    // "House Homeland Security Chairman": of the committee.
    if (actor.kind === 'organisation' && /^(?:house|senate)$/.test(this.#reading.key(from - 1))) return null
    const noun = this.#reading.key(head)
    if (/^(?:Homeland Security|Veterans Affairs)$/.test(name) && noun.startsWith('chair')) return null
    if (
      this.#american &&
      actor.kind === 'organisation' &&
      /^(?:ambassador|envoy)$/.test(noun) &&
      !/^(?:special|peace)$/.test(this.#reading.key(head - 1))
    )
      return { actor: 'United States', from: null, party: false }
    // "The committee's Republican chairman" is one of them, and no chairman of theirs.
    if (
      /^(?:Republican|Democratic|Democrat)$/.test(name) &&
      /^(?:chairman|chairwoman|head|chief|director|official|secretary)$/.test(noun)
    )
      return { actor: actor.name, from: null, party: true, adjective: true }
    return { ...ownerOf(actor), from: actor.affiliation !== null && actor.kind !== 'person' ? from : null }
  }
}

/** Whoever works for a legislator works for the person, and not for the party. */
function ownerOf({ name, kind, affiliation }: Actor): Owner {
  const person = kind === 'person' && affiliation !== null && isPartyName(affiliation)
  return { actor: person ? name : (affiliation ?? name), from: null, party: isPartyName(name) }
}
