/**
 * Measures who-said-what on `../shared/eval` (see its README): the saved pages' labels and PolNeAR's development texts.
 *
 * Protocol. A sentence counts as attributed where three of its content words (no stop words), or a quarter of its
 * content words, lie in some content. A sentence has the right source mention where it is attributed in both, and some
 * predicted source of it overlaps some labelled source of it, or both name none; a continued quotation has the mention
 * of its speaker's last statement. A source is resolved right where the
 * last capitalised word of the name it resolves to stands in the labelled source, or the mention itself is right and
 * no name; labelled pronouns are left to the mention.
 *
 * Token F1 of direct and indirect content is over content words of all texts. A labelled content is direct where one of
 * its pieces begins with a quotation mark. A predicted content is of the kind of the labelled one that it matches: the one
 * with most overlap, of at least .3 of their joint characters, as a whole or in one piece, as labels take "If not, he said,
 * “…”" as one content and a statement is one stretch. Only what matches none is of the kind that its own first character
 * tells. The same without matching, each content by its own first character, stands beside it without a floor.
 *
 * High-precision mode. Only the statements that are at least so sure (`confidence`) count as found. A sentence is found
 * where one of them with a source lies in it, and right where the source mention of one of them is. Precision is right
 * of found, recall right of all labelled sentences; the figure is the precision at the highest confidence at which
 * recall reaches .65. Of sentences that are as sure as each other as many are taken, right and wrong alike, as are needed.
 *
 * Each figure is followed by its halves: every other text. The same figures are taken of each fifth training text, some
 * of which were read to write the rules (read news), so that the difference shows how far these are fitted to what was read.
 */
import { join } from 'node:path'
import { type Figure, share } from './figure.ts'
import { type NewsText, type Overlap, readNews } from './news-statements.ts'
import { measureSides } from './page-sides.ts'
import { resampled } from './resampling.ts'
import type { Progress } from './sets.ts'

const RECALL = 0.65
const EVERY = 5

/** The measures on the saved pages (`seeds` is their folder) and on PolNeAR's development texts. */
export async function measureStatements(
  sharedEval: string,
  seeds: string,
  progress: Progress = () => {},
): Promise<readonly Figure[]> {
  const folder = join(sharedEval, 'attribution')
  const steps = [
    () => measureSides(sharedEval, seeds).figures,
    () => newsFigures(readNews(join(folder, 'dev.jsonl'))),
    () => newsFigures(readNews(join(folder, 'train.jsonl'), EVERY), { read: true }),
  ]
  return steps.flatMap((step, done) => {
    progress(done, steps.length)
    return step()
  })
}

/** What is measured on news texts, what it must reach and what is aimed at. */
const measures: readonly (readonly [
  measure: string,
  value: (texts: readonly NewsText[]) => number,
  floor?: number,
  aim?: number,
])[] = [
  ['sentence attributed, F1', texts => f1(texts, text => text.right), 0.87, 0.9],
  ['sentence with the right source mention, F1', texts => f1(texts, text => text.mention), 0.76, 0.82],
  ['sentence with the source resolved, F1', texts => f1(texts, text => text.resolved), 0.74, 0.8],
  ['words of direct content, F1', texts => tokenF1(texts, text => text.direct), 0.965, 0.98],
  ['words of direct content by their first marks, F1', texts => tokenF1(texts, text => text.opened)],
  ['words of indirect content, F1', texts => tokenF1(texts, text => text.indirect), 0.75, 0.8],
  [
    `surest statements, right source mention at recall ${RECALL}`,
    texts => precisionAt(RECALL, texts),
    0.88,
    0.92,
  ],
]

function newsFigures(texts: readonly NewsText[], { read = false } = {}): readonly Figure[] {
  const units = texts.map((text, index) => ({ ...text, fold: index % 2 }))
  const right = sum(texts, text => text.right)
  const precision = share(right / sum(texts, text => text.predicted))
  const recall = share(right / sum(texts, text => text.labelled))
  return measures.map(([measure, value, floor = null, aim = null], at) =>
    resampled(`${read ? 'read news' : 'news'}: ${measure}`, units, value, {
      floor: read ? null : floor,
      aim: read ? null : aim,
      note: at === 0 ? `precision ${precision}, recall ${recall}` : null,
    }),
  )
}

function f1(texts: readonly NewsText[], right: (text: NewsText) => number): number {
  return (2 * sum(texts, right)) / (sum(texts, text => text.predicted) + sum(texts, text => text.labelled))
}

function tokenF1(texts: readonly NewsText[], of: (text: NewsText) => Overlap): number {
  const all = sum(texts, text => of(text).predicted) + sum(texts, text => of(text).labelled)
  return (2 * sum(texts, text => of(text).right)) / all
}

/** The precision where the surest sentences reach a recall; zero where all of them do not. */
export function precisionAt(recall: number, texts: readonly NewsText[]): number {
  const ranked = texts.flatMap(text => text.ranked)
  const wanted = recall * sum(texts, text => text.labelled)
  const surest = (values: readonly number[]) => Float64Array.from(values).sort().reverse()
  const found = surest(ranked.map(({ confidence }) => confidence))
  const right = surest(ranked.flatMap(sentence => sentence.right ?? []))
  let before = { found: 0, right: 0 }
  while (before.found < found.length) {
    const cut = found[before.found] ?? 0
    const here = { found: upTo(cut, found, before.found), right: upTo(cut, right, before.right) }
    if (here.right >= wanted) {
      const part = (wanted - before.right) / (here.right - before.right || 1)
      return wanted / (before.found + part * (here.found - before.found))
    }
    before = here
  }
  return 0
}

/** How many of some confidences, the highest first, are not below a cut, of which so many are known not to be. */
function upTo(cut: number, confidences: Float64Array, known: number): number {
  let count = known
  while (count < confidences.length && (confidences[count] ?? 0) >= cut) count += 1
  return count
}

function sum(texts: readonly NewsText[], value: (text: NewsText) => number): number {
  return texts.reduce((total, text) => total + value(text), 0)
}
