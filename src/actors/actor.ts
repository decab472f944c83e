import type { Passage } from '../news/passage.ts'
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

/** All the names of an actor, the one it is shown by first. */
export function namesOf({ name, aliases, metonyms }: Actor): readonly string[] {
  return [name, ...aliases, ...metonyms]
}

/** Whom somebody speaks for, belongs to or comes from, and where that was learnt. */
export interface Affiliation {
  /** The name of that actor. */
  readonly actor: string
  /**
   * `speaks`: holds an office of it, or is a body of it. `member`: belongs to it, as to a party. `comes`: comes from it
   * or works there and does not speak for it, as an editor in Moscow.
   */
  readonly bond: 'speaks' | 'member' | 'comes'
  /** Whether it is told as past: "the former minister". */
  readonly former: boolean
  /** The office in the words of the text: `foreign minister`. Or null. */
  readonly office: string | null
  /** The sentence that tells it; of several, the first of the latest date. null where it is built in or curated. */
  readonly evidence: Passage | null
  /** When the articles that tell it were published, earliest and latest; null where none is dated. */
  readonly dates: { readonly from: string; readonly to: string } | null
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
  /** Everybody a name may stand for, the most often named first: both for a surname that two people share. */
  bearers(name: string): readonly Actor[]
  /** What is known of whom an actor speaks for, belongs to or comes from, the best attested first. */
  affiliations(actor: Actor): readonly Affiliation[]
  /**
   * Whom an actor spoke for on a day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`; null where it is not known): a minister of 2014
   * need not be one in 2018. Null for nobody.
   */
  spokeFor(actor: Actor, published: string | null): string | null
  /** Where a text names actors: longest names first, not overlapping, ordered by start. */
  mentions(text: string): readonly Mention[]
}
