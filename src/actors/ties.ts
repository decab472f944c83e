import type { Passage } from '../news/passage.ts'
import { sentences } from '../text/sentences.ts'
import type { Affiliation } from './actor.ts'
import type { Place, Sighting } from './sighting.ts'
import type { Term } from './term.ts'

/** One affiliation of a person as the articles tell it, with how often and when. */
export interface Tie {
  readonly actor: string
  readonly bond: Affiliation['bond']
  readonly former: boolean
  /** How often it is told outright. */
  readonly told: number
  /** How often only what the paragraph is about tells it. */
  readonly inferred: number
  /** The dates of the articles that tell it, in no order. */
  readonly dates: ReadonlySet<string>
}

interface Growing extends Tie {
  told: number
  inferred: number
  readonly dates: Set<string>
  readonly offices: Map<string, number>
  place: Place
  at: number
}

const STRENGTH = { speaks: 0, member: 1, comes: 2 } as const

/** What the articles tell of one person's affiliations. Held state: sightings are only ever added. */
export class Ties {
  readonly #ties = new Map<string, Growing>()
  #inOrder: readonly Growing[] | null = null

  /** The affiliations, the best attested first. */
  get all(): readonly Tie[] {
    return this.#ranked()
  }

  add({ actor, bond, former, office, inferred, at }: Sighting, place: Place): void {
    if (actor === null) return
    this.#inOrder = null
    const key = `${bond}${former ? '-' : '+'}${actor}`
    const { published } = place.article
    let tie = this.#ties.get(key)
    if (!tie) {
      tie = { actor, bond, former, told: 0, inferred: 0, dates: new Set(), offices: new Map(), place, at }
      this.#ties.set(key, tie)
    } else if (
      // A sentence that says it outright is better evidence than one that leaves it to its surroundings.
      (tie.told === 0 && !inferred) ||
      (!(tie.told > 0 && inferred) && (published ?? '') > (tie.place.article.published ?? ''))
    ) {
      tie.place = place
      tie.at = at
    }
    if (inferred) tie.inferred += 1
    else tie.told += 1
    if (published !== null) tie.dates.add(published)
    if (office !== null) tie.offices.set(office, (tie.offices.get(office) ?? 0) + 1)
  }

  /** The affiliations with their evidence, the best attested first; `known` ones that no article tells come last. */
  affiliations(known: readonly Term[]): readonly Affiliation[] {
    const learnt = this.#ranked().map(
      (tie): Affiliation => ({
        actor: tie.actor,
        bond: tie.bond,
        former: tie.former,
        office: mostFrequent(tie.offices),
        // Looked for when it is asked for: who only asks for the side of a speaker does not wait for it.
        get evidence() {
          return evidenceOf(tie)
        },
        dates: rangeOf(tie.dates),
      }),
    )
    const untold = known.filter(
      ({ actor, bond }, index) =>
        !learnt.some(tie => tie.actor === actor && tie.bond === bond) &&
        known.findIndex(other => other.actor === actor && other.bond === bond) === index,
    )
    return learnt.concat(untold.map(withoutEvidence))
  }

  #ranked(): readonly Growing[] {
    this.#inOrder ??= [...this.#ties.values()].sort(
      (one, two) =>
        Number(two.told > 0) - Number(one.told > 0) ||
        two.told + two.inferred - (one.told + one.inferred) ||
        STRENGTH[one.bond] - STRENGTH[two.bond],
    )
    return this.#inOrder
  }
}

/** An affiliation that is built in or curated. */
export function withoutEvidence({ actor, bond }: Pick<Term, 'actor' | 'bond'>): Affiliation {
  return { actor, bond, former: false, office: null, evidence: null, dates: null }
}

/** The sentence that tells an affiliation. */
function evidenceOf({ place: { article, paragraph }, at }: Growing): Passage {
  const text = article.paragraphs[paragraph - 1] ?? ''
  const sentence = sentences(text).find(({ end }) => end > at) ?? { start: 0, end: text.length }
  return { article, paragraph, start: sentence.start, end: sentence.end }
}

function rangeOf(dates: ReadonlySet<string>): Affiliation['dates'] {
  const [from, ...later] = [...dates].sort()
  return from === undefined ? null : { from, to: later.at(-1) ?? from }
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [key, times] of counts) if (best === null || times > (counts.get(best) ?? 0)) best = key
  return best
}
