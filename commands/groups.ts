import type { CommandGroup } from '../src/desk/command.ts'

/** What stands above commands of two words, by their first word. */
export const groups = {
  corpus: { description: 'Look after the coverage' },
} as const satisfies Readonly<Record<string, CommandGroup>>
