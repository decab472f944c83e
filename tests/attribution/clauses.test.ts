import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

const parts = (text: string) => said([text]).map(line => line.split(' | ').slice(0, 3).join(' | '))

describe('statementsOf, a clause that goes on', () => {
  test.each([
    [
      'In the end, Kerry said, the harbour froze.',
      ['Kerry | said | In the end, Kerry said, the harbour froze'],
    ],
    [
      'The harbour opened late, Kerry said on Monday, and ships came in by night.',
      ['Kerry | said | The harbour opened late', 'Kerry | said | ships came in by night'],
    ],
    [
      'Kerry said that the harbour froze, but that the ships were safe.',
      ['Kerry | said | that the harbour froze, but that the ships were safe'],
    ],
    [
      'Kerry said on the last page of his long book that the harbour froze.',
      ['Kerry | said | that the harbour froze'],
    ],
    ['Kelly said she was late.', ['Kelly | said | she was late']],
    [
      'Kerry said night boats had kept the islands alive.',
      ['Kerry | said | night boats had kept the islands alive'],
    ],
    ['Kerry said Tuesday night the boats had left.', ['Kerry | said | the boats had left']],
  ])('is told whole: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  test('ends with a quotation that is a sentence', () => {
    expect(parts('Kerry shouted “Let us go!” at the ferry.')).toEqual(['Kerry | shouted | “Let us go!”'])
  })
})

describe('statementsOf, a clause between commas', () => {
  test('ends where the verb of its sentence comes', () => {
    expect(parts('Norway, which wanted a bridge over the sound, had paid for it.')).toEqual([
      'which | wanted | a bridge over the sound',
    ])
  })
})

describe('statementsOf, polls and papers', () => {
  test.each([
    ['Polls show Kerry ahead in the north.', ['Polls | show | Kerry ahead in the north']],
    [
      'In a poll for the paper, half of the town wanted a bridge.',
      ['a poll | In | half of the town wanted a bridge'],
    ],
    [
      'According to results of a count made for the paper, the town grew.',
      ['results of a count made for the paper | According to | the town grew'],
    ],
  ])('tell what they found: %s', (text, expected) => {
    expect(parts(text).slice(0, 1)).toEqual(expected)
  })
})

describe('statementsOf, words that are verbs elsewhere', () => {
  test.each([
    'Ships go to states like Ohio and Maine.',
    'The ferry calls at ports in three states where ice is rare.',
    'The attacks in the north went on all winter.',
  ])('finds nothing in: %s', text => {
    expect(said([text])).toEqual([])
  })
})
