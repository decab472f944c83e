import { defineCommand } from '../src/desk/command.ts'
import { text } from '../src/desk/option.ts'
import { filters } from './filters.ts'

export const search = defineCommand({
  name: 'search',
  description: 'Find the passages that hold these words',
  options: { words: text('Words to look for; "…" keeps words together'), ...filters },
  example: '/search air strikes',
  run: ({ desk }, { words, ...narrowing }) => desk.search(words, narrowing),
})
