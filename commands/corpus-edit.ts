import { defineErrand } from '../src/desk/command.ts'
import { articleId, detail } from '../src/desk/option.ts'

export const corpusEdit = defineErrand({
  name: 'corpus edit',
  description: 'Correct what is known about an article; a dash makes it unknown',
  for: 'moderators',
  options: {
    article: articleId('Its title or its id, as /sources lists them'),
    title: detail('Its headline'),
    outlet: detail('Where it appeared', 'outlet'),
    author: detail('Who wrote it'),
    published: detail('When: YYYY, YYYY-MM or YYYY-MM-DD'),
    url: detail('Its address on the web'),
  },
  example: '/corpus edit us-officials-see-no-role-for-moscow published:2014-10-14',
  errand({ article, ...details }) {
    const said = Object.fromEntries(Object.entries(details).filter(([, detail]) => detail !== undefined))
    if (Object.keys(said).length > 0) return { kind: 'edit', article, said }
    const message = `/corpus edit needs what to correct, at least one of ${Object.keys(details).join(', ')}`
    return { kind: 'error', status: 'error', message }
  },
})
