import type { Writable } from 'node:stream'
import type { Desk } from '../desk/desk.ts'
import type { Reply } from '../desk/reply.ts'
import { asLine, readLine, readShellWords } from './command-line.ts'
import { causeChain } from './dispatch.ts'
import { type Flags, readFlags } from './flags.ts'
import { isLeaving } from './leaving.ts'
import { readLines } from './lines.ts'
import { ProgressBar } from './progress-bar.ts'
import { Session } from './session.ts'
import type { Service, Terminal } from './terminal.ts'
import { echoText, pageOf, replyText } from './text.ts'
import { Writer } from './writer.ts'

/** How the process ends. */
const EXIT = { answered: 0, broken: 1, notUnderstood: 2, declined: 3 } as const

/** Longest line of a batch in UTF-16 units, far above what any option takes: the rest of such a line is skipped. */
const LONGEST_LINE = 100_000

/** Turns the reply to a line into text to print. */
interface Printer {
  /** The reply alone. */
  answer(line: string, reply: Reply): string
  /** The reply as one of several. */
  block(line: string, reply: Reply, first: boolean): string
}

/**
 * The console: one command from the arguments, a prompt on a terminal, or a command a line on a pipe. Resolves
 * to the exit code: 0 answered, 3 declined, 2 not understood, 1 broken. A prompt and a batch end with 0, a
 * batch of which no line was understood with 2.
 */
export async function runConsole(
  argv: readonly string[],
  terminal: Terminal,
  service: Service,
): Promise<number> {
  const output = new Writer(terminal.output)
  const errors = new Writer(terminal.errors)
  const flags = readFlags(argv)
  if (flags.status === 'misread') {
    if (argv.includes('--json')) {
      const { replyJson } = await import('./json.ts')
      await output.line(replyJson('', { kind: 'error', status: 'error', message: flags.message }))
    } else await errors.line(`Error: ${flags.message}`)
    return EXIT.notUnderstood
  }
  if (flags.help) {
    const { usageText } = await import('./usage.ts')
    await output.line(usageText(service.commands).trimEnd())
    return EXIT.answered
  }
  try {
    // The folder is read while the modules that draw the answer load.
    const [desk, printer] = await Promise.all([
      openDesk(service, flags.corpus, terminal.errors),
      printerFor(flags, terminal),
    ])
    const session = new Session(desk, service.commands, ({ id, command, error }) => {
      errors.line(`incident ${id} in /${command}: ${causeChain(error)}`)
    })
    if (flags.command.length > 0)
      return await runOnce(flags.command, session, printer, output, flags.json ? output : errors)
    if (!terminal.interactive || flags.json) return await runBatch(terminal, session, printer, output)
    const { runPrompt } = await import('./prompt.ts')
    await runPrompt(terminal, session, flags.explain)
    return EXIT.answered
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = flags.command.length > 0 ? asLine(flags.command) : ''
    if (flags.json) {
      const { replyJson } = await import('./json.ts')
      await output.line(replyJson(line, { kind: 'error', status: 'error', message }))
    }
    await errors.line(isBug(error) ? causeChain(error) : `Error: ${message}`)
    return EXIT.broken
  }
}

/** Whether the fault is the program's: an error of the set-up says in one line what the user can mend. */
function isBug(error: unknown): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some(kind => error instanceof kind)
}

/** Opens the desk, with a bar where that takes long. */
async function openDesk(service: Service, corpus: string | undefined, errors: Writable): Promise<Desk> {
  const bar = new ProgressBar(errors)
  try {
    return await service.openDesk(corpus, (done, total) => bar.at(done, total))
  } finally {
    bar.end()
  }
}

async function printerFor(
  { json, explain }: Extract<Flags, { status: 'read' }>,
  terminal: Terminal,
): Promise<Printer> {
  if (json) {
    const { replyJson } = await import('./json.ts')
    const object = (line: string, reply: Reply) => replyJson(line, reply, explain)
    return { answer: object, block: object }
  }
  const page = () => pageOf(terminal, explain)
  return {
    answer: (_, reply) => replyText(reply, page()),
    block: (line, reply, first) =>
      `${first ? '' : '\n'}${echoText(line, page())}\n\n${replyText(reply, page())}`,
  }
}

async function runOnce(
  words: readonly string[],
  session: Session,
  printer: Printer,
  output: Writer,
  complaints: Writer,
): Promise<number> {
  const reply = await session.answer(readShellWords(words, session.vocabulary()))
  const to = reply.status === 'error' ? complaints : output
  await to.line(printer.answer(asLine(words), reply))
  if (reply.status === 'error') return session.incidents > 0 ? EXIT.broken : EXIT.notUnderstood
  return EXIT[reply.status]
}

/** Answers a stream of lines in order. Blank lines and those that begin with `#` are passed over, `/quit` ends it. */
async function runBatch(
  { input }: Terminal,
  session: Session,
  printer: Printer,
  output: Writer,
): Promise<number> {
  let failed = 0
  let answered = 0
  for await (const { text, overlong } of readLines(input, LONGEST_LINE)) {
    const line = text.trim()
    if (line === '' || line.startsWith('#')) continue
    if (isLeaving(line)) break
    const reply = await session.answer(
      overlong
        ? {
            status: 'misread',
            message: `the line is longer than ${LONGEST_LINE.toLocaleString('en')} characters; shorten it`,
          }
        : readLine(line, session.vocabulary()),
    )
    if (reply.status === 'error') failed++
    else answered++
    await output.line(printer.block(line, reply, failed + answered === 1))
    if (output.gone) break
  }
  return failed > 0 && answered === 0 ? EXIT.notUnderstood : EXIT.answered
}
