import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Log, newIncident } from '../../src/discord/log.ts'
import { apiError, keptLog } from './kept-log.ts'

describe('a line of the log', () => {
  const snowflake = fc
    .bigInt({ min: 10n ** 16n, max: 10n ** 20n - 1n })
    .map(String)
    .filter(id => id.length >= 17)
  const token = fc.stringMatching(/^[\w-]{60,200}$/)
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z]{1,9}$/),
    fc.constantFrom(
      'Лавров',
      'قطر',
      '日本',
      'Σύνοδος',
      'U.S.',
      '"quoted"',
      'naïve',
      'back\\slash',
      '😀',
      'a\nb',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const question = fc
    .array(word, { minLength: 3, maxLength: 30 })
    .map(words => words.join(' ').trim())
    .filter(text => text.length >= 12)

  /** Everything that a line tells in text, names of fields aside. */
  function textsIn(value: unknown): readonly string[] {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
  }

  const ways: readonly ((log: Log, error: unknown, secrets: readonly string[]) => void)[] = [
    (log, error, secrets) => log.incident({ id: newIncident(), what: '/ask', error, secrets }),
    (log, error, secrets) => log.warn('could not be told', { error, secrets }),
    (log, error, secrets) => log.error('failed', { inner: error, secrets }),
  ]

  test('holds neither question nor token nor user, wherever in an error they stand', () => {
    fc.assert(
      fc.property(
        fc.record({ question, token, user: snowflake, way: fc.constantFrom(...ways), cut: fc.nat(40) }),
        ({ question, token, user, way, cut }) => {
          const { log, lines } = keptLog()
          const errors = [
            new Error(`no answer to “${question}” of ${user}`),
            new Error('outer', { cause: new Error(`inner ${JSON.stringify({ question, token, user })}`) }),
            new Error(`GET /api?q=${encodeURIComponent(question.replace(/\p{Surrogate}/gu, ''))}&t=${token}`),
            new Error(`cut: ${question.slice(cut)} / ${question.slice(0, cut + 12)}`),
            new Error(question.toUpperCase()),
            new Error(`at home\n    at ${question} (${token}:1:2)\n    at x (/${question}:1:2)`),
            new AggregateError([new Error(question), question], token),
            Object.assign(new Error('changed'), {
              message: question,
              code: question,
              url: token,
              rawError: { question },
            }),
            apiError(question, token, user),
            question,
            { question, token, user },
          ]
          const secrets = [question, token, user]
          for (const error of errors) way(log, error, secrets)
          expect(lines).toHaveLength(errors.length)
          const leaks = lines.flatMap(line => {
            const texts = textsIn(JSON.parse(line)).join('\n')
            const told = `${line}\n${texts}`.toLowerCase()
            const runs = secrets.flatMap(secret =>
              Array.from({ length: secret.length - 11 }, (_, at) => secret.slice(at, at + 12)),
            )
            return [
              ...secrets.filter(secret => told.includes(secret.toLowerCase())),
              ...runs.filter(run => texts.includes(run)),
            ].map(leak => ({ leak, line }))
          })
          expect(leaks).toEqual([])
        },
      ),
    )
  })
})
