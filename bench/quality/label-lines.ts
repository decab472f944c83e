import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'
import type { Span } from '../../src/text/span.ts'
import { tokens } from '../../src/text/tokens.ts'

/** The rows of a file of labels, one JSON object a line. */
export function linesOf<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => schema.parse(JSON.parse(line)))
}

/** A text without metadata as an article. */
export function article(id: string, paragraphs: readonly string[]): Article {
  return makeArticle(id, { ...unknownMetadata, extra: {}, paragraphs })
}

/** Whether enough of a sentence lies in contents: three of its content words, or a quarter of them. */
export function attributed(text: string, sentence: Span, contents: readonly Span[]): boolean {
  if (!contents.some(({ start, end }) => start < sentence.end && end > sentence.start)) return false
  const words = tokens(text.slice(sentence.start, sentence.end)).filter(token => !token.stop)
  const inside = words.filter(word =>
    contents.some(
      ({ start, end }) => word.start + sentence.start >= start && word.end + sentence.start <= end,
    ),
  ).length
  return inside > 0 && (inside >= 3 || inside >= words.length / 4)
}
