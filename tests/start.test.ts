import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const REPO = join(import.meta.dirname, '..')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(cwd: string, argv: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, argv, { cwd })
  const ended = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    ended.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    ended.err += chunk.toString()
  })
  return new Promise(resolve => child.on('close', code => resolve({ code, ...ended })))
}

test('start.mjs answers what main.ts answers', async () => {
  const question = ['console', '--json', '/stance Russia coalition']
  const [started, underTsx] = await Promise.all([
    run(REPO, ['src/start.mjs', ...question]),
    run(REPO, ['--import', 'tsx', 'src/main.ts', ...question]),
  ])
  expect(started).toEqual(underTsx)
  expect(started.code).toBe(0)
})

describe('start.mjs in a small project', () => {
  let root: string
  const start = (...argv: readonly string[]) => run(root, ['src/start.mjs', ...argv])
  const cache = () => join(root, 'node_modules/.cache/on-record')

  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'on-record-start-'))
    await write('package.json', '{ "type": "module" }')
    await write('package-lock.json', '{}')
    await write('tsconfig.json', '{}')
    await write('commands/word.ts', "export const word: string = 'heron'\n")
    await write('src/weights.json', '{ "heron": 2 }')
    await write('src/deep/late.ts', 'export const late: string = import.meta.dirname\n')
    await write(
      'src/main.ts',
      [
        "import { word } from '../commands/word.ts'",
        "import weights from './weights.json' with { type: 'json' }",
        "const { late } = await import('./deep/late.ts')",
        'console.log([word, weights.heron, late, import.meta.url, ...process.argv.slice(2)].join(" "))',
        "if (process.argv.includes('break')) throw new Error('broken on purpose')",
        '',
      ].join('\n'),
    )
    await cp(join(REPO, 'src/start.mjs'), join(root, 'src/start.mjs'))
    await mkdir(join(root, 'node_modules'))
    for (const name of ['esbuild', 'tsx'])
      await symlink(join(REPO, 'node_modules', name), join(root, 'node_modules', name))
  })
  afterEach(() => rm(root, { recursive: true }))

  const said = (word: string, weight = 2) =>
    `${word} ${weight} ${join(root, 'src/deep')} file://${join(root, 'src/main.ts')}\n`

  test('lets every module know its own folder, and hands on what it was started with', async () => {
    expect(await start('one', '--two')).toEqual({
      code: 0,
      out: said('heron').replace('\n', ' one --two\n'),
      err: '',
    })
  })

  test('answers from the sources as they are, however they came to be so', async () => {
    const when = new Date('2026-01-01')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('heron', 'egret', 'stork'), fc.integer({ min: 1, max: 3 })), {
          minLength: 2,
          maxLength: 4,
        }),
        async states => {
          for (const [word, weight] of states) {
            await write('commands/word.ts', `export const word: string = '${word}'\n`)
            await write('src/weights.json', `{ "heron": ${weight} }`)
            // As long as before, and as old: only the text tells.
            for (const file of ['commands/word.ts', 'src/weights.json'])
              await utimes(join(root, file), when, when)
            expect((await start()).out).toBe(said(word, weight))
          }
        },
      ),
      { numRuns: 4 },
    )
  })

  test('puts the modules together once for as long as nothing changes', async () => {
    await start()
    const [made = ''] = await readdir(cache())
    const { mtimeMs, ino } = await stat(join(cache(), made, 'main.mjs'))
    await start()
    expect(await readdir(cache())).toEqual([made])
    expect(await stat(join(cache(), made, 'main.mjs'))).toMatchObject({ mtimeMs, ino })
  })

  test('starts several at once, and leaves nothing half-made', async () => {
    const all = await Promise.all([start(), start(), start()])
    expect(all.map(({ out }) => out)).toEqual(Array(3).fill(said('heron')))
    expect((await readdir(cache())).filter(name => !/^[0-9a-f]{64}$/.test(name))).toEqual([])
  })

  test('answers where it can keep nothing', async () => {
    // A file where the folder should be stops whoever may write everywhere, too.
    await write('node_modules/.cache', '')
    expect(await start()).toEqual({ code: 0, out: said('heron'), err: '' })
  })

  test('answers where it cannot tell what the sources are', async () => {
    await rm(join(root, 'package-lock.json'))
    expect(await start()).toEqual({ code: 0, out: said('heron'), err: '' })
  })

  test('says what is wrong in a source, and answers once it is mended', async () => {
    await write('commands/word.ts', "export const word: string = 'heron\n")
    const broken = await start()
    expect(broken.code).toBe(1)
    expect(broken.err).toContain('commands/word.ts:1')
    await write('commands/word.ts', "export const word: string = 'egret'\n")
    expect((await start()).out).toBe(said('egret'))
  })

  test('puts the modules together again where what it kept is not whole', async () => {
    await start()
    const [made = ''] = await readdir(cache())
    await rm(join(cache(), made, 'main.mjs'))
    expect((await start()).out).toBe(said('heron'))
    expect(await readdir(join(cache(), made))).toContain('main.mjs')
  })

  test('keeps ten beside the one that it makes, those that were started last', async () => {
    await start()
    const [first = ''] = await readdir(cache())
    for (let days = 0; days < 12; days++) await mkdir(join(cache(), `older-${days}`))
    const before = new Date(Date.now() - 3_600_000)
    for (const name of await readdir(cache())) await utimes(join(cache(), name), before, before)
    await start()
    await write('commands/word.ts', "export const word: string = 'egret'\n")
    await start()
    const kept = await readdir(cache())
    expect(kept).toHaveLength(11)
    expect(kept).toContain(first)
  })

  test('throws away what was started more than a day ago, and is not that of the sources any more', async () => {
    await start()
    const [made = ''] = await readdir(cache())
    const before = new Date(Date.now() - 25 * 3_600_000)
    await utimes(join(cache(), made), before, before)
    await write('commands/word.ts', "export const word: string = 'egret'\n")
    await start()
    expect(await readdir(cache())).not.toContain(made)
  })

  test('names the line of the source that broke', async () => {
    const { code, err } = await start('break')
    expect(code).toBe(1)
    expect(err).toContain(`${join('src', 'main.ts')}:5`)
  })
})
