import { commands } from '../../commands/index.ts'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { readLine, type Vocabulary } from '../../src/console/command-line.ts'
import { dispatch } from '../../src/console/dispatch.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { knownNames } from '../../src/desk/known-names.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import type { Article } from '../../src/news/article.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { absentPairs, KINDS, type Kind } from './absent-pairs.ts'
import { baselinesOver, type RankedPlaces } from './baselines.ts'
import { countOf, type Figure, figureOf, share, type Told } from './figure.ts'
import { areaUnder, averaged, averageOf, bootstrapArea, mean, random } from './resampling.ts'
import { readSeesaw, type StancePair } from './seesaw.ts'
import type { Progress } from './sets.ts'

/** How many passages are asked for. */
const LIMIT = 10
/** Of how many it is told in which share the actor is a source. */
const FIRST = 5
const SEED = 5

/** What was found for a pair, each figure from 0 to 1. */
interface Found {
  readonly fold: number
  readonly recall: number
  readonly ndcg: number
  /** null where nothing was shown. */
  readonly source: number | null
}

/**
 * Measures `/stance` on SEESAW's labels of who holds what stance on what (train split), read as one collection of all
 * 381 articles.
 *
 * Protocol. Each of the 411 pairs is put to the desk as the console line `/stance actor:"…" topic:"…" limit:10`, and
 * the passages are taken in the order in which they are shown, each with the copies of it that it stands for behind it;
 * of several in one paragraph the first counts. A
 * paragraph is gold for a pair if it holds one of its gold sentences.
 * - recall@10: gold paragraphs among the ten, of all gold paragraphs or of ten where there are more;
 * - nDCG@10: binary, log2 discount, ideal order of the same number of gold paragraphs;
 * - source in the top five: of the first five passages, the share of those whose paragraph is gold for any pair of the
 *   same actor in the file. As not every paragraph in which an actor speaks is labelled, no order reaches 1: beside it
 *   stands what the best order of all paragraphs would.
 * A declined pair counts 0 in the first two and is left out of the third, as the baselines never decline; how many
 * there are is printed. The folds are pairs whose first gold article is of an even story (rules were tuned on these), and
 * of an odd one. Intervals resample the pairs. The baselines are MiniSearch as it comes and a reference BM25, over the same
 * paragraphs, asked for the words of actor and topic.
 *
 * Declining: the area under the ROC curve of the answer's `confidence`, present pairs (the 411) against absent ones
 * (see `absentPairs`): the kind that must be declined, and three harder ones.
 */
export async function measureStance(
  folder: string,
  progress: Progress = () => {},
): Promise<readonly Figure[]> {
  const seesaw = readSeesaw(folder)
  if (!seesaw) return []
  const { articles, pairs } = seesaw
  const collection = await buildCollection(articles, buildActorTable([], articles), minisearch)
  const desk = openDesk(collection)
  const vocabulary = { commands, actors: knownNames(desk.names().actors) }
  const sources = goldOfActors(pairs)
  const baselines = baselinesOver(articles)
  const [ours, raw, reference]: [Found[], Found[], Found[]] = [[], [], []]
  const [limits, present]: [number[], number[]] = [[], []]
  let declined = 0
  const started = performance.now()
  for (const [done, pair] of pairs.entries()) {
    progress(done, pairs.length)
    const answer = await ask(desk, vocabulary, pair.actor, pair.topic)
    if (answer.status === 'declined') declined += 1
    present.push(answer.confidence)
    const shown = answer.passages.flatMap(({ article, paragraph, alsoIn }) => [
      `${article.id}:${paragraph}`,
      ...alsoIn.map(other => `${other.id}:${other.paragraph}`),
    ])
    ours.push(judge(pair, [...new Set(shown)], sources))
  }
  const each = (performance.now() - started) / pairs.length
  for (const pair of pairs) {
    const asked = (ranking: RankedPlaces) =>
      ranking(`${pair.actor} ${pair.topic}`, LIMIT).map(({ article, paragraph }) => `${article}:${paragraph}`)
    raw.push(judge(pair, asked(baselines.minisearch), sources))
    reference.push(judge(pair, asked(baselines.bm25), sources))
    limits.push(Math.min(FIRST, sources.get(pair.actor)?.size ?? 0) / FIRST)
  }
  const found = [ours, raw, reference] as const
  const figures = [
    besideBaselines('recall@10', found, ({ recall }) => recall, { floor: 0.74, aim: 0.8 }),
    besideBaselines('nDCG@10', found, ({ ndcg }) => ndcg, { floor: 0.67, aim: 0.73 }),
    besideBaselines('actor is a source in the top five', found, ({ source }) => source, {
      floor: 0.6,
      aim: 0.7,
      note: `limit ${share(mean(limits))}`,
    }),
    countOf('present pairs declined', declined, pairs.length, { better: 'less' }),
    figureOf('a question, milliseconds', each, { digits: 1, better: 'less' }),
  ]
  for (const kind of KINDS) figures.push(await declining(kind, pairs, articles, present, desk, vocabulary))
  return figures
}

async function declining(
  kind: Kind,
  pairs: readonly StancePair[],
  articles: readonly Article[],
  present: readonly number[],
  desk: Desk,
  vocabulary: Vocabulary,
): Promise<Figure> {
  const absent = absentPairs(kind, pairs, articles, random(SEED))
  const confidences: number[] = []
  let declined = 0
  for (const { actor, topic } of absent) {
    const { status, confidence } = await ask(desk, vocabulary, actor, topic)
    confidences.push(confidence)
    if (status === 'declined') declined += 1
  }
  return figureOf(`declining, ${kind}: AUC`, areaUnder(present, confidences), {
    interval: bootstrapArea(present, confidences),
    ...(kind === 'absent' && { floor: 0.9, aim: 0.95 }),
    note: `${declined} of ${absent.length} declined`,
  })
}

/** Asks as somebody at the console would. */
async function ask(desk: Desk, vocabulary: Vocabulary, actor: string, topic: string): Promise<Answer> {
  const typed = (text: string) => `"${text.replaceAll('"', '')}"`
  const line = `/stance actor:${typed(actor)} topic:${typed(topic)} limit:${LIMIT}`
  const reply = await dispatch(readLine(line, vocabulary), { desk, commands }, ({ error }) => {
    throw error
  })
  if (reply.kind === 'stance') return reply
  throw new Error(`${line} was not answered as a stance: ${JSON.stringify(reply)}`)
}

function judge(
  { actor, gold, fold }: StancePair,
  shown: readonly string[],
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): Found {
  const wanted = new Set(gold)
  const first = shown.slice(0, LIMIT)
  const most = Math.min(LIMIT, gold.length)
  const gain = (place: number) => 1 / Math.log2(place + 2)
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + gain(place), 0)
  const hits = first.flatMap((paragraph, place) => (wanted.has(paragraph) ? [place] : []))
  const top = first.slice(0, FIRST)
  return {
    fold,
    recall: hits.length / most,
    ndcg: sum(hits) / sum(Array.from({ length: most }, (_, place) => place)),
    source:
      top.length === 0
        ? null
        : top.filter(paragraph => sources.get(actor)?.has(paragraph)).length / top.length,
  }
}

/** The gold paragraphs of all pairs of an actor. */
function goldOfActors(pairs: readonly StancePair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { actor, gold } of pairs) found.set(actor, new Set([...(found.get(actor) ?? []), ...gold]))
  return found
}

function besideBaselines(
  measure: string,
  [ours, raw, reference]: readonly [readonly Found[], readonly Found[], readonly Found[]],
  of: (found: Found) => number | null,
  told: Told,
): Figure {
  return averaged(measure, ours, of, {
    ...told,
    baseline: averageOf(raw, of),
    bm25: averageOf(reference, of),
  })
}
