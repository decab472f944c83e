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

/** The option of commands that are about one thing alone, in whose place another comes. */
const ONE_THING: Readonly<Partial<Record<string, string>>> = {
  who: 'name',
  timeline: 'topic',
  search: 'words',
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
  const { command, options: asked } = before.line
  const { actor, topic } = asked
  const instead = elided(line.options.question ?? '')
  const only = ONE_THING[command.name]
  if (instead !== null && 'about' in instead && only !== undefined) {
    const options = { ...asked, [only]: instead.about }
    return {
      line: { ...before.line, options },
      after: null,
      takenAs: `/${command.name} ${instead.about}`,
    }
  }
  if (instead === null || actor === undefined || topic === undefined) return alone
  if ('asks' in instead) {
    const question = `${actor}, ${topic}: ${instead.asks.toLowerCase()}?`
    return { line: { ...line, options: { ...line.options, question } }, after: null, takenAs: question }
  }
  const words = instead.about.split(/\s+/)
  const isActor = instead.preposition === null && actors.longest(words) === words.length
  const options = { ...asked, [isActor ? 'actor' : 'topic']: instead.about }
  const takenAs = `/${command.name} ${options.actor} ${options.topic}`
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

/**
 * What a line leaves for a follow-up: a question as it was understood, or a command about an actor or a thing. A line that
 * is not understood, or asks nothing, leaves what there was; any other command nothing.
 */
export function leftBy(line: CommandLine, reply: Reply, before: Before | null): Before | null {
  if (line.status === 'misread' || reply.status === 'error') return before
  if (reply.kind === 'ask') {
    const asksNothing =
      reply.declined !== null && reply.declined.missing.length === 0 && reply.confidence === 0
    if (asksNothing) return before
    return { line, question: typeof reply.heading === 'string' ? reply.heading : null }
  }
  const { command, options } = line
  const goesOn =
    ONE_THING[command.name] !== undefined || (options.actor !== undefined && options.topic !== undefined)
  if (goesOn) return { line, question: null }
  return LOOKS_UP.has(command.name) ? before : null
}

/** Commands that look something up beside what is asked. */
const LOOKS_UP: ReadonlySet<string> = new Set(['help', 'article', 'sources', 'about', 'related'])
