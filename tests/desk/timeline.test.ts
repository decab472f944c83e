import { describe, expect, test } from 'vitest'
import { article, deskOver } from './small-corpus.ts'
import { walkout } from './walkout-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const desk = await deskOver(walkout)
const timeline = async (topic: string, filters = {}) => inEnglish(await desk.timeline(topic, filters))

describe('timeline', () => {
  test('orders the passages on a topic under a line for each date, the unknown last', async () => {
    const { heading, groups, passages } = await timeline('ferry crews')
    expect(heading).toBe('ferry crews, by date')
    expect(groups.map(({ label, passages, role, actor }) => [label, passages, role, actor])).toEqual([
      ['3 June 2019', 2, null, null],
      ['4 June 2019', 1, null, null],
      ['7 June 2019', 1, null, null],
      ['Date unknown', 1, null, null],
    ])
    expect(passages.map(({ citation }) => citation)).toEqual([1, 2, 3, 4, 5])
    expect(passages.at(-1)?.article.id).toBe('ferry-history')
  })

  test('shows what several outlets carried once, where it was first', async () => {
    const { passages } = await timeline('ferry crews')
    expect(passages[0]?.article.id).toBe('crews-walk-out')
    expect(passages[0]?.alsoIn.map(({ outlet }) => outlet)).toEqual(
      expect.arrayContaining(['The Quay Courier', 'Harbour Times']),
    )
  })

  test('puts a year before its months, and these before their days', async () => {
    const held = ['2019-01-01', '2019', '2018-12-31', '2019-01', '2019-02'].map((published, place) =>
      article(
        `held-${place}`,
        [
          `Report ${place} tells of the lighthouse of Varn in words of its own: ${'a b c d e f'.split(' ')[place]}${place}.`,
        ],
        {
          published,
        },
      ),
    )
    const { groups } = inEnglish(await (await deskOver(held)).timeline('lighthouse', {}))
    expect(groups.map(({ label }) => label)).toEqual([
      '31 December 2018',
      '2019',
      'January 2019',
      '1 January 2019',
      'February 2019',
    ])
  })

  test('does not let a date that has much push others out', async () => {
    const busy = Array.from({ length: 80 }, (_, day) =>
      article(
        `busy-${day}`,
        [
          `The lighthouse of Varn, the lighthouse of the north, was painted ${day} hands high by crew ${day * 7}.`,
        ],
        { published: '2019-05-01' },
      ),
    )
    const quiet = [
      ['2017-01-05', 'Nobody had climbed up to the lantern of the lighthouse all winter, the keeper wrote.'],
      ['2018-03-09', 'A storm took the railing off the old lighthouse and threw it down on the pier.'],
      [
        '2020-08-01',
        'Children may look at the inside of a lighthouse on Sundays from now on, free of charge.',
      ],
    ].map(([published = '', text = ''], place) => article(`quiet-${place}`, [text], { published }))
    const { groups } = inEnglish(
      await (await deskOver([...busy, ...quiet])).timeline('lighthouse', { limit: 5 }),
    )
    expect(groups.map(({ label }) => label)).toEqual([
      '5 January 2017',
      '9 March 2018',
      '1 May 2019',
      '1 August 2020',
    ])
  })

  test('narrows by date and outlet, and shows as many as are asked for', async () => {
    const { passages } = await timeline('ferry crews', { from: '2019-06-04', limit: 1 })
    expect(passages).toHaveLength(1)
    const { groups } = await timeline('ferry crews', { outlet: 'Courier' })
    expect(groups.map(({ label }) => label)).toEqual(['4 June 2019', '7 June 2019'])
  })

  test('declines what the coverage does not have, and asks for a topic where there is none', async () => {
    const declined = await timeline('lighthouse keepers')
    expect([declined.status, declined.declined?.missing]).toEqual(['declined', ['lighthouse', 'keepers']])
    expect((await timeline('of the')).status).toBe('declined')
  })
})
