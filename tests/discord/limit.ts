/** A limit that Discord (or this project) sets on a body that is sent, and how to find what breaks it. */
export interface Limit<Body> {
  /** What is limited, in a few words; a complaint opens with it. */
  readonly name: string
  /** Where the limit is written down, or why this project has it. */
  readonly source: string
  /** Says, for each breach, where it is and what is wrong. Nothing where the limit is kept. */
  breaches(body: Body): Iterable<string>
}

/** The breaches of a table of limits, each as `name: where and what`. */
export function breachesOf<Body>(limits: readonly Limit<Body>[], body: Body): readonly string[] {
  return limits.flatMap(limit => Array.from(limit.breaches(body), breach => `${limit.name}: ${breach}`))
}

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The items of a list, or none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Whether a field says something: Discord takes null, and leaves out what is undefined. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

/**
 * What is wrong with a text, or null. Lengths are in UTF-16 units: never fewer than the characters that Discord
 * counts, so that a text that passes here passes there.
 */
export function textFault(value: unknown, least: number, most: number): string | null {
  if (typeof value !== 'string') return 'is no text'
  if (value.length >= least && value.length <= most) return null
  return `has ${value.length} characters, not ${least} to ${most}`
}

/** What is wrong with a whole number, or null. */
export function wholeNumberFault(value: unknown, least: number, most: number): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'is no whole number'
  return value >= least && value <= most ? null : `is ${value}, not ${least} to ${most}`
}

/** The values that stand in a list more than once, each named once. */
export function repeated<Value>(values: Iterable<Value>): readonly Value[] {
  const seen = new Set<Value>()
  const twice = new Set<Value>()
  for (const value of values) (seen.has(value) ? twice : seen).add(value)
  return [...twice]
}

/** The keys of an object that are not among those known. */
export function unknownKeys(fields: Fields, known: ReadonlySet<string>): readonly string[] {
  return Object.keys(fields).filter(key => !known.has(key))
}
