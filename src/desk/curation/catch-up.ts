import type { Entry } from '../../news/corpus.ts'
import type { Curation } from './curation.ts'
import type { CaughtUp } from './keeping.ts'
import type { KeptDesk } from './kept-desk.ts'
import { remainsOf } from './remains.ts'

/** The changes that came after one, the last one first; all of them where the record went back behind it. */
export async function changesSince(
  at: number,
  curation: Pick<Curation, 'history'>,
): Promise<readonly Entry[]> {
  for (let last = (await curation.history(0, 0)).all; ; ) {
    const { entries, all } = await curation.history(0, last < at ? last : last - at)
    // Where another was made meanwhile, the first of them is not among these.
    if (all === last) return entries
    last = all
  }
}

/** Has a desk answer from what is in force, after some changes. What went with them is hidden at once. */
export async function catchUp(
  entries: readonly Entry[],
  desk: KeptDesk,
  hear: (done: number, total: number) => void,
): Promise<CaughtUp> {
  const gone = goneWith(entries)
  if (gone.length > 0) await desk.withdraw(gone)
  let next = await desk.prepare(null, { hear })
  while (!next.takeOver()) next = await desk.prepare(null, { hear })
  const lost = gone.map(id => ({ id, sentences: [] }))
  const remaining = lost.length === 0 ? null : await remainsOf(lost, desk)
  const { articles, paragraphs } = next
  return { status: 'caught up', entries, articles, paragraphs, remaining }
}

/** The articles that some changes, the last one first, took out in the end. */
function goneWith(entries: readonly Entry[]): readonly string[] {
  const after = new Map<string, string | null>()
  for (const { articles } of entries)
    for (const article of articles) if (!after.has(article.id)) after.set(article.id, article.after)
  return [...after].flatMap(([id, revision]) => (revision === null && id !== 'actors' ? [id] : []))
}
