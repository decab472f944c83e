import { randomBytes } from 'node:crypto'
import { InteractionResponseType, InteractionType } from 'discord.js'
import { Changes } from './changes.ts'
import type { Interaction } from './interactions.ts'
import type { ShownMessage } from './shown-message.ts'
import type { ShownModal } from './shown-modal.ts'
import { newId } from './snowflake.ts'

/** A value offered while somebody types. */
export interface OfferedChoice {
  readonly name: string
  readonly value: string | number
}

/** An interaction that was sent to the bot, and all that the user has seen of it since. */
export class SentInteraction {
  readonly id = newId()
  readonly token = `aW50ZXJhY3Rpb24${randomBytes(60).toString('base64url')}`
  readonly interaction: Interaction
  /** Milliseconds until the bot acknowledged it; null while it has not. */
  acknowledgedAfter: number | null = null
  /** How it was acknowledged; null while it was not. */
  response: InteractionResponseType | null = null
  /** The message that `@original` stands for: the answer, or the message whose button was pressed. */
  original: ShownMessage | null = null
  /** What was offered while the user types; null while nothing was. */
  autocompleteChoices: readonly OfferedChoice[] | null = null
  /** The modal that it opened; null while it did not. */
  modal: ShownModal | null = null
  followUps = 0
  readonly #messages: ShownMessage[] = []
  readonly #refusals: number[] = []
  readonly #changes = new Changes()
  readonly #sent = performance.now()
  #known = true
  #expired = false
  #answered = false

  constructor(interaction: Interaction) {
    this.interaction = interaction
  }

  /** Milliseconds since it was sent. */
  get age(): number {
    return performance.now() - this.#sent
  }

  /** Codes of the refusals that the bot got for it, in order. */
  get refusals(): readonly number[] {
    return this.#refusals
  }

  /** The messages that it made, in order: the answer, then those beside it. */
  get messages(): readonly ShownMessage[] {
    return this.#messages.filter(({ deleted }) => !deleted)
  }

  /** Resolves when it was acknowledged, in whatever way. */
  get acknowledged(): Promise<this> {
    return this.until(() => this.response !== null, `${this.#named} is acknowledged`)
  }

  /** Resolves when the user sees an answer: a message, a changed message, a modal, or values to choose from. */
  get answered(): Promise<this> {
    return this.until(() => this.#answered, `${this.#named} is answered`)
  }

  /** Resolves to the message that answers it, when the user sees that; rejects where it was answered without one. */
  get answer(): Promise<ShownMessage> {
    return this.answered.then(({ messages: [message] }) => {
      if (!message) throw new Error(`${this.#named} is answered without a message`)
      return message
    })
  }

  /** Resolves to the modal that answers it; rejects where it was answered without one. */
  get opened(): Promise<ShownModal> {
    return this.answered.then(({ modal }) => {
      if (!modal) throw new Error(`${this.#named} is answered without a modal`)
      return modal
    })
  }

  get isAnswered(): boolean {
    return this.#answered
  }

  /** Whether Discord still knows it. */
  get known(): boolean {
    return this.#known
  }

  /** Whether its token is used up. */
  get expired(): boolean {
    return this.#expired
  }

  /** Resolves when a condition on it holds; rejects with `what` where that takes too long. */
  async until(condition: (sent: this) => boolean, what: string): Promise<this> {
    await this.#changes.until(
      () => condition(this),
      what,
      () => `; response ${this.response}, refused with ${this.refusals.join(', ') || 'nothing'}`,
    )
    return this
  }

  /** Lets its token run out, as it does after fifteen minutes. */
  expire(): void {
    this.#expired = true
  }

  /** Makes it unknown to Discord, as it is where nobody responded for three seconds. */
  forget(): void {
    this.#known = false
  }

  /** Notes how it was acknowledged. */
  noteResponse(response: InteractionResponseType, afterMilliseconds: number): void {
    this.response = response
    this.acknowledgedAfter = afterMilliseconds
    const awaits =
      response === InteractionResponseType.DeferredChannelMessageWithSource ||
      response === InteractionResponseType.DeferredMessageUpdate
    if (!awaits) this.#answered = true
    this.#changes.notify()
  }

  /** Notes that the bot was refused something about it. */
  noteRefusal(code: number): void {
    this.#refusals.push(code)
    this.#changes.notify()
  }

  /** Notes a message that it made. */
  noteMessage(message: ShownMessage): void {
    this.#messages.push(message)
    this.noteChange(message)
  }

  /** Notes that a message of it has changed: once one shows something, it is answered. */
  noteChange({ loading }: ShownMessage): void {
    if (this.response !== null && !loading) this.#answered = true
    this.#changes.notify()
  }

  get #named(): string {
    const { type, command } = this.interaction
    if (type === InteractionType.ModalSubmit) return 'the modal'
    return command === null ? 'the press' : `${InteractionType[type]} /${command}`
  }
}
