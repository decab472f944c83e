import type { Matches } from '../retrieval/matches.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { type SentenceSigns, signReader } from './sentence-signs.ts'
import type { SummaryPurpose, SummarySource } from './summarise.ts'
import learnt from './weights/sentences.json' with { type: 'json' }

/** A sentence that a summary may take. */
export interface Candidate {
  readonly source: SummarySource
  readonly parsed: ParsedParagraph
  /** Index into the paragraph's sentences. */
  readonly sentence: number
  /** Of an answer, how likely it is to hold it, 1 for all together; of voices, its share of what the best is worth. */
  readonly worth: number
}

/** Sentences of one paragraph that are taken stand within so many UTF-16 units, so that one passage shows them all. */
export const STRETCH = 700

/** How likely sentences are to hold an answer, as weights of what speaks for them. */
export interface SentenceModel {
  /** Of the logarithm of how likely the passage is. */
  readonly passage: number
  readonly signs: Readonly<Record<keyof SentenceSigns, number>>
}

/** The sentences of some paragraphs that may be taken, with what each is worth for a purpose. */
export function candidates(
  { concepts, wants, for: purpose, model = learnt }: SummaryPurpose,
  sources: readonly SummarySource[],
  matchesOf: (parsed: ParsedParagraph) => Matches,
): readonly Candidate[] {
  const read = signReader(concepts, wants)
  const worthOf = purpose === 'answer' ? likelyBy(model) : spoken
  const found: Candidate[] = []
  for (const source of sources) {
    const { parsed, shown, only } = source
    const signs = read(parsed, matchesOf(parsed))
    parsed.sentences.forEach(({ start, end }, sentence) => {
      const its = signs[sentence]
      if (end - start > STRETCH) return
      if (its === undefined || start < shown.start || end > shown.end || only?.has(sentence) === false) return
      found.push({ source, parsed, sentence, worth: worthOf(source, its) })
    })
  }
  const scale =
    purpose === 'answer'
      ? found.reduce((sum, { worth }) => sum + worth, 0)
      : found.reduce((most, { worth }) => Math.max(most, worth), 0)
  return found.map(candidate => ({ ...candidate, worth: candidate.worth / (scale || 1) }))
}

/**
 * In proportion to how likely a sentence is to hold the answer: a conditional logit over the sentences of all paragraphs, so
 * that paragraph and sentence are judged together.
 */
function likelyBy({ passage, signs: weights }: SentenceModel) {
  const names = Object.keys(weights) as readonly (keyof SentenceSigns)[]
  return ({ likelihood }: SummarySource, signs: SentenceSigns): number => {
    let sum = passage * Math.log(likelihood)
    for (const name of names) sum += weights[name] * signs[name]
    return Math.exp(sum)
  }
}

/** The floor lets a paragraph whose words are spread thin still give its best sentence. */
const FLOOR = 0.05
/** What the sentences around count beside the sentence itself. */
const AROUND = 0.3

/** What a voice is worth: how good its passage is, and how much of what is looked for stands in the sentence or around it. */
function spoken({ likelihood }: SummarySource, { own, before, after }: SentenceSigns): number {
  return likelihood * (FLOOR + own + AROUND * Math.min(1 - own, before + after))
}
