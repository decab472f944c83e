import type { Statement } from '../attribution/statement.ts'
import type { Passage } from '../news/passage.ts'
import type { Collection } from '../retrieval/collection.ts'
import { sensesOf } from '../retrieval/holdings.ts'
import { type Matches, shareIn } from '../retrieval/matches.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import { type SummaryPurpose, type SummarySource, summarise } from '../summary/summarise.ts'
import type { Span } from '../text/span.ts'
import { excerptAround } from './excerpt.ts'
import { marksIn } from './marks.ts'
import type { Answer, CitedPassage, CitedSentence, Elsewhere, Role, Sign } from './reply.ts'
import { spokenIn } from './spoken.ts'

/** How many passages an answer shows unless asked. */
export const PASSAGES = 5

/** A passage chosen for an answer, before it has a number. */
export interface Chosen extends SummarySource {
  readonly statement: Statement | null
  readonly role: Role | null
  /** Where words that take a position are set off, besides the reporting word; undefined for nowhere. */
  readonly positions?: Span | undefined
  /** What decided its place, where signs did. */
  readonly signs?: readonly Sign[] | undefined
  /** Where other articles carry the same. */
  readonly alsoIn?: readonly Elsewhere[] | undefined
}

/** What an answer is about, for choosing sentences and marking words. */
export interface Subject extends SummaryPurpose {
  readonly collection: Collection
  /** Concepts to mark besides those that are looked for. */
  readonly alsoMark?: readonly WeighedConcept[]
}

/**
 * How many passages are to be chosen for an answer that shows so many: `PASSAGES` at least, which the summary draws from, so
 * that order and summary are the same for any limit.
 */
export function toChoose(limit = PASSAGES): number {
  return Math.max(limit, PASSAGES)
}

/**
 * Numbers chosen passages and summarises them: passages that the summary quotes come first, and show what is quoted of
 * them. A limit cuts the end off; where it cuts off what is quoted, the summary is made anew of what is left.
 */
export function cite(
  subject: Subject,
  chosen: readonly Chosen[],
  limit = PASSAGES,
): Pick<Answer, 'summary' | 'passages'> {
  const sentences = summarise(subject, chosen.slice(0, PASSAGES).map(whole), matchesFor(subject))
  const quoted = quotedIn(chosen, sentences)
  const ordered = [...quoted, ...chosen.filter(passage => !quoted.includes(passage))]
  if (quoted.length > limit) return cite(subject, ordered.slice(0, limit), limit)
  const passages = numbered(
    subject,
    ordered.slice(0, limit).map(passage => showing(passage, sentences)),
  )
  return { passages, summary: citedSentences(sentences, passages) }
}

/** What paragraphs have of what an answer is about. */
export function matchesFor({ collection, concepts }: Subject): (parsed: ParsedParagraph) => Matches {
  const matcher = collection.matcher(concepts)
  return parsed => matcher.in(collection.idOf(parsed))
}

/** A passage of which any sentence may be quoted, however little of its paragraph would be shown. */
function whole(passage: Chosen): Chosen {
  return { ...passage, shown: { start: 0, end: passage.parsed.text.length } }
}

/** The passages that a summary quotes, in the order in which it does. */
function quotedIn(chosen: readonly Chosen[], sentences: readonly Passage[]): readonly Chosen[] {
  const quoted = sentences.flatMap(sentence => chosen.find(({ parsed }) => isIn(parsed, sentence)) ?? [])
  return [...new Set(quoted)]
}

/** A passage so that it shows what a summary quotes of it. */
function showing(passage: Chosen, sentences: readonly Passage[]): Chosen {
  const { parsed } = passage
  const quoted = sentences.filter(sentence => isIn(parsed, sentence))
  if (quoted.length === 0) return passage
  const placeOf = (span: Passage) => parsed.sentences.findIndex(({ start }) => start === span.start)
  return { ...passage, shown: excerptAround(parsed, quoted.map(placeOf)) }
}

function isIn({ article, paragraph }: ParsedParagraph, sentence: Passage): boolean {
  return article === sentence.article && paragraph === sentence.paragraph
}

/** The passages as they are shown, with numbers from 1. */
export function numbered(
  { collection, concepts, alsoMark = [] }: Subject,
  chosen: readonly Chosen[],
): readonly CitedPassage[] {
  const terms = sensesOf([...concepts, ...alsoMark])
  return chosen.map(({ parsed, shown, statement, role, positions, signs = null, alsoIn = [] }, index) => {
    const { start, end } = shown
    const passage = { article: parsed.article, paragraph: parsed.paragraph, start, end }
    const speaking = { cue: statement?.cue ?? null, positions: positions ?? null }
    return {
      ...passage,
      citation: index + 1,
      ...spokenIn(statement, parsed, collection),
      role,
      marks: marksIn(parsed, shown, terms, collection.mentions(parsed), speaking),
      signs,
      alsoIn,
    }
  })
}

/** The sentences of a summary that stand in some passages, with the number and the marks of these. */
export function citedSentences(
  sentences: readonly Passage[],
  passages: readonly CitedPassage[],
): readonly CitedSentence[] {
  return sentences.flatMap((sentence): CitedSentence | [] => {
    const passage = passages.find(each => holds(each, sentence))
    if (!passage) return []
    const { citation, marks } = passage
    const inside = marks.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return { ...sentence, citation, marks: inside }
  })
}

function holds(passage: Passage, sentence: Passage): boolean {
  return (
    passage.article === sentence.article &&
    passage.paragraph === sentence.paragraph &&
    passage.start <= sentence.start &&
    passage.end >= sentence.end
  )
}

/** The statement that a sentence belongs to: the one whose content is most of it, of nested ones the outer. */
export function statementAt(statements: readonly Statement[], sentence: Span | undefined): Statement | null {
  if (!sentence) return null
  const shared = ({ content }: Statement) =>
    Math.min(content.end, sentence.end) - Math.max(content.start, sentence.start)
  let best: Statement | null = null
  for (const statement of statements) if (shared(statement) > (best ? shared(best) : 0)) best = statement
  return best
}

/** The sentence of a paragraph, by index, that holds most of what is asked for. */
export function bestSentence(
  collection: Collection,
  parsed: ParsedParagraph,
  concepts: readonly WeighedConcept[],
): number {
  let [best, most] = [0, 0]
  const { sentences } = collection.matcher(concepts).in(collection.idOf(parsed))
  for (const [sentence, { held }] of sentences.entries()) {
    const share = shareIn(concepts, held)
    if (share > most) [best, most] = [sentence, share]
  }
  return best
}
