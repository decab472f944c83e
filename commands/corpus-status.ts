import { defineErrand } from '../src/desk/command.ts'

export const corpusStatus = defineErrand({
  name: 'corpus status',
  description: 'How the coverage stands: articles, dates, last refresh, problems',
  for: 'moderators',
  options: {},
  example: '/corpus status',
  errand: () => ({ kind: 'status' }),
})
