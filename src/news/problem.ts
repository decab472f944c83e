/** Something wrong with a file or a request, in words for the person who can mend it. */
export interface Problem {
  /** An error keeps the file out; a warning lets it in. */
  readonly severity: 'error' | 'warning'
  /** The file or option it is about, as the person named it. */
  readonly where: string
  /** Line in that file, from 1, or null where it concerns the whole. */
  readonly line: number | null
  /** What is wrong. One plain clause without a full stop. */
  readonly what: string
  /** How to mend it. One plain clause without a full stop. */
  readonly remedy: string
}

/** One line: `corpus/a.md:3: the date 2014-13-01 does not exist; write YYYY, YYYY-MM or YYYY-MM-DD`. */
export function describeProblem({ where, line, what, remedy }: Problem): string {
  return `${where}${line === null ? '' : `:${line}`}: ${what}; ${remedy}`
}
