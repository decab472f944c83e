import type { Passage } from '../news/passage.ts'
import type { AnswerKind } from '../retrieval/answer-kind.ts'
import type { Matches } from '../retrieval/matches.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import type { Span } from '../text/span.ts'
import { bestSet } from './best-set.ts'
import { candidates, type SentenceModel } from './candidate.ts'
import type { Position } from './position-words.ts'

/** A paragraph to draw from: the stretch of it that is shown, and how likely it is to answer. */
export interface SummarySource {
  readonly parsed: ParsedParagraph
  /** Offsets in the paragraph; only sentences inside it are taken. */
  readonly shown: Span
  /** Any number above 0; only the proportions between sources count. */
  readonly likelihood: number
  /** The sentences, by index, that may be taken; undefined where all may. */
  readonly only?: ReadonlySet<number> | undefined
  /** When it was said, and what position its own words take; both null where that is not known. */
  readonly voice?: { readonly date: string | null; readonly position: Position | null } | undefined
}

/** What a summary is for. */
export interface SummaryPurpose {
  readonly concepts: readonly WeighedConcept[]
  /** The kind of answer that is asked for, or null. */
  readonly wants: AnswerKind | null
  /** `answer`: the answer is to be in it, as short as can be. `voices`: each may say the same in its own way. */
  readonly for: 'answer' | 'voices'
  /** How many sentences it has at most; three unless said otherwise, and never more. */
  readonly most?: number
  /** How likely sentences are judged to hold the answer; as it was learnt unless given. */
  readonly model?: SentenceModel
}

/** A summary is never longer, in sentences. */
const LONGEST = 3

/**
 * One to three whole sentences that speak to the query, chosen together with the paragraphs they stand in: those of the
 * best paragraph first, of one paragraph in reading order. A sentence that leans on the one before (*he*, *this*)
 * brings that along, or leaves its place to another. Of voices, one of another date or another position comes before one that
 * repeats both.
 *
 * @param sources The best first.
 * @param matchesOf What a paragraph has of the purpose's concepts.
 */
export function summarise(
  purpose: SummaryPurpose,
  sources: readonly SummarySource[],
  matchesOf: (parsed: ParsedParagraph) => Matches,
): readonly Passage[] {
  const most = Math.min(LONGEST, purpose.most ?? LONGEST)
  const chosen = bestSet(candidates(purpose, sources, matchesOf), purpose.for, most)
  return chosen.map(({ parsed, start, end }) => ({
    article: parsed.article,
    paragraph: parsed.paragraph,
    start,
    end,
  }))
}
