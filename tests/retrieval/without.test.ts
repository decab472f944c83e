import { describe, expect, test } from 'vitest'
import { openDesk } from '../../src/desk/open-desk.ts'
import { article, collectionOf, dispute } from '../desk/small-corpus.ts'

const pilots = article(
  'pilots',
  [
    'Pilots struck for a day in Zembla. Captain Odo Wren, who leads the Pilots Guild, called it a warning.',
    'Japan sent a tug. “We will sail again,” Wren told reporters about the Zembla strike.',
  ],
  { title: 'Pilots strike', outlet: 'The Pilot', published: '2001-01-01' },
)

const all = [...dispute, pilots].sort((a, b) => (a.id < b.id ? -1 : 1))

describe('without', () => {
  test.each(all.map(({ id }) => id))('%s, a collection is as if that had never been in it', async id => {
    const without = (await collectionOf(all)).without(new Set([id]))
    const never = await collectionOf(all.filter(held => held.id !== id))
    expect(without.articles).toEqual(never.articles)
    expect(new Map(without.vocabulary())).toEqual(new Map(never.vocabulary()))
    expect(without.names().toSorted()).toEqual(never.names().toSorted())
    expect(without.topics()).toEqual(never.topics())
    const counts = [without, never].map(held =>
      [...held.mentionCounts()].map(([{ name }, times]) => `${name} ${times}`).sort(),
    )
    expect(counts[0]).toEqual(counts[1])
    expect(without.index.size).toBe(never.index.size)
    const terms = [...never.vocabulary().keys(), 'pilot', 'strike', 'whale', 'toll']
    expect(await without.index.frequencies(terms)).toEqual(await never.index.frequencies(terms))
    const found = await without.index.search([{ term: 'strait', weight: 1 }], 50)
    for (const { id: paragraph } of found) expect(without.articleOf(paragraph).id).not.toBe(id)
  })

  test('leaves nothing of an article in any answer', async () => {
    const desk = openDesk((await collectionOf(all)).without(new Set(['pilots'])))
    const replies = await Promise.all([
      desk.ask('Who leads the guild of the men who struck?', {}),
      desk.ask('What did the captain call a warning?', {}),
      desk.search('“a warning”', { limit: 25 }),
      desk.search('tug', { limit: 25 }),
      desk.stance('captain', 'strike', {}),
      desk.stance('Russia', 'tolls', { limit: 25 }),
      desk.article('pilot', undefined),
      desk.sources(),
    ])
    expect(JSON.stringify([replies, desk.names()])).not.toMatch(/pilots|wren|zembla|japan|2001/i)
  })

  test('leaves articles out one after the other', async () => {
    const desk = openDesk(await collectionOf(all))
    desk.withdraw(['pilots'])
    desk.withdraw(['whales', 'not held'])
    expect((await desk.sources()).articles.map(({ id }) => id)).toEqual(['tolls-announced', 'tolls-delayed'])
    desk.withdraw(['tolls-announced', 'tolls-delayed'])
    expect(await desk.sources()).toMatchObject({ articles: [], paragraphs: 0, dates: null })
    expect(desk.names()).toEqual({ actors: [], outlets: [], articles: [], topics: [] })
    expect(await desk.search('strait', {})).toMatchObject({ status: 'declined' })
  })
})
