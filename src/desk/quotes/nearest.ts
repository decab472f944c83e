import type { Span } from '../../text/span.ts'
import { isSameButFirst, type Verbatim } from '../../text/verbatim.ts'
import type { Mark } from '../reply.ts'
import { align, pairsOf, weighed } from './alignment.ts'
import { type Found, lengthOf, NOTHING, placeOf } from './found.ts'
import type { QuoteLookup } from './lookup.ts'
import { type QuotedWords, textOf, turnsSense } from './verbatim.ts'

/** A quotation that has this share of its weight in one passage stands there in other words. */
const ENOUGH = 0.34
/** Two parts that have this share together make a stitched one, */
const ENOUGH_STITCHED = 0.8
/** where that is so much more than one passage has. */
const GAIN = 0.12
/** A part of a stitched quotation has so many words at least. */
export const FEWEST_IN_PART = 3
/** So many words in a row, left out without an ellipsis, make a stitched quotation of one that is else to the letter. */
const LEFT_OUT = 4
/** A passage that has less is nothing near. */
const NEAR = 0.2

/**
 * Where a quotation stands that stands nowhere to the letter: in other words, in parts, or nowhere.
 *
 * @param quote Where in the message it stands.
 */
export async function nearest(
  message: string,
  quote: Span,
  words: QuotedWords,
  lookup: QuoteLookup,
): Promise<Found> {
  const pieces = words.parts.flat()
  const asked = weighed(pieces)
  const text = message.slice(quote.start, quote.end)
  const exact = words.parts.flatMap(part => lookup.holding(textOf(part, message)).slice(0, 4))
  const ids = [...new Set([...exact, ...(await lookup.alike(text))])]
  const keys = new Set(pieces.map(({ key }) => key))
  const candidates = ids.map(id => {
    const { from, to } = lookup.window(id, keys)
    const paragraph = lookup.paragraph(id).slice(from, to)
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
