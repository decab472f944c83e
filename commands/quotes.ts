import { defineCommand } from '../src/desk/command.ts'
import { actor, anyTopic } from '../src/desk/option.ts'
import { filters, order } from './filters.ts'

export const quotes = defineCommand({
  name: 'quotes',
  description: 'What somebody is quoted with, word for word',
  options: {
    source: actor('Whose words: a person, a country, an organisation'),
    topic: anyTopic('About what; without it, the latest'),
    order,
    ...filters,
  },
  example: '/quotes Kerry coalition',
  run: ({ desk }, { source, topic, ...narrowing }) => desk.quotes(source, topic, narrowing),
})
