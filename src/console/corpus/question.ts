import { createInterface } from 'node:readline/promises'
import type { Writable } from 'node:stream'
import type { CorpusTask } from './task.ts'

/** Whether to go on: with `--yes`, or a `y` on a terminal. Where neither can be had, says that `--yes` is missing. */
export async function confirmed(
  question: string,
  { yes, json }: { readonly yes: boolean; readonly json: boolean },
  { terminal, errors }: CorpusTask,
): Promise<boolean> {
  if (yes) return true
  if (!terminal.interactive) {
    await errors.line(
      'Nothing was changed: there is no terminal to ask on. Add --yes to go on without asking.',
    )
    return false
  }
  const agreed = await ask(question, terminal.input, json ? terminal.errors : terminal.output)
  if (!agreed) await errors.line('Nothing was changed.')
  return agreed
}

/** Asks until the line ends. The end of the input, and Ctrl+C, are a no. */
async function ask(question: string, input: NodeJS.ReadableStream, output: Writable): Promise<boolean> {
  const prompt = createInterface({ input, output })
  try {
    const closed = new Promise<null>(resolve => prompt.once('close', () => resolve(null)))
    const answer = await Promise.race([prompt.question(`${question} [y/N] `), closed])
    // Nobody has ended the line on which the question stands.
    if (answer === null) output.write('\n')
    return answer !== null && /^\s*y(?:es)?\s*$/i.test(answer)
  } finally {
    prompt.close()
  }
}
