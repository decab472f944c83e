import type { Statement } from '../attribution/statement.ts'
import type { Passage } from '../news/passage.ts'
import type { Collection } from '../retrieval/collection.ts'
import { heldBySentences, shareHeld } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import { type SummaryPurpose, summarise } from '../summary/summarise.ts'
import type { Span } from '../text/span.ts'
import { marksIn } from './marks.ts'
import type { Answer, CitedPassage, CitedSentence, Role } from './reply.ts'
import { spokenIn } from './spoken.ts'

/** How many passages an answer shows unless asked. */
export const PASSAGES = 5
/** How many passages the summary draws from. */
const SUMMARISED = 3

/** A passage chosen for an answer, before it has a number. */
export interface Chosen {
  readonly parsed: ParsedParagraph
  readonly shown: Span
  readonly statement: Statement | null
  readonly role: Role | null
  /** How likely it answers, in proportion to the others. */
  readonly likelihood: number
  /** Sentences that the summary may take, or undefined for all. */
  readonly only?: ReadonlySet<number> | undefined
}

/** What an answer is about, for choosing sentences and marking words. */
interface Subject extends SummaryPurpose {
  readonly collection: Collection
  /** Concepts to mark besides those that are looked for. */
  readonly alsoMark?: readonly WeighedConcept[]
}

/**
 * How many passages are to be chosen for an answer that shows so many: where the summary can draw from as many as it
 * wants to, `least` at least, so that order and summary are the same for any such limit.
 */
export function toChoose(limit = PASSAGES, least = PASSAGES): number {
  return limit < SUMMARISED ? limit : Math.max(limit, least)
}

/**
 * Numbers chosen passages and summarises them: passages that the summary quotes come first. A limit cuts the end off,
 * and of the summary what stands in the passages cut off.
 */
export function cite(
  { collection, alsoMark = [], ...purpose }: Subject,
  chosen: readonly Chosen[],
  limit = PASSAGES,
): Pick<Answer, 'summary' | 'passages'> {
  const first = chosen.slice(0, PASSAGES)
  // Where the actor itself speaks, nobody else's words sum up what it says.
  const spoken = summarise(purpose, first.filter(({ role }) => role === 'said').slice(0, SUMMARISED))
  const sentences = spoken.length > 0 ? spoken : summarise(purpose, first.slice(0, SUMMARISED))
  const holds = ({ parsed, shown }: Chosen, sentence: Passage) =>
    parsed.article === sentence.article &&
    parsed.paragraph === sentence.paragraph &&
    shown.start <= sentence.start &&
    shown.end >= sentence.end
  const quoted = new Set(sentences.flatMap(sentence => first.find(passage => holds(passage, sentence)) ?? []))
  const ordered = [...quoted, ...chosen.filter(passage => !quoted.has(passage))].slice(0, limit)
  const marked = [...purpose.concepts, ...alsoMark]
  return {
    passages: ordered.map((passage, index) => citedPassage(passage, index + 1, marked, collection)),
    summary: sentences.flatMap((sentence): CitedSentence | [] => {
      const citation = ordered.findIndex(passage => holds(passage, sentence)) + 1
      if (citation === 0) return []
      return { ...sentence, citation, marks: marksIn(sentence, marked, collection.actors, null) }
    }),
  }
}

function citedPassage(
  { parsed, shown, statement, role }: Chosen,
  citation: number,
  concepts: readonly WeighedConcept[],
  collection: Collection,
): CitedPassage {
  const passage = { article: parsed.article, paragraph: parsed.paragraph, start: shown.start, end: shown.end }
  return {
    ...passage,
    citation,
    ...spokenIn(statement, parsed, collection),
    role,
    marks: marksIn(passage, concepts, collection.actors, statement?.cue ?? null),
  }
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
export function bestSentence(parsed: ParsedParagraph, concepts: readonly WeighedConcept[]): number {
  let [best, most] = [0, 0]
  heldBySentences(concepts, parsed).forEach((held, sentence) => {
    const share = shareHeld(concepts, held)
    if (share > most) [best, most] = [sentence, share]
  })
  return best
}
