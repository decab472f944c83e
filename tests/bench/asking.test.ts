import { describe, expect, test } from 'vitest'
import { askingOf } from '../../bench/quality/asking.ts'
import type { Ranking } from '../../src/retrieval/rank.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

const CLOSING = 'The harbour board closed the ferry line to Orrin on Monday.'

const asking = async () =>
  askingOf(
    await collectionOf([
      article('ferry', [CLOSING, 'Orrin has asked the harbour board for a bus instead.']),
      article('mill', ['The paper mill hired forty people in spring.']),
    ]),
  )

const CLOSED = 'When did the harbour board close the ferry line to Orrin?'
const UNKNOWN = 'Which bishop consecrated the harbour chapel in Tollund?'

describe('askingOf', () => {
  test('answers and ranks as /ask does', async () => {
    const { answer, ranking } = await asking()
    const { passages } = await answer(CLOSED)
    expect(passages[0]).toMatchObject({ paragraph: 1, article: { id: 'ferry' } })
    expect((await ranking(CLOSED)).ranked[0]?.parsed).toMatchObject({ paragraph: 1 })
  })

  test('ranks a mistyped question as /ask answers it', async () => {
    const { answer, ranking } = await asking()
    const mistyped = 'When did the **harbuor** board close the line to Orrin?'
    expect((await ranking(mistyped)).concepts.map(({ frequency }) => frequency)).not.toContain(0)
    expect((await answer(mistyped)).passages[0]).toMatchObject({ paragraph: 1, article: { id: 'ferry' } })
  })

  test('ranks without a paragraph that is hidden', async () => {
    const { without, ranking } = await asking()
    const texts = ({ ranked }: Ranking) => ranked.map(({ parsed }) => parsed.text)
    expect(texts(await ranking(CLOSED))).toContain(CLOSING)
    expect(texts(await without(CLOSED, 0))).not.toContain(CLOSING)
  })

  test('tells what would be answered to a question that is declined', async () => {
    const { answer, undeclined } = await asking()
    expect((await answer(UNKNOWN)).status).toBe('declined')
    const { passages, summary } = await undeclined(UNKNOWN)
    expect(passages.length).toBeGreaterThan(0)
    expect(summary.length).toBeGreaterThan(0)
  })

  test('tells what is answered where it is not declined', async () => {
    const { answer, undeclined } = await asking()
    expect(await undeclined(CLOSED)).toEqual(await answer(CLOSED))
  })

  test('ranks nothing for a question that names nothing', async () => {
    const { ranking, undeclined } = await asking()
    expect(await ranking('who was it')).toEqual({ concepts: [], ranked: [] })
    expect(await undeclined('who was it')).toMatchObject({ passages: [], summary: [] })
  })
})
