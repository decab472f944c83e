import { writeFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DeskUnopened } from '../../src/desk/desk-error.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { article, dispute } from '../desk/small-corpus.ts'
import { generation } from '../store/generations.ts'
import { scratchFolder } from '../store/scratch-folder.ts'
import { addTo, folderOf, moveAway, openThread } from './thread-over.ts'

/** No text, so a file that holds it is left out. */
const BINARY = 'a\0b'

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
    const { desk, reported } = openThread(await folderOf(dispute))
    expect(await desk.reload()).toEqual({ status: 'underway' })
    await reported('opened', 2)
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
      `${folder}: there is no such folder; name another (with --corpus, or CORPUS_DIR for the bot), or make it`,
    )
    expect(desk.state()).toMatchObject({ status: 'ready', articles: dispute.length })
    expect(desk.names()).toBe(names)
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
    expect(events.at(-1)).toMatchObject({ kind: 'failed', retryIn: null })
  })
})

describe('a reload that would lose articles', () => {
  test('fails where no article is left, and the old corpus answers on', async () => {
    const folder = await folderOf(dispute)
    const { desk, events } = openThread(folder)
    await desk.ready
    for (const { id } of dispute) await rm(join(folder, `${id}.md`))
    const outcome = await desk.reload()
    expect(outcome.status === 'failed' && outcome.error).toBeInstanceOf(DeskUnopened)
    expect(outcome.status === 'failed' && outcome.error.message).toBe(
      `${folder}: the folder holds no article any more, so the ${dispute.length} that it held answer on; npm run corpus -- check --corpus ${folder} says why; put them back, then reload again, or restart the bot if none is meant to be there`,
    )
    expect(desk.state()).toMatchObject({ status: 'ready', articles: dispute.length })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'failed'])
    expect(events.at(-1)).toMatchObject({ retryIn: null })
  })

  test('fails where files break, names the first of them, and opens when they are mended', async () => {
    const folder = await folderOf(dispute)
    const { desk } = openThread(folder)
    await desk.ready
    await addTo(folder, article('pilots', ['Pilots struck for a day.']))
    const broken = ['broken-a.md', 'broken-b.md', 'broken-c.md', 'broken-d.md', 'whales.md']
    for (const name of broken) await writeFile(join(folder, name), BINARY)
    const outcome = await desk.reload()
    expect(outcome.status === 'failed' && outcome.error.message).toBe(
      `${folder}: 5 more files would be left out (broken-a.md, broken-b.md, broken-c.md and 2 more), so the articles as they were answer on; npm run corpus -- check --corpus ${folder} says why; mend or take out what it names, then reload again`,
    )
    expect(outcome.status === 'failed' && outcome.error.cause).toMatchObject({
      message: expect.stringContaining('broken-a.md: the file is binary'),
    })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
    expect(await desk.article('pilots', 1)).toMatchObject({ status: 'declined' })
    for (const name of broken) await rm(join(folder, name))
    expect(await desk.reload()).toMatchObject({ status: 'opened', articles: dispute.length })
    expect(await desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'declined' })
  })

  test('does not fail for a file that was left out before and still is', async () => {
    const folder = await folderOf(dispute)
    await writeFile(join(folder, 'broken.md'), BINARY)
    const { desk } = openThread(folder)
    const leftOut = [{ file: join(folder, 'broken.md') }]
    expect(await desk.ready).toMatchObject({ status: 'opened', leftOut })
    await addTo(folder, article('pilots', ['Pilots struck for a day.']))
    expect(await desk.reload()).toMatchObject({ status: 'opened', articles: dispute.length + 1, leftOut })
    await writeFile(join(folder, 'pilots.md'), BINARY)
    const outcome = await desk.reload()
    expect(outcome.status === 'failed' && outcome.error.message).toContain(
      '1 more file would be left out (pilots.md), ',
    )
  })

  test('does not fail for an empty folder that was empty before', async () => {
    const { desk } = openThread(await folderOf([]))
    expect(await desk.ready).toMatchObject({ status: 'opened', articles: 0 })
    expect(await desk.reload()).toMatchObject({ status: 'opened', articles: 0 })
  })
})

describe('a reload that is asked for while one runs', () => {
  test('follows right after, once for all who asked', async () => {
    const folder = await folderOf(dispute)
    const { desk, events, reported } = openThread(folder)
    await desk.ready
    const reloading = desk.reload()
    // At once, so that it is there before the first reload can have ended.
    writeFileSync(join(folder, 'pilots.md'), formatArticle(article('pilots', ['Pilots struck for a day.'])))
    expect(await desk.reload()).toEqual({ status: 'underway' })
    expect(await desk.reload()).toEqual({ status: 'underway' })
    await reloading
    await reported('opened', 3)
    expect(await desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
    expect(desk.state()).toMatchObject({ status: 'ready', articles: dispute.length + 1 })
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'postponed', 'opened', 'opened'])
  })

  test('follows, too, one that fails', async () => {
    const folder = await folderOf(dispute)
    const { desk, events, reported } = openThread(folder)
    await desk.ready
    await moveAway(folder)
    const reloading = desk.reload()
    expect(await desk.reload()).toEqual({ status: 'underway' })
    expect(await reloading).toMatchObject({ status: 'failed' })
    await reported('failed', 2)
    expect(desk.state()).toMatchObject({ status: 'ready', articles: dispute.length })
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'postponed', 'failed', 'failed'])
  })

  test('follows at once a first opening that fails', async () => {
    const folder = await folderOf(dispute)
    const back = await moveAway(folder)
    const { desk, events, reported } = openThread(folder, { firstPause: 60_000 })
    expect(await desk.reload()).toEqual({ status: 'underway' })
    await reported('failed', 2)
    expect(events).toMatchObject([
      { kind: 'postponed' },
      { kind: 'failed', retryIn: 0 },
      { kind: 'failed', retryIn: 60_000 },
    ])
    await back()
  })

  test('is no more when the desk is closed', async () => {
    const { desk, events } = openThread(await folderOf(dispute))
    await desk.ready
    const reloading = desk.reload()
    await desk.reload()
    await desk.close()
    expect(await reloading).toEqual({ status: 'closed' })
    expect(desk.state()).toEqual({ status: 'closed' })
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'postponed'])
  })
})
