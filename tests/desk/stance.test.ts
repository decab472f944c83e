import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { article, deskOver, dispute } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

describe('stance', () => {
  test('gives what a country’s minister and its seat of government say', async () => {
    const { summary, passages } = await (await deskOver(dispute)).stance('Russia', 'tolls', {})
    const said = passages.filter(({ role }) => role === 'said').map(textOf)
    expect(said.join('\n')).toContain('“Nobody may sell the sea,” Lavrov said')
    expect(passages.map(({ actor }) => actor)).toContain('Russia')
    expect(summary.length).toBeGreaterThan(0)
  })

  test('takes any name of an actor and says how it was understood', async () => {
    const desk = await deskOver(dispute)
    const byCapital = await desk.stance('Moscow', 'tolls', {})
    const byName = await desk.stance('Russia', 'tolls', {})
    expect(byCapital.passages).toEqual(byName.passages)
    expect(inEnglish(byCapital).notes).toContain('Moscow is taken as Russia.')
  })

  test('puts what the actor says before what only mentions it', async () => {
    const { passages } = await (await deskOver(dispute)).stance('Norland', 'tolls', {})
    const roles = passages.map(({ role }) => role)
    const order = ['said', 'comes', 'did', 'told', 'mentioned']
    expect(roles.map(role => order.indexOf(role ?? ''))).toEqual(
      roles.map(role => order.indexOf(role ?? '')).toSorted(),
    )
  })

  test('hears a person whom no list knows, by name', async () => {
    const { summary } = await (await deskOver(dispute)).stance('Mira Haug', 'tolls', {})
    expect(summary.map(textOf)).toEqual([
      '“This is piracy with a price list,” said Mira Haug, who heads the Bulk Carriers Union.',
    ])
  })

  test('knows the names that the collection’s own list gives', async () => {
    const desk = await deskOver(dispute, 'Mira Haug (Bulk Carriers Union): the Carrier Queen')
    const { heading, status } = inEnglish(await desk.stance('Carrier Queen', 'piracy', {}))
    expect({ heading, status }).toEqual({ heading: 'Mira Haug on piracy', status: 'answered' })
  })

  test('declines an actor that the coverage does not name, and says who does speak on the topic', async () => {
    const { status, declined } = await (await deskOver(dispute)).stance('Japan', 'tolls', {})
    expect(status).toBe('declined')
    expect(declined?.missing).toEqual(['Japan'])
    expect(inEnglish(declined)?.nearest).toContain('Russia on tolls')
  })

  test('offers a name written alike only if the coverage has it', async () => {
    const desk = await deskOver(dispute)
    expect((await desk.stance('Rusia', 'tolls', {})).declined?.nearest).toContain('Russia')
    expect((await desk.stance('Brasil', 'tolls', {})).declined?.nearest).not.toContain('Brazil')
  })

  test('declines a topic that the coverage does not have', async () => {
    const { status, declined } = await (await deskOver(dispute)).stance('Russia', 'chess', {})
    expect({ status, missing: declined?.missing }).toEqual({ status: 'declined', missing: ['chess'] })
  })
})

describe('stance in coverage with more on a topic than an engine proposes', () => {
  const crowd = Array.from({ length: 260 }, (_, index) =>
    article(`crowd-${index}`, [`Tolls, tolls, tolls: port ${index} talks of nothing but tolls.`]),
  )
  const voice = article('voice', [
    'A long report on grain, weather and fish came out in spring, and tolls were in it as well.',
    'Japan rejected the tolls of the strait, its foreign ministry said after a night of talks in Osaka.',
  ])

  test('finds the one article in which the actor is heard', async () => {
    const { passages } = await (await deskOver([...crowd, voice])).stance('Japan', 'tolls', {})
    expect(passages.map(({ article, role }) => [article.id, role])).toEqual([['voice', 'said']])
  })

  test('declines where the actor is heard in none', async () => {
    const { status, declined } = await (await deskOver(crowd)).stance('Japan', 'tolls', {})
    expect({ status, missing: declined?.missing }).toEqual({ status: 'declined', missing: ['Japan'] })
  })
})
