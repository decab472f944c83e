import { OUTLET_UNKNOWN } from './citation.ts'
import type { Labelled } from './passage-groups.ts'
import type { Profile } from './reply.ts'
import { inRunningWords } from './words/named.ts'
import { type Phrase, say, type Words } from './words/phrase.ts'

type Affiliation = Profile['affiliations'][number]

/** A fact about an actor: its label, and what there is of it. */
export interface Fact {
  readonly label: Phrase
  readonly items: readonly Item[]
  /** What is said where there are no items. */
  readonly none: Phrase
}

/** One of several things of a kind. */
export interface Item {
  readonly words: Words
  /** The number of the passage that tells it, or null. */
  readonly citation: number | null
}

const plain = (words: Words): Item => ({ words, citation: null })

const KINDS = {
  country: say`country`,
  organisation: say`organisation`,
  person: say`person`,
} as const

/** What kind of an actor it is. */
export function kindWords(actor: Profile['actor']): Phrase {
  return actor === null ? say`kind unknown` : KINDS[actor]
}

/** What else an actor is called. */
export function otherNames({ otherNames: names }: Profile): Fact {
  return { label: say`Other names`, items: names.map(plain), none: say`none known` }
}

/** Whom an actor speaks for, belongs to or comes from; null for a country of which nothing of the kind is told. */
export function affiliations({ actor, affiliations: known }: Profile): Fact | null {
  if (actor === 'country' && known.length === 0) return null
  return { label: say`Affiliations`, items: known.map(affiliationItem), none: say`unknown` }
}

/** Who speaks for an actor; null for who may be a person, and speak for themselves, where nobody is known to. */
export function speakers({ actor, speakers: known }: Profile): Fact | null {
  if ((actor === 'person' || actor === null) && known.length === 0) return null
  return {
    label: say`Who speaks for it (statements)`,
    items: known.map(({ name, statements }) => plain(say`${name} (${statements})`)),
    none: say`nobody known`,
  }
}

/** Who quotes an actor. */
export function quotedBy({ quotedBy: known }: Profile): Fact {
  return {
    label: say`Quoted by (statements)`,
    items: known.map(({ outlet, statements }) => plain(say`${outlet ?? OUTLET_UNKNOWN} (${statements})`)),
    none: say`not quoted in the coverage`,
  }
}

/** What an actor's statements are about. */
export function topics({ topics: known }: Profile): Fact {
  return { label: say`Topics`, items: known.map(plain), none: say`unknown` }
}

/** The labels of a profile's passages: those that tell an affiliation, and statements. */
export function profileGroups({ affiliations: known, passages }: Profile): readonly Labelled[] {
  const cited = new Set(known.map(({ citation }) => citation))
  const evidence = passages.findIndex(({ citation }) => !cited.has(citation))
  const first = evidence < 0 ? passages.length : evidence
  return [
    { label: say`What tells the affiliations`, passages: first },
    { label: say`Latest statements`, passages: passages.length - first },
  ].flatMap(group => (group.passages === 0 ? [] : { ...group, total: group.passages }))
}

/** `speaks for Russia · “foreign minister” · told 14 October 2014 to 22 November 2018`. */
function affiliationItem(affiliation: Affiliation): Item {
  const { office, citation } = affiliation
  const bond = bondWords(affiliation)
  const held = office === null ? bond : say`${bond} · ${say`“${office}”`}`
  if (citation === null) return plain(say`${held} · from a list of names, not from the coverage`)
  return { words: say`${held} · ${toldWhen(affiliation)}`, citation }
}

function bondWords({ actor, bond, former }: Affiliation): Phrase {
  const whom = inRunningWords(actor)
  switch (bond) {
    case 'speaks':
      return former ? say`formerly spoke for ${whom}` : say`speaks for ${whom}`
    case 'member':
      return former ? say`formerly belonged to ${whom}` : say`belongs to ${whom}`
    case 'comes':
      return former ? say`formerly came from ${whom}` : say`comes from ${whom}, does not speak for it`
  }
}

/** When the articles that tell it were published. */
function toldWhen({ dates }: Affiliation): Phrase {
  if (dates === null) return say`date unknown`
  const [from, to] = [{ date: dates.from }, { date: dates.to }]
  return dates.from === dates.to ? say`told ${from}` : say`told ${from} to ${to}`
}
