import { join } from 'node:path'
import { checkQuotes } from '../../src/desk/quotes/check-quotes.ts'
import { Dice } from '../speed/dice.ts'
import { type Figure, figureOf, noteOf, share } from './figure.ts'
import { type MadeUpQuote, madeUpQuotes } from './made-up-quotes.ts'
import { newsCorpus, pagesCorpus, type QuoteCorpus, shippedCorpus, stanceCorpus } from './quote-corpora.ts'
import { averaged, type Unit } from './resampling.ts'
import type { Progress } from './sets.ts'

/** How many quotations of each of the five kinds are made. */
const EACH = 60
const SEEDS = [1, 2, 3]
/** How many news texts are read. */
const TEXTS = 240
const FLOOR = 0.95

/**
 * Measures the check of quotations on 300 that are made from each corpus by a seeded dice: exact ones, such with words
 * changed, with a wrong speaker, stitched and invented ones, in messages as people write them. Speakers are labelled in
 * the saved pages and the news texts; elsewhere they are those that the program itself finds.
 */
export async function measureQuotes(
  sharedEval: string,
  seeds: string,
  progress: Progress = () => {},
): Promise<readonly Figure[]> {
  const train = join(sharedEval, 'attribution', 'train.jsonl')
  const corpora = [
    await shippedCorpus(join(import.meta.dirname, '../../corpus')),
    await pagesCorpus(sharedEval, seeds),
    await newsCorpus(train, TEXTS, 0),
    await newsCorpus(train, TEXTS, 1),
    await stanceCorpus(sharedEval),
  ]
  const figures: Figure[] = []
  for (const [done, corpus] of corpora.entries()) {
    progress(done, corpora.length)
    figures.push(...(await figuresOf(corpus, strangersTo(corpus, corpora))))
  }
  return figures
}

/** Corpora none of whose sentences a corpus has: the news texts and the articles on stances share none with the pages. */
export function strangersTo(corpus: QuoteCorpus, corpora: readonly QuoteCorpus[]): readonly QuoteCorpus[] {
  const group = ({ name }: QuoteCorpus) => (/news|stance/.test(name) ? 'politics' : 'war')
  return corpora.filter(other => group(other) !== group(corpus))
}

/** A quotation with the verdict that it was given. */
export interface Judged extends MadeUpQuote {
  readonly seen: string
  /** Who was understood to be claimed as the speaker. */
  readonly claimed: string | null
}

/** Makes quotations from a corpus and checks them. */
export async function judged(
  corpus: QuoteCorpus,
  others: readonly QuoteCorpus[],
  seed: number,
): Promise<readonly Judged[]> {
  const results: Judged[] = []
  for (const quote of madeUpQuotes(corpus, others, EACH, new Dice(seed))) {
    const { quotes } = await checkQuotes(corpus.collection, quote.message)
    results.push({
      ...quote,
      seen: quotes.length === 1 ? (quotes[0]?.verdict ?? '') : `${quotes.length} found`,
      claimed: quotes[0]?.claimed ?? null,
    })
  }
  return results
}

async function figuresOf(corpus: QuoteCorpus, others: readonly QuoteCorpus[]): Promise<readonly Figure[]> {
  const all: (Judged & Unit)[] = []
  const bySeed: number[] = []
  for (const seed of SEEDS) {
    const results = await judged(corpus, others, seed)
    bySeed.push(shareRight(results))
    all.push(...results.map(result => ({ ...result, fold: null })))
  }
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  const bad = all.filter(({ kind, seen }) => kind !== 'exact' && seen === 'on record').length
  return [
    averaged(`${corpus.name}: right verdict`, all, ({ expected, seen }) => expected === seen, {
      floor: FLOOR,
      note: `seeds ${bySeed.map(share).join(' / ')}; ${all.length} quotations`,
    }),
    figureOf(`${corpus.name}: altered, yet on record`, bad, { digits: 0, better: 'less', floor: 0 }),
    ...kinds.map(kind => noteOf(`  ${kind}`, confusion(all.filter(result => result.kind === kind)))),
  ]
}

function shareRight(results: readonly Judged[]): number {
  return results.filter(({ expected, seen }) => expected === seen).length / Math.max(1, results.length)
}

/** What quotations of a kind were taken for, the most frequent first. */
function confusion(results: readonly Judged[]): string {
  const counts = new Map<string, number>()
  for (const { seen } of results) counts.set(seen, (counts.get(seen) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([seen, count]) => `${seen} ${count}`)
    .join(', ')
}
