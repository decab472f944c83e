import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { planAddition } from '../../src/desk/curation/plan-addition.ts'
import { changeOf } from '../../src/desk/curation/plan-draft.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { EMPTY } from '../../src/news/corpus.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import type { Figure } from './figure.ts'
import { measureLines } from './lines.ts'
import { askAll, questionFigures } from './questions.ts'

/** Measures the whole path on the five saved pages: cleaning, answers, declining. */
export async function measureSeeds(sharedEval: string, seeds: string): Promise<readonly Figure[]> {
  const lines = await measureLines(join(sharedEval, 'seeds'), seeds)
  return [...lines, ...questionFigures(await askAll(sharedEval, await deskOverPages(seeds)))]
}

/** A desk over saved pages, taken in as `corpus add` takes them. */
export async function deskOverPages(folder: string): Promise<Desk> {
  const pages = readdirSync(folder)
    .sort()
    .map(name => ({ file: name, bytes: readFileSync(join(folder, name)) }))
  const ground = { held: EMPTY, folder: EMPTY, burials: new Map(), today: '9999-12-31' }
  const articles = changeOf(await planAddition(ground, pages, {}, async () => {})).put
  return openDesk(await buildCollection(articles, buildActorTable([], articles), minisearch))
}
