import { describe, expect, test } from 'vitest'
import type { Filters } from '../../src/desk/desk.ts'
import { article, deskOver, dispute } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const coverage = [
  ...dispute,
  article(
    'drones-over-the-strait',
    [
      'Three drones circled over the Sel strait at night, a harbour pilot said.',
      'The coast guard of Norland keeps its own drones on the ground in a storm.',
      'A fisherman, Jon Brekke, filmed one of the drones from his boat.',
    ],
    { title: 'Drones seen over the strait', outlet: 'Harbour Times', published: '2019-05-02' },
  ),
]

const declined = async (question: string, filters: Filters = {}) => {
  const reply = await (await deskOver(coverage)).ask(question, filters)
  expect(reply.status).toBe('declined')
  return { notes: inEnglish(reply.notes), nearest: inEnglish(reply.declined?.nearest ?? []) }
}

describe('nearMiss', () => {
  test('says once that somebody is named once, and twice that it is twice', async () => {
    expect((await declined('Which orchestra did Brekke conduct in Vienna?')).notes).toContain(
      'The coverage names Brekke once, not on this.',
    )
    expect((await declined('Which orchestra did Lavrov conduct in Vienna?')).notes).toContainEqual(
      expect.stringMatching(
        /^(?:The coverage names Lavrov (?:once|twice)|In \d passages the coverage names Lavrov), not on this\.$/,
      ),
    )
  })

  test('counts passages in the articles that a filter leaves', async () => {
    const { notes } = await declined('Which opera did Norland stage in Vienna?', { outlet: 'Harbour Times' })
    expect(notes).toContain('The coverage names Norland twice, not on this.')
  })

  test('says of a word without a name in how many passages it stands, and with what it does not', async () => {
    expect((await declined('Which beekeeper painted drones for the monastery?')).notes).toContain(
      'In 3 passages the coverage has “drones”, not with “beekeeper”.',
    )
  })

  test('tells of a word that says something before one that only carries the question', async () => {
    const { notes } = await declined('Which beekeeper kept drones away from the monastery last week?')
    expect(notes).toContain('In 3 passages the coverage has “drones”, not with “beekeeper”.')
  })

  test('writes a name as the coverage does where nobody typed its capitals', async () => {
    const { notes } = await declined('which orchestra did lavrov conduct in vienna')
    expect(notes.join()).toMatch(/the coverage names Lavrov/i)
  })

  test('takes no month for somebody who is named', async () => {
    const { notes } = await declined('Which orchestra did Brekke conduct in May?')
    expect(notes.join()).not.toContain('names May')
  })

  test.each([
    ['Did Borway build a railway?', ['Norland']],
    ['Did the IMO build a railway?', ['Jon']],
    ['who wept in the opera', ['Sel']],
  ])('names nothing alike that is no slip: %s', async (question, unlike) => {
    const { nearest } = await declined(question)
    for (const name of unlike) expect(nearest).not.toContain(name)
  })

  test('names as nearest the articles that share something', async () => {
    const { nearest } = await declined('Which beekeeper painted drones for the monastery?')
    expect(nearest.join()).toContain('drones-over-the-strait')
    expect(nearest.join()).not.toContain('whales')
  })

  test('says what the coverage holds where nothing is shared, and that it is on other things', async () => {
    const { notes, nearest } = await declined('Quels champignons poussent dehors?')
    expect(notes).toContain('Nothing of this is in the coverage. It holds 4 articles; /sources lists them.')
    expect(nearest).toHaveLength(3)
    for (const thing of nearest) expect(thing).toMatch(/^on other things: /)
  })
})
