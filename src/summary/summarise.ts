import type { Passage } from '../news/passage.ts'
import { type AnswerKind, givesKind } from '../retrieval/answer-kind.ts'
import { type Held, heldBySentences, joined, shareHeld } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import type { Span } from '../text/span.ts'
import { leans } from './leaning.ts'
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
  /** `answer`: a further sentence must add something to the best. `voices`: each may say the same in its own way. */
  readonly for: 'answer' | 'voices'
  /** How many sentences it has at most; three unless said otherwise, and never more. */
  readonly most?: number
}

interface Choice {
  readonly source: number
  readonly sentence: number
  readonly worth: number
  readonly held: Held | undefined
  /** Whether it holds the kind of thing that is asked for. */
  readonly fits: boolean
}

/** A summary is never longer, in sentences. */
const LONGEST = 3
/** What a voice of a date and a position that were heard already counts for. */
const HEARD = 0.5
/** A further sentence is taken only if it is worth this share of the best. */
const WORTHWHILE = 0.4
/** A further sentence that is worth this share of the best may be the answer instead of it. */
const RIVAL = 0.7
/** A further sentence adds something if it raises the share of the query that is held by this much. */
const ADDS = 0.02
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6
/** Sentences longer than this, in UTF-16 units, are taken only where there is no other. */
const UNWIELDY = 600
/** Sentences of fewer words seldom say anything by themselves. */
const CURT = 5

/**
 * One to three whole sentences that speak to the query, the best first. A sentence is worth the product of how
 * likely its paragraph answers and how much of the query it holds itself; one that leans on the sentence before
 * (*he*, *this*) brings that along. Of voices, one of another date or another position comes before one that repeats
 * both.
 */
export function summarise(purpose: SummaryPurpose, sources: readonly SummarySource[]): readonly Passage[] {
  const choices = sources
    .flatMap((source, index) => choicesIn(purpose, source, index))
    .sort((a, b) => b.worth - a.worth)
  const least = WORTHWHILE * (choices[0]?.worth ?? 0)
  const longest = Math.min(LONGEST, purpose.most ?? LONGEST)
  const left = choices.filter(({ worth }) => worth >= least)
  const taken: Choice[] = []
  while (taken.length < longest) {
    const choice = next(purpose, sources, left, taken)
    if (choice === undefined) break
    if (taken.some(other => isSame(choice, other) || repeats(sources, choice, other))) continue
    const rivals = choice.worth >= RIVAL * (choices[0]?.worth ?? 0)
    if (purpose.for === 'answer' && !rivals && !adds(purpose, choice, taken)) continue
    const lead = antecedent(sources, choice)
    const together = lead && !taken.some(other => isSame(lead, other)) ? [lead, choice] : [choice]
    if (taken.length + together.length <= longest) taken.push(...together)
  }
  return taken.flatMap(({ source, sentence }) => {
    const parsed = sources[source]?.parsed
    const span = parsed?.sentences[sentence]
    return parsed && span ? [{ article: parsed.article, paragraph: parsed.paragraph, ...span }] : []
  })
}

/** Takes the choice to look at next out of those that are left: the best, of voices rather one that is new. */
function next(
  purpose: SummaryPurpose,
  sources: readonly SummarySource[],
  left: Choice[],
  taken: readonly Choice[],
): Choice | undefined {
  if (purpose.for === 'answer' || taken.length === 0) return left.shift()
  let [best, most] = [0, 0]
  left.forEach((choice, place) => {
    const counts = choice.worth * (isNew(sources, choice, taken) ? 1 : HEARD)
    if (counts > most) [best, most] = [place, counts]
  })
  return left.splice(best, 1)[0]
}

/** Whether a voice speaks on another day than those taken, or takes a position that they do not. */
function isNew(sources: readonly SummarySource[], { source }: Choice, taken: readonly Choice[]): boolean {
  const voice = sources[source]?.voice
  const heard = taken.map(choice => sources[choice.source]?.voice)
  return (['date', 'position'] as const).some(
    aspect => voice && voice[aspect] !== null && heard.every(other => other?.[aspect] !== voice[aspect]),
  )
}

function choicesIn(
  { concepts, wants }: SummaryPurpose,
  { parsed, shown, likelihood, only }: SummarySource,
  source: number,
): readonly Choice[] {
  const held = heldBySentences(concepts, parsed)
  return parsed.sentences.flatMap(({ start, end }, sentence) => {
    if (start < shown.start || end > shown.end || (only && !only.has(sentence))) return []
    const own = shareHeld(concepts, held[sentence])
    const near = shareHeld(concepts, joined(held.slice(Math.max(0, sentence - 1), sentence + 2)))
    const text = parsed.text.slice(start, end)
    const words = parsed.words.filter(word => word.sentence === sentence)
    const fits = wants !== null && givesKind(wants, text)
    // The floor lets a paragraph whose words are spread thin still give its best sentence.
    const worth = 0.05 + own + 0.3 * (near - own) + (fits ? 0.12 : 0)
    const burden =
      (words.length < CURT ? 0.4 : 1) * (end - start > UNWIELDY ? 0.1 : 1) * (leans(text) ? 0.9 : 1)
    return [{ source, sentence, worth: likelihood * worth * burden, held: held[sentence], fits }]
  })
}

/** Whether a sentence holds something of the query, or of the kind asked for, that those taken do not. */
function adds({ concepts }: SummaryPurpose, { held, fits }: Choice, taken: readonly Choice[]): boolean {
  const before = taken.map(choice => choice.held)
  return (
    shareHeld(concepts, joined([...before, held])) > shareHeld(concepts, joined(before)) + ADDS ||
    (fits && !taken.some(choice => choice.fits))
  )
}

/** The sentence before one that leans on it, or null. It may be one that is not to be chosen by itself. */
function antecedent(sources: readonly SummarySource[], choice: Choice): Choice | null {
  const source = sources[choice.source]
  const span = source?.parsed.sentences[choice.sentence]
  const before = source?.parsed.sentences[choice.sentence - 1]
  if (!source || !span || !before || before.start < source.shown.start) return null
  return leans(source.parsed.text.slice(span.start, span.end))
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
