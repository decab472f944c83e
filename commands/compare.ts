import { defineCommand } from '../src/desk/command.ts'
import { actor, topic, wholeNumber } from '../src/desk/option.ts'
import { filters, order } from './filters.ts'

export const compare = defineCommand({
  name: 'compare',
  description: 'What two countries, organisations or people say about one topic, side by side',
  options: {
    actor_a: actor('Who: a country, an organisation or a person'),
    actor_b: actor('And who beside it'),
    topic: topic('About what'),
    order,
    ...filters,
    limit: wholeNumber('How many passages of both together, six unless asked', 1, 25),
  },
  example: '/compare Russia "United States" coalition',
  run: ({ desk }, { actor_a, actor_b, topic, ...narrowing }) =>
    desk.compare(actor_a, actor_b, topic, narrowing),
})
