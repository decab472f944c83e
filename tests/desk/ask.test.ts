import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { deskOver, dispute } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const summaryOf = async (question: string, filters = {}) => {
  const { summary } = await (await deskOver(dispute)).ask(question, filters)
  return summary.map(textOf)
}

describe('ask', () => {
  test('answers with the sentence that says it, word for word', async () => {
    expect(await summaryOf('When will Norland charge ships for the strait?')).toContain(
      'Norland will charge ships for passing the Sel strait from May, its transport ministry announced on Monday.',
    )
  })

  test('finds other forms of a word and other names of an actor', async () => {
    expect(await summaryOf('What did Moscow warn about tankers?')).toContain(
      'The Kremlin warned that Russian tankers would not pay.',
    )
  })

  test('says why when asked why', async () => {
    const [first] = await summaryOf('Why does the ministry want the money?')
    expect(first).toContain('Because the dredging')
  })

  test('brings the sentence along that says who “they” are', async () => {
    const summary = await summaryOf('Who threatened to block the strait?')
    expect(summary).toEqual(['Fishermen were not asked.', 'They had threatened to block the strait in June.'])
  })

  test('numbers the passages from 1, those first that the summary quotes', async () => {
    const { summary, passages } = await (await deskOver(dispute)).ask('Who rejected the tolls?', {})
    expect(passages.map(({ citation }) => citation)).toEqual(passages.map((_, index) => index + 1))
    const quoted = new Set(summary.map(({ citation }) => citation))
    expect([...quoted]).toEqual([...quoted].map((_, index) => index + 1))
  })

  test('names who speaks in a passage, and the reporting word', async () => {
    const { passages } = await (await deskOver(dispute)).ask('What is piracy with a price list?', {})
    expect(passages[0]).toMatchObject({ source: expect.stringContaining('Mira Haug'), cue: 'said' })
  })

  test('declines what the coverage does not say, and names the words it has nowhere', async () => {
    const reply = await (await deskOver(dispute)).ask('How many medals did Norway win in curling?', {})
    expect(reply).toMatchObject({ status: 'declined', summary: [], passages: [] })
    expect(reply.declined?.missing).toContain('medals')
    expect(reply.confidence).toBeLessThan(0.5)
  })

  test('declines a question of nothing but stop words, and asks for a name', async () => {
    const reply = await (await deskOver(dispute)).ask('What is it about?', {})
    expect(reply.status).toBe('declined')
    expect(inEnglish(reply.notes).join()).toContain('Name what you ask about')
  })

  test.each(['What is going on?', 'what happened', 'What did they say last year?'])(
    'asks for a name where a question says nothing of what it is about: %s',
    async question => {
      const { status, notes } = await (await deskOver(dispute)).ask(question, {})
      expect([status, ...inEnglish(notes)]).toEqual([
        'declined',
        'Name what you ask about: a person, a place, a thing.',
      ])
    },
  )

  test('says of which of two questions a note is', async () => {
    const { notes } = await (await deskOver(dispute)).ask(
      'Who rejected the tolls? Which orchestra did Haug conduct in Vienna?',
      {},
    )
    const told = inEnglish(notes)
    const missed = told.findIndex(note => note.includes('does not answer “Which orchestra'))
    expect(missed).toBeGreaterThanOrEqual(0)
    expect(told[missed + 1]).toMatch(/names Haug (?:once|twice)|passages the coverage names Haug/)
  })

  test('offers a name that is written alike', async () => {
    const reply = await (await deskOver(dispute)).ask('Did Lavro visit Oslo in winter?', {})
    expect(reply.declined?.nearest).toContain('Lavrov')
  })

  test('takes a mistyped word for the one in the coverage, and says so', async () => {
    const reply = await (await deskOver(dispute)).ask('What did Lavrvo say in Murmansk?', {})
    expect(reply.summary.map(textOf).join()).toContain('Nobody may sell the sea')
    expect(inEnglish(reply.notes)).toContain('Taken “Lavrvo” as “Lavrov”.')
  })

  test('says first who somebody is, where that is asked', async () => {
    const [first] = await summaryOf('Who is Lavrov?')
    expect(first).toBe('Russian Foreign Minister Sergei Lavrov rejected the tolls.')
  })

  test('answers two questions in one, with a sentence for each', async () => {
    const summary = await summaryOf('Who is Mira Haug and what did Lavrov say in Murmansk?')
    expect(summary.length).toBeLessThanOrEqual(3)
    expect(summary.join()).toContain('Mira Haug, who heads the Bulk Carriers Union')
    expect(summary.join()).toContain('Nobody may sell the sea')
  })

  test('says which of two questions the coverage does not answer', async () => {
    const reply = await (await deskOver(dispute)).ask('Who is Lavrov? How many medals did curling win?', {})
    expect(reply.status).toBe('answered')
    expect(inEnglish(reply.notes)).toContain(
      'The coverage does not answer “How many medals did curling win?”.',
    )
  })

  test.each(['x', '🙂🙂', '?', 'что сказал министр', '*', '"" AND ()', '<@123456>', '```'])(
    'declines %j',
    async question => {
      expect((await (await deskOver(dispute)).ask(question, {})).status).toBe('declined')
    },
  )

  test('reads a question through marks of chat and Markdown', async () => {
    expect(await summaryOf('<@123> **What** did `Lavrov` reject? https://quay.example')).toEqual(
      await summaryOf('What did Lavrov reject?'),
    )
  })

  test('names what the coverage has at all where nothing is near', async () => {
    const reply = await (await deskOver(dispute)).ask('Who baked the wedding cake?', {})
    expect(reply.status).toBe('declined')
    expect(inEnglish(reply).declined?.nearest).toContain(
      'on other things: Tolls wait until autumn (/article tolls-delayed)',
    )
  })

  test('takes no more passages than asked for', async () => {
    const { passages } = await (await deskOver(dispute)).ask('tolls strait', { limit: 2 })
    expect(passages).toHaveLength(2)
  })

  test('narrows to an outlet and to dates, and says what an unknown date leaves out', async () => {
    const desk = await deskOver(dispute)
    const byOutlet = await desk.ask('Norland tolls', { outlet: 'harbour' })
    expect(new Set(byOutlet.passages.map(({ article }) => article.id))).toEqual(new Set(['tolls-delayed']))
    const byDate = await desk.ask('Lavrov tolls', { to: '2019-03' })
    expect(new Set(byDate.passages.map(({ article }) => article.id))).toEqual(new Set(['tolls-announced']))
    expect(inEnglish(byDate).notes).toContain('Left out: 1 article whose date is unknown.')
    const nothing = await desk.ask('Norland tolls', { outlet: 'Nobody Daily' })
    expect(inEnglish(nothing).declined?.missing).toEqual(['outlet Nobody Daily'])
    expect(inEnglish(nothing).declined?.nearest).toEqual([
      'The Quay Courier',
      'Harbour Times',
      'from:2019-03-04 to:2019-04',
    ])
    const alike = await desk.ask('Norland tolls', { outlet: 'Harbor Times' })
    expect(alike.declined?.nearest).toContain('Harbour Times')
    const reversed = await desk.ask('Norland tolls', { from: '2020', to: '2019' })
    expect(inEnglish(reversed).notes).toEqual(['from 2020 lies after to 2019.'])
  })

  test('declines on an empty collection', async () => {
    expect((await (await deskOver([])).ask('Who rejected the tolls?', {})).status).toBe('declined')
  })
})
