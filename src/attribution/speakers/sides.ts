import type { Actor, ActorTable } from '../../actors/actor.ts'

/** Whom a speaker speaks for, and whom it merely comes from: never both of one actor. */
export interface Side {
  readonly actor: string | null
  readonly origin: string | null
}

/**
 * The side of a known actor in an article of a day (null where it is not known): what it is or spoke for then, and what
 * it comes from beside, such as the country of an editor or of a former minister.
 */
export function sideOf(actor: Actor, actors: ActorTable, published: string | null): Side {
  if (actor.kind !== 'person') return { actor: actor.affiliation ?? actor.name, origin: null }
  const spoken = actors.spokeFor(actor, published)
  const comes = actors
    .affiliations(actor)
    .find(({ bond, former, actor: other }) => (bond === 'comes' || former) && other !== spoken)
  return { actor: spoken ?? (comes ? null : actor.name), origin: comes?.actor ?? null }
}
