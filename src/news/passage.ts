import type { Article } from './article.ts'

/**
 * A stretch of one paragraph of one article revision. It holds no text: `textOf` cuts it from the article
 * whenever it is shown, so what is shown is on record to the letter.
 */
export interface Passage {
  readonly article: Article
  /** Which paragraph of the article, from 1. */
  readonly paragraph: number
  /** UTF-16 offset in the paragraph, inclusive. */
  readonly start: number
  /** UTF-16 offset in the paragraph, exclusive. */
  readonly end: number
}

/** The words of a passage, cut from its article. Throws where the passage lies outside the article. */
export function textOf({ article, paragraph, start, end }: Passage): string {
  const text = article.paragraphs[paragraph - 1]
  if (text === undefined || start < 0 || end > text.length || start > end)
    throw new RangeError(`no passage ${start}–${end} in paragraph ${paragraph} of ${article.id}`)
  return text.slice(start, end)
}

/** The passage that is a whole paragraph. */
export function wholeParagraph(article: Article, paragraph: number): Passage {
  return { article, paragraph, start: 0, end: article.paragraphs[paragraph - 1]?.length ?? 0 }
}
