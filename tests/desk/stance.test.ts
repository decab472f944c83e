import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { grain, namesakes, neighbours } from './grain-corpus.ts'
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

describe('stance in groups', () => {
  test('puts what an actor says before others from there, its deeds, and what others say of it', async () => {
    const { groups, passages } = inEnglish(
      await (await deskOver(grain)).stance('Russia', 'grain corridor', { limit: 10, order: 'date' }),
    )
    expect(groups.map(({ label, total }) => [label, total])).toEqual([
      ['What Russia says', 3],
      ['Others from Russia', 1],
      ['What Russia does', 1],
      ['What others say of Russia', 1],
    ])
    expect(passages.map(({ role }) => role)).toEqual(['said', 'said', 'said', 'comes', 'did', 'told'])
  })

  test('does so on each page of five, the best page first', async () => {
    const { groups } = await (await deskOver(grain)).stance('Russia', 'grain corridor', { limit: 10 })
    const pages = [groups.slice(0, -1), groups.slice(-1)]
    expect(pages.map(page => page.reduce((sum, { passages }) => sum + passages, 0))).toEqual([5, 1])
    expect(groups[0]?.role).toBe('said')
  })

  test('counts all there are where fewer are shown', async () => {
    const { groups } = await (await deskOver(grain)).stance('Russia', 'grain corridor', { limit: 2 })
    expect(groups.map(({ passages, total }) => ({ passages, total }))).toEqual([{ passages: 2, total: 3 }])
  })

  test('keeps to those who speak for it, or to others from there, where that is asked for', async () => {
    const desk = await deskOver(grain)
    const official = await desk.stance('Russia', 'grain corridor', { only: 'official' })
    const people = await desk.stance('Russia', 'grain corridor', { only: 'people' })
    expect(new Set(official.passages.map(({ role }) => role))).toEqual(new Set(['said']))
    expect(people.passages.map(({ source }) => source)).toEqual(['The Moscow economist Irina Belova'])
  })

  test('does not say of a part of the passages that the actor is not found near the topic', async () => {
    const desk = await deskOver([
      article('quay-closed', [
        'Russia rejected the grain corridor, Foreign Minister Sergei Lavrov said.',
        'The weather was fine in Nordhaven all week.',
        'A regatta had drawn many visitors to the town.',
        'The Russian economist Irina Belova said that farmers would gain nothing.',
      ]),
    ])
    const people = await desk.stance('Russia', 'grain corridor', { only: 'people' })
    expect(people.passages.map(textOf).join(' ')).toContain('Belova')
    expect(inEnglish(people).notes).toEqual([])
  })

  test('says that there is more without such a limit, where nothing is left within it', async () => {
    const { status, notes } = inEnglish(
      await (await deskOver(grain)).stance('Ukraine', 'grain corridor', { only: 'people' }),
    )
    expect({ status, notes }).toEqual({
      status: 'declined',
      notes: ['Without only:people there are passages.'],
    })
  })

  test('keeps the order of time within a group where that is asked for', async () => {
    const { passages, summary } = await (await deskOver(grain)).stance('Russia', 'grain corridor', {
      limit: 10,
      order: 'date',
    })
    const dates = (role: string) =>
      passages.filter(passage => passage.role === role).map(({ article }) => article.published)
    expect(dates('said')).toEqual(['2022-05-02', '2022-06-14', '2022-07-22'])
    const cited = summary.map(({ citation }) => citation)
    expect(cited).toEqual(cited.toSorted((a, b) => a - b))
  })

  test('sums up in sentences of different dates and positions', async () => {
    const { summary } = await (await deskOver(grain)).stance('Russia', 'grain corridor', {})
    expect(new Set(summary.map(({ article }) => article.published)).size).toBe(3)
    const said = summary.map(textOf).join('\n')
    expect(said).toMatch(/rejected/)
    expect(said).toMatch(/backed/)
    expect(said).toMatch(/only if/)
  })

  test('tells what has not been said as such, and does not sum it up', async () => {
    const { passages, summary } = await (await deskOver(grain)).stance('Turkey', 'grain corridor', {})
    const denied = passages.find(passage => textOf(passage).includes('has not said'))
    expect(denied?.standing).toBe('negated')
    expect(summary.map(textOf).join('\n')).not.toContain('has not said')
  })

  test('asks which one is meant where several bear a name', async () => {
    const answer = inEnglish(await (await deskOver(namesakes)).stance('Brandt', 'bridge', {}))
    expect({ status: answer.status, declined: answer.declined, notes: answer.notes }).toEqual({
      status: 'declined',
      declined: { missing: [], nearest: ['Hanna Brandt on bridge', 'Karl Brandt on bridge'] },
      notes: ['Which Brandt: Hanna Brandt, Karl Brandt?'],
    })
  })

  test('asks, too, which one is meant of people whom no list knows', async () => {
    const { status, declined } = inEnglish(await (await deskOver(neighbours)).stance('Lindqvist', 'quay', {}))
    expect(status).toBe('declined')
    expect(declined?.nearest.toSorted()).toEqual(['Berta Lindqvist on quay', 'Olaf Lindqvist on quay'])
  })

  test('answers on the actor itself, and says that it is no topic', async () => {
    const { status, notes } = inEnglish(await (await deskOver(grain)).stance('Russia', 'Moscow', {}))
    expect(status).toBe('answered')
    expect(notes).toContain('The topic is the actor itself; name another to narrow this down.')
  })

  test('declines a topic of stop words', async () => {
    const { status, notes } = inEnglish(await (await deskOver(grain)).stance('Russia', 'of the', {}))
    expect({ status, notes }).toEqual({
      status: 'declined',
      notes: ['Name a topic: a thing, a place, a plan.'],
    })
  })
})
