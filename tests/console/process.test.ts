import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the console as a process of its own, on pipes. `watch` sees its output grow. */
function run(
  argv: readonly string[],
  input = '',
  watch: (out: string, close: () => void) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'console', ...argv], { cwd: ROOT })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    watch(out, () => child.stdout.destroy())
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise(resolve => {
    child.on('close', code => resolve({ code, out, err }))
  })
}

describe('the console as a process', () => {
  test('answers one command and ends with its exit code', async () => {
    const [answered, declined, misread] = await Promise.all([
      run(['/stance', 'Russia', 'coalition']),
      run(['--json', '/ask How many whales live in the Caspian Sea?']),
      run(['/stnce']),
    ])
    expect([answered.code, declined.code, misread.code]).toEqual([0, 3, 2])
    expect([answered.err, declined.err, misread.out]).toEqual(['', '', ''])
    expect(JSON.parse(declined.out).declined.missing).toContain('whales')
  })

  test('writes no colours, greeting or prompt to a pipe', async () => {
    const { code, out } = await run([], '/sources\n')
    expect(code).toBe(0)
    expect(out).toMatch(/^> \/sources\n/)
    expect(out).not.toContain('\u001b')
    expect(out).not.toContain('Try')
  })

  test('ends quietly when its reader has seen enough', async () => {
    const { code, err } = await run(['--json'], '/sources\n'.repeat(5000), (out, close) => {
      if (out.includes('\n')) close()
    })
    expect([code, err]).toEqual([0, ''])
  })

  test('says in one line that a corpus is not there', async () => {
    const { code, out, err } = await run(['--corpus', 'no/such/folder', '/sources'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('no/such/folder')
    expect(err).not.toContain('    at ')
  })
})
