import { setTimeout as pause } from 'node:timers/promises'
import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  DiscordAPIError,
  HTTPError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js'
import type { Card } from './cards/card.ts'

/** How an interaction is acknowledged: what Discord shows until the answer is there. */
export type Acknowledgement =
  /** “Thinking…”, for the asker alone. */
  | 'private'
  /** “Thinking…”, for everybody who reads the channel: in a direct message that is the asker. */
  | 'open'
  /** Nothing: the message whose button was pressed stays until it is changed. */
  | 'update'

/** What an answer needs to know of the interaction it belongs to. */
export interface Asking {
  readonly id: string
  readonly token: string
  readonly applicationId: string
}

/** How long Discord waits for an acknowledgement, in milliseconds, less what the way there may take. */
const ACKNOWLEDGE_WITHIN = 2_500
/** How long an interaction's token lives, in milliseconds. */
const TOKEN_LIVES = 15 * 60_000
/** Pauses between attempts, in milliseconds: the last is kept for all further ones. */
const PAUSES = [100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000]

/** Nobody is ever pinged, whatever an article says. */
const NOBODY = { parse: [] as never[] }

/** The token of an interaction no longer works, so nobody can be told anything: the log alone is left. */
export class OutlivedToken extends Error {
  override readonly name = 'OutlivedToken'
}

/**
 * The answer to one interaction on its way to Discord: acknowledged at once, shown when it is there. Requests that
 * fail for a reason that passes (no connection, a server error) are made again until they are of no use any more.
 */
export class Answering {
  readonly #rest: REST
  readonly #asking: Asking
  /** When the interaction came in, by the clock of `performance`, which nobody sets. */
  readonly #since = performance.now()
  #acknowledged: Promise<Acknowledgement> | null = null

  constructor(rest: REST, asking: Asking) {
    this.#rest = rest
    this.#asking = asking
  }

  /** Acknowledges the interaction, once. Throws OutlivedToken where Discord does not know it any more. */
  acknowledge(kind: Acknowledgement): Promise<Acknowledgement> {
    this.#acknowledged ??= this.#respond(acknowledgementBody(kind)).then(() => kind)
    return this.#acknowledged
  }

  /** For how long Discord takes changes of the answer yet, in milliseconds. */
  get left(): number {
    return this.#since + TOKEN_LIVES - performance.now()
  }

  /** Shows a card: in place of “thinking…”, or in place of the card whose button was pressed. */
  async show(card: Card): Promise<void> {
    await this.#acknowledged
    await this.#untilTaken(TOKEN_LIVES, () => this.#edit(card))
  }

  /** Shows a card that another soon takes the place of: where it does not get through, it is left. Never rejects. */
  async sketch(card: Card): Promise<void> {
    try {
      await this.#acknowledged
      await this.#edit(card)
    } catch {
      // The next one tells more.
    }
  }

  async #edit({ components }: Card): Promise<void> {
    const { applicationId, token } = this.#asking
    const body = { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: NOBODY }
    asMessage(await this.#rest.patch(Routes.webhookMessage(applicationId, token), { auth: false, body }))
  }

  /** Sends a further message beside the answer, for the asker alone or for the channel. */
  async showBeside(card: Card, audience: 'private' | 'open'): Promise<void> {
    await this.#acknowledged
    const { applicationId, token } = this.#asking
    const hidden = audience === 'private' ? MessageFlags.Ephemeral : 0
    await this.#untilTaken(TOKEN_LIVES, async () =>
      asMessage(
        await this.#rest.post(Routes.webhook(applicationId, token), {
          auth: false,
          body: {
            components: card.components,
            flags: MessageFlags.IsComponentsV2 | hidden,
            allowed_mentions: NOBODY,
          },
        }),
      ),
    )
  }

  /**
   * Tells the asker something, privately, at whatever point the answer is: as the first response, in place of
   * “thinking…”, or beside the card whose button was pressed, which stays as it is.
   */
  async tell(card: Card): Promise<void> {
    if (this.#acknowledged === null) {
      this.#acknowledged = this.#respond({
        type: InteractionResponseType.ChannelMessageWithSource,
        data: {
          components: [...card.components],
          flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
          allowed_mentions: NOBODY,
        },
      }).then(() => 'private' as const)
      await this.#acknowledged
    } else if ((await this.#acknowledged) === 'update') await this.showBeside(card, 'private')
    else await this.show(card)
  }

  /** Opens a form: it must be the first response, and is the only one. */
  async ask(form: APIModalInteractionResponseCallbackData): Promise<void> {
    this.#acknowledged = this.#respond({ type: InteractionResponseType.Modal, data: form }).then(
      () => 'update' as const,
    )
    await this.#acknowledged
  }

  /** Offers values to choose from while somebody types. */
  async suggest(choices: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
    await this.#respond({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [...choices] },
    })
  }

  async #respond(body: APIInteractionResponse): Promise<void> {
    const { id, token } = this.#asking
    await this.#untilTaken(ACKNOWLEDGE_WITHIN, () =>
      this.#rest.post(Routes.interactionCallback(id, token), { auth: false, body }),
    )
  }

  /**
   * Makes a request until it is taken, at most so many milliseconds after the interaction came in. Throws
   * OutlivedToken where the interaction is over, or the last failure.
   */
  async #untilTaken(within: number, request: () => Promise<unknown>): Promise<void> {
    const until = this.#since + within
    for (let attempt = 0; ; attempt++) {
      try {
        await request()
        return
      } catch (error) {
        if (isDoneAlready(error)) return
        if (isOver(error))
          throw new OutlivedToken('Discord does not know the interaction any more', { cause: error })
        const wait = PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0
        if (!passes(error) || performance.now() + wait > until) throw error
        await pause(wait)
      }
    }
  }
}

function acknowledgementBody(kind: Acknowledgement): APIInteractionResponse {
  if (kind === 'update') return { type: InteractionResponseType.DeferredMessageUpdate }
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: kind === 'private' ? { flags: MessageFlags.Ephemeral } : {},
  }
}

/** An earlier attempt got through although its answer did not come back. */
function isDoneAlready(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  )
}

const OVER: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
])

function isOver(error: unknown): boolean {
  return error instanceof DiscordAPIError && OVER.has(error.code)
}

/** Whether a failure may pass by itself: everything but a clear refusal by Discord. */
function passes(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status >= 500
  // A syntax error is an answer that should be JSON and is not: somebody else answers in Discord's place.
  return error instanceof HTTPError || error instanceof SyntaxError || isNetworkError(error)
}

/** Sees to it that Discord has answered with a message, and not somebody in its place with a page of their own. */
function asMessage(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('id' in answer))
    throw new SyntaxError('what came back is no message')
}

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return error.name === 'AbortError' || error.name === 'TimeoutError' || /^(?:E[A-Z]+|UND_ERR_.*)$/.test(code)
}
