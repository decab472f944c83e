import type { Actor, ActorTable } from '../actors/actor.ts'

/** Whom a speaker speaks for, or else comes from: never both. */
export interface Side {
  readonly actor: string | null
  readonly origin: string | null
}

/**
 * The side of a known actor in an article of a day (null where it is not known): what it is or spoke for then, or else
 * what it comes from, such as the country of an editor or of a former minister.
 */
export function sideOf(actor: Actor, actors: ActorTable, published: string | null): Side {
  if (actor.kind !== 'person') return { actor: actor.affiliation ?? actor.name, origin: null }
  const spoken = actors.spokeFor(actor, published)
  if (spoken !== null) return { actor: spoken, origin: null }
  const origin = actors.affiliations(actor).find(({ bond, former }) => bond === 'comes' || former)
  return origin ? { actor: null, origin: origin.actor } : { actor: actor.name, origin: null }
}
