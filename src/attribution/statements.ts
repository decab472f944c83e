import type { ActorTable } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { ParagraphReader } from './paragraph-reader.ts'
import { QuotationChain } from './quotations/continued.ts'
import { repeatedLabels } from './quotations/labelled-speech.ts'
import { Speakers } from './speakers/speakers.ts'
import type { Statement } from './statement.ts'

/**
 * Who said what in an article, ordered by paragraph and by where the content starts: quotations, reported speech,
 * and what somebody is said to want, think or oppose. Sources are resolved by `actors` and by the article itself.
 *
 * @param sentencesIn Finds the sentences of a paragraph, for who knows them already.
 */
export function statementsOf(
  article: Article,
  actors: ActorTable,
  sentencesIn: (text: string) => readonly Span[] = sentences,
): readonly Statement[] {
  const speakers = new Speakers(article, actors)
  const reader = new ParagraphReader(speakers, new QuotationChain(), repeatedLabels(article.paragraphs))
  return article.paragraphs.flatMap((text, index) => {
    speakers.enter(text)
    return reader.read(text, index + 1, sentencesIn(text))
  })
}
