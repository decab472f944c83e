import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import { say } from '../desk/words/phrase.ts'
import type { Answering } from './answering.ts'
import { Autocomplete } from './autocomplete.ts'
import { noticeCard } from './cards/notice-card.ts'
import { Moderators } from './curating/moderators.ts'
import { isCuratingPress } from './curating-press.ts'
import { errandNamed, type Serving } from './front-desk.ts'
import { NOT_OURS } from './not-ours.ts'
import { readPress } from './press.ts'
import { Presses } from './presses.ts'
import { checkQuote } from './quote-check.ts'
import { changeSettings, showSettings } from './settings.ts'
import { runSlash } from './slash.ts'
import { asTyped, nameTyped } from './typed.ts'

const UNKNOWN = say`This version of On Record does not know this request.`

/** Hands every interaction to what answers it. */
export class Dispatch {
  readonly #autocomplete = new Autocomplete()
  readonly #presses = new Presses()
  readonly #moderators = new Moderators()

  /** Stops the works that go on, as the bot stops. */
  stop(): void {
    this.#moderators.stop()
  }

  async hand(interaction: Interaction, answering: Answering, front: Serving): Promise<void> {
    if (interaction.isAutocomplete())
      return answering.suggest(this.#autocomplete.suggestions(interaction, front))
    if (interaction.isChatInputCommand()) return this.#command(interaction, answering, front)
    if (interaction.isMessageContextMenuCommand()) return checkQuote(interaction, answering, front)
    if (interaction.isMessageComponent()) return this.#press(interaction, answering, front)
    if (interaction.isModalSubmit()) return this.#form(interaction, answering, front)
    await answering.tell(noticeCard(UNKNOWN, front.tongue))
  }

  async #command(
    interaction: ChatInputCommandInteraction,
    answering: Answering,
    front: Serving,
  ): Promise<void> {
    const command = errandNamed(nameTyped(interaction), front)
    if (command === null) return runSlash(interaction, answering, front)
    const errand = command.errand(asTyped(interaction).options)
    if (errand.kind === 'settings') return showSettings(interaction, answering, front)
    return this.#moderators.run(errand, command, interaction, answering, front)
  }

  async #press(pressed: MessageComponentInteraction, answering: Answering, front: Serving): Promise<void> {
    const wish = readPress(pressed.customId)
    if (wish === null) return answering.tell(noticeCard(NOT_OURS, front.tongue))
    if (wish.kind === 'set') {
      if (
        pressed.isButton() ||
        pressed.isStringSelectMenu() ||
        pressed.isChannelSelectMenu() ||
        pressed.isRoleSelectMenu()
      )
        return changeSettings(wish, pressed, answering, front)
    } else if (pressed.isButton() || pressed.isStringSelectMenu()) {
      if (!isCuratingPress(wish)) return this.#presses.press(wish, pressed, answering, front)
      // The cards of moderators are their own: one that others can read was not made here.
      if (pressed.message.flags.has(MessageFlags.Ephemeral))
        return this.#moderators.press(wish, pressed, answering, front)
    }
    await answering.tell(noticeCard(NOT_OURS, front.tongue))
  }

  async #form(sent: ModalSubmitInteraction, answering: Answering, front: Serving): Promise<void> {
    const wish = readPress(sent.customId)
    if (wish !== null && isCuratingPress(wish)) return this.#moderators.submit(wish, sent, answering, front)
    await answering.tell(noticeCard(NOT_OURS, front.tongue))
  }
}
