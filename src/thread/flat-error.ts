import { inspect } from 'node:util'

/** An error as plain data: a structured clone of an Error loses its name, and on older Node its cause. */
export interface FlatError {
  readonly name: string
  readonly message: string
  readonly stack: string
  /** What else it says, as far as it says it in words. */
  readonly details: Readonly<Record<string, string>>
  /** The error behind it, or null where there is none. */
  readonly cause: FlatError | null
}

/** What an error may say beside its message: where it is, how to mend it, of what kind it is. */
const DETAILS = ['where', 'remedy', 'reason', 'code']

/** How many causes of causes are followed; a chain may be a ring. */
const DEEPEST = 10

/** Standard errors keep their kind, so that a fault of the program is still told from one of the set-up. */
const KINDS: Readonly<Record<string, ErrorConstructor>> = {
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
}

/** Flattens whatever was thrown. */
export function flatten(thrown: unknown, depth = 0): FlatError {
  if (!(thrown instanceof Error)) {
    const message = typeof thrown === 'string' ? thrown : inspect(thrown)
    return { name: 'Error', message, stack: `Error: ${message}`, details: {}, cause: null }
  }
  const { name, message, stack, cause } = thrown
  return {
    name,
    message,
    stack: stack ?? `${name}: ${message}`,
    details: detailsOf(thrown),
    cause: cause === undefined || depth === DEEPEST ? null : flatten(cause, depth + 1),
  }
}

function detailsOf(error: object): FlatError['details'] {
  return Object.fromEntries(
    Object.entries(error).filter(([key, value]) => DETAILS.includes(key) && typeof value === 'string'),
  )
}

/** The error that was flattened, with its name, message, stack, details and causes. */
export function revive({ name, message, stack, details, cause }: FlatError): Error {
  const Kind = KINDS[name] ?? Error
  const error = new Kind(message, cause === null ? {} : { cause: revive(cause) })
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name, configurable: true })
  error.stack = stack
  return Object.assign(error, details)
}
