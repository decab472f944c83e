/** A refusal as Discord's REST API words it: a status, a code of its own, and a message. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: number
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: number,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
  }
}

// Codes and words: docs.discord.com/developers/topics/opcodes-and-status-codes#json

export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized')
export const notFound = () => new Refusal(404, 0, '404: Not Found')
export const methodNotAllowed = () => new Refusal(405, 0, '405: Method Not Allowed')
export const unknownMessage = () => new Refusal(404, 10_008, 'Unknown Message')
export const unknownWebhook = () => new Refusal(404, 10_015, 'Unknown Webhook')
export const unknownInteraction = () => new Refusal(404, 10_062, 'Unknown interaction')
export const unknownCommand = () => new Refusal(404, 10_063, 'Unknown application command')
export const tooManyFollowUps = () =>
  new Refusal(400, 40_094, 'This interaction has reached its maximum number of follow-up messages')
export const acknowledgedBefore = () => new Refusal(400, 40_060, 'Interaction has already been acknowledged.')
export const emptyMessage = () => new Refusal(400, 50_006, 'Cannot send an empty message')
export const invalidWebhookToken = () => new Refusal(401, 50_027, 'Invalid Webhook Token')
export const invalidJson = () => new Refusal(400, 50_109, 'The request body contains invalid JSON.')

/** A body that Discord does not take. `faults` say what is wrong with it. */
export function invalidForm(faults: readonly string[]): Refusal {
  const _errors = faults.map(message => ({ code: 'BASE_TYPE_BAD', message }))
  return new Refusal(400, 50_035, 'Invalid Form Body', { errors: { _errors } })
}
