import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { planAddition } from '../../src/desk/curation/plan-addition.ts'
import { changeOf } from '../../src/desk/curation/plan-draft.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import type { Article } from '../../src/news/article.ts'
import { EMPTY } from '../../src/news/corpus.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { baselinesOver } from './baselines.ts'
import type { Figure } from './figure.ts'
import { measureLines } from './lines.ts'
import { askAll, questionFigures } from './questions.ts'

/** Measures the whole path on the five saved pages: cleaning, answers, declining. */
export async function measureSeeds(sharedEval: string, seeds: string): Promise<readonly Figure[]> {
  const lines = await measureLines(join(sharedEval, 'seeds'), seeds)
  const articles = await articlesOf(seeds)
  const desk = openDesk(await buildCollection(articles, buildActorTable([], articles), minisearch))
  return [...lines, ...questionFigures(await askAll(sharedEval, desk, baselinesOver(articles)))]
}

/** Saved pages as articles, taken in as `corpus add` takes them. */
async function articlesOf(folder: string): Promise<readonly Article[]> {
  const pages = readdirSync(folder)
    .sort()
    .map(name => ({ file: name, bytes: readFileSync(join(folder, name)) }))
  const ground = { held: EMPTY, folder: EMPTY, burials: new Map(), today: '9999-12-31' }
  return changeOf(await planAddition(ground, pages, {}, async () => {})).put
}
