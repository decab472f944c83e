import { defineErrand } from '../src/desk/command.ts'
import { articleId } from '../src/desk/option.ts'

export const corpusRemove = defineErrand({
  name: 'corpus remove',
  description: 'Take an article out for good; what goes is shown first',
  for: 'moderators',
  options: { article: articleId('Its title or its id, as /sources lists them') },
  example: '/corpus remove us-officials-see-no-role-for-moscow',
  errand: ({ article }) => ({ kind: 'remove', article }),
})
