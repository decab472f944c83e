import { autocompleteLimits } from './autocomplete-limits.ts'
import { commandLimits } from './command-limits.ts'
import { componentLimits } from './component-limits.ts'
import { breachesOf, isFields, type Limit } from './limit.ts'
import { messageLimits, messageOf } from './message-limits.ts'
import { modalLimits, modalOf } from './modal-limits.ts'
import { optionLimits } from './option-limits.ts'
import { commandsOf } from './placed-commands.ts'

/** What a body is: a message, one command or the list of all, what is offered while somebody types, or a modal. */
export type BodyKind = 'message' | 'command' | 'autocomplete' | 'modal'

/** Every limit there is, by the kind of body. */
export const LIMITS: Readonly<Record<BodyKind, readonly Pick<Limit<never>, 'name' | 'source'>[]>> = {
  message: [...messageLimits, ...componentLimits],
  command: [...commandLimits, ...optionLimits],
  autocomplete: autocompleteLimits,
  modal: modalLimits,
}

/**
 * The limits of Discord that a body breaks, each as `limit: where and what`; none where it keeps them all. The table
 * is written by hand from Discord's documentation and shares nothing with the code that it checks.
 *
 * A message is the body of an edit, a follow-up or the `data` of a callback; commands are one definition or a list of
 * them; autocomplete is the `data` of the callback, `{choices}`, and a modal that of its callback.
 */
export function brokenLimits(kind: BodyKind, body: unknown): readonly string[] {
  if (kind === 'command') {
    const commands = commandsOf(body)
    return [...breachesOf(commandLimits, commands), ...breachesOf(optionLimits, commands)]
  }
  if (!isFields(body)) return [`${kind}: the body is no object`]
  if (kind === 'autocomplete') return breachesOf(autocompleteLimits, body)
  if (kind === 'modal') return breachesOf(modalLimits, modalOf(body))
  const message = messageOf(body)
  return [...breachesOf(messageLimits, message), ...breachesOf(componentLimits, message)]
}
