import type { Passage } from '../news/passage.ts'
import { type AnswerKind, givesKind } from '../retrieval/answer-kind.ts'
import { heldBySentences, shareHeld } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import type { Span } from '../text/span.ts'
import { dangles } from './dangling.ts'

/** A paragraph to draw from: the stretch of it that is shown, and how likely it is to answer. */
export interface SummarySource {
  readonly parsed: ParsedParagraph
  /** Offsets in the paragraph; only sentences inside it are taken. */
  readonly shown: Span
  /** Any number above 0; only the proportions between sources count. */
  readonly likelihood: number
  /** Sentences that must not be taken, or null where all may. */
  readonly only?: ReadonlySet<number> | undefined
}

interface Choice {
  readonly source: number
  readonly sentence: number
  readonly worth: number
}

/** A summary is never longer, in sentences. */
const LONGEST = 3
/** A further sentence is taken only if it is worth this share of the best. */
const WORTHWHILE = 0.4
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6
/** Sentences longer than this, in UTF-16 units, are taken only where there is no other. */
const UNWIELDY = 600

/**
 * One to three whole sentences that speak to the query, ordered by source and then by reading. A sentence is
 * worth the product of how likely its paragraph answers and how much of the query it holds itself; one that
 * opens with *he* or *this* brings the sentence before it along, or gives way.
 */
export function summarise(
  concepts: readonly WeighedConcept[],
  wants: AnswerKind | null,
  sources: readonly SummarySource[],
): readonly Passage[] {
  const choices = sources
    .flatMap((source, index) => worths(concepts, wants, source).map(choice => ({ ...choice, source: index })))
    .sort((a, b) => b.worth - a.worth)
  const best = choices[0]
  if (!best) return []
  const taken: Choice[] = []
  for (const choice of choices) {
    if (taken.length >= LONGEST || choice.worth < WORTHWHILE * best.worth) break
    if (taken.some(other => isSame(choice, other) || repeats(sources, choice, other))) continue
    const lead = antecedent(sources, choice)
    if (lead && !taken.some(other => isSame(lead, other))) {
      if (taken.length + 2 <= LONGEST) taken.push(lead, choice)
    } else taken.push(choice)
  }
  return taken
    .sort((a, b) => a.source - b.source || a.sentence - b.sentence)
    .flatMap(({ source, sentence }) => {
      const parsed = sources[source]?.parsed
      const span = parsed?.sentences[sentence]
      return parsed && span ? [{ article: parsed.article, paragraph: parsed.paragraph, ...span }] : []
    })
}

function worths(
  concepts: readonly WeighedConcept[],
  wants: AnswerKind | null,
  { parsed, shown, likelihood, only }: SummarySource,
): readonly Omit<Choice, 'source'>[] {
  const held = heldBySentences(concepts, parsed)
  return parsed.sentences.flatMap(({ start, end }, sentence) => {
    if (start < shown.start || end > shown.end || (only && !only.has(sentence))) return []
    const own = shareHeld(concepts, held[sentence])
    const near = shareHeld(concepts, held[sentence - 1], held[sentence], held[sentence + 1])
    const text = parsed.text.slice(start, end)
    const words = parsed.words.filter(word => word.sentence === sentence)
    const fit = wants !== null && givesKind(wants, text) ? 1 : 0
    // The floor lets a paragraph whose words are spread thin still give its best sentence.
    const worth = 0.05 + own + 0.3 * (near - own) + 0.12 * fit
    const burden =
      (words.length < 5 ? 0.4 : 1) * (end - start > UNWIELDY ? 0.1 : 1) * (dangles(text) ? 0.9 : 1)
    return [{ sentence, worth: likelihood * worth * burden }]
  })
}

function antecedent(sources: readonly SummarySource[], choice: Choice): Choice | null {
  const source = sources[choice.source]
  const span = source?.parsed.sentences[choice.sentence]
  const before = source?.parsed.sentences[choice.sentence - 1]
  if (!source || !span || !before || before.start < source.shown.start) return null
  if (source.only && !source.only.has(choice.sentence - 1)) return null
  return dangles(source.parsed.text.slice(span.start, span.end))
    ? { ...choice, sentence: choice.sentence - 1 }
    : null
}

function isSame(a: Choice, b: Choice): boolean {
  return a.source === b.source && a.sentence === b.sentence
}

function repeats(sources: readonly SummarySource[], a: Choice, b: Choice): boolean {
  const first = contentOf(sources[a.source], a.sentence)
  const second = contentOf(sources[b.source], b.sentence)
  const shared = [...first].filter(term => second.has(term)).length
  return shared > SAME * Math.min(first.size, second.size)
}

function contentOf(source: SummarySource | undefined, sentence: number): ReadonlySet<string> {
  const words = source?.parsed.words.filter(word => word.sentence === sentence && !word.stop) ?? []
  return new Set(words.map(({ term }) => term))
}
