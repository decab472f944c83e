import type { Place } from '../retrieval/duplicates.ts'
import type { CitedPassage, Elsewhere } from './reply.ts'
import { type Phrase, plural, say } from './words/phrase.ts'

/** A place in another article, as an answer names it. */
export function elsewhere({ article, paragraph }: Place): Elsewhere {
  const { id, title, outlet, published } = article
  return { id, title, outlet, published, paragraph }
}

/** That other outlets carry the same passage: `also in 2 outlets`; null where none does. */
export function printedElsewhere({
  article,
  alsoIn,
}: Pick<CitedPassage, 'article' | 'alsoIn'>): Phrase | null {
  if (alsoIn.length === 0) return null
  const others = new Set(alsoIn.map(({ outlet }) => outlet))
  others.delete(article.outlet)
  others.delete(null)
  // Of unknown outlets, or of one outlet alone, only the articles can be counted.
  return others.size > 0
    ? plural(say`also in ${others.size} outlet`, say`also in ${others.size} outlets`)
    : plural(say`also in ${alsoIn.length} article`, say`also in ${alsoIn.length} articles`)
}
