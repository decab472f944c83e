import { describe, expect, test } from 'vitest'
import { openCuration } from '../src/desk/curation/open-curation.ts'
import { openKeeping } from '../src/desk/curation/open-keeping.ts'
import { openLog } from '../src/discord/log.ts'
import { formatArticle } from '../src/news/markdown.ts'
import { operatorRefresh } from '../src/operator-refresh.ts'
import { CorpusError } from '../src/store/corpus-error.ts'
import { corpusInMemory } from './contracts/corpus-in-memory.ts'
import { keptDeskOver } from './desk/curation/kept-desk-over.ts'
import { article, dispute } from './desk/small-corpus.ts'

async function opened() {
  const corpus = corpusInMemory(
    Object.fromEntries(dispute.map(held => [`${held.id}.md`, formatArticle(held)])),
  )
  let plans = 0
  const curation = openCuration(corpus, { now: () => new Date(), newId: () => `plan${plans++}` })
  const desk = await keptDeskOver(corpus)
  const keeping = openKeeping(curation, desk)
  const lines: string[] = []
  const log = openLog('trace', { destination: { write: line => void lines.push(line) } })
  const logged = () => lines.splice(0).map(line => JSON.parse(line))
  return { corpus, desk, keeping, logged, refresh: operatorRefresh(keeping, log) }
}

const pilots = formatArticle(article('pilots', ['Pilots struck for a day.']))

describe('operatorRefresh', () => {
  test('takes in what lies in the folder, and logs what changed', async () => {
    const { corpus, desk, logged, refresh } = await opened()
    corpus.files.set('pilots.md', pilots)
    corpus.files.delete('whales.md')
    await refresh()
    expect(logged()).toMatchObject([
      { level: 'info', msg: 'corpus refreshed', change: 2, articles: 3, new: 1, removed: 1 },
    ])
    expect((await corpus.history()).at(-1)).toMatchObject({ kind: 'refresh', by: 'the operator' })
    expect(await desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
  })

  test('changes nothing where nothing changed', async () => {
    const { corpus, logged, refresh } = await opened()
    await refresh()
    expect(logged()).toMatchObject([{ level: 'info', msg: expect.stringMatching(/^nothing to refresh/) }])
    expect(await corpus.history()).toHaveLength(1)
  })

  test('is refused where it would take out every article, with what to do', async () => {
    const { corpus, desk, logged, refresh } = await opened()
    corpus.files.clear()
    await refresh()
    expect(logged()).toMatchObject([
      {
        level: 'error',
        msg: 'the refresh would take out every article, so nothing was changed',
        articles: 3,
        remedy: expect.stringContaining('/corpus refresh'),
      },
    ])
    expect((await desk.sources()).articles).toHaveLength(3)
    expect(await corpus.history()).toHaveLength(1)
  })

  test('says what failed, and what to do', async () => {
    const { corpus, desk, logged, refresh } = await opened()
    corpus.files.set('pilots.md', pilots)
    desk.reading = async () => {
      throw new CorpusError('the article is odd', { where: 'pilots.md', remedy: 'take it out' })
    }
    await refresh()
    expect(logged()).toMatchObject([
      {
        level: 'error',
        msg: 'the corpus could not be refreshed',
        why: 'Nothing was changed. pilots.md: the article is odd; take it out',
      },
    ])
    expect((await desk.sources()).articles).toHaveLength(3)
  })

  test('gives way to somebody who works on the corpus', async () => {
    const { keeping, logged, refresh } = await opened()
    const reading = keeping.planRefresh('Ada')
    await refresh()
    expect(logged()).toMatchObject([{ level: 'warn', what: 'refresh', by: 'Ada' }])
    await reading
  })

  test('follows right after, where it is asked for while it runs, once for all who asked', async () => {
    const { corpus, desk, logged, refresh } = await opened()
    corpus.files.set('pilots.md', pilots)
    desk.reading = async () => {
      desk.reading = async () => {}
      corpus.files.delete('whales.md')
      await Promise.all([refresh(), refresh()])
    }
    await refresh()
    expect(logged().map(({ msg, change }) => [msg, change])).toEqual([
      ['corpus refreshed', 2],
      ['corpus refreshed', 3],
    ])
    expect((await desk.sources()).articles.map(({ id }) => id)).not.toContain('whales')
  })
})
