import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import Database from 'libsql'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openRecollections, RECOLLECTIONS_FILE } from '../../src/store/sqlite-recollections.ts'
import { scratchFolder } from './scratch-folder.ts'

const ROUNDS = 4
const AT_ONCE = 4
const WRITER = fileURLToPath(new URL('recollections-writer.ts', import.meta.url))

interface Writer {
  readonly child: ChildProcess
  readonly closed: Promise<unknown>
  readonly name: string
  /** The answers that it said it had remembered: id and number. */
  readonly said: readonly (readonly [id: string, count: number])[]
}

/** Starts a process that remembers answers, and waits for its first one. */
async function startWriter(folder: string, name: string): Promise<Writer> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const closed = once(child, 'close')
  const said: [string, number][] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => {
    const [id = '', count] = line.split(' ')
    said.push([id, Number(count)])
  })
  await Promise.race([once(lines, 'line'), closed])
  return { child, closed, name, said }
}

describe('openRecollections', () => {
  test('processes that share a file and are killed at any moment leave it whole, with all that they had said', async () => {
    const folder = await scratchFolder()
    // The first ones of all find no file yet, and make it together.
    const delays = fc.sample(fc.double({ min: 0, max: 80, noNaN: true }), {
      numRuns: ROUNDS * AT_ONCE,
      seed: 20_140_922,
    })
    for (let round = 0; round < ROUNDS; round += 1) {
      const names = Array.from({ length: AT_ONCE }, (_, number) => `${round}-${number}`)
      const writers = await Promise.all(names.map(name => startWriter(folder, name)))
      await Promise.all(
        writers.map(async ({ child, closed }, number) => {
          await pause(delays[round * AT_ONCE + number])
          child.kill('SIGKILL')
          await closed
        }),
      )

      const memory = openRecollections(folder, Date.now)
      for (const { name, said } of writers) {
        expect(said.length).toBeGreaterThan(0)
        for (const [id, count] of said)
          expect(memory.recall(id)).toEqual({
            command: 'ask',
            options: { question: `${name} ${count}`, padding: 'word '.repeat(count % 50) },
            shared: count % 3 === 0,
            rated: count % 5 === 0,
          })
      }
      const id = memory.remember('ask', { question: 'still works' })
      expect(memory.recall(id)).not.toBeNull()
      memory.close()
      const file = new Database(join(folder, RECOLLECTIONS_FILE))
      expect(file.pragma('integrity_check')).toMatchObject([{ integrity_check: 'ok' }])
      expect(
        file.prepare('SELECT answers - (SELECT count(*) FROM asked) AS off FROM tally').get(),
      ).toMatchObject({
        off: 0,
      })
      expect(
        file.prepare('SELECT helpful - (SELECT count(*) FROM asked WHERE rated) AS off FROM ratings').get(),
      ).toMatchObject({ off: 0 })
      file.close()
    }
  })
})
