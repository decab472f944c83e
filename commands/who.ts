import { defineCommand } from '../src/desk/command.ts'
import { actor } from '../src/desk/option.ts'

export const who = defineCommand({
  name: 'who',
  description: 'Whom somebody speaks for, who quotes them, and on what',
  options: { name: actor('Who: a person, a country, an organisation') },
  example: '/who Lavrov',
  run: ({ desk }, { name }) => desk.who(name),
})
