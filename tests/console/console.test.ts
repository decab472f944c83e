import { Writable } from 'node:stream'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { runConsole } from '../../src/console/console.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { type CapturedTerminal, keyboard, pipeOf } from './captured-terminal.ts'
import { declinedAnswer, scriptedDesk } from './small-coverage.ts'

const serving = (desk: Partial<Desk> = {}) => ({ commands, openDesk: async () => scriptedDesk(desk) })

async function once(argv: readonly string[], desk: Partial<Desk> = {}) {
  const terminal = pipeOf()
  const code = await runConsole(argv, terminal, serving(desk))
  return { code, out: terminal.written(), err: terminal.complained() }
}

async function batch(input: string, argv: readonly string[] = ['--json'], desk: Partial<Desk> = {}) {
  const terminal = pipeOf([input])
  const code = await runConsole(argv, terminal, serving(desk))
  return { code, out: terminal.written(), objects: () => jsonLines(terminal) }
}

const jsonLines = (terminal: CapturedTerminal) =>
  terminal
    .written()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

afterEach(() => {
  vi.useRealTimers()
})

describe('runConsole with a command', () => {
  test('prints the answer and leaves with 0 answered, 3 declined, 2 not understood', async () => {
    expect(await once(['/stance', 'Norland', 'tolls'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('What Norland says about harbour tolls'),
      err: '',
    })
    expect(await once(['Who owns the lighthouse?'])).toMatchObject({
      code: 3,
      out: expect.stringContaining('The coverage does not say.'),
    })
    expect(await once(['/stnce', 'x'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('did you mean /stance?'),
    })
    expect((await once(['/stance', 'Norland'])).err).toContain('/stance needs topic')
  })

  test('prints one JSON object, also for what it does not understand', async () => {
    const { out, code } = await once(['/stnce', 'x', '--json'])
    expect([code, JSON.parse(out).status, JSON.parse(out).command]).toEqual([2, 'error', '/stnce x'])
    const unknown = await once(['--json', '--verbose'])
    expect([unknown.code, unknown.err]).toEqual([2, ''])
    expect(JSON.parse(unknown.out).error).toContain('no flag --verbose')
  })

  test('answers a line of 10,000 characters with a plain error', async () => {
    const { code, err } = await once([`/ask ${'word '.repeat(2000)}`])
    expect(code).toBe(2)
    expect(err).toBe('Error: question is too long; 1,000 characters are the most\n')
  })

  test('hands the folder of --corpus on', async () => {
    const openDesk = vi.fn(async () => scriptedDesk())
    await runConsole(['--corpus', 'elsewhere', '/sources'], pipeOf(), { commands, openDesk })
    expect(openDesk).toHaveBeenCalledWith('elsewhere', expect.any(Function))
  })

  test('says why a corpus cannot be opened, and leaves with 1', async () => {
    const terminal = pipeOf()
    const openDesk = () =>
      Promise.reject(
        new Error('there is no folder "nowhere"; name one that exists', { cause: new Error('ENOENT') }),
      )
    expect(await runConsole(['--json', '/sources'], terminal, { commands, openDesk })).toBe(1)
    expect(terminal.complained()).toBe('Error: there is no folder "nowhere"; name one that exists\n')
    expect(JSON.parse(terminal.written())).toMatchObject({ status: 'error', command: '/sources' })
  })

  test('shows where a fault of the program itself was thrown', async () => {
    const terminal = pipeOf()
    const openDesk = () => Promise.reject(new TypeError('articles is not iterable'))
    expect(await runConsole(['/sources'], terminal, { commands, openDesk })).toBe(1)
    expect(terminal.complained()).toMatch(/TypeError: articles is not iterable\n +at /)
  })

  test('tells a command that breaks by an incident, whose causes go to the log without the question', async () => {
    const ask = () => Promise.reject(new Error('index torn', { cause: new Error('disk full') }))
    const { code, err } = await once(['/ask Who asked this secret thing?'], { ask })
    const id = /as incident\s([0-9a-f]{8})/.exec(err)?.[1]
    expect(code).toBe(1)
    expect(err).toContain(`incident ${id} in /ask: Error: index torn`)
    expect(err).toContain('caused by: Error: disk full')
    expect(err).not.toContain('secret')
  })

  test('prints its usage without opening a corpus', async () => {
    const terminal = pipeOf()
    const openDesk = () => Promise.reject(new Error('not to be opened'))
    expect(await runConsole(['--help'], terminal, { commands, openDesk })).toBe(0)
    expect(terminal.written()).toContain('--corpus DIR')
  })
})

describe('runConsole on a pipe', () => {
  test('answers line after line in order, and goes on after one that fails', async () => {
    const { code, objects } = await batch('/stance Norland tolls\r\n\n# a remark\n/stnce\nWho?\n/sources')
    expect(code).toBe(0)
    expect(objects().map(({ command, status }) => [command, status])).toEqual([
      ['/stance Norland tolls', 'answered'],
      ['/stnce', 'error'],
      ['Who?', 'declined'],
      ['/sources', 'answered'],
    ])
  })

  test('echoes each command over its answer in text, and greets nobody', async () => {
    const { out } = await batch('Who?\n/stnce', [])
    expect(out).toMatchInlineSnapshot(`
      "> Who?

      Who owns the lighthouse at Sel?

        The coverage does not say.
        Not found: “lighthouse”
        Nearest:
          – Norland rejects the harbour tolls
          – Sel

      > /stnce

      Error: there is no command "/stnce"; did you mean /stance?
      "
    `)
  })

  test('goes on after a command that breaks', async () => {
    let asked = 0
    const ask = async () => {
      if (asked++ === 0) throw new Error('torn')
      return declinedAnswer()
    }
    const { code, objects } = await batch('Who?\nWho?\n', ['--json'], { ask })
    expect([code, ...objects().map(({ status }) => status)]).toEqual([0, 'error', 'declined'])
  })

  test('leaves with 2 where no line at all was understood', async () => {
    expect((await batch('/stnce\n/weather\n')).code).toBe(2)
    expect((await batch('\n# nothing\n')).code).toBe(0)
  })

  test('ends at the words that leave the prompt', async () => {
    for (const leaving of ['/quit', '/exit', 'QUIT', 'exit'])
      expect((await batch(`/sources\n${leaving}\n/sources\n`)).objects()).toHaveLength(1)
  })

  test('gives an error for a line too long to be a command, and answers the next', async () => {
    const { objects } = await batch(`/ask ${'x'.repeat(150_000)}\n/sources\n`)
    expect(objects().map(({ status }) => status)).toEqual(['error', 'answered'])
    expect(objects()[0].error).toContain('longer than 100,000 characters')
  })

  test('reads no further ahead than it answers', async () => {
    let read = 0
    function* endless() {
      for (;;) {
        read++
        yield '/sources\n'
      }
    }
    const terminal = pipeOf(endless(), { output: readerThatLeavesAfter(3) })
    expect(await runConsole(['--json'], terminal, serving())).toBe(0)
    expect(read).toBeLessThan(1000)
  })
})

describe('runConsole on a terminal', () => {
  test('greets with what is in the collection and three things to try, which it answers', async () => {
    const { terminal, type } = keyboard()
    const running = runConsole([], terminal, serving())
    type('/quit\r')
    expect(await running).toBe(0)
    expect(terminal.written().split('\n\u001b')[0]).toMatchInlineSnapshot(`
      "On Record holds 2 articles from 1 outlet, 7 March 2019.

      Try
        /stance Russia coalition
        /compare Russia "United States" coalition
        /quotes Kerry coalition

      /help lists the commands, Tab completes, /quit leaves.
      "
    `)
  })

  test('answers until it is left by /quit, Ctrl-D or Ctrl-C twice', async () => {
    for (const leaving of ['/quit\r', '\u0004', '\u0003\u0003']) {
      const { terminal, type } = keyboard()
      const running = runConsole([], terminal, serving())
      await expect.poll(() => terminal.written()).toContain('> ')
      type('/stance Norland tolls\r')
      await expect.poll(() => terminal.written()).toContain('[2]')
      type(leaving)
      expect(await running).toBe(0)
    }
  })

  test('clears the line on Ctrl-C', async () => {
    const { terminal, type } = keyboard()
    const running = runConsole([], terminal, serving())
    await expect.poll(() => terminal.written()).toContain('> ')
    type('/stnce\u0003/stance Norland tolls\r')
    await expect.poll(() => terminal.written()).toContain('[2]')
    expect(terminal.written()).not.toContain('no command')
    type('\u0004')
    expect(await running).toBe(0)
  })
})

/** An output whose reader closes the pipe after some writes, as `head` does. */
function readerThatLeavesAfter(writes: number): Writable {
  let seen = 0
  return new Writable({
    write(_chunk, _encoding, done) {
      if (++seen < writes) done()
      else done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    },
  })
}
