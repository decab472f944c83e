import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const nothing = mkdtempSync(join(tmpdir(), 'on-record-eval-'))

function evaluate(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/quality/eval.ts', '--shared', nothing, ...words],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}

describe('npm run eval', () => {
  test('names the sets whose data are absent, and what is not measured, and is content', () => {
    const { status, lines } = evaluate('retrieval', 'stance', 'extraction')
    expect(status).toBe(0)
    const [head, , columns, ...sets] = lines
    expect(head).toMatch(/^\d{4}-\d\d-\d\d, .+, Node \d+/)
    expect(columns).toContain('must reach')
    expect(sets).toEqual([
      expect.stringMatching(/^retrieval: skipped: there is no .*eval[\\/]retrieval$/),
      expect.stringMatching(/^stance: skipped: there is no .*eval[\\/]stance$/),
      'extraction: not measured: On Record does not read HTML yet',
    ])
  })

  test('gives an object a set with --json, its numbers as numbers', () => {
    const { status, lines } = evaluate('--json', 'stance', 'news')
    expect(status).toBe(0)
    const [stance, news] = lines.map(line => JSON.parse(line))
    expect(stance).toEqual({ set: 'stance', skipped: expect.stringContaining('there is no') })
    expect(news).toMatchObject({ set: 'news', date: expect.any(String), seconds: expect.any(Number) })
    expect(news.figures[0]).toMatchObject({
      measure: 'a gold paragraph first, ranking alone',
      value: expect.any(Number),
      folds: [expect.any(Number), expect.any(Number)],
      low: expect.any(Number),
      high: expect.any(Number),
      baseline: expect.any(Number),
      bm25: expect.any(Number),
    })
  })

  test('says what is wrong with an option that there is none of', () => {
    const { status, stderr } = evaluate('--jsn')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Unknown option '--jsn'/)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('tells which sets there are where one is asked for that is none', () => {
    const { status, stderr } = evaluate('retreival')
    expect(status).toBe(2)
    expect(stderr).toBe(
      'There is no set "retreival"; the sets are seeds, retrieval, news, stance, actors, attribution, quotes, extraction.\n',
    )
  })
})
