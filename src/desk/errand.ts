import type { Overrides } from './curation/plan.ts'

/** What a command asks of a front end that can carry it out: it takes several steps, with something to look at between them. */
export type Errand =
  | { readonly kind: 'status' }
  | { readonly kind: 'refresh' }
  /** Attached files, by what the front end knows them by, in order. None: the text is asked for. */
  | { readonly kind: 'add'; readonly files: readonly string[] }
  /** An empty text makes a detail unknown. */
  | { readonly kind: 'edit'; readonly article: string; readonly said: Overrides }
  | { readonly kind: 'remove'; readonly article: string }
  /** The changes, a page of them counted from 1, or one by its number. */
  | { readonly kind: 'history'; readonly page: number; readonly change: number | null }
  /** null: the last change. */
  | { readonly kind: 'undo'; readonly change: number | null }
  | { readonly kind: 'settings' }
