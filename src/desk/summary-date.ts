import type { Answer, CitedSentence } from './reply.ts'
import { type Phrase, say } from './words/phrase.ts'

/**
 * The date to show beside a sentence of a summary, as coverage of different days may say different things; null where
 * all sentences are of one date, or this one's is not known.
 */
export function dateBeside({ summary }: Pick<Answer, 'summary'>, { article }: CitedSentence): Phrase | null {
  const { published } = article
  if (published === null) return null
  const other = summary.some(
    sentence => sentence.article.published !== null && sentence.article.published !== published,
  )
  return other ? say`${{ date: published }}` : null
}
