import type { CitedPassage } from '../reply.ts'
import { type Phrase, plural, say } from '../words/phrase.ts'
import type { CheckedQuote, QuoteCheck } from './quote-check.ts'

/** The passages that a quotation cites, in order. */
export function passagesOf(
  { citations }: CheckedQuote,
  { passages }: Pick<QuoteCheck, 'passages'>,
): readonly CitedPassage[] {
  return citations.flatMap(citation => passages.find(passage => passage.citation === citation) ?? [])
}

/** What was found out about a quotation, in a few words: the label of its verdict. */
export function verdictLabel({ verdict }: CheckedQuote): Phrase {
  switch (verdict) {
    case 'on record':
      return say`On record`
    case 'differs':
      return say`Differs`
    case 'someone else':
      return say`Someone else said it`
    case 'speaker open':
      return say`Speaker not confirmed`
    case 'stitched':
      return say`Stitched together`
    case 'not found':
      return say`Not in the coverage`
  }
}

/**
 * The same in a sentence.
 *
 * @param cited The passages that the quotation cites.
 */
export function verdictWords({ verdict, claimed }: CheckedQuote, cited: readonly CitedPassage[]): Phrase {
  const source = cited[0]?.source ?? null
  switch (verdict) {
    case 'on record':
      return say`These words stand in the coverage.`
    case 'differs':
      return say`The coverage has it in other words; what differs is marked in both.`
    case 'someone else':
      return source === null
        ? say`The words are the article’s own; it does not give them to ${claimed ?? ''}.`
        : say`The article gives these words to ${source}, not to ${claimed ?? ''}.`
    case 'speaker open':
      return say`These words stand in the coverage, but the article does not clearly give them to ${claimed ?? ''}.`
    case 'stitched':
      return say`Its parts stand in the coverage, but not together like this.`
    case 'not found':
      return cited.length === 0
        ? say`Nothing in the coverage is near it.`
        : say`The nearest passage says something else.`
  }
}

/** What is told of a check beside its quotations; null where there is nothing to tell. */
export function checkNote({ status, leftOut }: QuoteCheck): Phrase | null {
  if (status === 'declined')
    return say`There is no quotation in it: no words in quotation marks, and no sentence.`
  if (leftOut === 0) return null
  return plural(
    say`${leftOut} further quotation was not checked; check it by itself.`,
    say`${leftOut} further quotations were not checked; check them by themselves.`,
  )
}

/** A stretch of a quotation: `same` as the passage, only in the quotation (`other`), or a place where it leaves words out (`gap`). */
export interface QuoteStretch {
  readonly text: string
  readonly kind: 'same' | 'other' | 'gap'
}

/** A quotation in stretches, so that what differs can be set off. */
export function stretchesOf({ text, differing }: CheckedQuote): readonly QuoteStretch[] {
  const stretches: QuoteStretch[] = []
  let at = 0
  for (const { start, end } of differing.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue
    if (start > at) stretches.push({ text: text.slice(at, start), kind: 'same' })
    stretches.push({ text: text.slice(start, end), kind: start === end ? 'gap' : 'other' })
    at = end
  }
  if (at < text.length) stretches.push({ text: text.slice(at), kind: 'same' })
  return stretches
}
