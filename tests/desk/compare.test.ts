import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { grain, namesakes } from './grain-corpus.ts'
import { article, deskOver } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const desk = await deskOver(grain)

describe('compare', () => {
  test('shows what each of two actors says about a topic, equally many passages each', async () => {
    const { groups, passages } = inEnglish(
      await desk.compare('Russia', 'Turkey', 'grain corridor', { limit: 4 }),
    )
    expect(groups.map(({ label, actor, passages }) => [label, actor, passages])).toEqual([
      ['What Russia says', 'Russia', 2],
      ['What Turkey says', 'Turkey', 2],
    ])
    expect(passages.map(({ role }) => role)).toEqual(['said', 'said', 'said', 'said'])
  })

  test('sums up each side in at most two sentences, in which that side speaks', async () => {
    const { groups, summary } = await desk.compare('Turkey', 'Russia', 'grain corridor', {})
    const ofTurkey = groups[0]?.passages ?? 0
    const sides = summary.map(({ citation }) => (citation <= ofTurkey ? 'Turkey' : 'Russia'))
    expect(sides).toEqual(['Turkey', 'Turkey', 'Russia', 'Russia'])
  })

  test('shows what an actor does where nothing is said by it', async () => {
    const held = [
      ...grain,
      article('patrol', ['Norway inspected the grain corridor with two boats in August.']),
    ]
    const { groups } = await (await deskOver(held)).compare('Norway', 'Russia', 'grain corridor', {})
    expect(groups.map(({ actor, role }) => [actor, role])).toEqual([
      ['Norway', 'did'],
      ['Russia', 'said'],
    ])
  })

  test('says of which side there is nothing, and shows the other', async () => {
    const answer = inEnglish(await desk.compare('Japan', 'Russia', 'grain corridor', {}))
    expect(answer.status).toBe('answered')
    expect(answer.groups.map(({ actor, passages }) => [actor, passages])).toEqual([
      ['Japan', 0],
      ['Russia', 3],
    ])
    expect(answer.notes).toEqual(['Not in the coverage: “Japan”.'])
    const other = inEnglish(await desk.compare('Ukraine', 'Russia', 'banks', {}))
    expect(other.notes).toEqual(['Nothing is found that shows Ukraine on “banks” in word or deed.'])
  })

  test('declines where neither says or does anything about it', async () => {
    const { status, declined } = await desk.compare('Japan', 'Norway', 'grain corridor', {})
    expect({ status, missing: declined?.missing }).toEqual({
      status: 'declined',
      missing: ['Japan', 'Norway'],
    })
  })

  test('declines two names of one actor', async () => {
    const { status, notes, declined } = inEnglish(await desk.compare('Moscow', 'Russia', 'corridor', {}))
    expect({ status, notes, nearest: declined?.nearest }).toEqual({
      status: 'declined',
      notes: ['Both names stand for Russia; name two that differ.'],
      nearest: ['Russia on corridor'],
    })
  })

  test.each([
    ['Finland', 'Brandt'],
    ['Brandt', 'Brandt'],
  ])('asks once which one is meant where several bear a name: %s and %s', async (one, other) => {
    const { declined, notes } = inEnglish(await (await deskOver(namesakes)).compare(one, other, 'bridge', {}))
    expect(notes).toEqual(['Which Brandt: Hanna Brandt, Karl Brandt?'])
    expect(declined?.nearest).toEqual(['Hanna Brandt', 'Karl Brandt'])
  })

  test('keeps a side in the order of time where that is asked for', async () => {
    const { passages } = await desk.compare('Russia', 'Turkey', 'grain corridor', { order: 'date' })
    const ofRussia = passages.slice(0, 3)
    expect(ofRussia.map(({ article }) => article.published)).toEqual([
      '2022-05-02',
      '2022-06-14',
      '2022-07-22',
    ])
    expect(ofRussia.map(textOf)[0]).toContain('rejected the grain corridor')
  })
})
