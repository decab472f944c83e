import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../src/retrieval/query.ts'
import { stances } from '../../src/retrieval/stances.ts'
import { weigh } from '../../src/retrieval/weigh.ts'
import { collectionOf, dispute } from '../desk/small-corpus.ts'
import { newsInScripts } from './news-in-scripts.ts'

describe('stances', () => {
  test('gives of all that there is the best, however few are wanted', () =>
    fc.assert(
      fc.asyncProperty(
        newsInScripts,
        fc.constantFrom('Russia', 'Islamic State', 'United States'),
        fc.constantFrom('coalition', 'air strikes', 'Lavrov rejected', '北京反对'),
        fc.integer({ min: 1, max: 6 }),
        async (articles, name, topic, most) => {
          const collection = await collectionOf(articles)
          const actor = collection.actors.find(name)
          if (!actor) throw new Error(`${name} is built in`)
          const about = await weigh(collection.index, readQuery(topic, collection.actors))
          const { found: all } = await stances(collection, actor, about, { most: 1000 })
          expect((await stances(collection, actor, about, { most })).found).toEqual(all.slice(0, most))
        },
      ),
      { numRuns: 80 },
    ))

  test('takes paragraphs that are accepted, and none beside', async () => {
    const collection = await collectionOf(dispute)
    const russia = collection.actors.find('Russia')
    if (!russia) throw new Error('Russia is built in')
    const about = await weigh(collection.index, readQuery('tolls', collection.actors))
    const isAnnounced = (id: number) => collection.articleOf(id).id === 'tolls-announced'
    const { found } = await stances(collection, russia, about, { most: 25, accepts: isAnnounced })
    expect(new Set(found.map(({ parsed }) => parsed.article.id))).toEqual(new Set(['tolls-announced']))
    expect((await stances(collection, russia, about, { most: 25, accepts: () => false })).found).toEqual([])
  })
})
