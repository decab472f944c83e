import type { Actor } from '../actors/actor.ts'
import type { Collection } from '../retrieval/collection.ts'
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
  | {
      readonly status: 'several'
      readonly bearers: readonly Actor[]
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
  if (bearers.length > 1) {
    const offered = bearers.slice(0, MOST_OFFERED)
    const names = series(offered.map(bearer => bearer.name))
    return { status: 'several', bearers: offered, question: say`Which ${name}: ${names}?` }
  }
  if (only) return one(only, name)
  const typed: Actor = { name, kind: 'person', aliases: [], metonyms: [], affiliation: null }
  return { status: 'one', actor: typed, known: false, notes: [] }
}

function one(actor: Actor, name: string): Meant {
  const plain = actor.name.toLowerCase() === name.toLowerCase()
  return { status: 'one', actor, known: true, notes: plain ? [] : [say`${name} is taken as ${actor.name}.`] }
}
