import type { Affiliation } from './actor.ts'

/** A time for which somebody is known, from the built-in world or the curated list, to be tied to an actor. */
export interface Term {
  readonly actor: string
  readonly bond: Affiliation['bond']
  /** First day, `YYYY-MM-DD`, or null for ever since. */
  readonly from: string | null
  /** Last day, or null where it has not ended. */
  readonly to: string | null
}

const SHAPE = /^(from\s|member of\s)?(.+?)(?:\s(\d{4}(?:-\d\d){0,2})?\.\.(\d{4}(?:-\d\d){0,2})?)?$/

/** Reads `United States 2009-01-20..2017-01-20`, `member of Republican Party`, `from Russia`. Empty texts are no term. */
export function readTerm(text: string): Term | null {
  const parts = SHAPE.exec(text.trim())
  const actor = parts?.[2]
  if (!parts || actor === undefined) return null
  const bond = parts[1] === undefined ? 'speaks' : /^from/.test(parts[1]) ? 'comes' : 'member'
  return { actor, bond, from: parts[3] ?? null, to: parts[4] ?? null }
}

/** Whether a day as precise as it is known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) can lie in a term. */
export function covers({ from, to }: Term, day: string): boolean {
  const precision = (limit: string) => Math.min(limit.length, day.length)
  const begun = from === null || day.slice(0, precision(from)) >= from.slice(0, precision(from))
  return begun && (to === null || day.slice(0, precision(to)) <= to.slice(0, precision(to)))
}
