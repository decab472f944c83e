import { ACTORS } from '../../news/actors-file.ts'
import type { Article } from '../../news/article.ts'
import type { Corpus, Entry, Holdings } from '../../news/corpus.ts'
import { tombstoneOf } from '../../news/tombstone.ts'
import { type Phrase, say } from '../words/phrase.ts'
import { type Burials, burialsIn, dayOf, tombstonesOfNone } from './burials.ts'
import { byWeight, type Draft, type DraftItem, draftItem, draftOn } from './plan-draft.ts'
import { ACTORS_FILE } from './plan-refresh.ts'

/**
 * Plans what taking back a change does, the last one where no number is given; or says why it cannot be. Each
 * article comes back as it was before, if it is now as that change left it.
 */
export async function planUndo(
  held: Holdings,
  corpus: Pick<Corpus, 'history' | 'revision'>,
  number: number | null,
): Promise<Draft | Phrase> {
  const history = await corpus.history()
  const entry = number === null ? history.at(-1) : history.find(one => one.number === number)
  if (entry === undefined)
    return number === null
      ? say`Nothing has been changed yet, so there is nothing to take back.`
      : say`There is no change ${number}. The history lists the changes.`
  if (entry.kind === 'opening')
    return say`Change ${entry.number} is the corpus as it was found when its record was begun: it cannot be taken back.`
  const burials = burialsIn(history)
  const later = laterChanges(history, entry)
  const items: DraftItem[] = []
  for (const { id, name, before, after } of entry.articles) {
    const change = later.get(id)
    if (change !== undefined && change.revision !== after) return changedSince(name, change.entry)
    const item = await restored(held, corpus, { id, name, revision: before })
    if ('template' in item) return item
    const stone = buriedElsewhere(item.after, entry, burials)
    if (stone !== null)
      return say`${name} cannot come back: ${stone.by} removed its text on ${dayOf(stone)} (change ${stone.number}). Take that back first.`
    items.push(item)
  }
  // A file that was not in force is gone; that its text may come back is all there is to take back.
  if (items.length === 0 && entry.buried.length > 0)
    items.push(
      draftItem('unchanged', '', {
        change: {},
        notes: [
          say`The text that was removed may be added again. Its file was not in force, so it cannot be brought back.`,
        ],
      }),
    )
  const lift = entry.buried.filter(stone => burials.has(stone))
  const touched = new Set(entry.articles.map(({ id }) => id))
  const bury = tombstonesOfNone(
    entry.lifted.filter(stone => !burials.has(stone)),
    [
      ...held.articles.filter(({ id }) => !touched.has(id)),
      ...items.flatMap(({ after }) => (after === null ? [] : [after])),
    ],
  )
  const [first, ...others] = byWeight(items)
  if (first === undefined)
    return say`Change ${entry.number} changed no article, so there is nothing to take back.`
  return draftOn(held, {
    kind: 'undo',
    undoes: entry,
    // The tombstones belong to the change, not to one article: the first item carries them.
    items: [{ ...first, change: { ...first.change, lift, bury } }, ...others],
  })
}

interface Later {
  readonly entry: Entry
  readonly revision: string | null
}

/** The last change of each article since an entry. */
function laterChanges(history: readonly Entry[], { number }: Entry): ReadonlyMap<string, Later> {
  const later = new Map<string, Later>()
  for (const entry of history)
    if (entry.number > number)
      for (const { id, after } of entry.articles) later.set(id, { entry, revision: after })
  return later
}

function changedSince(name: string, { number, by, ...entry }: Entry): Phrase {
  return say`${name} was changed again by ${by} on ${dayOf(entry)} (change ${number}). Take that back first.`
}

async function restored(
  held: Holdings,
  corpus: Pick<Corpus, 'revision'>,
  { id, name, revision }: { readonly id: string; readonly name: string; readonly revision: string | null },
): Promise<DraftItem | Phrase> {
  const change = { restore: [{ id, revision }] }
  if (id === ACTORS) {
    const actorsFate = revision === null ? 'removed' : held.actors === '' ? 'new' : 'changed'
    return draftItem(actorsFate, ACTORS_FILE, { change })
  }
  const before = inForce(held, id)
  const after = revision === null ? null : await corpus.revision(id, revision)
  if (revision !== null && after === null)
    return say`The history has lost the text of ${name}, so it cannot come back.`
  const fate = after === null ? 'removed' : before === null ? 'new' : 'changed'
  return draftItem(fate, `${id}.md`, { before, after, change })
}

function inForce({ articles }: Holdings, id: string): Article | null {
  let low = 0
  let high = articles.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((articles[middle]?.id ?? '') < id) low = middle + 1
    else high = middle
  }
  const found = articles[low]
  return found?.id === id ? found : null
}

/** A text that is to come back must not be one that another change removed for good. */
function buriedElsewhere(article: Article | null, entry: Entry, burials: Burials): Entry | null {
  if (article === null) return null
  const stone = tombstoneOf(article)
  return entry.buried.includes(stone) ? null : (burials.get(stone) ?? null)
}
