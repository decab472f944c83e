import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

/** `source | cue | content` of each statement. */
function parts(text: string): readonly string[] {
  return said([text]).map(line => line.split(' | ').slice(0, 3).join(' | '))
}

describe('statementsOf, a clause that leads up to the one behind “he said”', () => {
  test.each([
    'If it freezes, Nilsen said, the harbour will close.',
    'When the ice goes, Nilsen said, ships return.',
    'Whether the quay stands, Nilsen said, depends on the tide.',
  ])('is content together with that one: %s', text => {
    expect(parts(text)).toEqual([`Nilsen | said | ${text.slice(0, -1)}`])
  })

  test('is all there is where no clause follows', () => {
    expect(parts('The harbour closed when it froze, Nilsen said, adding that it was early.')[0]).toBe(
      'Nilsen | said | The harbour closed when it froze',
    )
  })
})

describe('statementsOf, what stands behind “said”', () => {
  test.each([
    [
      'Norway has closed the strait, the ministry said on Friday, a claim that Nilsen mocked.',
      ['the ministry | said | Norway has closed the strait'],
    ],
    [
      'Nilsen welcomed the plan but said the quay was too short.',
      ['Nilsen | welcomed | the plan', 'Nilsen | said | the quay was too short'],
    ],
    [
      'Nilsen declined to pay but said the crew would be fed.',
      ['Nilsen | declined | to pay', 'Nilsen | said | the crew would be fed'],
    ],
  ])('is read by what it is: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('statementsOf, a noun behind a verb that denies', () => {
  test.each([
    ['Nilsen denied claims that the quay had sunk.', ['Nilsen | denied | claims that the quay had sunk']],
    ['Nilsen rejected calls for a vote.', ['Nilsen | rejected | calls for a vote']],
    [
      'Nilsen dismissed the accusation as “a tale for children”.',
      ['Nilsen | dismissed | the accusation as “a tale for children”'],
    ],
  ])('is denied, and not claimed: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('statementsOf, “neither … nor”', () => {
  test('is of the subject before it, and both verbs have the content', () => {
    expect(parts('Port officials neither confirmed nor denied that the quay had sunk.')).toEqual([
      'Port officials | neither confirmed nor denied | that the quay had sunk',
    ])
  })
})

describe('statementsOf, subjects behind other words', () => {
  test.each([
    ['By breakfast both sides were claiming the credit.', 'both sides | were claiming | the credit'],
    ['But in that case Mr. Haug’s lawyers said he was ill.', 'Mr. Haug’s lawyers | said | he was ill'],
    [
      'Two people briefed on the inquiry said it had failed.',
      'Two people briefed on the inquiry | said | it had failed',
    ],
    [
      'Officials directly involved in the talks said it had failed.',
      'Officials directly involved in the talks | said | it had failed',
    ],
    ['People in the north said it rained.', 'People in the north | said | it rained'],
    [
      'A group that calls itself the Young Front denied that it had paid.',
      'A group that calls itself the Young Front | denied | that it had paid',
    ],
  ])('are found: %s', (text, expected) => {
    expect(parts(text)[0]).toBe(expected)
  })

  test('are none of “a strong warning”', () => {
    const text = 'President Haug issued a strong warning to the union on Monday that he would not pay.'
    expect(parts(text).filter(line => line.startsWith('a strong'))).toEqual([])
  })
})

describe('statementsOf, “asked leave of”', () => {
  test('is a deed, and tells nothing', () => {
    expect(parts('Nilsen sailed at once. He did not ask leave of the harbour, which is an ally.')).toEqual([])
  })
})

describe('statementsOf, people who are told', () => {
  test('are not what is told', () => {
    expect(parts('The captains were told to go home by the harbour union.')).toEqual([
      'the harbour union | were told | to go home',
    ])
  })
})

describe('statementsOf, “who” behind several names', () => {
  test('is the last of them', () => {
    expect(
      said(['The bank kept its rate on Friday, defying Minister Lena Haug, who had pressed for a cut.'])[0],
    ).toContain('| Lena Haug |')
  })
})
