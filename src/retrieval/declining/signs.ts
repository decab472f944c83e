import { type Token, tokens } from '../../text/tokens.ts'
import { occurrences } from '../holdings.ts'
import type { Word } from '../parsed-paragraph.ts'
import { dated } from '../questions/dated.ts'
import type { RankedParagraph, Ranking } from '../rank.ts'
import type { WeighedConcept } from '../weigh.ts'
import { bestSentences } from './best-sentences.ts'
import { contrariesOf } from './contraries.ts'
import { negatedAlone, negatedInText } from './negation.ts'

/** What tells whether the coverage has what a question is about, from its best paragraph. Shares are of the query's weight. */
export interface FoundSigns {
  /** How much of the question is found: the engine's score in words as rare as can be, as a logarithm. */
  readonly amount: number
  /** Held by the best sentence. */
  readonly sentence: number
  /** Standing in the paragraph to the letter. */
  readonly exact: number
  /** Of names and numbers that stand elsewhere, and neither in the best two sentences nor in the paragraphs beside. */
  readonly strayNames: number
  /** The same of other words. */
  readonly strayWords: number
  /** Of names and numbers that stand nowhere in the coverage. */
  readonly unknownNames: number
  /** How many things the question names, as a logarithm. */
  readonly things: number
}

/** What tells whether the best two sentences say what is asked, and not something else in the same words: each 0 or 1, or a share. */
export interface SaidSigns {
  /** The question asks for what is not so, and they have nothing of the kind. */
  readonly negatedAlone: number
  /** They negate what the question takes for granted. */
  readonly negatedInText: number
  /** They have the contrary of a word that they lack: `latest` for `earliest`. */
  readonly contrary: number
  /** Beside a word of the question they have another one than the question: `winter offensive` for `summer offensive`. */
  readonly swapped: number
}

/** What speaks for and against an answer. */
export interface Signs {
  readonly found: FoundSigns
  readonly said: SaidSigns
}

/** The signs for a question as it was typed and its ranking; null where nothing is ranked. */
export function answerSigns(question: string, { concepts, ranked }: Ranking): Signs | null {
  const [best] = ranked
  if (!best) return null
  const { words, held, alone } = bestSentences(concepts, best.parsed)
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  const share = (has: (concept: WeighedConcept, place: number) => boolean) =>
    concepts.reduce((sum, concept, place) => sum + (has(concept, place) ? concept.weight : 0), 0) / total
  const { published } = best.parsed.article
  // What the date of the article tells, its text need not repeat.
  const isTold = ({ date }: WeighedConcept) => date !== null && dated(published, [date]) === 1
  const told = concepts.map(isTold)
  const lacks = (place: number) => (held[place] ?? 0) === 0 && told[place] !== true
  const letters = new Set(best.parsed.words.map(({ word }) => word))
  const asked = tokens(question)
  const lacking = concepts.filter((_, place) => lacks(place))
  const beside = besideIn(ranked)
  return {
    found: {
      amount: Math.log1p((best.evidence.bm25 * total) / rarest(concepts)),
      sentence: Math.min(1, alone + share((_, place) => told[place] === true && (held[place] ?? 0) === 0)),
      exact: share(({ words }, place) => told[place] === true || words.every(word => letters.has(word))),
      strayNames: share(
        (concept, place) => concept.name && concept.frequency > 0 && lacks(place) && !beside(concept),
      ),
      strayWords: share(({ name, frequency }, place) => !name && frequency > 0 && lacks(place)),
      unknownNames: share(({ name, frequency }, place) => name && frequency === 0 && told[place] !== true),
      things: Math.log(concepts.length || 1),
    },
    said: {
      negatedAlone: Number(negatedAlone(asked, words)),
      negatedInText: Number(negatedInText(asked, words)),
      contrary: Number(hasContrary(asked, words)),
      swapped: Number(hasSwapped(asked, words, lacking)),
    },
  }
}

/**
 * Tells whether a concept stands in a paragraph directly before or after the best one, of those that are ranked: news
 * names somebody once and goes on about it in paragraphs of a sentence or two.
 */
function besideIn([best, ...others]: readonly RankedParagraph[]): (concept: WeighedConcept) => boolean {
  const beside = others.filter(
    ({ parsed }) =>
      best?.parsed.article === parsed.article && Math.abs(best.parsed.paragraph - parsed.paragraph) === 1,
  )
  return concept =>
    beside.some(({ parsed }) => occurrences([concept], parsed.words).some(places => places.length > 0))
}

/** What a word weighs in the collection that stands nowhere in it; it follows from any concept's frequency and weight. */
function rarest([any]: readonly WeighedConcept[]): number {
  if (!any) return 1
  const { frequency, weight } = any
  const size = Math.expm1(weight) * (frequency + 0.5) + frequency - 0.5
  return Math.log(1 + (size + 0.5) / 0.5)
}

function hasContrary(asked: readonly Token[], words: readonly Word[]): boolean {
  const there = new Set(words.map(({ term }) => term))
  const inQuestion = new Set(asked.map(({ term }) => term))
  return asked.some(
    ({ term }) =>
      !there.has(term) && contrariesOf(term).some(other => there.has(other) && !inQuestion.has(other)),
  )
}

/** Whether a word of the question is lacking, and its neighbour in the question has another neighbour in the text on that side. */
function hasSwapped(
  asked: readonly Token[],
  words: readonly Word[],
  lacking: readonly WeighedConcept[],
): boolean {
  if (lacking.length === 0) return false
  const lost = new Set(lacking.map(({ term }) => term))
  const inQuestion = new Set(asked.map(({ term }) => term))
  const other = (word: Word | undefined) => word !== undefined && !word.stop && !inQuestion.has(word.term)
  const stays = (token: Token | undefined) => token !== undefined && !token.stop && !lost.has(token.term)
  const follows = new Set<string>()
  const precedes = new Set<string>()
  for (const [place, token] of asked.entries()) {
    if (token.stop || !lost.has(token.term)) continue
    const [before, after] = [asked[place - 1], asked[place + 1]]
    if (before && stays(before)) follows.add(before.term)
    if (after && stays(after)) precedes.add(after.term)
  }
  if (follows.size + precedes.size === 0) return false
  return words.some(
    ({ term }, at) =>
      (follows.has(term) && other(words[at + 1])) || (precedes.has(term) && other(words[at - 1])),
  )
}
