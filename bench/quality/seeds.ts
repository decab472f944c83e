import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { Addition } from '../../src/desk/curation-addition.ts'
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
  const addition = new Addition(EMPTY, {}, '9999-12-31')
  for (const name of readdirSync(folder).sort())
    addition.consider({ file: name, bytes: readFileSync(join(folder, name)) })
  const articles = addition.change.put
  return openDesk(await buildCollection(articles, buildActorTable([], articles), minisearch))
}
