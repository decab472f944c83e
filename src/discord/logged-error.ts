import { type Scrub, SHORTEST_RUN } from './scrub.ts'

/** How much of a message is looked at, and how much of it is logged, in UTF-16 units. */
const LONGEST_MESSAGE = 20_000
const LONGEST_LOGGED = 2_000
const LONGEST_NAME = 100
const MOST_LINES = 200
const MOST_FRAMES = 20
/** How far a chain of causes is followed, which may be a circle, and how many errors of a bundle are logged. */
const MOST_CAUSES = 5

/** A line of a stack: where a function was, as V8 writes it (https://v8.dev/docs/stack-trace-api). */
const FRAME = /^ {4}at [^\n]{1,1000}:\d{1,7}:\d{1,7}\)?$/

/** What is logged of an error. */
export interface LoggedError {
  readonly name: string
  readonly message: string
  readonly code?: string | number
  readonly status?: number
  /** Where it was thrown, innermost first. */
  readonly stack?: readonly string[]
  readonly cause?: LoggedError
  /** Those that an AggregateError gathers. */
  readonly errors?: readonly LoggedError[]
}

/**
 * What may be logged of something thrown. It names what it takes, since errors of discord.js also carry the address and
 * the body of the request, and with them the interaction's token and all of the text.
 *
 * @param causes How many causes are followed.
 */
export function loggedError(thrown: unknown, scrub: Scrub, causes = MOST_CAUSES): LoggedError {
  if (!(thrown instanceof Error))
    return {
      name: 'no error',
      message: typeof thrown === 'string' ? messageOf(thrown, scrub) : typeof thrown,
    }
  const { name, message, stack, cause } = thrown
  const code = 'code' in thrown ? thrown.code : undefined
  const status = 'status' in thrown ? thrown.status : undefined
  const bundle = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors : []
  const deeper = (inner: unknown) => loggedError(inner, scrub, causes - 1)
  return {
    name: scrub.own(`${name}`.slice(0, LONGEST_NAME)),
    message: messageOf(`${message}`, scrub),
    ...(typeof code === 'string' && { code: scrub.own(code.slice(0, LONGEST_NAME)) }),
    ...(typeof code === 'number' && { code }),
    ...(typeof status === 'number' && { status }),
    ...(typeof stack === 'string' && { stack: framesOf(stack, `${message}`, scrub) }),
    ...(cause !== undefined && causes > 0 && { cause: deeper(cause) }),
    ...(bundle.length > 0 && causes > 0 && { errors: bundle.slice(0, MOST_CAUSES).map(deeper) }),
  }
}

function messageOf(message: string, scrub: Scrub): string {
  const clean = scrub.foreign(message.slice(0, LONGEST_MESSAGE))
  // A secret that was cut there may have left a piece that is too short to be known.
  const whole = message.length > LONGEST_MESSAGE ? clean.slice(0, -SHORTEST_RUN) : clean
  return whole.slice(0, LONGEST_LOGGED)
}

/** The frames of a stack, without the message above them. */
function framesOf(stack: string, message: string, scrub: Scrub): readonly string[] {
  const above = stack.indexOf(message)
  const below = above < 0 ? stack : stack.slice(above + message.length)
  return below
    .split('\n', MOST_LINES)
    .filter(line => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map(line => scrub.own(line.trim()))
}
