import { createHash } from 'node:crypto'
import type { Article } from './article.ts'
import type { Tombstone } from './corpus.ts'

/**
 * The hash by which a removed text is known when it comes back: of its letters and digits alone, in lower case, so that
 * other spacing, quotation marks, title or date make no difference. It tells nothing of the text.
 */
export function tombstoneOf({ paragraphs }: Pick<Article, 'paragraphs'>): Tombstone {
  const letters = paragraphs
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return createHash('sha256').update(letters).digest('hex')
}
