import type { Article } from '../news/article.ts'
import type { Buried, Tombstone } from '../news/corpus.ts'
import { tombstoneOf } from '../news/tombstone.ts'

/** Tells articles whose text was removed from the others. A text is hashed once, and only where there are tombstones. */
export class BuriedTexts {
  /** By revision, which is made of the text among other things. */
  readonly #known = new Map<string, Tombstone>()

  part(
    articles: readonly Article[],
    tombstones: ReadonlySet<Tombstone>,
  ): { readonly articles: readonly Article[]; readonly buried: readonly Buried[] } {
    if (tombstones.size === 0) return { articles, buried: [] }
    const buried = articles.flatMap(article => {
      const tombstone = this.#tombstoneOf(article)
      return tombstones.has(tombstone) ? [{ article, tombstone }] : []
    })
    const ids = new Set(buried.map(({ article }) => article.id))
    return { articles: articles.filter(({ id }) => !ids.has(id)), buried }
  }

  #tombstoneOf(article: Article): Tombstone {
    const tombstone = this.#known.get(article.revision) ?? tombstoneOf(article)
    this.#known.set(article.revision, tombstone)
    return tombstone
  }
}
