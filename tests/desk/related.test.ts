import { describe, expect, test } from 'vitest'
import { english } from '../../src/desk/words/phrase.ts'
import { article, deskOver } from './small-corpus.ts'
import { walkout } from './walkout-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const desk = await deskOver(walkout)
const related = async (passage: string, filters = {}) => inEnglish(await desk.related(passage, filters))
const articlesIn = ({ passages }: Awaited<ReturnType<typeof related>>) =>
  passages.map(each => each.article.id)

describe('related', () => {
  test('finds what other outlets tell of the same event, the most alike first', async () => {
    const answer = await related('crews-walk-out 1')
    expect(answer.heading).toBe('Other coverage of Ferry crews walk out in Sel, ¶ 1')
    expect(articlesIn(answer)[0]).toBe('night-pay-behind-strike')
    expect(articlesIn(answer)).not.toContain('harvest')
  })

  test('names copies of the passage, and does not show them as other coverage', async () => {
    const answer = await related('crews-walk-out 1')
    expect(answer.notes).toEqual([
      'The passage is also in Harbour Times (walkout-in-the-times 1), The Quay Courier (walkout-in-the-courier 1).',
    ])
    expect(articlesIn(answer)).not.toContain('walkout-in-the-times')
  })

  test('says so where all that is alike are copies', async () => {
    const copies = ['crews-walk-out', 'walkout-in-the-times', 'harvest'].flatMap(wanted =>
      walkout
        .filter(({ id }) => id === wanted)
        .map(({ paragraphs: [first = ''], ...known }) => article(wanted, [first], known)),
    )
    const answer = inEnglish(await (await deskOver(copies)).related('walkout-in-the-times', {}))
    expect([answer.status, answer.passages, answer.declined?.missing]).toEqual(['declined', [], []])
    expect(answer.notes).toEqual(['What is alike is a copy: Reuters (crews-walk-out 1).'])
  })

  test.each([
    ['an id with a number', 'night-pay-behind-strike 2'],
    ['an id with a number sign', 'night-pay-behind-strike#2'],
    ['a title with the sign of a paragraph', 'Night pay is behind the Sel ferry walkout ¶ 2'],
    ['words that stand in it', '“would last until the company came back to the table”'],
    ['words with a cut', 'leads the crews’ union … back to the table'],
  ])('takes %s for a passage', async (_, passage) => {
    const { heading } = await related(passage)
    expect(heading).toBe('Other coverage of Night pay is behind the Sel ferry walkout, ¶ 2')
  })

  test.each(['night-pay-behind-strike', 'Night pay is behind the Sel ferry walkout'])(
    'takes %s for the whole article',
    async passage => {
      const answer = await related(passage)
      expect(answer.heading).toBe('Other coverage of Night pay is behind the Sel ferry walkout')
      expect(articlesIn(answer)).toContain('crews-walk-out')
      expect(articlesIn(answer)).not.toContain('night-pay-behind-strike')
    },
  )

  test('shows a passage that several others carry once', async () => {
    const { passages } = await related('night-pay-behind-strike')
    const shown = passages.filter(({ alsoIn }) => alsoIn.length > 0)
    expect(shown.map(({ alsoIn }) => alsoIn.length)).toContain(2)
    expect(new Set(shown.map(each => each.article.id)).size).toBe(1)
  })

  test('declines where nothing is alike, and names the nearest', async () => {
    const { status, declined, notes } = await related('harvest 1')
    expect([status, declined?.missing]).toEqual(['declined', []])
    expect(notes).toEqual(['No other article tells of the same event, as far as its words show.'])
  })

  test('declines a passage that there is not, and says what there is', async () => {
    expect((await related('harvest 7')).declined).toEqual({
      missing: ['paragraph 7 of harvest'],
      nearest: ['paragraph 1 of harvest'],
    })
    expect((await related('crews-walk-out 7')).declined?.nearest.map(english)).toEqual(['paragraphs 1 to 2'])
    expect((await related('harvst')).declined).toEqual({
      missing: ['harvst'],
      nearest: ['A good year for apples (/article harvest)'],
    })
  })

  test('names what was typed where there is nothing between quotation marks', async () => {
    for (const typed of ['“ ”', '” "'])
      expect((await related(typed)).declined?.missing.map(words => english(words))).toEqual([typed])
  })

  test('narrows to an outlet and to dates, wherever the passage itself stands', async () => {
    expect(articlesIn(await related('crews-walk-out 1', { outlet: 'gazette' }))).toEqual([
      'night-pay-behind-strike',
      'night-pay-behind-strike',
    ])
    expect(articlesIn(await related('crews-walk-out 1', { from: '2019-06-05' }))).toEqual([
      'court-ends-walkout',
    ])
  })

  test('tells with each passage what decided its place', async () => {
    const { passages } = await related('crews-walk-out 1')
    expect(passages[0]?.signs?.map(({ name }) => name)).toEqual(['terms', 'names', 'story', 'title', 'date'])
  })

  test('prefers what was published within days to the same words years later', async () => {
    const report =
      'The ferry crews of Sel walked out again over pay for night work, and travellers slept on the quays.'
    const held = [
      ...walkout.filter(({ id }) => id === 'crews-walk-out'),
      article('years-later', [report], { published: '2024-02-01' }),
      article('days-later', [`${report} The company met nobody.`], { published: '2019-06-05' }),
    ]
    const { passages } = await (await deskOver(held)).related('crews-walk-out 1', {})
    expect(passages[0]?.article.id).toBe('days-later')
  })
})
