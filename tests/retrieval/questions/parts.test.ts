import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../../src/actors/actor-table.ts'
import { partsOf } from '../../../src/retrieval/questions/parts.ts'

const table = buildActorTable([], [])
const parts = (text: string) => partsOf(text, table).map(part => part.text)
const labels = (text: string) =>
  partsOf(text, table).map(({ query }) => query.concepts.map(({ label }) => label))

describe('partsOf', () => {
  test('takes two questions apart that are joined in one sentence', () => {
    expect(parts('Who is Lavrov and what did he say about the coalition?')).toEqual([
      'Who is Lavrov',
      'what did he say about the coalition?',
    ])
  })

  test('takes sentences apart that are questions', () => {
    expect(parts('When did the ferry sink? Why did nobody help?')).toHaveLength(2)
  })

  test.each([
    'What do Russia and the US want?',
    'When and where did the ferry sink?',
    'Who and what is behind it in Norland?',
    'Did Norland build the harbour and the lighthouse?',
    'I read about the tolls. What did Lavrov say?',
    'tolls and ferries',
  ])('leaves “%s” whole', text => {
    expect(parts(text)).toEqual([text])
  })

  test('asks a further question that names nobody about whom the first names', () => {
    expect(labels('Who is Lavrov and what did he reject?')).toEqual([['Lavrov'], ['Lavrov', 'reject']])
  })

  test('asks a question word alone about all of the first', () => {
    const [first, second] = partsOf('When did the ferry sink? Why?', table)
    expect(second?.query.concepts).toEqual(first?.query.concepts)
    expect([first?.query.wants, second?.query.wants]).toEqual(['time', 'reason'])
  })

  test('takes a pasted text for one', () => {
    expect(parts('Why was it? '.repeat(50).concat('Why did the ferry sink?'))).toHaveLength(1)
  })

  test('takes any text, and gives pieces of it in order', () => {
    const piece = fc.constantFrom(
      'who',
      'why',
      '?',
      'and',
      'he',
      'Lavrov',
      ' ',
      'tolls',
      'did',
      ',',
      '🙂',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
        const text = pieces.join(' ')
        const found = parts(text)
        expect(found.length).toBeGreaterThan(0)
        let from = 0
        for (const part of found) {
          const at = text.indexOf(part, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + part.length
        }
      }),
    )
  })
})
