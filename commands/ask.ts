import { defineCommand } from '../src/desk/command.ts'
import { text } from '../src/desk/option.ts'
import { filters } from './filters.ts'

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask the coverage a question',
  options: { question: text('Your question, in your own words'), ...filters },
  example: '/ask Why do US officials think cooperation with Russia is unlikely?',
  run: ({ desk }, { question, ...narrowing }) => desk.ask(question, narrowing),
})
