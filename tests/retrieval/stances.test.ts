import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/news/article.ts'
import { readQuery } from '../../src/retrieval/query.ts'
import { signsOf } from '../../src/retrieval/stance-evidence.ts'
import { type StanceSearch, stances } from '../../src/retrieval/stances.ts'
import { weigh } from '../../src/retrieval/weigh.ts'
import { article, collectionOf, dispute } from '../desk/small-corpus.ts'
import { newsInScripts } from './news-in-scripts.ts'

/** What is found of somebody on a topic, as `role article:paragraph`, the best first. */
async function foundIn(
  articles: readonly Article[],
  name: string,
  topic: string,
  search: Partial<StanceSearch> = {},
) {
  const collection = await collectionOf(articles)
  const actor = collection.actors.find(name) ?? {
    name,
    kind: 'person' as const,
    aliases: [],
    metonyms: [],
    affiliation: null,
  }
  const about = await weigh(collection.index, readQuery(topic, collection.actors))
  const result = await stances(collection, actor, about, { most: 25, typed: name, ...search })
  return {
    ...result,
    shown: result.found.map(({ role, parsed }) => `${role} ${parsed.article.id}:${parsed.paragraph}`),
  }
}

const harbour: readonly Article[] = [
  article(
    'harbour-vote',
    [
      'The council of Velmouth voted on Tuesday to deepen the harbour, after a debate of nine hours.',
      'Harriet Q. Lindqvist, who keeps a chandlery on the quay, said the dredging would drown the mussel beds.',
      'Work on the school roof was put off again.',
      '“Nobody asked the people who live from this water,” Ms. Lindqvist said. She has written to the ministry twice.',
      'Her sister Elsa Lindqvist said she looked forward to the bigger ships.',
      'Younger fishermen said the dredging could bring them work.',
    ],
    { title: 'Velmouth deepens its harbour', published: '2021-05-02' },
  ),
  article(
    'harbour-court',
    [
      'Judge Orla Pemberton stopped the dredging of the harbour on Friday.',
      'The judge wrote that the council had weighed nothing against the loss of the mussel beds.',
      'A lawyer for the town said that Pemberton had misread the law on dredging.',
    ],
    { title: 'Court stops dredging', published: '2021-06-11' },
  ),
  article('bakery', ['Harriet Lindqvist has opened a bakery in the old mill.', 'It sells rye bread.']),
]

describe('stances', () => {
  test('gives of all that there is the best, however few are wanted', () =>
    fc.assert(
      fc.asyncProperty(
        newsInScripts,
        fc.constantFrom('Russia', 'Islamic State', 'United States'),
        fc.constantFrom('coalition', 'air strikes', 'Lavrov rejected', '北京反对'),
        fc.integer({ min: 1, max: 6 }),
        async (articles, name, topic, most) => {
          const { found: all } = await foundIn(articles, name, topic, { most: 1000 })
          expect((await foundIn(articles, name, topic, { most })).found).toEqual(all.slice(0, most))
        },
      ),
      { numRuns: 60 },
    ))

  test('puts first what its signs together are worth most', () =>
    fc.assert(
      fc.asyncProperty(newsInScripts, fc.constantFrom('Russia', 'Islamic State'), async (articles, name) => {
        const { found } = await foundIn([...dispute, ...articles], name, 'coalition tolls', { most: 1000 })
        const sums = found.map(({ evidence }) =>
          signsOf(evidence).reduce((sum, { value, weight }) => sum + value * weight, 0),
        )
        expect(sums).toEqual(sums.toSorted((a, b) => b - a))
      }),
      { numRuns: 40 },
    ))

  test('counts all that there is by role, however few are wanted', async () => {
    const all = await foundIn(dispute, 'Russia', 'tolls', { most: 1000 })
    const { totals } = await foundIn(dispute, 'Russia', 'tolls', { most: 1 })
    const roles = all.found.map(({ role }) => role)
    for (const [role, count] of Object.entries(totals))
      expect(roles.filter(each => each === role).length).toBe(count)
  })

  test('takes paragraphs that are accepted, and none beside', async () => {
    const collection = await collectionOf(dispute)
    const isAnnounced = (id: number) => collection.articleOf(id).id === 'tolls-announced'
    const { found } = await foundIn(dispute, 'Russia', 'tolls', { accepts: isAnnounced })
    expect(new Set(found.map(({ parsed }) => parsed.article.id))).toEqual(new Set(['tolls-announced']))
    const none = await foundIn(dispute, 'Russia', 'tolls', { accepts: () => false })
    expect(none).toMatchObject({ found: [], confidence: 0 })
  })

  test('is sure of nothing where what was asked for is not there', async () => {
    const { found, confidence, totals } = await foundIn(dispute, 'Russia', 'tolls', { only: 'people' })
    expect({ found, confidence, totals }).toEqual({
      found: [],
      confidence: 0,
      totals: { said: 0, comes: 0, did: 0, told: 0, mentioned: 0 },
    })
  })

  test('is surer of an actor on its topic than of one that shares an article with it', async () => {
    const on = await foundIn(harbour, 'Harriet Lindqvist', 'dredging')
    const beside = await foundIn(harbour, 'Harriet Lindqvist', 'school roof')
    const absent = await foundIn(harbour, 'Harriet Lindqvist', 'volcano')
    expect(on.confidence).toBeGreaterThan(beside.confidence)
    expect(beside.confidence).toBeGreaterThan(absent.confidence)
    expect(absent.confidence).toBe(0)
  })
})

describe('stances of somebody whom no list knows', () => {
  test('finds statements under the full name, and under the surname further on', async () => {
    const { shown } = await foundIn(harbour, 'Harriet Lindqvist', 'dredging')
    expect(shown.slice(0, 2).toSorted()).toEqual(['said harbour-vote:2', 'said harbour-vote:4'])
  })

  test('does not take one who shares the surname alone', async () => {
    const { shown } = await foundIn(harbour, 'Harriet Lindqvist', 'ships')
    expect(shown).not.toContain('said harbour-vote:5')
  })

  test('takes "the judge" for the only judge that the article names', async () => {
    const { shown } = await foundIn(harbour, 'Orla Pemberton', 'mussel beds')
    expect(shown[0]).toBe('said harbour-court:2')
  })

  test('sets what others say of the actor apart from what it says', async () => {
    const { shown } = await foundIn(harbour, 'Orla Pemberton', 'law on dredging')
    expect(shown).toContain('told harbour-court:3')
  })

  test('shows a deed as a deed', async () => {
    const { shown } = await foundIn(harbour, 'Orla Pemberton', 'dredging of the harbour')
    expect(shown).toContain('did harbour-court:1')
  })

  test('finds people who have no name by what they are called', async () => {
    const { shown } = await foundIn(harbour, 'younger fishermen', 'dredging')
    expect(shown[0]).toBe('said harbour-vote:6')
  })

  test('finds a topic under another name that news has for it', async () => {
    const { shown } = await foundIn(
      [
        article('clinic', [
          'Senator Ada Brill spoke in Dover on Tuesday.',
          'Brill said that Obamacare had closed no clinic in her county.',
        ]),
        article('fair', ['Ada Brill opened the county fair. She praised the pies.']),
      ],
      'Ada Brill',
      'Affordable Care Act',
    )
    expect(shown[0]).toBe('said clinic:2')
    expect(shown.join()).not.toContain('fair')
  })

  test('goes on with the actor where a paragraph opens with a pronoun', async () => {
    const { shown } = await foundIn(
      [
        article('harbour', [
          'Harriet Lindqvist, who keeps a chandlery, spoke against dredging the harbour.',
          'She would rather see the dredging of the harbour put off for a year.',
          'The dredger is rented by the week.',
        ]),
      ],
      'Harriet Lindqvist',
      'dredging harbour',
    )
    expect(shown.join()).toContain('harbour:2')
    expect(shown.join()).not.toContain('harbour:3')
  })
})
