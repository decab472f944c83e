import type { Collection } from '../../retrieval/collection.ts'
import type { Span } from '../../text/span.ts'
import { statementAt } from '../answer.ts'
import type { CitedPassage, Mark } from '../reply.ts'
import { spokenIn } from '../spoken.ts'
import { type ClaimedQuote, claimsIn } from './claim.ts'
import { type Found, lengthOf, type Place, placeOf } from './found.ts'
import { QuoteLookup } from './lookup.ts'
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
} from './message.ts'
import { FEWEST_IN_PART, nearest } from './nearest.ts'
import type { CheckedQuote, QuoteCheck, Verdict } from './quote-check.ts'
import { type Finding, findingOn } from './speaker.ts'
import { hidesNegation, type QuotedWords, quotedWords, standsIn, textOf } from './verbatim.ts'

/** How many quotations of a message are checked. */
const MOST_QUOTES = 10
/** How much of a message is read, in UTF-16 units: no message of Discord is longer. */
const LONGEST_MESSAGE = 6000

/** What is said of words that stand in the coverage, by what it says to who is claimed to speak: the best first. */
const VERDICTS: readonly (readonly [Finding, Verdict])[] = [
  ['agrees', 'on record'],
  ['open', 'speaker open'],
  ['contradicts', 'someone else'],
]

/** Looks up what a message quotes. */
export async function checkQuotes(collection: Collection, message: string): Promise<QuoteCheck> {
  const checker = new Checker(collection, readMessage(message.slice(0, LONGEST_MESSAGE)))
  return checker.check()
}

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
    for (const [finding, verdict] of VERDICTS) {
      const place = places.find(place => this.#findingOn(quote, place) === finding)
      if (place) return { verdict, passages: [place], differing: [] }
    }
    const apart = words.parts.length > 1 ? this.#apart(words) : null
    return apart ?? nearest(this.#message.text, quote, words, this.#lookup)
  }

  #findingOn({ claim }: ClaimedQuote, place: Place): Finding {
    return findingOn(claim, this.#collection.paragraph(place.id), place, this.#collection)
  }

  /** Where a quotation stands to the letter, its ellipses aside. */
  #exact({ parts }: QuotedWords): readonly Place[] {
    const longest = parts.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]
    if (!longest) return []
    return this.#lookup.holding(textOf(longest, this.#message.text)).flatMap(id => {
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
    const { article, paragraph, sentences } = parsed
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
      ...spokenIn(statement, parsed, this.#collection),
      role: null,
      signs: null,
      alsoIn: [],
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
