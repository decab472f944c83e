import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/news/article.ts'
import { article, deskOver } from './small-corpus.ts'

/** Names, offices, topics and outlets that one article alone has: what is left of them shows what was not forgotten. */
const OWN = [
  ['Odo Wren', 'Harbour Minister', 'Norwegian', 'dredging', 'The Pilot', '2001-01-01', 'NPG'],
  ['Mira Haug', 'Foreign Minister', 'Turkish', 'pilotage', 'Quay Courier', '2002-02', 'BCU'],
  ['Ilse Brandt', 'Defence Minister', 'German', 'whaling', 'Harbour Times', '2003', 'SHA'],
  ['Karl Brandt', 'chief diplomat', 'Russian', 'tollgate', 'Northern Gazette', '2004-04-04', 'WFC'],
] as const

const GUILDS = {
  NPG: 'Norden Pilots Guild',
  BCU: 'Bulk Carriers Union',
  SHA: 'Sel Harbour Agency',
  WFC: 'Western Ferry Company',
} as const

const sentence = fc.constantFrom(
  '{office} {name} said that the {topic} was late.',
  '“The {topic} will go on for the grain corridor,” {name} said.',
  '{name}, a former {office}, rejected the {topic} and the grain corridor.',
  'The grain corridor needs {topic}, {nation} officials told the {guild} ({short}).',
  'The Norden Pilots Guild, the Bulk Carriers Union, the Sel Harbour Agency and the Western Ferry Company said so.',
  '{name} of the {topic} union had claimed that Lavrov backs the {topic} of the grain corridor.',
  'Russian Foreign Minister Sergei Lavrov said that the grain corridor was open. “We wait,” Lavrov said.',
  '{nation} {office} {name} said that the grain corridor was closed.',
)

const articles = fc
  .tuple(
    ...OWN.map(() =>
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(all =>
    all.map((paragraphs, place): Article => {
      const [name, office, nation, topic, outlet, published, short] = OWN[place] ?? OWN[0]
      const filled = paragraphs.map(sentences =>
        sentences
          .join(' ')
          .replaceAll('{name}', name)
          .replaceAll('{office}', office)
          .replaceAll('{nation}', nation)
          .replaceAll('{topic}', topic)
          .replaceAll('{guild}', GUILDS[short])
          .replaceAll('{short}', short),
      )
      return article(`held-${place}`, filled, { title: `On ${topic}`, outlet, published })
    }),
  )

describe('withdraw', () => {
  test('leaves nothing that only the removed articles tell, in any answer', () =>
    fc.assert(
      fc.asyncProperty(articles, fc.subarray([0, 1, 2, 3], { minLength: 1 }), async (held, removed) => {
        const desk = await deskOver(held)
        // What was worked out before must be forgotten, too.
        for (const name of ['Russia', 'Brandt', 'Norway']) await desk.who(name)
        desk.withdraw(removed.map(place => `held-${place}`))
        const left = held.filter((_, place) => !removed.includes(place))
        const told = JSON.stringify(left)
        const replies = [
          ...(await Promise.all(
            ['Russia', 'Lavrov', 'Norway', 'Turkey', 'Germany', 'Brandt', ...Object.values(GUILDS)].map(
              name => desk.who(name),
            ),
          )),
          await desk.quotes('Russia', undefined, { limit: 25 }),
          await desk.quotes('Brandt', 'corridor', { limit: 25 }),
          await desk.stance('Russia', 'grain corridor', { limit: 25, order: 'date' }),
          await desk.stance('Brandt', 'grain corridor', { only: 'people' }),
          await desk.compare('Russia', 'Turkey', 'grain corridor', { limit: 25 }),
          await desk.compare('Germany', 'Brandt', 'grain corridor', {}),
          await desk.search('grain corridor', { limit: 25 }),
          await desk.timeline('grain corridor', { limit: 25 }),
          ...(await Promise.all(left.map(({ id }) => desk.related(id, { limit: 25 })))),
          ...(await Promise.all(left.map(({ id }) => desk.related(`${id} 1`, {})))),
        ]
        const shown = JSON.stringify([replies, desk.names()])
        for (const place of removed) {
          expect(shown).not.toContain(`held-${place}`)
          const [name, office, , topic, outlet, published, short] = OWN[place] ?? OWN[0]
          const own = [name, office, topic, outlet, short, `"${published}"`]
          for (const words of own) if (!told.includes(words)) expect(shown).not.toContain(words)
        }
      }),
      { numRuns: 30 },
    ))
})
