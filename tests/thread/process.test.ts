import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { dispute } from '../desk/small-corpus.ts'
import { COVERAGE, folderOf } from './thread-over.ts'

const MODULE = new URL('../../src/thread/open-desk-thread.ts', import.meta.url)

/** Runs a script in a process of its own, with a desk in a thread. Gives its exit code and what it printed. */
async function run(corpus: string, script: string): Promise<string> {
  const source = `
    import { openDeskThread } from ${JSON.stringify(MODULE.href)}
    const desk = openDeskThread({ entry: new URL(${JSON.stringify(COVERAGE.href)}), corpus: ${JSON.stringify(corpus)} })
    ${script}`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source])
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return `${child.exitCode} ${out}${err}`
}

describe('a process with a desk in a thread', () => {
  test('ends by itself once the desk is closed', async () => {
    const corpus = await folderOf(dispute)
    const script = `
      console.log((await desk.sources()).articles.length)
      await desk.close()`
    expect(await run(corpus, script)).toBe('0 3\n')
  })

  test('ends by itself where the desk is closed while it opens', async () => {
    const corpus = await folderOf(dispute)
    expect(await run(corpus, 'await desk.close(); console.log(desk.state().status)')).toBe('0 closed\n')
  })

  test('ends by itself where the corpus was never there', async () => {
    const script = `
      console.log((await desk.ready).status)
      await desk.close()`
    expect(await run('/no/such/folder', script)).toBe('0 failed\n')
  })

  test('stays for an answer that is on its way', async () => {
    const corpus = await folderOf(dispute)
    const script =
      'desk.sources().then(({ articles }) => console.log(articles.length)).then(() => desk.close())'
    expect(await run(corpus, script)).toBe('0 3\n')
  })
})
