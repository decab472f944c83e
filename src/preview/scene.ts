import type { Message } from './message-html.ts'
import type { Typing } from './typing-html.ts'

/** One thing to look at: a message, or a command while it is typed. */
export interface Scene {
  /** Its anchor in the page: letters, digits and hyphens, unique. */
  readonly id: string
  readonly title: string
  /** The command that it shows, or null. */
  readonly line: string | null
  /** Whether the command could be read and served. */
  readonly understood: boolean
  readonly shows:
    | { readonly kind: 'message'; readonly message: Message; readonly openMenus: boolean }
    | ({ readonly kind: 'typing' } & Typing)
}
