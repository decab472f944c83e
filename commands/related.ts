import { defineCommand } from '../src/desk/command.ts'
import { passage } from '../src/desk/option.ts'
import { filters } from './filters.ts'

export const related = defineCommand({
  name: 'related',
  description: 'What other articles tell of the event that a passage tells of',
  options: {
    passage: passage('An article and a paragraph, as “ID 6”; an article alone; or words of the passage'),
    ...filters,
  },
  example: '/related us-officials-see-no-role-for-moscow 6',
  run: ({ desk }, { passage, ...narrowing }) => desk.related(passage, narrowing),
})
