import type { Collection } from '../retrieval/collection.ts'
import type { Profile } from './reply.ts'

/** What the coverage tells of an actor: whom it speaks for, what else it is called, who quotes it, on what. */
export function who(_collection: Collection, name: string): Profile {
  return {
    kind: 'who',
    status: 'declined',
    heading: name,
    actor: null,
    otherNames: [],
    affiliations: [],
    speakers: [],
    quotedBy: [],
    topics: [],
    passages: [],
    declined: { missing: [name], nearest: [] },
    notes: [],
  }
}
