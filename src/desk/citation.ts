import { type Article, nameOf } from '../news/article.ts'
import { type Passage, textOf } from '../news/passage.ts'
import { readableDate } from '../news/published.ts'
import type { CitedPassage } from './reply.ts'
import { isInsideSentence } from './sentences-around.ts'
import { type Phrase, say, type Words } from './words/phrase.ts'

/** What is known about an article, in words to show. What is unknown says so. */
export interface PrintedArticle {
  readonly outlet: Words
  /** Its title, or its first words where it has none. */
  readonly title: string
  /** `14 October 2014`, `October 2014`, `2014` or `date unknown`. */
  readonly date: Phrase
}

/** An article's outlet, title and date in words to show. */
export function printedArticle(article: Article): PrintedArticle {
  return { title: nameOf(article), ...printedSource(article) }
}

/** What stands for an outlet that is not known. */
export const OUTLET_UNKNOWN = say`outlet unknown`

/** What stands for an author who is not known. */
export const AUTHOR_UNKNOWN = say`author unknown`

/** Where and when an article appeared, in words to show. */
export function printedSource({
  outlet,
  published,
}: Pick<Article, 'outlet' | 'published'>): Omit<PrintedArticle, 'title'> {
  return {
    outlet: outlet ?? OUTLET_UNKNOWN,
    date: published === null ? say`date unknown` : say`${{ date: published }}`,
  }
}

/** A publication date in English words, as precise as it is known: for front ends, which see the desk alone. */
export function printedDate(published: string): string {
  return readableDate(published)
}

/** Where a passage stands, from the whole to the part: outlet, title, date, `¶ 3`. */
export function citationParts(passage: Passage): readonly [Words, Words, Words, Words] {
  const { outlet, title, date } = printedArticle(passage.article)
  return [outlet, title, date, `¶ ${passage.paragraph}`]
}

/** A passage as it is quoted. */
export interface Quotation {
  /** `… ` where the passage opens inside a sentence, else empty. */
  readonly opening: string
  /** Exactly the words of the article. */
  readonly text: string
  /** ` …` where the passage ends inside a sentence, else empty. */
  readonly closing: string
}

/** The words of a passage, and where an ellipsis shows that a sentence was cut. */
export function quotation(passage: Passage): Quotation {
  const text = textOf(passage)
  const paragraph = passage.article.paragraphs[passage.paragraph - 1] ?? ''
  return {
    opening: isInsideSentence(paragraph, passage.start) ? '… ' : '',
    text,
    closing: isInsideSentence(paragraph, passage.end) ? ' …' : '',
  }
}

/** Who says a passage, with whom they speak for: `source: Lavrov (Russia)`; or null. */
export function printedSpeaker(passage: Pick<CitedPassage, 'source' | 'actor'>): Phrase | null {
  const voice = printedVoice(passage)
  return voice === null ? null : say`source: ${voice}`
}

/** Who says a passage, with whom they speak for, as the articles name them: `Lavrov (Russia)`; or null. */
export function printedVoice({ source, actor }: Pick<CitedPassage, 'source' | 'actor'>): string | null {
  return source === null || actor === null || source.includes(actor) ? source : `${source} (${actor})`
}

const NOT_SIMPLY_SAID = {
  negated: say`not said, the article says`,
  hypothetical: say`only supposed`,
} as const

/** What keeps a passage from being what its source has simply said: that it is denied or supposed, who passes it on. */
export function printedReserve({
  standing,
  reported,
}: Pick<CitedPassage, 'standing' | 'reported'>): Phrase[] {
  return [
    ...(standing === null || standing === 'asserted' ? [] : [NOT_SIMPLY_SAID[standing]]),
    ...(reported === null ? [] : [say`reported by ${reported}`]),
  ]
}
