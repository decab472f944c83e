import type { Actor } from '../actors/actor.ts'
import { isPronoun } from '../attribution/grammar/cue-words.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'
import type { Collection } from './collection.ts'
import { Naming } from './naming.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import { readQuery } from './query.ts'
import type { Candidate } from './search-index.ts'
import { subjectsOf } from './subjects.ts'
import type { WeighedConcept } from './weigh.ts'

/** A statement, and how surely its source is the actor, or somebody from there, from 0 to 1. */
export interface Heard {
  readonly statement: Statement
  readonly surety: number
}

/** What a paragraph has of an actor. */
export interface Hearing {
  /** Statements of the actor, or of somebody who speaks for it. */
  readonly said: readonly Heard[]
  /** Statements of somebody who comes from it and does not speak for it. */
  readonly comes: readonly Heard[]
  /** Statements of others that name it. */
  readonly told: readonly Heard[]
  /** For each sentence, how surely the actor is the subject. */
  readonly acts: readonly number[]
  /** For each sentence, how surely it names the actor. */
  readonly named: readonly number[]
}

/** A pronoun may stand for somebody else than the subject before it. */
const BY_PRONOUN = 0.7
/** A party's member speaks for himself first. */
const MEMBER = 0.5
/** A paragraph that scores this share of the best one names whoever was typed as well as that one does. */
const LIKE_THE_BEST = 0.4

/** From here on a source is the actor. */
export const SURE = 0.5
/** From this confidence on a statement is shown as said: less sure ones are seldom of that source. */
const SAID = 0.4

/** The name of an actor as it was typed. */
export interface Typed {
  readonly name?: string
  /** Its words, weighed. */
  readonly concepts: readonly WeighedConcept[]
  /** The paragraphs that an engine finds for them, best first. */
  readonly proposed: readonly Candidate[]
}

/**
 * An actor as it is heard in the coverage: in its own statements, those of its people, in what it does, and where it is
 * named. Held state: in which articles it was found.
 */
export class Voice {
  readonly #actor: Actor
  readonly #collection: Collection
  readonly #naming: Naming
  /** Whether a paragraph names the actor, somebody who speaks for it, or somebody of the name that was typed. */
  readonly #isNamedIn: (id: number) => boolean
  readonly #namings = new Map<Article, number>()
  readonly #bonds = new Map<string, number>()

  /** `typed` is needed to hear in full an actor that the collection does not know. */
  constructor(actor: Actor, collection: Collection, typed?: Typed) {
    const { actors } = collection.actors
    const officials = actors.filter(({ affiliation }) => affiliation === actor.name)
    const concepts = typed?.concepts ?? unweighed(actor, collection)
    this.#actor = actor
    this.#collection = collection
    this.#naming = new Naming(actor, typed?.name ?? actor.name, concepts, officials, collection)
    this.#isNamedIn = this.#naming.known
      ? collection.naming([...officials, ...actors.filter(({ name }) => name === actor.name)])
      : typed
        ? likeTheBest(typed.proposed)
        : collection.holding([concepts.at(-1)?.words.at(-1) ?? ''])
  }

  /** The statements in a paragraph of the actor, or of somebody who speaks for it. */
  statements(parsed: ParsedParagraph): readonly Statement[] {
    return this.#statements(parsed).said.flatMap(({ statement, surety }) =>
      surety >= SURE ? [statement] : [],
    )
  }

  /** Whether an article names the actor, or somebody who speaks for it: in no other can it be heard. */
  isIn(article: Article): boolean {
    return this.namingsIn(article) > 0
  }

  /** How many paragraphs of an article name the actor, or somebody who speaks for it. */
  namingsIn(article: Article): number {
    const known = this.#namings.get(article) ?? this.#collection.idsIn(article).filter(this.#isNamedIn).length
    this.#namings.set(article, known)
    return known
  }

  /** What the paragraphs of an article, in reading order, have of the actor. */
  hear(paragraphs: readonly ParsedParagraph[]): readonly Hearing[] {
    let lastActs = 0
    return paragraphs.map(parsed => {
      const named = this.#naming.inSentences(parsed)
      // Where nothing names the actor and nothing can go on with it, no subject is it: finding subjects is dear.
      if (lastActs === 0 && named.every(surety => surety === 0))
        return { ...this.#statements(parsed), acts: named, named }
      const acts = subjectsOf(parsed).map(subject => {
        if (subject === null) return 0
        if (isPronoun(fold(parsed.text.slice(subject.start, subject.end)))) return BY_PRONOUN * lastActs
        lastActs = this.#naming.within(parsed, subject)
        return lastActs
      })
      return { ...this.#statements(parsed), acts, named }
    })
  }

  #statements(parsed: ParsedParagraph): Pick<Hearing, 'said' | 'comes' | 'told'> {
    const said: Heard[] = []
    const comes: Heard[] = []
    const told: Heard[] = []
    for (const statement of this.#collection.statements(parsed)) {
      if (statement.confidence < SAID) continue
      const own = this.#owns(statement, parsed)
      const from = own > 0 ? 0 : this.#comesFrom(statement, parsed)
      const of = own > 0 || from > 0 ? 0 : this.#naming.within(parsed, statement.content)
      if (own > 0) said.push({ statement, surety: own })
      else if (from > 0) comes.push({ statement, surety: from })
      else if (of > 0) told.push({ statement, surety: of })
    }
    return { said, comes, told }
  }

  /** How surely a statement is the actor's, or that of somebody who speaks for it. */
  #owns(statement: Statement, parsed: ParsedParagraph): number {
    const { name, kind } = this.#actor
    const { actor, speaker, source } = statement
    if (actor === name || speaker === name) return 1
    // "A Russia expert" names the country and does not speak for it.
    if (kind === 'country') return 0
    if (speaker !== null && isSamePerson(speaker, name)) return 1
    if (source === null || statement.origin === name) return 0
    // "Roberts, a Republican" is of the party, and is not the party.
    if (kind === 'organisation' && isSomebody(statement)) return 0
    // "Haug supporters" are not Haug; "Haug's office" and "a spokesman for Haug" speak for her.
    const told = parsed.text.slice(source.start, source.end)
    // "Haug's predecessor, Nils Berg, said": it is Berg's.
    if (kind === 'person' && isSomebody(statement) && /['’]s \p{Ll}/u.test(told)) return 0
    if (this.#naming.known && kind === 'person' && statement.anonymous && !SPEAKS.test(told)) return 0
    return this.#naming.within(parsed, source)
  }

  #comesFrom(statement: Statement, parsed: ParsedParagraph): number {
    const { name, kind } = this.#actor
    const { origin, speaker, source } = statement
    if (origin === name) return 1
    if (speaker === null || !this.#naming.known) return 0
    const bond = this.#bonds.get(speaker) ?? this.#bondOf(speaker)
    this.#bonds.set(speaker, bond)
    if (bond > 0 || kind !== 'organisation' || source === null || !isSomebody(statement)) return bond
    return MEMBER * this.#naming.within(parsed, source)
  }

  #bondOf(speaker: string): number {
    const known = this.#collection.actors.find(speaker)
    const bonds = known ? this.#collection.actors.affiliations(known) : []
    return bonds.some(({ actor, bond }) => actor === this.#actor.name && bond !== 'speaks') ? MEMBER : 0
  }
}

/** What speaks for a person whose name stands before or behind it. */
const SPEAKS =
  /\b(?:office|campaign|spokes\p{L}+|aides?|advis[eo]rs?|lawyers?|attorneys?|administration|government|cabinet|team|staff|representatives?|statements?|letters?|tweets?|memos?|accounts?)\b/iu

/** Whether a statement is that of a person with a name. */
function isSomebody({ speaker, anonymous }: Statement): boolean {
  return !anonymous && speaker !== null && /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(speaker)
}

/** Whether two full names differ in what stands between first and last name alone. */
function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [fold(one).split(' '), fold(other).split(' ')]
  return first.length > 1 && second.length > 1 && first[0] === second[0] && first.at(-1) === second.at(-1)
}

/** The words of an actor's name, each of the same weight. */
function unweighed({ name }: Actor, collection: Collection): readonly WeighedConcept[] {
  return readQuery(name, collection.actors).concepts.map(concept => ({ ...concept, frequency: 1, weight: 1 }))
}

function likeTheBest(proposed: readonly Candidate[]): (id: number) => boolean {
  const highest = proposed[0]?.score ?? 0
  const ids = new Set(proposed.filter(({ score }) => score >= LIKE_THE_BEST * highest).map(({ id }) => id))
  return id => ids.has(id)
}
