import { makeArticle } from '../../news/article.ts'
import type { Holdings } from '../../news/corpus.ts'
import { METADATA_KEYS } from '../../news/metadata.ts'
import type { Day } from '../../news/published.ts'
import { type Phrase, say } from '../words/phrase.ts'
import type { Overrides } from './plan.ts'
import { type Draft, draftItem, draftOn } from './plan-draft.ts'
import { noArticle } from './plan-removal.ts'
import { withSaid } from './said-metadata.ts'

/** Plans what saying something else about an article does, or says why it cannot be. */
export function planEdit(held: Holdings, id: string, said: Overrides, today: Day): Draft | Phrase {
  const before = held.articles.find(article => article.id === id)
  if (before === undefined)
    return noArticle(
      id,
      held.articles.map(article => article.id),
    )
  const { metadata, complaints } = withSaid(before, said, today)
  const complaint = complaints.find(({ key }) => said[key] !== undefined)
  if (complaint !== undefined) return complaint.why
  const changes = METADATA_KEYS.some(key => metadata[key] !== before[key])
  const file = `${id}.md`
  if (!changes) {
    const notes = [say`All of this is known about it already.`]
    return draftOn(held, {
      kind: 'edit',
      items: [draftItem('unchanged', file, { before, after: before, notes })],
    })
  }
  const after = makeArticle(id, { ...before, ...metadata })
  return draftOn(held, {
    kind: 'edit',
    items: [draftItem('changed', file, { before, after, change: { put: [after] } })],
  })
}
