import { join } from 'node:path'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'

const SHIPPED = join(import.meta.dirname, '../../corpus')

/** Opens the desk over the corpus that ships, with the engine that ships. */
export async function openShippedDesk(): Promise<Desk> {
  const { articles, actors } = await openCorpusFolder(SHIPPED, () => '9999-12-31').folder()
  const table = buildActorTable(parseActors(actors).actors, articles)
  return openDesk(await buildCollection(articles, table, minisearch))
}
