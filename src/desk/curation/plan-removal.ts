import { ACTORS } from '../../news/actors-file.ts'
import type { Holdings } from '../../news/corpus.ts'
import { tombstoneOf } from '../../news/tombstone.ts'
import { meantBy } from '../nearest.ts'
import { printable } from '../printable.ts'
import { type Phrase, say } from '../words/phrase.ts'
import { tombstonesFor } from './burials.ts'
import { fileIds } from './file-ids.ts'
import { type Draft, type DraftItem, draftItem, draftOn } from './plan-draft.ts'

/**
 * Plans what taking articles out for good does: their files go, and a hash of their text stays. What lies in the
 * folder unconfirmed, or cannot be read, can be taken out too. An id that there is not is rejected; where it is the
 * only one, all is refused.
 */
export function planRemoval(held: Holdings, folder: Holdings, ids: readonly string[]): Draft | Phrase {
  const inForce = new Map(held.articles.map(article => [article.id, article]))
  const lying = new Map(
    [...folder.buried.map(({ article }) => article), ...folder.articles].map(a => [a.id, a]),
  )
  const broken = new Set([...fileIds(folder.problems.filter(({ severity }) => severity === 'error'))])
  broken.delete(ACTORS)
  const known = [...new Set([...inForce.keys(), ...lying.keys(), ...broken])].sort()
  const going = new Set(ids)
  const staying = held.articles.filter(({ id }) => !going.has(id))
  const textsOf = (id: string) => [inForce.get(id), lying.get(id)].filter(text => text !== undefined)
  const stones = new Set(tombstonesFor([...going].flatMap(textsOf), staying))
  const items = [...going].map((id): DraftItem => {
    const before = inForce.get(id) ?? null
    const file = lying.get(id) ?? null
    if (before === null && file === null && !broken.has(id))
      return draftItem('rejected', printable(id.slice(0, LONGEST_SHOWN)), { notes: [noArticle(id, known)] })
    const bury = textsOf(id)
      .map(tombstoneOf)
      .filter(stone => stones.has(stone))
    const notes =
      before !== null
        ? bury.length > 0
          ? []
          : [say`Another article in force has the same text, so the text itself stays.`]
        : file === null
          ? [say`This file cannot be read, so its text is not known when it comes back.`]
          : [say`This file lies in the folder and is not in force.`]
    return draftItem('removed', `${id}.md`, { before, change: { remove: [id], bury }, notes })
  })
  const [first] = items
  if (first === undefined) return say`No article is named. Say which one goes.`
  const [why] = first.notes
  if (items.length === 1 && first.fate === 'rejected' && why !== undefined) return why
  return draftOn(held, { kind: 'remove', items })
}

const LONGEST_SHOWN = 100

/** That no article has an id, and what is near to it. Moderators type the beginning of an id, or a word of it. */
export function noArticle(typed: string, ids: readonly string[]): Phrase {
  if (ids.length === 0) return say`The corpus is empty.`
  const word = typed.slice(0, LONGEST_SHOWN)
  const folded = word.toLowerCase()
  const near = folded === '' ? undefined : (meantBy(folded, ids) ?? ids.find(id => id.includes(folded)))
  return near === undefined
    ? say`No article has the id ${printable(word)}.`
    : say`No article has the id ${printable(word)}. The nearest is ${near}.`
}
