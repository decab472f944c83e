import { setTimeout as pause } from 'node:timers/promises'
import { ComponentType, type Interaction } from 'discord.js'
import { DeskBusy, DeskError, DeskUnopened } from '../desk/desk-error.ts'
import { type Phrase, say, type Tongue } from '../desk/words/phrase.ts'
import { Answering, OutlivedToken } from './answering.ts'
import { nameOfAsker } from './asker.ts'
import { noticeCard } from './cards/notice-card.ts'
import { Dispatch } from './dispatch.ts'
import type { FrontDesk, Serving } from './front-desk.ts'
import { newIncident } from './log.ts'
import { textOfMessage } from './message-text.ts'
import { serverOf, settingsInForce } from './settings-in-force.ts'
import { tongueFor } from './tongue.ts'
import { nameTyped, valuesTyped } from './typed.ts'

const STOPPING = say`On Record is stopping. Ask again in a minute.`
/** How often it is logged that more is asked than can be answered, in milliseconds. */
const CROWD_NOTED_EVERY = 60_000

/** Takes every interaction that comes in, and sees to it that each is answered, whatever happens. */
export class Interactions {
  readonly #front: FrontDesk
  readonly #dispatch = new Dispatch()
  /** What is being answered at the moment. */
  readonly #running = new Map<Answering, { readonly answered: Promise<void>; readonly tongue: Tongue }>()
  #stopping = false
  /** How many were turned away since that was logged last, and when it was. */
  #turnedAway = 0
  #crowdNoted = Number.NEGATIVE_INFINITY

  constructor(front: FrontDesk) {
    this.#front = front
  }

  /** Answers an interaction. Never rejects: this is where every failure of a handler ends. */
  async take(interaction: Interaction): Promise<void> {
    const answering = new Answering(interaction.client.rest, interaction)
    const server = settingsInForce(serverOf(interaction), this.#front)
    const tongue = tongueFor(interaction, server.language, this.#front.languages)
    const serving = { ...this.#front, server, tongue }
    const answered = this.#answer(interaction, answering, serving).catch(error =>
      this.#explain(error, interaction, answering, tongue),
    )
    if (interaction.isRepliable()) this.#running.set(answering, { answered, tongue })
    await answered
    this.#running.delete(answering)
  }

  /**
   * From now on new interactions are told that the bot stops. Resolves when the running ones are answered; those that
   * are not within `finishing` milliseconds are told so, within `telling`.
   */
  async stop({
    finishing,
    telling,
  }: {
    readonly finishing: number
    readonly telling: number
  }): Promise<void> {
    this.#stopping = true
    this.#dispatch.stop()
    await settled(
      [...this.#running.values()].map(({ answered }) => answered),
      finishing,
    )
    await settled(
      [...this.#running].map(([answering, { tongue }]) => answering.tell(noticeCard(STOPPING, tongue))),
      telling,
    )
  }

  async #answer(interaction: Interaction, answering: Answering, serving: Serving): Promise<void> {
    const started = performance.now()
    if (!this.#stopping) await this.#dispatch.hand(interaction, answering, serving)
    else if (interaction.isAutocomplete()) await answering.suggest([])
    else await answering.tell(noticeCard(STOPPING, serving.tongue))
    const milliseconds = Math.round(performance.now() - started)
    this.#front.log.debug('answered', { what: whatWas(interaction), milliseconds })
  }

  /** Logs what went wrong, and tells the asker as far as Discord lets. */
  async #explain(
    error: unknown,
    interaction: Interaction,
    answering: Answering,
    tongue: Tongue,
  ): Promise<void> {
    const { log } = this.#front
    const what = whatWas(interaction)
    const secrets = secretsIn(interaction)
    if (error instanceof OutlivedToken)
      return log.warn('an answer came after Discord had stopped waiting for it', { what, error, secrets })
    const id = newIncident()
    if (error instanceof DeskBusy) this.#noteCrowd()
    else log.incident({ id, what, error, secrets })
    if (interaction.isAutocomplete()) return
    try {
      await answering.tell(noticeCard(wordsFor(error, id), tongue))
    } catch (failure) {
      log.warn('nobody could be told of an incident', { incident: id, what, error: failure, secrets })
    }
  }

  /** Logs that more is asked than can be answered: once in a while, as it comes in crowds. */
  #noteCrowd(): void {
    this.#turnedAway++
    const now = performance.now()
    if (now - this.#crowdNoted < CROWD_NOTED_EVERY) return
    this.#front.log.warn('more is asked than can be answered', { turnedAway: this.#turnedAway })
    this.#crowdNoted = now
    this.#turnedAway = 0
  }
}

/** What the asker is told of a failure. */
function wordsFor(error: unknown, incident: string): Phrase {
  if (error instanceof DeskUnopened)
    return say`The coverage cannot be read at the moment. A moderator finds out why in the log, under incident ${incident}.`
  if (error instanceof DeskError) return error.told
  return say`Something broke while answering. A moderator finds out what in the log, under incident ${incident}.`
}

/** What an interaction was, without what was asked or by whom: `/stance`, `a button`. */
function whatWas(interaction: Interaction): string {
  if (interaction.isChatInputCommand()) return `/${nameTyped(interaction)}`
  if (interaction.isAutocomplete()) return `completing /${nameTyped(interaction)}`
  if (interaction.isMessageContextMenuCommand()) return 'the menu of a message'
  if (interaction.isButton()) return 'a button'
  if (interaction.isAnySelectMenu()) return 'a menu'
  if (interaction.isModalSubmit()) return 'a form'
  return 'an unknown request'
}

/** What must never stand in a log: what was typed or attached, who did, and the token to answer with. */
function secretsIn(interaction: Interaction): readonly string[] {
  const { token, user } = interaction
  return [token, user.id, user.username, nameOfAsker(interaction), ...typedIn(interaction)]
}

function typedIn(interaction: Interaction): readonly string[] {
  if (interaction.isModalSubmit())
    return [...interaction.fields.fields.values()].flatMap(field =>
      field.type === ComponentType.TextInput ? [field.value] : [],
    )
  if (interaction.isMessageContextMenuCommand()) return [textOfMessage(interaction.targetMessage)]
  if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return []
  const attached = interaction.isChatInputCommand() ? interaction.options.resolved?.attachments : undefined
  const files = [...(attached?.values() ?? [])].flatMap(({ name, url }) => [name, url])
  return [...valuesTyped(interaction).map(([, value]) => value), ...files]
}

/** Waits until all of some work has ended, however it ended, at most so many milliseconds. */
async function settled(work: readonly Promise<unknown>[], atMost: number): Promise<void> {
  const enough = new AbortController()
  await Promise.race([
    Promise.allSettled(work),
    pause(atMost, undefined, { signal: enough.signal }).catch(() => {}),
  ])
  enough.abort()
}
