import type { Article } from '../../news/article.ts'
import { sentences } from '../../text/sentences.ts'

/** Most sentences of an article that are looked for after it went. */
const MOST_SENTENCES = 20

/** Some sentences of an article, spread over it, to look for what is left of it. */
export function sentencesToLookFor({ paragraphs }: Pick<Article, 'paragraphs'>): readonly string[] {
  const found = spread(paragraphs).flatMap(text =>
    sentences(text).map(({ start, end }) => text.slice(start, end)),
  )
  return spread(found)
}

/** At most so many of some things, the first and the last among them, at equal distances. */
function spread<Thing>(things: readonly Thing[]): readonly Thing[] {
  if (things.length <= MOST_SENTENCES) return things
  const step = (things.length - 1) / (MOST_SENTENCES - 1)
  return Array.from({ length: MOST_SENTENCES }, (_, index) => things[Math.round(index * step)]).filter(
    thing => thing !== undefined,
  )
}
