import { defineErrand } from '../src/desk/command.ts'

export const corpusRefresh = defineErrand({
  name: 'corpus refresh',
  description: 'Read the files anew; what changes is shown first',
  for: 'moderators',
  options: {},
  example: '/corpus refresh',
  errand: () => ({ kind: 'refresh' }),
})
