import type { Span } from '../text/span.ts'

/** A country, organisation or person that can hold a position. */
export interface Actor {
  /** The name it is shown by: `Russia`, `Sergei Lavrov`, `Islamic State`. */
  readonly name: string
  readonly kind: 'country' | 'organisation' | 'person'
  /** Other names, the name itself left out: `ISIS`, `ISIL`; for a country also demonyms (`Russian`). */
  readonly aliases: readonly string[]
  /** Names of places and seats that speak for it: `Moscow`, `the Kremlin`. */
  readonly metonyms: readonly string[]
  /** The name of the actor that this one speaks for (Lavrov → `Russia`), or null. */
  readonly affiliation: string | null
}

/** A place in a text where an actor is named. */
export interface Mention extends Span {
  readonly actor: Actor
}

/** All the actors that a collection knows: built in, curated in `actors.md`, learnt from its articles. */
export interface ActorTable {
  readonly actors: readonly Actor[]
  /** The actor of that name, alias or metonym, or null. Case, quotes, accents and a leading "the" make no difference. */
  find(name: string): Actor | null
  /** Where a text names actors: longest names first, not overlapping, ordered by start. */
  mentions(text: string): readonly Mention[]
}
