import { z } from 'zod'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import type { Statement } from '../../src/attribution/statement.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import type { Article } from '../../src/news/article.ts'
import { sentences } from '../../src/text/sentences.ts'
import type { Span } from '../../src/text/span.ts'
import { tokens } from '../../src/text/tokens.ts'
import { article, attributed, linesOf } from './label-lines.ts'
import { matchedLabel } from './matched-content.ts'

const span = z.tuple([z.number(), z.number()])
const news = z.object({
  document: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: z.array(span), cue: z.array(span), content: z.array(span) })),
})

/** One sentence of a news text on which prediction and label differ, for reading. */
export interface NewsError {
  readonly kind: 'missed' | 'false alarm' | 'wrong source'
  readonly sentence: string
  readonly detail: string
}

interface Claim {
  readonly sources: readonly Span[]
  readonly cue: string
  readonly contents: readonly Span[]
  readonly name: string | null
  readonly confidence: number
}

/** What was found in one text, beside its labels. */
export interface NewsText {
  /** Sentences that are labelled as attributed, that are found to be, and those that are both. */
  readonly labelled: number
  readonly predicted: number
  readonly right: number
  /** Of the last, those with the right source mention, and those whose source is resolved right. */
  readonly mention: number
  readonly resolved: number
  readonly direct: Overlap
  readonly indirect: Overlap
  /** Direct, where each content, labelled or predicted, is judged by its own first mark alone. */
  readonly opened: Overlap
  /** The sentences that are found to have a source, by how sure the best statement in each is. */
  readonly ranked: readonly Ranked[]
  readonly errors: readonly NewsError[]
}

/** Content words of labels and predictions. */
export interface Overlap {
  readonly right: number
  readonly predicted: number
  readonly labelled: number
}

/** One sentence with a predicted source. */
export interface Ranked {
  /** Of the surest statement in it. */
  readonly confidence: number
  /** Of the surest statement in it whose source mention is right; null where none is. */
  readonly right: number | null
  readonly sentence: string
}

/** Reads the texts of a PolNeAR file, each `every`th of them, and compares the statements found with the labels. */
export function readNews(path: string, every = 1): readonly NewsText[] {
  return linesOf(path, news)
    .filter((_, index) => index % every === 0)
    .map(readText)
}

function readText({ document, text, attributions }: z.infer<typeof news>): NewsText {
  const errors: NewsError[] = []
  const ranked: Ranked[] = []
  const count = { right: 0, predicted: 0, labelled: 0, mention: 0, resolved: 0 }
  const { one, starts } = split(document, text)
  const predicted = carried(
    statementsOf(one, buildActorTable([], [one])).map(statement => claimOf(statement, starts)),
  )
  const labelled: Claim[] = attributions
    .filter(({ content }) => content.length > 0)
    .map(({ source, cue, content }) => ({
      sources: source.map(spanOf),
      cue: cue.map(([start, end]) => text.slice(start, end)).join(' '),
      contents: content.map(spanOf),
      name: null,
      confidence: 1,
    }))
  one.paragraphs.forEach((paragraph, index) => {
    const shift = starts[index] ?? 0
    for (const { start, end } of sentences(paragraph)) {
      const sentence = { start: start + shift, end: end + shift }
      const words = paragraph.slice(start, end)
      const gold = labelled.filter(claim => attributed(text, sentence, claim.contents))
      const seen = predicted.filter(claim => attributed(text, sentence, claim.contents))
      const isRight = (given: Claim) => gold.some(wanted => sameSource(wanted, given))
      const sourced = seen.filter(({ sources }) => sources.length > 0)
      if (sourced.length > 0)
        ranked.push({ confidence: best(sourced) ?? 0, right: best(sourced.filter(isRight)), sentence: words })
      if (gold.length > 0) count.labelled += 1
      if (seen.length > 0) count.predicted += 1
      const detail = `${describe(text, gold)} ≠ ${describe(text, seen)}`
      if (gold.length > 0 && seen.length === 0) errors.push({ kind: 'missed', sentence: words, detail })
      if (gold.length === 0 && seen.length > 0) errors.push({ kind: 'false alarm', sentence: words, detail })
      if (gold.length === 0 || seen.length === 0) continue
      count.right += 1
      const mention = seen.some(isRight)
      if (mention) count.mention += 1
      else errors.push({ kind: 'wrong source', sentence: words, detail })
      if (mention || gold.some(wanted => seen.some(given => sameName(text, wanted, given))))
        count.resolved += 1
    }
  })
  const opens = (claim: Claim) => isDirect(text, claim)
  const direct = new Set(labelled.filter(opens))
  for (const claim of predicted) {
    const label = matchedLabel(claim, labelled)
    if (label ? direct.has(label) : opens(claim)) direct.add(claim)
  }
  const overlap = (fits: (claim: Claim) => boolean) =>
    overlapOf(text, labelled.filter(fits), predicted.filter(fits))
  return {
    ...count,
    direct: overlap(claim => direct.has(claim)),
    indirect: overlap(claim => !direct.has(claim)),
    opened: overlap(opens),
    ranked,
    errors,
  }
}

function best(claims: readonly Claim[]): number | null {
  return claims.length > 0 ? Math.max(...claims.map(({ confidence }) => confidence)) : null
}

/** A text as an article, and where its paragraphs start in the text. */
function split(document: string, text: string): { one: Article; starts: readonly number[] } {
  const paragraphs: string[] = []
  const starts: number[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue
    paragraphs.push(line)
    starts.push(index)
  }
  return { one: article(document, paragraphs), starts }
}

function claimOf(
  { paragraph, source, cue, content, speaker, confidence }: Statement,
  starts: readonly number[],
): Claim {
  const shift = starts[paragraph - 1] ?? 0
  const moved = ({ start, end }: Span) => ({ start: start + shift, end: end + shift })
  return {
    sources: source ? [moved(source)] : [],
    cue: cue ? 'cue' : '',
    contents: [moved(content)],
    name: speaker,
    confidence,
  }
}

/** A continued quotation has the source mention of its speaker's last statement. */
function carried(claims: readonly Claim[]): Claim[] {
  const mentions = new Map<string, readonly Span[]>()
  return claims.map(claim => {
    if (claim.name === null) return claim
    if (claim.sources.length > 0) mentions.set(claim.name, claim.sources)
    return { ...claim, sources: mentions.get(claim.name) ?? [] }
  })
}

function sameSource(wanted: Claim, given: Claim): boolean {
  if (wanted.sources.length === 0 || given.sources.length === 0)
    return wanted.sources.length === given.sources.length
  return wanted.sources.some(one =>
    given.sources.some(other => one.start < other.end && other.start < one.end),
  )
}

function sameName(text: string, wanted: Claim, given: Claim): boolean {
  const last = given.name?.match(/\p{Lu}[\p{L}'’-]*/gu)?.at(-1)
  return last !== undefined && wanted.sources.some(({ start, end }) => text.slice(start, end).includes(last))
}

function overlapOf(text: string, wanted: readonly Claim[], given: readonly Claim[]): Overlap {
  const words = tokens(text).filter(token => !token.stop)
  const within = (claims: readonly Claim[]) => {
    const inside = new Set<number>()
    const spans = claims.flatMap(claim => claim.contents)
    for (const { start, end } of spans)
      for (let at = lowerBound(words, start); at < words.length && (words[at]?.end ?? 0) <= end; at += 1)
        inside.add(at)
    return inside
  }
  const one = within(wanted)
  const other = within(given)
  return {
    labelled: one.size,
    predicted: other.size,
    right: [...one].filter(at => other.has(at)).length,
  }
}

function isDirect(text: string, { contents }: Claim): boolean {
  return contents.some(({ start }) => /^(?:["“”«„‘]|'')/.test(text.slice(start, start + 2)))
}

function describe(text: string, claims: readonly Claim[]): string {
  return claims
    .map(
      ({ sources, contents, cue }) =>
        `[${sources.map(({ start, end }) => text.slice(start, end)).join('…')}| ${cue} | ${contents
          .map(({ start, end }) => text.slice(start, end))
          .join('…')
          .slice(0, 60)}]`,
    )
    .join(' ')
}

function lowerBound(words: readonly Span[], start: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end }
}
