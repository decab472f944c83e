import { describe, expect, test } from 'vitest'
import { DeskUnopened } from '../../src/desk/desk-error.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { article, dispute } from '../desk/small-corpus.ts'
import { generation } from '../store/generations.ts'
import { scratchFolder } from '../store/scratch-folder.ts'
import { addTo, folderOf, moveAway, openThread } from './thread-over.ts'

describe('reload', () => {
  test('reads the corpus anew while the old one answers', async () => {
    const folder = await folderOf(dispute)
    const { desk, events } = openThread(folder)
    await desk.ready
    await addTo(folder, article('pilots', ['Pilots struck for a day.']))
    const reloading = desk.reload()
    expect(desk.state()).toMatchObject({ status: 'reloading', articles: dispute.length })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
    expect(await reloading).toMatchObject({ status: 'opened', articles: dispute.length + 1, leftOut: [] })
    expect(desk.state()).toMatchObject({ status: 'ready', articles: dispute.length + 1 })
    expect(await desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'opened'])
  })

  test('gives every question asked meanwhile an answer from the old corpus or the new, never a mixture', async () => {
    const folder = await scratchFolder()
    const corpus = openCorpusFolder(folder, () => '2024-05-01')
    await corpus.apply(generation(1))
    const { desk } = openThread(folder)
    await desk.ready
    const RELOADS = 3
    let reloads = 0
    const ask = async () => {
      const seen: number[] = []
      while (reloads < RELOADS) {
        const { passages } = await desk.search('generation', { limit: 25 })
        expect(passages).toHaveLength(25)
        const generations = new Set(passages.map(({ article }) => article.paragraphs[0]))
        expect(generations.size).toBe(1)
        seen.push(Number(/\d+/.exec([...generations][0] ?? '')))
      }
      return seen
    }
    const asking = Promise.all(Array.from({ length: 10 }, ask))
    for (; reloads < RELOADS; reloads++) {
      await corpus.apply(generation(reloads + 2))
      expect(await desk.reload()).toMatchObject({ status: 'opened' })
    }
    for (const seen of await asking) {
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      expect(seen.every(number => number >= 1 && number <= RELOADS + 1)).toBe(true)
    }
    expect((await desk.search('generation', {})).passages[0]?.article.paragraphs).toEqual([
      `Generation ${RELOADS + 1}.`,
    ])
  })

  test('is told where one is under way already', async () => {
    const { desk } = openThread(await folderOf(dispute))
    expect(await desk.reload()).toEqual({ status: 'underway' })
    await desk.ready
    const [first, second] = await Promise.all([desk.reload(), desk.reload()])
    expect(first).toMatchObject({ status: 'opened' })
    expect(second).toEqual({ status: 'underway' })
  })

  test('keeps the old corpus where the new one cannot be read, and says which folder and why', async () => {
    const folder = await folderOf(dispute)
    const { desk, events } = openThread(folder)
    await desk.ready
    const names = desk.names()
    await moveAway(folder)
    const outcome = await desk.reload()
    expect(outcome.status === 'failed' && outcome.error).toBeInstanceOf(DeskUnopened)
    expect(outcome.status === 'failed' && outcome.error.message).toBe(
      `${folder}: there is no such folder; name another with --corpus, or make it`,
    )
    expect(desk.state()).toMatchObject({ status: 'ready', articles: dispute.length })
    expect(desk.names()).toBe(names)
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
    expect(events.at(-1)).toMatchObject({ kind: 'failed', retryIn: null })
  })
})
