import type { Desk } from '../desk.ts'

/** An article that went, with some of its sentences. */
export interface GoneArticle {
  readonly id: string
  readonly sentences: readonly string[]
}

/** As many passages as anybody asks for. */
const MOST = 25

/**
 * How much of articles that went can still be found at a desk: passages that a search for their sentences finds, names
 * that are offered, entries in the list of sources, and articles that open. 0 is what is wished for.
 */
export async function remainsOf(gone: readonly GoneArticle[], desk: Desk): Promise<number> {
  const ids = new Set(gone.map(({ id }) => id))
  const isGone = ({ id }: { readonly id: string }) => ids.has(id)
  const { articles: listed } = await desk.sources()
  let found = listed.filter(isGone).length + desk.names().articles.filter(isGone).length
  for (const { id, sentences } of gone) {
    const read = await desk.article(id, undefined)
    // A title can be what another article's id was.
    if (read.status === 'answered' && read.article.id === id) found++
    for (const sentence of sentences) {
      const { passages } = await desk.search(sentence, { limit: MOST })
      found += passages.filter(({ article }) => isGone(article)).length
    }
  }
  return found
}
