import { type Command, usageOf } from '../desk/command.ts'
import { english } from '../desk/words/phrase.ts'

/** What `--help` prints. */
export function usageText(commands: readonly Command[]): string {
  const widest = Math.max(0, ...commands.map(({ name }) => name.length))
  return `On Record answers questions about a collection of news articles, word for word and cited.

    npm run --silent console -- [--corpus DIR] [--json] [--explain] [COMMAND]

  COMMAND        one command: prints the answer and leaves
                 (exit 0 answered, 3 declined, 2 not understood, 1 something broke)
  no COMMAND     a prompt on a terminal; on a pipe, one command a line
                 (lines that begin with # are passed over; exit 2 if no line was understood)
                 A line without a slash is a question; “and Iran?”, “why?” and
                 “did he agree?” go on from the line before.
  --corpus DIR   the folder of articles
  --json         one JSON object for each answer, on one line
  --explain      under each passage what decided its place: sign, value × weight = worth
  --help         this text

Commands:

${commands.map(command => `  /${command.name.padEnd(widest)}  ${command.description}\n   ${' '.repeat(widest)}  ${english(usageOf(command))}`).join('\n')}
`
}
