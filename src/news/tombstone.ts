import { createHash } from 'node:crypto'
import type { Article } from './article.ts'
import type { Tombstone } from './corpus.ts'

/** How many UTF-16 units are hashed at a time: to leave signs out of millions at once takes much memory. */
const AT_ONCE = 65_536

/**
 * The hash by which a removed text is known when it comes back: of its letters and digits alone, in lower case, so that
 * other spacing, quotation marks, title or date make no difference. It tells nothing of the text.
 */
export function tombstoneOf({ paragraphs }: Pick<Article, 'paragraphs'>): Tombstone {
  const text = paragraphs.join('').normalize('NFKC').toLowerCase()
  const hash = createHash('sha256')
  for (let from = 0; from < text.length; ) {
    // No pair of surrogates is taken apart.
    const to = isHighSurrogate(text.charCodeAt(from + AT_ONCE - 1)) ? from + AT_ONCE + 1 : from + AT_ONCE
    hash.update(text.slice(from, to).replace(/[^\p{L}\p{N}]+/gu, ''))
    from = to
  }
  return hash.digest('hex')
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
