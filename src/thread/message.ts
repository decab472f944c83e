import type { Desk } from '../desk/desk.ts'
import type { Holding } from './desk-thread.ts'
import type { FlatError } from './flat-error.ts'
import type { Parcel } from './parcel.ts'
import type { Progress } from './progress.ts'

/** What a worker thread is started with. */
export interface Assignment {
  /** Address of the module to run. */
  readonly entry: string
  /** Folder of the articles. */
  readonly corpus: string
  /** A staged change to see as made, or null. */
  readonly state: string | null
}

/** The methods of a desk that are asked across threads; `names` are sent along once. */
export type Method = Exclude<keyof Desk, 'names'>

/** A question on its way to the thread. */
export type Question =
  | {
      readonly [M in Method]: { readonly method: M; readonly parameters: Parameters<Desk[M]> }
    }[Method]
  /** Leaves articles out from here on. It is answered with the names that are left. */
  | { readonly method: 'withdraw'; readonly parameters: readonly [ids: readonly string[]] }

/** What the thread says. Answers come in the order of the questions. */
export type Report =
  | ({ readonly kind: 'progress' } & Progress)
  /** The corpus is open. `names` are in the parcel. */
  | ({ readonly kind: 'opened'; readonly parcel: Parcel } & Holding)
  | { readonly kind: 'unopened'; readonly error: FlatError }
  | { readonly kind: 'answer'; readonly parcel: Parcel }
  | { readonly kind: 'thrown'; readonly error: FlatError }
