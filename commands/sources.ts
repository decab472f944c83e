import { defineCommand } from '../src/desk/command.ts'

export const sources = defineCommand({
  name: 'sources',
  description: 'What the coverage holds: articles, outlets, dates',
  options: {},
  example: '/sources',
  run: ({ desk }) => desk.sources(),
})
