import { covers, type Term } from './term.ts'
import type { Tie } from './ties.ts'

/** What is known of whom a person spoke for, and when. */
export interface Known {
  /** Whom the person speaks for where no date tells. */
  readonly affiliation: string | null
  readonly terms: readonly Term[]
  readonly ties: readonly Tie[]
}

/**
 * Whom a person spoke for on a day. A term that is known to cover the day decides; else the affiliation that is told
 * nearest to the day, where it is not told as past by then; else what is known without a date.
 */
export function spokeForOn({ affiliation, terms, ties }: Known, day: string): string | null {
  const spoken = terms.filter(({ bond }) => bond === 'speaks')
  const held = spoken.find(term => covers(term, day))
  if (held) return held.actor
  const party = () => terms.find(term => term.bond === 'member' && covers(term, day))?.actor ?? null
  const over = new Set(spoken.map(({ actor }) => actor))
  for (const { tie, date } of byNearness(ties, day)) {
    if (over.has(tie.actor)) continue
    if (!tie.former) return tie.actor
    if (date <= day) over.add(tie.actor)
  }
  return party() ?? (affiliation !== null && !over.has(affiliation) ? affiliation : null)
}

/** Every dated telling of an affiliation that makes somebody speak, the nearest to a day first; of two as near, the earlier. */
function byNearness(
  ties: readonly Tie[],
  day: string,
): readonly { readonly tie: Tie; readonly date: string }[] {
  const at = daysOf(day)
  return ties
    .filter(({ bond }) => bond !== 'comes')
    .flatMap(tie => [...tie.dates].map(date => ({ tie, date, far: Math.abs(daysOf(date) - at) })))
    .sort(
      (one, two) =>
        one.far - two.far ||
        Number(one.tie.bond !== 'speaks') - Number(two.tie.bond !== 'speaks') ||
        two.tie.told - one.tie.told ||
        (one.date < two.date ? -1 : 1),
    )
}

/** Days since a year 0 of months of 31 days: enough to tell which of two dates is nearer. */
function daysOf(date: string): number {
  const [year = 0, month = 7, day = 15] = date.split('-').map(Number)
  return year * 372 + month * 31 + day
}
