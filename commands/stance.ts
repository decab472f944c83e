import { defineCommand } from '../src/desk/command.ts'
import { actor, choice, topic } from '../src/desk/option.ts'
import { filters, order } from './filters.ts'

export const stance = defineCommand({
  name: 'stance',
  description: 'What a country, organisation or person says and does about a topic',
  options: {
    actor: actor('Who: a country, an organisation or a person'),
    topic: topic('About what'),
    only: choice(
      'Who counts: official (speaks for it), people (others from there) or all',
      ['official', 'people', 'all'],
      false,
    ),
    order,
    ...filters,
  },
  example: '/stance Russia coalition',
  run: ({ desk }, { actor, topic, ...narrowing }) => desk.stance(actor, topic, narrowing),
})
