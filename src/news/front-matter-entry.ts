import type { Problem } from './problem.ts'

/** A key of front matter with its value. */
export interface FrontMatterEntry {
  readonly key: string
  /** The line of the file that the key stands on, from 1. */
  readonly line: number
  /** The value as YAML means it. */
  readonly value: unknown
  /** The value as it was written where it is a single one, so that `published: 2014` is a text; else as YAML means it. */
  readonly written: unknown
}

/** A problem of a file whose name is known elsewhere. */
export type FileProblem = Omit<Problem, 'where'>
