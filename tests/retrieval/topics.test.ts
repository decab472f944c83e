import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article, collectionOf } from '../desk/small-corpus.ts'
import { newsInScripts } from './news-in-scripts.ts'

async function topicsIn(paragraphs: readonly string[]): Promise<readonly string[]> {
  return (await collectionOf([article('one', paragraphs)])).topics()
}

const coverage = [
  'The port authority announced a strike on Monday. Russia condemned the strike, people said last week.',
  'Dock workers began the strike in May because of the grain prices. The workers want a contract.',
  'Grain prices rose by 12 per cent in 2019. Analysts blame the strike; Russian officials said the grain prices would fall.',
  'Mira Haug of the Bulk Carriers Union called the contract a trap.',
  'In Moscow people said that the contract was dead. Western diplomats said the workers should wait for a week.',
  'For the workers, Mira Haug said, the contract is a matter of weeks. The Bulk Carriers Union will wait for years.',
]

describe('topics', () => {
  test('are the names, nouns and pairs of words that recur, the most frequent first', async () => {
    const topics = await topicsIn(coverage)
    expect(topics.slice(0, 4).toSorted()).toEqual(['Russia', 'contract', 'strike', 'workers'])
    expect(topics).toContain('grain prices')
    expect(topics).toContain('Mira Haug')
    expect(topics).toContain('Bulk Carriers Union')
  })

  test('leave out small words, verbs of saying, times, numbers, and who told it', async () => {
    const topics = (await topicsIn(coverage)).map(topic => topic.toLowerCase())
    for (const nothing of [
      'said',
      'people',
      'week',
      'weeks',
      'monday',
      'may',
      '12',
      '2019',
      'the',
      'people said',
    ])
      expect(topics).not.toContain(nothing)
  })

  test('leave out a word that stands in pairs alone, and the tail of a longer name', async () => {
    const topics = await topicsIn(coverage)
    expect(topics).not.toContain('prices')
    expect(topics).not.toContain('grain')
    expect(topics).not.toContain('Carriers Union')
    expect(topics).not.toContain('Haug')
  })

  test('give a country by its own name, however it is written', async () => {
    expect(
      await topicsIn(['The Kremlin objected.', 'Russian envoys left, and the Russian flag came down.']),
    ).toEqual(['Russia'])
  })

  test('give an organisation under each name that recurs, a person as mostly written', async () => {
    const topics = await topicsIn([
      'ISIS fled. President Vladimir Putin spoke.',
      'ISIS is Islamic State. Putin left.',
      'Islamic State fled. Putin slept.',
    ])
    expect(topics).toEqual(['Putin', 'ISIS', 'Islamic State'])
  })

  test('give words as they are written most often', async () => {
    const topics = await topicsIn([
      'The ceasefires held.',
      'A ceasefire of sorts began with the ceasefire in Sel.',
      'Nobody saw the ceasefire. Ceasefire talk is cheap.',
    ])
    expect(topics[0]).toBe('ceasefire')
  })

  test('are found in scripts without capitals or spaces', async () => {
    expect(await topicsIn(['الهدنة في المدينة', 'بدأت الهدنة أمس'])).toContain('الهدنة')
    expect(await topicsIn(['北京反对制裁。', '制裁没有用。'])).toContain('制裁')
    expect(
      await topicsIn(['Россия ввела санкции.', 'Эти санкции осудила Москва.', 'О том пишет Москва.']),
    ).toEqual(expect.arrayContaining(['санкции', 'Москва']))
  })

  test('leave out words of such a script that stand in most of its paragraphs', async () => {
    const paragraphs = Array.from(
      { length: 24 },
      (_, index) => `которые слова${index} ${index < 3 ? 'санкции' : ''}`,
    )
    const topics = await topicsIn(paragraphs)
    expect(topics).toContain('санкции')
    expect(topics).not.toContain('которые')
  })

  test('are none where nothing recurs', async () => {
    expect(await topicsIn([])).toEqual([])
    expect(await topicsIn(['One sentence is no coverage.'])).toEqual([])
  })

  test('are words that the coverage has, each once, in any script', () =>
    fc.assert(
      fc.asyncProperty(newsInScripts, async articles => {
        const collection = await collectionOf(articles)
        const topics = collection.topics()
        const countries = new Set(collection.actors.actors.map(({ name }) => name))
        const text = articles.flatMap(({ paragraphs }) => paragraphs).join('\n')
        expect(new Set(topics.map(topic => topic.toLowerCase())).size).toBe(topics.length)
        for (const topic of topics) if (!countries.has(topic)) expect(text).toContain(topic)
      }),
      { numRuns: 60 },
    ))

  test('are two thousand at most', async () => {
    const words = Array.from(
      { length: 2_500 },
      (_, index) => `x${[...String(index)].map(d => 'abcdefghij'[Number(d)]).join('')}zo`,
    )
    const paragraphs = words.flatMap(word => [`The ${word}.`, `A ${word}.`])
    expect(await topicsIn(paragraphs)).toHaveLength(2_000)
  })
})
