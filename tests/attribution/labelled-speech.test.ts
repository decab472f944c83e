import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

describe('statementsOf, speech under a label', () => {
  test('is its speaker’s where the label comes back, as in a transcript', () => {
    expect(
      said([
        'LOPEZ: Who will mend the quay before the winter?',
        'KERRY: We will.',
        'LOPEZ: When exactly?',
      ]).map(line => line.split(' | ').slice(0, 3).join(' | ')),
    ).toEqual(['LOPEZ | – | Who will mend the quay before the winter?', 'LOPEZ | – | When exactly?'])
  })

  test('goes on in the next paragraph of a transcript that is quoted', () => {
    expect(
      said([
        '"LOPEZ: The quay is falling into the sea.',
        '"And nobody has come to look at it since the storm.',
        '"LOPEZ: So we wait."',
      ])[1],
    ).toMatch(/^– \| – \| "And nobody has come to look at it since the storm\. \| direct \| LOPEZ/)
  })

  test('is a person’s in a headline', () => {
    expect(said(['John Kerry: The quay must be mended', 'The quay is old.'])).toEqual([
      'John Kerry | – | The quay must be mended | indirect | John Kerry | United States',
    ])
  })

  test.each([
    ['a heading', 'The quay: a short history of its stones'],
    ['a list', 'Ohio: Ann Lee, Bob May, Carl Ray, Dora Tan'],
    ['an editor’s word', 'UPDATE: The quay has been closed'],
  ])('is nobody’s in %s', (_, text) => {
    expect(said([text])).toEqual([])
  })
})
