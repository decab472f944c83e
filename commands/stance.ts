import { defineCommand } from '../src/desk/command.ts'
import { actor, topic } from '../src/desk/option.ts'
import { filters } from './filters.ts'

export const stance = defineCommand({
  name: 'stance',
  description: 'What a country, organisation or person says about a topic',
  options: {
    actor: actor('Who: a country, an organisation or a person'),
    topic: topic('About what'),
    ...filters,
  },
  example: '/stance Russia coalition',
  run: ({ desk }, { actor, topic, ...narrowing }) => desk.stance(actor, topic, narrowing),
})
