import { createInterface, type Interface } from 'node:readline'
import { printable } from '../desk/printable.ts'
import { readLine } from './command-line.ts'
import { complete } from './completion.ts'
import { greetingLines } from './greeting.ts'
import { isLeaving } from './leaving.ts'
import type { Session } from './session.ts'
import { paint } from './styled-text.ts'
import type { Terminal } from './terminal.ts'
import { pageOf, replyText } from './text.ts'

const PROMPT = '> '

/** How many lines the arrow keys bring back. They are kept for this stay and never written to disk. */
const HISTORY = 500

/**
 * A prompt on a terminal: greets, then answers line after line until `/quit`, Ctrl-D or Ctrl-C twice.
 *
 * @param isExplained Whether each passage comes with what decided its place.
 */
export async function runPrompt(terminal: Terminal, session: Session, isExplained = false): Promise<void> {
  const print = (text: string) => terminal.output.write(`${text}\n`)
  const page = pageOf(terminal)
  print(paint(await greetingLines(session, page.width), page.colour))
  print('')
  const reader = createInterface({
    input: terminal.input,
    output: terminal.output,
    terminal: true,
    prompt: PROMPT,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const { choices, replaces } = complete(line, session.commands, session.desk.names())
      // Names come from articles: they reach the terminal here too.
      return [choices.map(printable), replaces]
    },
  })
  let open = true
  reader.on('close', () => {
    open = false
  })
  leaveOnSecondInterrupt(reader, print)
  reader.prompt()
  for await (const typed of reader) {
    const line = typed.trim()
    if (isLeaving(line)) {
      reader.close()
      return
    }
    if (line !== '') {
      const reply = await session.answer(readLine(line, session.vocabulary()))
      print(`\n${replyText(reply, pageOf(terminal, isExplained))}\n`)
    }
    // Ctrl-D may have closed the prompt while a command was being answered.
    if (open) reader.prompt()
  }
  print('')
}

/** Ctrl-C clears a line that holds something; on an empty line, the second in a row leaves. */
function leaveOnSecondInterrupt(reader: Interface, print: (text: string) => void): void {
  let asked = false
  reader.on('line', () => {
    asked = false
  })
  reader.on('SIGINT', () => {
    if (reader.line !== '') {
      reader.write(null, { ctrl: true, name: 'e' })
      reader.write(null, { ctrl: true, name: 'u' })
      asked = false
    } else if (asked) {
      reader.close()
    } else {
      asked = true
      print('\nCtrl-C again leaves, as do Ctrl-D and /quit.')
      reader.prompt()
    }
  })
}
