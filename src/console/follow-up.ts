import type { Desk } from '../desk/desk.ts'
import { elided } from '../desk/elided.ts'
import type { Reply } from '../desk/reply.ts'
import { say } from '../desk/words/phrase.ts'
import type { CommandLine, Vocabulary } from './command-line.ts'

type ReadLine = Extract<CommandLine, { status: 'read' }>

/** What a follow-up goes on from: the question or the command asked last, as it was understood. */
export interface Before {
  readonly line: ReadLine
  /** What was asked in full, where it was a question. */
  readonly question: string | null
}

/** A line as it is asked, with what it goes on from. */
export interface FollowingLine {
  readonly line: CommandLine
  /** The question before, for one that may go on from it. */
  readonly after: string | null
  /** What the line was taken as, where that is a command of its own. */
  readonly takenAs: string | null
}

/** A line that goes on from the one before: "and Iran?" after `/stance Russia coalition` is `/stance Iran coalition`. */
export function following(line: CommandLine, before: Before | null, { actors }: Vocabulary): FollowingLine {
  const alone = { line, after: null, takenAs: null }
  if (before === null || line.status === 'misread' || line.command.name !== 'ask') return alone
  if (before.question !== null) return { ...alone, after: before.question }
  const { actor, topic } = before.line.options
  const instead = elided(line.options.question ?? '')
  if (instead === null || actor === undefined || topic === undefined) return alone
  if ('asks' in instead) {
    const asks = instead.asks.charAt(0).toUpperCase() + instead.asks.slice(1)
    const question = `${asks} ${actor} ${topic}?`
    return { line: { ...line, options: { ...line.options, question } }, after: null, takenAs: question }
  }
  const words = instead.about.split(/\s+/)
  const isActor = instead.preposition === null && actors.longest(words) === words.length
  const options = { ...before.line.options, [isActor ? 'actor' : 'topic']: instead.about }
  const takenAs = `/${before.line.command.name} ${options.actor} ${options.topic}`
  return { line: { ...before.line, options }, after: null, takenAs }
}

/** A desk at which a question may go on from the one before. */
export function deskAfter(desk: Desk, after: string | null): Desk {
  if (after === null) return desk
  const ask: Desk['ask'] = (question, filters) => desk.ask(question, { ...filters, after })
  return new Proxy(desk, {
    get(target, name) {
      if (name === 'ask') return ask
      const held: unknown = Reflect.get(target, name)
      // A desk may have fields that only it can see.
      return typeof held === 'function' ? held.bind(target) : held
    },
  })
}

/** A reply that says what its line was taken as. */
export function telling(reply: Reply, takenAs: string | null): Reply {
  if (takenAs === null || !('notes' in reply)) return reply
  return { ...reply, notes: [say`Taken as: ${takenAs}`, ...reply.notes] }
}

/** What a line that was answered leaves for a follow-up: a question as it was understood, or a command about an actor. */
export function leftBy(line: CommandLine, reply: Reply): Before | null {
  if (line.status === 'misread' || reply.status === 'error') return null
  if (reply.kind === 'ask')
    return { line, question: typeof reply.heading === 'string' ? reply.heading : null }
  return line.options.actor !== undefined && line.options.topic !== undefined
    ? { line, question: null }
    : null
}
