/**
 * Measures who-said-what on `../shared/eval` (see its README): the saved pages' labels and PolNeAR's development texts.
 *
 * Protocol. A content predicted and a content labelled are the same where their characters' overlap is at least .3 of
 * their union. A sentence counts as attributed where three of its content words (no stop words), or a quarter of its
 * content words, lie in some content. A sentence has the right source mention where it is attributed in both, and some
 * predicted source of it overlaps some labelled source of it, or both name none; a continued quotation has the mention
 * of its speaker's last statement. A source is resolved right where the
 * last capitalised word of the name it resolves to stands in the labelled source, or the mention itself is right and
 * no name; labelled pronouns are left to the mention. Token F1 of direct and indirect content is over content words of
 * all texts: a labelled content is direct where it begins with a quotation mark.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ActorTable } from '../../src/actors/actor.ts'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import type { Statement } from '../../src/attribution/statement.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { sentences } from '../../src/text/sentences.ts'
import type { Span } from '../../src/text/span.ts'
import { tokens } from '../../src/text/tokens.ts'
import type { Figure } from './figure.ts'

const CURATED = 'corpus/actors.md'

/** The measures on the saved pages (`seeds` is their folder) and on PolNeAR's development texts. */
export async function measureStatements(sharedEval: string, seeds: string): Promise<readonly Figure[]> {
  return [
    ...measureSeeds(sharedEval, seeds).figures,
    ...measureNews(join(sharedEval, 'attribution', 'dev.jsonl')).figures,
  ]
}

const label = z.object({ file: z.string(), sentence: z.string(), side: z.string(), speaker: z.string() })
const sides: Readonly<Record<string, string>> = { Russia: 'russia', 'United States': 'us', Iran: 'iran' }

/** A sentence of a saved page whose predicted and labelled sides differ. */
export interface SideError {
  readonly sentence: string
  readonly labelled: readonly string[]
  readonly seen: readonly string[]
}

/** Sentences of the saved pages: attributed, and to the right side (Russia, the United States, Iran, other). */
export function measureSeeds(sharedEval: string, seeds: string): { figures: Figure[]; errors: SideError[] } {
  const labels = linesOf(join(sharedEval, 'seeds', 'statements.jsonl'), label)
  const body = bodyOf(join(sharedEval, 'seeds', 'line_labels.jsonl'))
  const articles = readdirSync(seeds)
    .filter(file => file.endsWith('.txt'))
    .map(file =>
      article(
        file,
        readFileSync(join(seeds, file), 'utf8')
          .split(/\r?\n/)
          .filter((_, index) => body.has(`${file}:${index + 1}`)),
      ),
    )
  const curated = existsSync(CURATED) ? parseActors(readFileSync(CURATED, 'utf8')).actors : []
  const actors = buildActorTable(curated, articles)
  const errors: SideError[] = []
  let right = 0
  let predicted = 0
  let labelled = 0
  for (const one of articles) {
    const gold = new Map<string, Set<string>>()
    for (const { file, sentence, side } of labels) if (file === one.id) put(gold, comparable(sentence), side)
    const seen = sidesOfSentences(one, actors)
    for (const sentence of new Set([...gold.keys(), ...seen.keys()])) {
      const wanted = gold.get(sentence) ?? new Set<string>()
      const given = seen.get(sentence) ?? new Set<string>()
      labelled += wanted.size
      predicted += given.size
      right += [...given].filter(side => wanted.has(side)).length
      if (wanted.size !== given.size || [...given].some(side => !wanted.has(side)))
        errors.push({ sentence, labelled: [...wanted], seen: [...given] })
    }
  }
  return {
    errors,
    figures: [
      figure('statements of the pages: sentence and side, precision', right / predicted, 0.97),
      figure('statements of the pages: sentence and side, recall', right / labelled, 0.9),
    ],
  }
}

function sidesOfSentences(one: Article, actors: ActorTable): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const statements = statementsOf(one, actors)
  for (const [index, text] of one.paragraphs.entries())
    for (const sentence of sentences(text))
      for (const { paragraph, content, actor } of statements)
        if (paragraph === index + 1 && attributed(text, sentence, [content]))
          put(found, comparable(text.slice(sentence.start, sentence.end)), sides[actor ?? ''] ?? 'other')
  return found
}

const lineLabel = z.object({ file: z.string(), line_no: z.number(), label: z.string() })

function bodyOf(path: string): ReadonlySet<string> {
  const rows = linesOf(path, lineLabel)
  return new Set(rows.filter(row => row.label === 'body').map(row => `${row.file}:${row.line_no}`))
}

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
}

/** Sentences of PolNeAR texts: attributed, to the right mention, to the right name; and the words of the contents. */
export function measureNews(path: string): { figures: Figure[]; errors: NewsError[] } {
  const errors: NewsError[] = []
  const count = { right: 0, predicted: 0, labelled: 0, mention: 0, resolved: 0 }
  const direct = { right: 0, predicted: 0, labelled: 0 }
  const indirect = { right: 0, predicted: 0, labelled: 0 }
  for (const { document, text, attributions } of linesOf(path, news)) {
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
      }))
    one.paragraphs.forEach((paragraph, index) => {
      const shift = starts[index] ?? 0
      for (const { start, end } of sentences(paragraph)) {
        const sentence = { start: start + shift, end: end + shift }
        const words = paragraph.slice(start, end)
        const gold = labelled.filter(claim => attributed(text, sentence, claim.contents))
        const seen = predicted.filter(claim => attributed(text, sentence, claim.contents))
        if (gold.length > 0) count.labelled += 1
        if (seen.length > 0) count.predicted += 1
        const detail = `${describe(text, gold)} ≠ ${describe(text, seen)}`
        if (gold.length > 0 && seen.length === 0) errors.push({ kind: 'missed', sentence: words, detail })
        if (gold.length === 0 && seen.length > 0)
          errors.push({ kind: 'false alarm', sentence: words, detail })
        if (gold.length === 0 || seen.length === 0) continue
        count.right += 1
        const mention = gold.some(wanted => seen.some(given => sameSource(wanted, given)))
        if (mention) count.mention += 1
        else errors.push({ kind: 'wrong source', sentence: words, detail })
        if (mention || gold.some(wanted => seen.some(given => sameName(text, wanted, given))))
          count.resolved += 1
      }
    })
    tally(
      text,
      labelled.filter(claim => isDirect(text, claim)),
      predicted.filter(claim => isDirect(text, claim)),
      direct,
    )
    tally(
      text,
      labelled.filter(claim => !isDirect(text, claim)),
      predicted.filter(claim => !isDirect(text, claim)),
      indirect,
    )
  }
  const f1 = (right: number) => (2 * right) / (count.predicted + count.labelled)
  const tokenF1 = (of: typeof direct) => (2 * of.right) / (of.predicted + of.labelled)
  const { right, predicted, labelled } = count
  return {
    errors,
    figures: [
      figure(
        `news: sentence attributed, F1 (P ${share(right / predicted)}, R ${share(right / labelled)})`,
        f1(right),
        0.867,
      ),
      figure('news: sentence with the right source mention, F1', f1(count.mention), 0.742),
      figure('news: sentence with the source resolved, F1', f1(count.resolved), 0.725),
      figure('news: words of direct content, F1', tokenF1(direct), 0.957),
      figure('news: words of indirect content, F1', tokenF1(indirect), 0.734),
    ],
  }
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

function claimOf({ paragraph, source, cue, content, speaker }: Statement, starts: readonly number[]): Claim {
  const shift = starts[paragraph - 1] ?? 0
  const moved = ({ start, end }: Span) => ({ start: start + shift, end: end + shift })
  return {
    sources: source ? [moved(source)] : [],
    cue: cue ? 'cue' : '',
    contents: [moved(content)],
    name: speaker,
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

/** Adds the content words of contents that match by overlap. */
function tally(
  text: string,
  wanted: readonly Claim[],
  given: readonly Claim[],
  into: { right: number; predicted: number; labelled: number },
): void {
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
  into.labelled += one.size
  into.predicted += other.size
  for (const at of one) if (other.has(at)) into.right += 1
}

function isDirect(text: string, { contents }: Claim): boolean {
  return contents.some(({ start }) => /^(?:["“”«„‘]|'')/.test(text.slice(start, start + 2)))
}

/** Whether enough of a sentence lies in contents: three of its content words, or a quarter of them. */
function attributed(text: string, sentence: Span, contents: readonly Span[]): boolean {
  if (!contents.some(({ start, end }) => start < sentence.end && end > sentence.start)) return false
  const words = tokens(text.slice(sentence.start, sentence.end)).filter(token => !token.stop)
  const inside = words.filter(word =>
    contents.some(
      ({ start, end }) => word.start + sentence.start >= start && word.end + sentence.start <= end,
    ),
  ).length
  return inside > 0 && (inside >= 3 || inside >= words.length / 4)
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

function article(id: string, paragraphs: readonly string[]): Article {
  return makeArticle(id, { ...unknownMetadata, extra: {}, paragraphs })
}

function linesOf<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => schema.parse(JSON.parse(line)))
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end }
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function share(value: number): string {
  return value.toFixed(3)
}

function figure(measure: string, seen: number, floor: number): Figure {
  return { measure, floor: share(floor), seen: share(seen), met: seen >= floor }
}
