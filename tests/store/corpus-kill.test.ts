import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { ARTICLES, generationOf } from './generations.ts'
import { contentOf, scratchFolder } from './scratch-folder.ts'

const KILLS = 25
const WRITER = fileURLToPath(new URL('corpus-writer.ts', import.meta.url))
const open = (folder: string) => openCorpusFolder(folder, () => '2024-05-01')

/** Starts a process that rewrites the corpus again and again. `last` is the generation that it last said it had written. */
async function startWriter(
  folder: string,
  from: number,
): Promise<{ child: ChildProcess; last: () => number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let last = from - 1
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => {
    last = Number(line)
  })
  await once(lines, 'line')
  return { child, last: () => last }
}

/** What an interrupted change left in a folder. */
async function leftIn(folder: string): Promise<string[]> {
  const names = [...(await readdir(folder)), ...(await readdir(join(folder, '.record')))]
  return names.filter(name => (name.startsWith('.') && name !== '.record') || name.startsWith('next-'))
}

/** Blocks until another file stands in the place of a file: that change is now on its way into place. */
function waitForReplacement(path: string): void {
  const { ino } = statSync(path)
  const deadline = performance.now() + 10_000
  while (performance.now() < deadline && statSync(path, { throwIfNoEntry: false })?.ino === ino);
}

describe('openCorpusFolder', () => {
  test('a process killed at any moment leaves the old corpus or the new one, and nothing else', async () => {
    const folder = await scratchFolder()
    const moments = fc.sample(
      fc.record({
        // Writing and syncing takes nearly all the time of a change: every other kill waits for what follows.
        delay: fc.double({ min: 0, max: 60, noNaN: true }),
        article: fc.nat({ max: ARTICLES - 1 }),
      }),
      { numRuns: KILLS, seed: 20_140_922 },
    )
    let next = 1
    let interrupted = 0
    for (const [index, { delay, article }] of moments.entries()) {
      const { child, last } = await startWriter(folder, next)
      if (index % 2 === 0) await pause(delay)
      else waitForReplacement(join(folder, `article-${article}.md`))
      child.kill('SIGKILL')
      await once(child, 'close')
      if ((await leftIn(folder)).length > 0) interrupted += 1

      const corpus = open(folder)
      const found = generationOf(await corpus.held())
      expect([last(), last() + 1]).toContain(found)
      expect(generationOf(await corpus.folder())).toBe(found)
      // The opening, then an entry a generation.
      expect(await corpus.history()).toHaveLength(Number(found) + 1)
      expect((await leftIn(folder)).filter(name => !name.startsWith('next-'))).toEqual([])
      expect((await readdir(folder)).filter(name => name !== '.record')).toHaveLength(ARTICLES + 1)
      next = Number(found) + 1
    }
    // Otherwise the moments were all between two changes and show nothing.
    expect(interrupted).toBeGreaterThan(KILLS / 3)
  })

  test('a reader beside a writer sees whole generations, in order', async () => {
    const folder = await scratchFolder()
    const { last } = await startWriter(folder, 1)
    const corpus = open(folder)
    const seen: (number | string)[] = []
    while (last() < 20 || seen.length < 10) {
      seen.push(generationOf(await corpus.held()))
      seen.push(generationOf(await corpus.folder()))
    }
    expect(seen.filter(found => typeof found === 'string')).toEqual([])
    expect(seen).toEqual([...seen].sort((a, b) => Number(a) - Number(b)))
  })

  test('changes nothing where a file cannot be written to its end', async () => {
    const folder = await scratchFolder({ 'kept.md': 'Stays.\n' })
    const script = `
      import { openCorpusFolder } from ${JSON.stringify(new URL('../../src/store/corpus-folder.ts', import.meta.url).href)}
      import { articleOf } from ${JSON.stringify(new URL('articles.ts', import.meta.url).href)}
      import { make } from ${JSON.stringify(new URL('make-change.ts', import.meta.url).href)}
      const put = [articleOf('small', 'Fits.'), articleOf('large', 'word '.repeat(1_000_000).trim())]
      await make(openCorpusFolder(process.argv[1], () => '2024-05-01'), { put, remove: ['kept'] }).catch(error => {
        process.stdout.write(error.message)
      })`
    // The system's limit on the size of a file stands in for a full disk.
    const limited = spawn(
      'sh',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 2000; exec "$@"',
        'sh',
        process.execPath,
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
        folder,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    limited.stdout.on('data', chunk => {
      said += String(chunk)
    })
    await once(limited, 'close')
    expect(said).toContain('the system does not allow a file of that size')
    expect(await contentOf(folder)).toEqual({ 'kept.md': 'Stays.\n' })
    expect(await readdir(join(folder, '.record'))).toEqual(['000001.jsonl'])
  })

  test('two processes that write at once take turns', async () => {
    const folder = await scratchFolder()
    const writers = await Promise.all([startWriter(folder, 1), startWriter(folder, 1)])
    while (writers.some(({ last }) => last() < 10)) {
      expect(generationOf(await open(folder).held())).toBeTypeOf('number')
      expect(generationOf(await open(folder).folder())).toBeTypeOf('number')
      await pause(5)
    }
    const said = writers.reduce((sum, { last }) => sum + last(), 0)
    expect((await open(folder).history()).length).toBeGreaterThan(said)
  })
})
