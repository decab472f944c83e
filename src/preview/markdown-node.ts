/** A piece of a text as Discord reads its Markdown. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Emphasis; readonly content: readonly MarkdownNode[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code block'; readonly text: string }
  /** `address` is as it was written: any, until `linkAddress` has looked at it. */
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly MarkdownNode[] }
  | { readonly kind: 'mention'; readonly of: Mentioned; readonly id: string }
  /** `name` of a slash command with its subcommands, or `everyone` and `here`, or a custom emoji's. */
  | { readonly kind: 'command' | 'everyone' | 'emoji'; readonly name: string }
  /** A moment in seconds since the epoch; the style is Discord's letter, `f` where none is written. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly MarkdownNode[] }
  | { readonly kind: 'subtext' | 'quote'; readonly content: readonly MarkdownNode[] }
  /** `start` is the number of the first item, or null where it has bullets. */
  | {
      readonly kind: 'list'
      readonly start: number | null
      readonly items: readonly (readonly MarkdownNode[])[]
    }

export type Emphasis = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'
export type Mentioned = 'user' | 'role' | 'channel'

/** Where in a text a stretch of Markdown stands: it decides what is read there. */
export interface Surroundings {
  /** Whether the stretch begins a line, so that a heading, a quote or a list may stand at its start. */
  readonly startsLine: boolean
  /** A quote holds no quote. */
  readonly inQuote: boolean
  /** In the words of a masked link a backslash takes effect and is shown all the same (discord-api-docs issue 6185). */
  readonly inLabel: boolean
  /** How many pieces it stands in. */
  readonly depth: number
}

/** A piece found at an offset, and the offset behind it. */
export interface Found {
  readonly node: MarkdownNode
  readonly end: number
}

/** Reads a stretch: handed to the readers of single pieces, which read what they hold with it. */
export type ReadMarkdown = (content: string, surroundings: Surroundings) => readonly MarkdownNode[]
