import { defineCommand } from '../src/desk/command.ts'
import { articleId, wholeNumber } from '../src/desk/option.ts'

export const article = defineCommand({
  name: 'article',
  description: 'Read an article, or one paragraph of it',
  options: {
    id: articleId('Its title or its id, as /sources lists them'),
    paragraph: wholeNumber('Which paragraph, from 1', 1, 99_999, true),
  },
  example: '/article us-officials-see-no-role-for-moscow 6',
  run: ({ desk }, { id, paragraph }) => desk.article(id, paragraph),
})
