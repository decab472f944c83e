import { about as aboutThese } from '../src/desk/about.ts'
import { defineCommand } from '../src/desk/command.ts'

export const about = defineCommand({
  name: 'about',
  description: 'What On Record holds and keeps, and whether it has the permissions it needs',
  options: {},
  example: '/about',
  run: async ({ desk }) => aboutThese(await desk.sources()),
})
