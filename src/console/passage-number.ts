import type { Reply } from '../desk/reply.ts'
import type { CommandLine } from './command-line.ts'

/** How a passage of the answer before is named: `2`, or `[2]` as it is shown. */
const NUMBER = /^\[?(\d{1,3})\]?$/

/** A command in which the number of a passage in the answer before stands for that passage. */
export function withPassageNamed(line: CommandLine, before: Reply | null): CommandLine {
  if (line.status === 'misread' || before === null || !('passages' in before)) return line
  const { command, options } = line
  const named = Object.entries(options).map(([name, value]): [string, string] => {
    const number = command.options[name]?.kind === 'passage' ? NUMBER.exec(value.trim())?.[1] : undefined
    const passage = before.passages.find(({ citation }) => citation === Number(number))
    return [name, passage ? `${passage.article.id} ${passage.paragraph}` : value]
  })
  return { ...line, options: Object.fromEntries(named) }
}
