import { describe, expect, test } from 'vitest'
import { replyJson } from '../../src/console/json.ts'
import { replyText } from '../../src/console/text.ts'
import { printedElsewhere } from '../../src/desk/elsewhere.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { english } from '../../src/desk/words/phrase.ts'
import { placeLine } from '../../src/discord/cards/citation-lines.ts'
import { article, deskOver } from './small-corpus.ts'
import { walkout } from './walkout-corpus.ts'

const desk = await deskOver(walkout)

/** The articles of the passages with what else carries them, those that others carry alone. */
const carried = ({ passages }: Answer) =>
  passages.flatMap(({ article, paragraph, alsoIn }) =>
    alsoIn.length === 0 ? [] : [[`${article.id} ${paragraph}`, alsoIn.map(({ id }) => id).toSorted()]],
  )

const FIRST = ['crews-walk-out 1', ['walkout-in-the-courier', 'walkout-in-the-times']]
const SECOND = ['crews-walk-out 2', ['walkout-in-the-courier']]

describe('a story that several outlets carried counts once', () => {
  test.each([
    ['/ask', () => desk.ask('Why did ferry crews walk out in the port of Sel on Monday?', {}), FIRST],
    ['/search', () => desk.search('walked out port Sel Monday', {}), FIRST],
    ['/timeline', () => desk.timeline('ferry crews', {}), FIRST],
    ['/quotes', () => desk.quotes('Mira Haug', undefined, {}), SECOND],
    ['/quotes on a topic', () => desk.quotes('Mira Haug', 'sails free', {}), SECOND],
    ['/stance', () => desk.stance('Mira Haug', 'walkout', {}), SECOND],
  ])('in %s', async (_, ask, expected) => {
    const answer = await ask()
    expect(answer.status).toBe('answered')
    expect(carried(answer)).toContainEqual(expected)
    const shown = answer.passages.map(({ article, paragraph }) => `${article.id} ${paragraph}`)
    for (const copy of ['walkout-in-the-courier 1', 'walkout-in-the-courier 2', 'walkout-in-the-times 1'])
      expect(shown).not.toContain(copy)
  })

  test('in the totals of a stance, too', async () => {
    const { groups, passages } = await desk.stance('Mira Haug', 'walkout', { limit: 25 })
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(passages.length)
  })

  test('where one outlet alone is asked for, only what it carried itself', async () => {
    const answer = await desk.search('walked out port Sel Monday', { outlet: 'Courier' })
    expect(carried(answer)).toEqual([])
    expect(answer.passages[0]?.article.id).toBe('walkout-in-the-courier')
  })

  test('and not at all any more where its articles are withdrawn', async () => {
    const other = await deskOver(walkout)
    other.withdraw(['walkout-in-the-times', 'walkout-in-the-courier'])
    expect(carried(await other.search('walked out port Sel Monday', {}))).toEqual([])
    const { notes } = await other.related('crews-walk-out 1', {})
    expect(notes).toEqual([])
  })
})

describe('printedElsewhere', () => {
  const report = [
    'Ferry crews in the port of Sel walked out on Monday after talks on night pay broke down again.',
  ]
  const told = async (...outlets: readonly (string | null)[]) => {
    const held = outlets.map((outlet, place) => article(`held-${place}`, report, { outlet }))
    const [passage] = (await (await deskOver(held)).search('ferry crews', {})).passages
    const printed = passage && printedElsewhere(passage)
    return printed ? english(printed) : printed
  }

  test('counts other outlets, and articles where no other outlet is known', async () => {
    expect(await told('Reuters')).toBeNull()
    expect(await told('Reuters', 'Harbour Times')).toBe('also in 1 outlet')
    expect(await told('Reuters', 'Harbour Times', 'The Pilot', 'The Pilot', null)).toBe('also in 2 outlets')
    expect(await told('Reuters', 'Reuters')).toBe('also in 1 article')
    expect(await told(null, null, null)).toBe('also in 2 articles')
  })

  test('stands in the citation at the console, on a card and in JSON', async () => {
    const answer = await desk.search('walked out port Sel Monday', { limit: 1 })
    const words = 'Reuters · Ferry crews walk out in Sel · 3 June 2019 · ¶ 1 · also in 2 outlets'
    const page = { width: 100, colour: false }
    expect(replyText(answer, page)).toContain(words)
    const [passage] = answer.passages
    expect(passage && placeLine(passage, english).replace(/[\u2068\u2069]/g, '')).toContain(words)
    expect(JSON.parse(replyJson('/search', answer)).passages[0].alsoIn).toContainEqual({
      article: 'walkout-in-the-times',
      title: 'Ferry crews walk out in Sel',
      outlet: 'Harbour Times',
      published: '2019-06-04',
      paragraph: 1,
    })
  })
})
