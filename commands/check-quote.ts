import type { MessageCommand } from '../src/desk/command.ts'

export const checkQuote = {
  name: 'Check this quote',
  for: 'everyone',
  run: ({ desk }, text) => desk.check(text),
} as const satisfies MessageCommand
