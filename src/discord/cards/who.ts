import { say, type Value } from '../../desk/words/phrase.ts'

/** What stands in the record where a change was made by nobody with a name of their own. */
const NAMELESS: Readonly<Record<string, Value>> = {
  'the operator': say`the operator`,
  'the shell': say`the shell`,
  'another process': say`another process`,
}

/** Who made a change: a name as it is, or in the reader's language what stands in place of one. */
export function who(by: string): Value {
  return Object.hasOwn(NAMELESS, by) ? (NAMELESS[by] ?? by) : by
}
