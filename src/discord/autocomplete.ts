import type { AutocompleteInteraction } from 'discord.js'
import type { Names } from '../desk/desk.ts'
import { describedAs, type FrontDesk } from './front-desk.ts'
import { type Suggestion, Suggestions } from './suggestions.ts'
import { nameTyped } from './typed.ts'

/** Values to choose while somebody types. It asks nobody but this thread, so it answers however busy the desk is. */
export class Autocomplete {
  #names: Names | null = null
  #suggestions: Suggestions | null = null

  /** Values for the option that is being typed. */
  suggestions(interaction: AutocompleteInteraction, front: FrontDesk): readonly Suggestion[] {
    const { name, value } = interaction.options.getFocused(true)
    const option = describedAs(nameTyped(interaction), front)?.options[name]
    return option ? this.#over(front.desk.names()).startingWith(value, option) : []
  }

  #over(names: Names): Suggestions {
    if (this.#suggestions === null || this.#names !== names) {
      this.#names = names
      this.#suggestions = new Suggestions(names)
    }
    return this.#suggestions
  }
}
