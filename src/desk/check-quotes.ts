import type { Collection } from '../retrieval/collection.ts'
import type { Span } from '../text/span.ts'
import { isSameButFirst, type Verbatim } from '../text/verbatim.ts'
import { sourceOf, statementAt } from './answer.ts'
import type { CheckedQuote, QuoteCheck, Verdict } from './quote-check.ts'
import { align, pairsOf, weighed } from './quote-check-alignment.ts'
import { type ClaimedQuote, claimsIn } from './quote-check-claim.ts'
import { QuoteLookup } from './quote-check-lookup.ts'
import {
  blocksOf,
  isMost,
  isSingle,
  type MessageQuote,
  plainQuotes,
  type QuotedMessage,
  readMessage,
  shortQuotes,
  wordsIn,
} from './quote-check-message.ts'
import { isSomebodyElses } from './quote-check-speaker.ts'
import { hidesNegation, type QuotedWords, quotedWords, standsIn, turnsSense } from './quote-check-verbatim.ts'
import type { CitedPassage, Mark } from './reply.ts'

/** How many quotations of a message are checked. */
export const MOST_QUOTES = 10
/** How much of a message is read, in UTF-16 units: no message of Discord is longer. */
const LONGEST_MESSAGE = 6000

/** A quotation that has this share of its weight in one passage stands there in other words. */
const ENOUGH = 0.34
/** Two parts that have this share together make a stitched one, */
const ENOUGH_STITCHED = 0.8
/** where that is so much more than one passage has. */
const GAIN = 0.12
/** A part of a stitched quotation has so many words at least. */
const FEWEST_IN_PART = 3
/** So many words in a row, left out without an ellipsis, make a stitched quotation of one that is else to the letter. */
const LEFT_OUT = 4
/** A passage that has less is nothing near. */
const NEAR = 0.2

/** Looks up what a message quotes. */
export async function checkQuotes(collection: Collection, message: string): Promise<QuoteCheck> {
  const checker = new Checker(collection, readMessage(message.slice(0, LONGEST_MESSAGE)))
  return checker.check()
}

/** What was found out about a quotation, before its passages have numbers. */
interface Found {
  readonly verdict: Verdict
  readonly passages: readonly Place[]
  readonly differing: readonly Span[]
}

/** A stretch of a paragraph, by its id. */
interface Place extends Span {
  readonly id: number
  readonly marks: readonly Mark[]
}

const NOTHING: Found = { verdict: 'not found', passages: [], differing: [] }

/** Checks the quotations of one message. */
class Checker {
  readonly #lookup: QuoteLookup
  readonly #collection: Collection
  readonly #message: QuotedMessage

  constructor(collection: Collection, message: QuotedMessage) {
    this.#collection = collection
    this.#lookup = new QuoteLookup(collection)
    this.#message = message
  }

  async check(): Promise<QuoteCheck> {
    const quotes = (await this.#unmarked()) ?? this.#quotes()
    const found: { readonly quote: ClaimedQuote; readonly found: Found }[] = []
    for (const quote of quotes.slice(0, MOST_QUOTES)) found.push({ quote, found: await this.#judge(quote) })
    return this.#reply(found, Math.max(0, quotes.length - MOST_QUOTES))
  }

  /** A message of which single marks set off but a little is itself the quotation, if the coverage has anything like it. */
  async #unmarked(): Promise<readonly ClaimedQuote[] | null> {
    const message = this.#message
    const { text, quotes } = message
    if (quotes.length === 0 || quotes.some(quote => !isSingle(message, quote))) return null
    if (isMost(text, quotes, { start: 0, end: text.length })) return null
    const plain = claimsIn(message, plainQuotes(message), this.#collection)
    const verdicts = await Promise.all(plain.map(quote => this.#judge(quote)))
    return verdicts.some(({ verdict }) => verdict !== 'not found') ? plain : null
  }

  /** What is to be checked: what the message sets off; where that is nothing, all of it. */
  #quotes(): readonly ClaimedQuote[] {
    const message = this.#message
    const { quotes } = message
    const plain = plainQuotes(message)
    if (quotes.length > 0) {
      // A paragraph or a block that stands in the coverage as it is, quotations and all, is one quotation.
      const whole = [...blocksOf(message.text), ...plain].filter(
        one => this.#holdsMore(one, quotes) && this.#exact(this.#wordsOf(one)).length > 0,
      )
      const kept = whole.filter(
        (one, at) => !whole.some((other, place) => place < at && overlap(one, other) > 0),
      )
      const rest = quotes.filter(quote => !kept.some(one => overlap(quote, one) > 0))
      return claimsIn(message, [...kept, ...rest].sort(byStart), this.#collection)
    }
    const short = shortQuotes(message)
    if (short.length > 0 && !plain.some(one => this.#exact(this.#wordsOf(one)).length > 0))
      return claimsIn(message, short, this.#collection)
    return claimsIn(message, plain, this.#collection)
  }

  /** Whether a stretch holds quotations, and words beside them. */
  #holdsMore(stretch: Span, quotes: readonly MessageQuote[]): boolean {
    const inside = quotes.filter(quote => isWithin(quote, stretch))
    const { text } = this.#message
    const quoted = inside.reduce((sum, quote) => sum + wordsIn(text, quote), 0)
    return inside.length > 0 && wordsIn(text, stretch) > quoted
  }

  #wordsOf(quote: Span): QuotedWords {
    return quotedWords(this.#message.text, quote)
  }

  async #judge(quote: ClaimedQuote): Promise<Found> {
    const words = this.#wordsOf(quote)
    const places = this.#exact(words)
    const right = places.find(place => !this.#isSomebodyElses(quote, place)) ?? places[0]
    if (right) {
      const verdict = this.#isSomebodyElses(quote, right) ? 'someone else' : 'on record'
      return { verdict, passages: [right], differing: [] }
    }
    const apart = words.parts.length > 1 ? this.#apart(words) : null
    return apart ?? this.#nearest(quote, words)
  }

  #isSomebodyElses({ claim }: ClaimedQuote, place: Place): boolean {
    return isSomebodyElses(claim, this.#collection.paragraph(place.id), place, this.#collection)
  }

  /** Where a quotation stands to the letter, its ellipses aside. */
  #exact({ parts }: QuotedWords): readonly Place[] {
    const longest = parts.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]
    if (!longest) return []
    return this.#lookup.holding(this.#textOf(longest)).flatMap(id => {
      const paragraph = this.#lookup.paragraph(id)
      const places = standsIn(parts, paragraph)
      if (places === null || hidesNegation(places, paragraph)) return []
      return [placeOf(id, paragraph, places[0]?.from ?? 0, places.at(-1)?.to ?? 0)]
    })
  }

  /** A quotation with ellipses whose parts stand to the letter in different places. */
  #apart({ parts }: QuotedWords): Found | null {
    const places = parts.map(part => this.#exact({ all: part, parts: [part] })[0])
    const found = places.filter(place => place !== undefined)
    return found.length === parts.length && parts.every(part => lengthOf(part) >= FEWEST_IN_PART)
      ? { verdict: 'stitched', passages: found, differing: [] }
      : null
  }

  /** Where a quotation stands that stands nowhere to the letter. */
  async #nearest(quote: ClaimedQuote, words: QuotedWords): Promise<Found> {
    const pieces = words.parts.flat()
    const asked = weighed(pieces)
    const text = this.#message.text.slice(quote.start, quote.end)
    const exact = words.parts.flatMap(part => this.#lookup.holding(this.#textOf(part)).slice(0, 4))
    const ids = [...new Set([...exact, ...(await this.#lookup.alike(text))])]
    const keys = new Set(pieces.map(({ key }) => key))
    const candidates = ids.map(id => {
      const { from, to } = this.#lookup.window(id, keys)
      const paragraph = this.#lookup.paragraph(id).slice(from, to)
      return { id, paragraph, ...align(asked, paragraph) }
    })
    const best = candidates.toSorted((one, other) => other.score - one.score)[0]
    if (!best || asked.total === 0) return NOTHING
    const alone = best.score / asked.total
    const split = bestSplit(candidates, asked.pieces)
    if (split && split.score / asked.total >= ENOUGH_STITCHED && split.score / asked.total - alone >= GAIN) {
      const halves = [
        { candidate: split.first, from: 0, to: split.at },
        { candidate: split.second, from: split.at, to: asked.pieces.length },
      ]
      const passages = halves.map(({ candidate, from, to }) => {
        const part = weighed(asked.pieces.slice(from, to))
        const pairs = pairsOf(part, candidate.paragraph)
        return placeOf(candidate.id, candidate.paragraph, pairs[0]?.[1] ?? 0, (pairs.at(-1)?.[1] ?? 0) + 1)
      })
      return { verdict: 'stitched', passages, differing: [] }
    }
    if (alone < NEAR) return NOTHING
    const pairs = pairsOf(asked, best.paragraph)
    if (alone < ENOUGH)
      return {
        ...NOTHING,
        passages: [placeOf(best.id, best.paragraph, pairs[0]?.[1] ?? 0, (pairs.at(-1)?.[1] ?? 0) + 1)],
      }
    const { differing, marks, longest } = differences(words, asked.pieces, pairs, best.paragraph)
    const place = {
      ...placeOf(best.id, best.paragraph, pairs[0]?.[1] ?? 0, (pairs.at(-1)?.[1] ?? 0) + 1),
      marks,
    }
    if (longest && differing.every(({ start, end }) => start === end)) {
      const [before, after] = longest
      const passages = [
        placeOf(best.id, best.paragraph, pairs[0]?.[1] ?? 0, before + 1),
        placeOf(best.id, best.paragraph, after, (pairs.at(-1)?.[1] ?? 0) + 1),
      ]
      return { verdict: 'stitched', passages, differing: [] }
    }
    return { verdict: 'differs', passages: [place], differing }
  }

  #textOf(part: readonly Verbatim[]): string {
    const { text } = this.#message
    // The letter that an editor set in brackets is no word by itself.
    const [first] = part[0] && text[part[0].start] === '[' && part.length > 1 ? part.slice(1) : part
    return text.slice(first?.start ?? 0, part.at(-1)?.end ?? 0)
  }

  #reply(
    checked: readonly { readonly quote: ClaimedQuote; readonly found: Found }[],
    leftOut: number,
  ): QuoteCheck {
    const passages: CitedPassage[] = []
    const quotes = checked.map(({ quote, found }): CheckedQuote => {
      const citations = found.passages.map(place => {
        const cited = this.#cited(place, passages.length + 1)
        const known = passages.find(one => isSame(one, cited))
        if (known) return known.citation
        passages.push(cited)
        return cited.citation
      })
      const { start, end, claim } = quote
      return {
        text: this.#message.text.slice(start, end),
        span: { start, end },
        claimed: claim?.written ?? null,
        verdict: found.verdict,
        citations: [...new Set(citations)],
        differing: found.differing.map(span => ({ start: span.start - start, end: span.end - start })),
      }
    })
    return { kind: 'check', status: quotes.length === 0 ? 'declined' : 'answered', quotes, passages, leftOut }
  }

  /** The sentences in which a stretch stands. */
  #cited({ id, start, end, marks }: Place, citation: number): CitedPassage {
    const parsed = this.#collection.paragraph(id)
    const { article, paragraph, sentences, text } = parsed
    const whole = sentences.filter(sentence => sentence.start < end && sentence.end > start)
    const statement = statementAt(this.#collection.statements(parsed), { start, end })
    const shown = {
      start: Math.min(start, whole[0]?.start ?? start),
      end: Math.max(end, whole.at(-1)?.end ?? end),
    }
    const cue = statement?.cue ?? null
    const cues: Mark[] =
      cue && cue.start >= shown.start && cue.end <= shown.end && !marks.some(mark => overlap(mark, cue) > 0)
        ? [{ kind: 'cue', start: cue.start, end: cue.end }]
        : []
    return {
      article,
      paragraph,
      ...shown,
      citation,
      source: statement && sourceOf(statement, parsed),
      actor: statement?.actor ?? null,
      cue: cue && text.slice(cue.start, cue.end),
      role: null,
      marks: [...marks, ...cues].sort(byStart),
    }
  }
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}

function isWithin(inner: MessageQuote, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start)
}

function isSame(one: CitedPassage, other: CitedPassage): boolean {
  const marks = (passage: CitedPassage) => passage.marks.map(({ start, end }) => `${start}-${end}`).join()
  return (
    one.article === other.article &&
    one.paragraph === other.paragraph &&
    one.start === other.start &&
    one.end === other.end &&
    marks(one) === marks(other)
  )
}

function lengthOf(part: readonly Verbatim[]): number {
  return part.filter(({ kind }) => kind === 'word').length
}

function placeOf(id: number, paragraph: readonly Verbatim[], from: number, to: number): Place {
  const start = paragraph[from]?.start ?? 0
  return { id, start, end: Math.max(start, paragraph[to - 1]?.end ?? start), marks: [] }
}

interface Candidate {
  readonly id: number
  readonly paragraph: readonly Verbatim[]
  readonly ahead: Float64Array
  readonly behind: Float64Array
}

/** The two passages that have most of a quotation's beginning and of its end, and where the one gives way to the other. */
function bestSplit(candidates: readonly Candidate[], pieces: readonly Verbatim[]) {
  let best: { score: number; at: number; first: Candidate; second: Candidate } | null = null
  let words = 0
  const all = lengthOf(pieces)
  for (let at = 1; at < pieces.length; at++) {
    if (pieces[at - 1]?.kind === 'word') words++
    if (words < FEWEST_IN_PART || all - words < FEWEST_IN_PART) continue
    const first = highest(candidates, ({ ahead }) => ahead[at] ?? 0)
    const second = highest(candidates, ({ behind }) => behind[at] ?? 0)
    if (!first || !second) continue
    const score = (first.ahead[at] ?? 0) + (second.behind[at] ?? 0)
    if (score > (best?.score ?? 0)) best = { score, at, first, second }
  }
  return best
}

function highest(candidates: readonly Candidate[], by: (candidate: Candidate) => number): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) if (best === null || by(candidate) > by(best)) best = candidate
  return best
}

/** Where a quotation and the passage that it comes from go apart. */
function differences(
  { parts }: QuotedWords,
  pieces: readonly Verbatim[],
  pairs: readonly (readonly [number, number])[],
  paragraph: readonly Verbatim[],
) {
  const openings = new Set(parts.map(part => pieces.indexOf(part[0] as Verbatim)))
  const differing: Span[] = []
  const marks: Mark[] = []
  let longest: readonly [number, number] | null = null
  let last: readonly [number, number] = [-1, (pairs[0]?.[1] ?? 0) - 1]
  for (const pair of [...pairs, [pieces.length, (pairs.at(-1)?.[1] ?? 0) + 1] as const]) {
    const extra = pieces.slice(last[0] + 1, pair[0])
    const missing = paragraph.slice(last[1] + 1, pair[1])
    const elided = extra.length === 0 && last[0] >= 0 && openings.has(pair[0]) && !turnsSense(missing)
    if (extra.length > 0) differing.push(stretch(extra))
    if (missing.length > 0 && !elided) {
      marks.push({ kind: 'other', ...stretch(missing) })
      if (extra.length === 0) {
        const at = pieces[last[0]]?.end ?? pieces[0]?.start ?? 0
        differing.push({ start: at, end: at })
        if (lengthOf(missing) >= LEFT_OUT) longest = [last[1], pair[1]]
      }
    }
    const [one, other] = [pieces[pair[0]], paragraph[pair[1]]]
    const same = openings.has(pair[0]) ? isSameButFirst : (a: string, b: string) => a === b
    if (one && other && pair[0] < pieces.length && !same(one.key, other.key)) {
      differing.push({ start: one.start, end: one.end })
      marks.push({ kind: 'other', start: other.start, end: other.end })
    }
    last = pair
  }
  return { differing, marks, longest }
}

function stretch(pieces: readonly Verbatim[]): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
}
