import type { Curation } from '../desk/curation/curation.ts'
import type { FlatError } from './flat-error.ts'
import type { Progress } from './progress.ts'
import type { Sliced } from './slices.ts'

/** How a call tells how far it is, and is stopped. */
export type Pace = NonNullable<Parameters<Curation['status']>[0]>

/** A call of a method of a curation on its way to the thread, without its pace. */
export interface CurationCall {
  /** By which the answer finds its call. */
  readonly call: number
  readonly method: keyof Curation
  readonly parameters: readonly unknown[]
}

/** What the thread of a curation is told. */
export type CurationOrder = CurationCall | { readonly stop: number }

/** What the thread of a curation says of a call. */
export type CurationReport = { readonly call: number } & (
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'answer'; readonly content: Sliced }
  | { readonly kind: 'thrown'; readonly error: FlatError }
)

/** The methods that take a pace, after this many other parameters. */
export const PACED: Readonly<Partial<Record<keyof Curation, number>>> = {
  status: 0,
  planAddition: 2,
  planRefresh: 0,
}
