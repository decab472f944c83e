import { defineErrand } from '../src/desk/command.ts'

export const settings = defineErrand({
  name: 'settings',
  description: 'Where and how On Record answers in this server',
  for: 'managers',
  options: {},
  example: '/settings',
  errand: () => ({ kind: 'settings' }),
})
