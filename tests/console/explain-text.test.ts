import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { runConsole } from '../../src/console/console.ts'
import { replyJson } from '../../src/console/json.ts'
import { replyText } from '../../src/console/text.ts'
import type { Answer, Sign } from '../../src/desk/reply.ts'
import { keyboard, pipeOf } from './captured-terminal.ts'
import { scriptedDesk, stanceAnswer } from './small-coverage.ts'

/** The answer on the tolls with what decided the place of its first passage; nothing is known of that of the second. */
function weighedAnswer(
  signs: readonly Sign[] = [
    { name: 'lead', value: 1, weight: 0.5 },
    { name: 'article', value: 0.91666, weight: 4 },
    { name: 'around', value: 0, weight: 0.5 },
    { name: 'distance', value: 0.25, weight: -12 },
  ],
): Answer {
  const answer = stanceAnswer()
  const passages = answer.passages.map((passage, at) => (at === 0 ? { ...passage, signs } : passage))
  return { ...answer, passages }
}

const explained = (answer: Answer, width: number) =>
  replyText(answer, { width, colour: false, isExplained: true })

/** A console that serves the answer. */
const serving = {
  commands,
  openDesk: async () => scriptedDesk({ stance: async () => weighedAnswer() }),
}

/** What it writes. */
async function written(argv: readonly string[], input: readonly string[] = []) {
  const terminal = pipeOf(input)
  await runConsole(argv, terminal, serving)
  return terminal.written()
}

describe('--explain', () => {
  test('prints below a passage what decided its place, what speaks most for it first, and the sum', () => {
    expect(explained(weighedAnswer(), 60)).toMatchInlineSnapshot(`
      "What Norland says about harbour tolls

        Norland will not pay the new harbour tolls, its transport
        minister said on Thursday. [1]

      What Norland says · 1 of 3
      [1] Norland will not pay the new harbour tolls, its
          transport minister said on Thursday. The tolls start in
          May.
          The Quay Courier · Norland rejects the harbour tolls ·
          7 March 2019 · ¶ 1 · source: its transport minister
          (Norland)
          article   0.917 ×   4.000 =  3.667
          lead      1.000 ×   0.500 =  0.500
          distance  0.250 × -12.000 = -3.000
          sum                          1.167

      Norland named beside it · 1
      [2] … Sel answered that dredging costs money …
          The Quay Courier · Norland rejects the harbour tolls ·
          7 March 2019 · ¶ 3

        · “Norland” includes its ministers and spokespeople."
    `)
  })

  test('tells the worth alone where a column is too narrow for more', () => {
    const narrow = explained(weighedAnswer(), 36)
    expect(narrow).toContain('\n    article    3.667\n    lead       0.500\n    distance  -3.000\n    sum')
  })

  test('never writes a line wider than the page', () => {
    const anySign = fc.record({
      name: fc.stringMatching(/^[a-zA-Z0-9]{1,30}$/),
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      weight: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(anySign, { maxLength: 20 }), fc.integer({ min: 40, max: 100 }), (signs, width) => {
        for (const line of explained(weighedAnswer(signs), width).split('\n'))
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('prints nothing of it unless asked', () => {
    const plain = { width: 60, colour: false }
    expect(replyText(weighedAnswer(), plain)).toBe(replyText(stanceAnswer(), plain))
    expect(replyJson('/line', weighedAnswer())).toBe(replyJson('/line', stanceAnswer()))
    expect(replyJson('/line', weighedAnswer())).not.toContain('signs')
  })

  test('gives each passage in JSON its signs with three digits, null where no signs decided', () => {
    const { passages } = JSON.parse(replyJson('/line', weighedAnswer(), true))
    expect(passages.map(({ signs }: { signs: unknown }) => signs)).toEqual([
      [
        { name: 'lead', value: 1, weight: 0.5 },
        { name: 'article', value: 0.917, weight: 4 },
        { name: 'around', value: 0, weight: 0.5 },
        { name: 'distance', value: 0.25, weight: -12 },
      ],
      null,
    ])
  })

  test('holds for one command, for a batch, as JSON, and for a whole stay at the prompt', async () => {
    const row = 'article   0.917 ×   4.000 =  3.667'
    expect(await written(['--explain', '/stance Norland tolls'])).toContain(row)
    expect(await written(['--explain'], ['/stance Norland tolls\n'])).toContain(row)
    expect(await written(['/stance Norland tolls', '--json', '--explain'])).toContain(
      '{"name":"article","value":0.917,"weight":4}',
    )
    const { terminal, type } = keyboard()
    const stay = runConsole(['--explain'], terminal, serving)
    await expect.poll(() => terminal.written()).toContain('> ')
    type('/stance Norland tolls\r')
    await expect.poll(() => terminal.written()).toContain(row)
    type('/quit\r')
    expect(await stay).toBe(0)
  })
})
