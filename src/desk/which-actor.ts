import type { Actor } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Collection } from '../retrieval/collection.ts'
import { fold } from '../text/fold.ts'
import { type Phrase, say, series } from './words/phrase.ts'

/** Whom a name that was typed stands for. */
export type Meant =
  | {
      readonly status: 'one'
      readonly actor: Actor
      /** Whether the collection knows it. Else the actor is made of the name alone. */
      readonly known: boolean
      /** How the name was understood, where that is not plain. */
      readonly notes: readonly Phrase[]
    }
  | Ambiguous

/** A name that stands for several. */
export interface Ambiguous {
  readonly status: 'several'
  /** Their full names. */
  readonly bearers: readonly string[]
  /** Asks which one. */
  readonly question: Phrase
}

/** How many that share a name are offered. */
const MOST_OFFERED = 5

/**
 * The actor of a name. Where several in the coverage share a surname, it is for the asker to say which one: nobody is
 * shown with another's words.
 */
export function whichActor(collection: Collection, name: string): Meant {
  const found = collection.actors.find(name)
  if (found) return one(found, name)
  const counts = collection.mentionCounts()
  const bearers = collection.actors.bearers(name).filter(bearer => counts.has(bearer))
  const [only] = bearers
  if (bearers.length > 1)
    return several(
      name,
      bearers.map(bearer => bearer.name),
    )
  if (only) return one(only, name)
  const typed: Actor = { name, kind: 'person', aliases: [], metonyms: [], affiliation: null }
  return { status: 'one', actor: typed, known: false, notes: [] }
}

/**
 * The same of a surname that the collection does not know as anybody's: where what was heard under it has speakers of
 * several full names, it is for the asker to say which one. null where they are not several.
 */
export function sharedBy(
  name: string,
  known: boolean,
  heard: readonly (Pick<Statement, 'speaker'> | null)[],
): Ambiguous | null {
  const surname = fold(name.trim())
  if (known || surname.includes(' ')) return null
  const full = heard.flatMap(statement => {
    const speaker = statement?.speaker ?? ''
    // "Some conservatives" are not somebody called Conservatives.
    const isName = speaker.split(' ').every(word => !/^\p{Ll}{3,}/u.test(word))
    return isName && fold(speaker).endsWith(` ${surname}`) ? [speaker] : []
  })
  const bearers = [...new Set(full)]
  return bearers.length > 1 ? several(name, bearers) : null
}

function several(name: string, all: readonly string[]): Ambiguous {
  const bearers = all.slice(0, MOST_OFFERED)
  return { status: 'several', bearers, question: say`Which ${name}: ${series(bearers)}?` }
}

function one(actor: Actor, name: string): Meant {
  const plain = actor.name.toLowerCase() === name.toLowerCase()
  return { status: 'one', actor, known: true, notes: plain ? [] : [say`${name} is taken as ${actor.name}.`] }
}
