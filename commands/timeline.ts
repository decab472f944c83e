import { defineCommand } from '../src/desk/command.ts'
import { topic, wholeNumber } from '../src/desk/option.ts'
import { filters } from './filters.ts'

export const timeline = defineCommand({
  name: 'timeline',
  description: 'What the coverage has on a topic, by date',
  options: {
    topic: topic('What about'),
    ...filters,
    limit: wholeNumber('How many passages, ten unless asked', 1, 25),
  },
  example: '/timeline air strikes',
  run: ({ desk }, { topic, ...narrowing }) => desk.timeline(topic, narrowing),
})
