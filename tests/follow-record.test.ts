import { execFile } from 'node:child_process'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openLog } from '../src/discord/log.ts'
import { followRecord } from '../src/follow-record.ts'
import { formatArticle } from '../src/news/markdown.ts'
import { openCorpusFolder } from '../src/store/corpus-folder.ts'
import { today } from '../src/today.ts'
import { article, dispute } from './desk/small-corpus.ts'
import { articleOf } from './store/articles.ts'
import { make } from './store/make-change.ts'
import { openKept } from './thread/keeping-over.ts'
import { folderOf } from './thread/thread-over.ts'

/** Looks by itself are far apart, so that a test says when to look. */
const NEVER = 3_600_000

/** A bot's keeping and desk over a folder, the record followed, and the corpus as another process has it open. */
async function opened(every = NEVER) {
  const folder = await folderOf(dispute)
  const { desk, keeping } = await openKept(folder)
  const lines: string[] = []
  const log = openLog('trace', { destination: { write: line => void lines.push(line) } })
  const follower = followRecord(keeping, openCorpusFolder(folder, today), log, every)
  onTestFinished(() => follower.close())
  const logged = () => lines.splice(0).map(line => JSON.parse(line))
  const ids = async () => (await desk.sources()).articles.map(({ id }) => id)
  return { folder, desk, keeping, follower, logged, ids, elsewhere: openCorpusFolder(folder, today) }
}

describe('followRecord', () => {
  test('has the desk forget what another process removed, and logs it', async () => {
    const { desk, elsewhere, follower, ids, logged } = await opened()
    await make(elsewhere, { remove: ['whales'] }, { kind: 'remove', by: 'Ada' })
    expect(await ids()).toContain('whales')
    await follower.look()
    expect(await ids()).not.toContain('whales')
    expect(desk.names().articles.map(({ id }) => id)).not.toContain('whales')
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'declined' })
    expect(logged()).toMatchObject([
      { level: 'info', changes: 1, change: 2, kind: 'remove', by: 'Ada', articles: 2, remaining: 0 },
    ])
  })

  test('has it answer from what others added, however many changes there were', async () => {
    const { elsewhere, follower, ids, logged } = await opened()
    await make(elsewhere, { put: [articleOf('pilots', 'Pilots struck.')] })
    await make(elsewhere, { put: [articleOf('bakers', 'Bakers struck.')], remove: ['pilots'] })
    await follower.look()
    expect(await ids()).toEqual(expect.arrayContaining(['bakers', 'whales']))
    expect(await ids()).not.toContain('pilots')
    expect(logged()).toMatchObject([{ changes: 2, change: 3, remaining: 0 }])
  })

  test('does and says nothing where nothing changed, or the bot did it itself', async () => {
    const { folder, keeping, follower, ids, logged } = await opened()
    await follower.look()
    await writeFile(join(folder, 'pilots.md'), formatArticle(article('pilots', ['Pilots struck.'])))
    const planned = await keeping.planRefresh('Ada')
    if (planned.status !== 'planned') expect.unreachable(planned.status)
    expect(await keeping.confirm(planned.plan.id, 'Ada')).toMatchObject({ status: 'made' })
    await follower.look()
    expect(await ids()).toContain('pilots')
    expect(logged()).toEqual([])
  })

  test('waits while the bot works on the corpus, and follows after that', async () => {
    const { elsewhere, keeping, follower, ids } = await opened()
    let during: readonly string[] = []
    await make(elsewhere, { remove: ['whales'] })
    const planning = keeping.planRefresh('Ben')
    await follower.look()
    during = await ids()
    await planning
    await follower.look()
    expect([during, await ids()].map(found => found.includes('whales'))).toEqual([true, false])
  })

  test('keeps the last answers where the record goes, says so once, and follows when it is back', async () => {
    const { folder, elsewhere, follower, ids, logged } = await opened()
    await rename(join(folder, '.record'), `${folder}-record`)
    await follower.look()
    await follower.look()
    expect(await ids()).toHaveLength(3)
    expect(logged()).toMatchObject([{ level: 'error', remedy: expect.stringContaining('.record') }])
    await rename(`${folder}-record`, join(folder, '.record'))
    await make(elsewhere, { remove: ['whales'] })
    await follower.look()
    expect(await ids()).toHaveLength(2)
  })

  test('keeps the last answers where the folder cannot be read, and says so once', async () => {
    const { folder, follower, ids, logged } = await opened()
    await rename(folder, `${folder}-away`)
    await follower.look()
    await follower.look()
    await rename(`${folder}-away`, folder)
    expect(await ids()).toHaveLength(3)
    expect(logged()).toMatchObject([{ level: 'error', error: { message: expect.stringContaining(folder) } }])
  })

  test('looks by itself, at what the shell did too', async () => {
    const { folder, ids } = await opened(50)
    const main = join(import.meta.dirname, '../src/main.ts')
    const shell = ['--import', 'tsx', main, 'corpus', 'remove', 'whales', '--yes', '--corpus', folder]
    await promisify(execFile)(process.execPath, shell)
    await expect.poll(ids).not.toContain('whales')
  })

  test('looks no more once it is closed', async () => {
    let looks = 0
    const lastChange = async () => {
      looks++
      return 0
    }
    const catchUp = async () => ({ status: 'current' }) as const
    const log = openLog('trace', { destination: { write: () => {} } })
    const follower = followRecord({ catchUp }, { lastChange }, log, 1)
    await expect.poll(() => looks).toBeGreaterThan(2)
    follower.close()
    // What it was at when it was closed.
    await follower.look()
    const before = looks
    await pause(50)
    expect(looks).toBe(before)
  })
})
