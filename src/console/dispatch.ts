import type { Context } from '../desk/command.ts'
import type { Reply } from '../desk/reply.ts'
import type { CommandLine } from './command-line.ts'

/** A command that broke, for the log. It says which command, never what was asked. */
export interface Incident {
  /** Eight hexadecimal digits, shown to the user and in the log alike. */
  readonly id: string
  readonly command: string
  readonly error: unknown
}

/**
 * Runs a command. Whatever goes wrong becomes a reply: the one place where a command's exception is caught.
 * The user sees a short line with the incident's id, `report` receives the error.
 */
export async function dispatch(
  line: CommandLine,
  context: Context,
  report: (incident: Incident) => void,
): Promise<Reply> {
  if (line.status === 'misread') return { kind: 'error', status: 'error', message: line.message }
  try {
    return await line.command.run(context, line.options)
  } catch (error) {
    const id = crypto.randomUUID().slice(0, 8)
    report({ id, command: line.command.name, error })
    const message = `something broke while answering /${line.command.name}; the log has it as incident ${id}`
    return { kind: 'error', status: 'error', message }
  }
}

/** An error and its causes, outermost first, with where each was thrown. */
export function causeChain(error: unknown): string {
  const links: string[] = []
  const seen = new Set<unknown>()
  for (
    let link = error;
    link !== undefined && !seen.has(link);
    link = link instanceof Error ? link.cause : undefined
  ) {
    seen.add(link)
    const text = link instanceof Error ? (link.stack ?? String(link)) : String(link)
    links.push(links.length === 0 ? text : `caused by: ${text}`)
  }
  return links.join('\n')
}
