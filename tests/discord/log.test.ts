import { spawnSync } from 'node:child_process'
import { HTTPError } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { newIncident, type openLog } from '../../src/discord/log.ts'
import { apiError, keptLog } from './kept-log.ts'

const BOT_TOKEN = 'MTE5ODYyMjQ4MzQ3MTkyNTI0OA.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'
const INTERACTION_TOKEN = `aW50ZXJhY3Rpb246${'MTIzNDU2Nzg5MDEyMzQ1Njc4'.repeat(5)}`

describe('openLog', () => {
  test('writes a line of JSON an event: level, time, fields, words; no process id and no host', () => {
    const { log, lines, last } = keptLog()
    log.info('ready', { servers: 3, fresh: true, nothing: null, files: ['a.md', 'b.md'] })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^\{.*\}\n$/)
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      servers: 3,
      fresh: true,
      nothing: null,
      files: ['a.md', 'b.md'],
      msg: 'ready',
    })
  })

  test('writes what is at its level or above it', () => {
    const said = (level: Parameters<typeof openLog>[0]) => {
      const { log, lines } = keptLog(level)
      log.debug('a')
      log.info('b')
      log.warn('c')
      log.error('d')
      log.incident({ id: newIncident(), error: new Error('e') })
      return lines.map(line => JSON.parse(line).level)
    }
    expect(said('debug')).toEqual(['debug', 'info', 'warn', 'error', 'error'])
    expect(said('warn')).toEqual(['warn', 'error', 'error'])
    expect(said('fatal')).toEqual([])
    expect(said('silent')).toEqual([])
  })

  test('logs an incident under the id that its asker was told', () => {
    const { log, last } = keptLog()
    log.incident({
      id: '00c0ffee',
      what: '/stance',
      error: new TypeError('x is not a function'),
      secrets: [],
    })
    expect(last()).toMatchObject({
      level: 'error',
      msg: 'incident',
      incident: '00c0ffee',
      what: '/stance',
      error: { name: 'TypeError', message: 'x is not a function' },
    })
    expect(last()).not.toHaveProperty('secrets')
    expect(last()).not.toHaveProperty('id')
  })

  test('logs of an error its name, message, code, status, frames and causes, and nothing else it carries', () => {
    const { log, last } = keptLog()
    const cause = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', address: '10.0.0.7' })
    const error = new HTTPError(502, 'Bad Gateway', 'PATCH', 'https://discord.com/api/v10/webhooks/1/t', {
      files: undefined,
      body: { content: 'secret' },
    })
    error.cause = cause
    log.error('failed', { error })
    expect(last().error).toEqual({
      name: 'HTTPError',
      message: 'Bad Gateway',
      status: 502,
      stack: expect.any(Array),
      cause: { name: 'Error', message: 'socket hang up', code: 'ECONNRESET', stack: expect.any(Array) },
    })
    for (const frame of last().error.stack) expect(frame).toMatch(/^at .*:\d+:\d+\)?$/)
    expect(last().error.stack[0]).toContain('log.test.ts')
    log.error('failed', { error: apiError('text', 'token', '1') })
    expect(Object.keys(last().error)).toEqual(['name', 'message', 'code', 'status', 'stack'])
    expect(last().error).toMatchObject({ name: 'DiscordAPIError[50035]', code: 50_035, status: 400 })
  })

  test('logs whatever was thrown, circles of causes and bundles too', () => {
    const { log, lines, last } = keptLog()
    const circle = new Error('round')
    circle.cause = circle
    const thrown = [
      circle,
      new AggregateError([new Error('one'), 'two', null], 'both'),
      'a string',
      42,
      null,
      { message: 'no error' },
      Object.create(null),
      Object.assign(new Error('odd'), { name: 7, code: {}, status: 'bad', stack: 9, cause: undefined }),
    ]
    for (const error of thrown) log.warn('thrown', { error })
    expect(lines).toHaveLength(thrown.length)
    expect(JSON.parse(lines[1] ?? '').error).toMatchObject({
      name: 'AggregateError',
      message: 'both',
      errors: [
        { message: 'one' },
        { name: 'no error', message: 'two' },
        { name: 'no error', message: 'object' },
      ],
    })
    expect(JSON.parse(lines[2] ?? '').error).toEqual({ name: 'no error', message: 'a string' })
    expect(last().error).toEqual({ name: '7', message: 'odd' })
  })

  test('says that something could not be logged where it cannot be read', () => {
    const { log, last } = keptLog()
    const hostile = new Proxy(new Error('x'), {
      get() {
        throw new Error('leave me alone')
      },
    })
    log.warn('words', { error: hostile })
    expect(last()).toMatchObject({ level: 'warn', msg: 'something could not be logged' })
  })

  test('tells of an object in a field no more than that it is one', () => {
    const { log, last } = keptLog()
    log.info('x', {
      user: { id: '1', name: 'somebody' },
      big: 10n,
      missing: undefined,
      inner: new Error('why'),
    })
    expect(last()).toMatchObject({ user: 'object', big: 'bigint', inner: { message: 'why' } })
    expect(last()).not.toHaveProperty('missing')
  })

  test('takes out what looks like a token, the address of an answer, or an id, whoever logs it', () => {
    const { log, last } = keptLog()
    const user = '223344556677889900'
    const leak = `with ${BOT_TOKEN} and ${INTERACTION_TOKEN} for <@${user}> at https://discord.com/api/v10/webhooks/${user}/abc-DEF_123?wait=true, or /interactions/1/xyz/callback`
    const clean = 'with […] and […] for <@[…]> at https://discord.com/api/v10[…] or […]'
    log.warn(leak, { why: leak, error: new Error(leak, { cause: leak }) })
    expect(last()).toMatchObject({
      msg: clean,
      why: clean,
      error: { message: clean, cause: { message: clean } },
    })
  })

  test('takes the secrets of the log itself out of every line', () => {
    const { log, last } = keptLog('info', ['an-odd-token-of-a-test'])
    log.info('logged in with an-odd-token-of-a-test')
    expect(last().msg).toBe('logged in with […]')
  })

  test('keeps what helps to find an error: names, codes, places, words that nobody typed', () => {
    const { log, last } = keptLog()
    const secrets = ['What does Russia say about the coalition?', '5', 'a', 'Iran', '223344556677889900']
    const message = (text: string) => {
      log.warn('x', { error: new Error(text), secrets })
      return last().error.message
    }
    expect(message("Cannot read properties of undefined (reading 'length') in page 5")).toBe(
      "Cannot read properties of undefined (reading 'length') in page 5",
    )
    expect(message('no postings for "coalition" in 5 of 25')).toBe('no postings for "[…]" in 5 of 25')
    expect(message('what does RUSSIA say about the coal…')).toBe('[…]…')
    expect(message('Iran, Iranian, Miran')).toBe('[…], Iranian, Miran')
    expect(message('C:\\corpus\\iran.md')).toBe('C:\\corpus\\[…].md')
    log.warn('an answer about a coalition', {
      what: '/stance',
      command: 'what',
      error: new Error('x'),
      secrets,
    })
    expect(last()).toMatchObject({ msg: 'an answer about a coalition', what: '/stance', command: 'what' })
  })

  test('cuts a message that is too long, after it took out the secrets', () => {
    const { log, last } = keptLog()
    const question = 'Who rejects the plan of the ministers?'
    log.warn('x', { error: new Error(`${'-'.repeat(1985)}${question.repeat(1000)}`), secrets: [question] })
    expect(last().error.message).toMatch(/^-+$/)
    log.warn('x', { error: new Error(`${'-'.repeat(1990)}${question}`.repeat(2)), secrets: [question] })
    expect(last().error.message).toBe(`${'-'.repeat(1990)}[…]${'-'.repeat(7)}`)
  })

  test('has written every line when it is closed, and minds no disk that is full', () => {
    const script = `
      import { openLog } from ${JSON.stringify(new URL('../../src/discord/log.ts', import.meta.url).href)}
      const log = openLog('info')
      for (let count = 0; count < 2000; count += 1) log.info('line', { count })
      await log.close()
      if (process.argv[1] === 'kill') process.kill(process.pid, 'SIGKILL')
      process.exit(7)`
    const run = (how: string, to: string) =>
      spawnSync(
        'sh',
        [
          '-c',
          `exec "$@" ${to}`,
          'sh',
          process.execPath,
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          script,
          how,
        ],
        { encoding: 'utf8', cwd: new URL('../..', import.meta.url) },
      )
    for (const how of ['exit', 'kill']) {
      const counts = run(how, '')
        .stdout.trim()
        .split('\n')
        .map(line => JSON.parse(line).count)
      expect(counts).toEqual(Array.from({ length: 2000 }, (_, count) => count))
    }
    expect(run('exit', '> /dev/full')).toMatchObject({ status: 7, stderr: '' })
  })
})

describe('newIncident', () => {
  test('gives 8 hexadecimal digits, others each time', () => {
    const ids = Array.from({ length: 1000 }, newIncident)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}$/)
    expect(new Set(ids).size).toBeGreaterThan(990)
  })
})
