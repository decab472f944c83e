import type { APIMessageTopLevelComponent } from 'discord.js'
import type { Tongue } from '../../desk/words/phrase.ts'

/** A message as Discord shows it with Components V2. It keeps every limit of `limits.ts`. */
export interface Card {
  readonly components: readonly APIMessageTopLevelComponent[]
  /** Which page it is, from 0: the last where the one asked for is beyond it. */
  readonly page: number
  readonly pages: number
}

/** How a reply is shown as a card. */
export interface Showing {
  /** Says what On Record itself says. */
  readonly tongue: Tongue
  /** The command as one line, for the heading: `/stance Russia coalition`. */
  readonly line: string
  /** The id under which the command is remembered, or null: the card has then no buttons that need it. */
  readonly answer: string | null
  /** Which page, from 0. */
  readonly page: number
  /** How many passages are wished for on a page. Fewer may fit. */
  readonly perPage: number
  /**
   * Who sees it. `private`: the asker alone, who may share it. `unshareable`: the asker alone, where sharing makes no
   * sense or is not allowed. `shared`: everybody in the channel.
   */
  readonly audience: 'private' | 'unshareable' | 'shared'
  /** Whose question it is, as a user id, on a shared card. */
  readonly askedBy: string | null
  /** Whether a copy was shared already. */
  readonly shared: boolean
  /** Whether somebody has said if it was helpful. */
  readonly rated: boolean
  /** Whether the article has been changed since the card was made that led here. */
  readonly changed?: boolean
}
