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
  return [...statementsByParagraph(article, actors, sentencesIn)].flat()
}

/** The same paragraph by paragraph, each read when it is asked for: who spoke before tells who goes on, so none is passed over. */
export function* statementsByParagraph(
  article: Article,
  actors: ActorTable,
  sentencesIn: (text: string) => readonly Span[],
): Generator<readonly Statement[], undefined> {
  const speakers = new Speakers(article, actors)
  const reader = new ParagraphReader(speakers, new QuotationChain(), repeatedLabels(article.paragraphs))
  for (const [index, text] of article.paragraphs.entries()) {
    speakers.enter(text)
    yield reader.read(text, index + 1, sentencesIn(text))
  }
}
