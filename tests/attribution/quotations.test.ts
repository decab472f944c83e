import { describe, expect, test } from 'vitest'
import { quotations } from '../../src/attribution/quotations/quotations.ts'
import { said } from './said.ts'

const cut = (text: string, openBefore = false) =>
  quotations(text, openBefore).map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  test.each([
    [
      'typographic inside straight',
      '"He called it “a shame” and left," she said.',
      '"He called it “a shame” and left,"',
    ],
    [
      'single inside typographic',
      '“He called it ‘a shame’ and left,” she said.',
      '“He called it ‘a shame’ and left,”',
    ],
    [
      'typographic inside typographic',
      '“He called it “a shame” and left.”',
      '“He called it “a shame” and left.”',
    ],
    [
      'straight inside guillemets',
      '«He called it "a shame" and left», she said.',
      '«He called it "a shame" and left»',
    ],
    ['low marks', '„He left the shame behind him“, she said.', '„He left the shame behind him“'],
  ])('keeps %s whole', (_, text, expected) => {
    expect(cut(text)).toEqual([expected])
  })

  test('ends at the paragraph where a mark is missing, and takes the next mark as it comes', () => {
    expect(cut('“It was late, she said.')).toEqual(['“It was late, she said.'])
    expect(cut('“It was late, she said. “It was dark.”')).toEqual(['“It was late, she said. “It was dark.”'])
  })

  test('begins at the paragraph where only its end is there', () => {
    expect(cut('and so it was late,” she said.', true)).toEqual(['and so it was late,”'])
  })
})

describe('statementsOf, words in quotation marks that are no quotation', () => {
  test.each([
    ['a title', 'Kerry came to the theatre for “The Wind in the Willows.”'],
    ['a name', 'The old tram was known to everybody in town, and the “Night Owl,” too.'],
  ])('are %s', (_, text) => {
    expect(said([text])).toEqual([])
  })
})

describe('statementsOf, a quotation in the middle of its sentence', () => {
  const contents = (text: string) => said([text]).map(line => line.split(' | ').slice(0, 4).join(' | '))

  test('belongs to the verb before it, whatever verb that is', () => {
    expect(contents('Kerry credited the harbour with “saving the whole town in a single winter.”')).toEqual([
      'Kerry | credited | the harbour with “saving the whole town in a single winter.” | mixed',
    ])
  })

  test('is reported with the clause around it', () => {
    expect(
      contents('Kerry says on his website that “the harbour was saved by those who work in it.”'),
    ).toEqual(['Kerry | says | that “the harbour was saved by those who work in it.” | mixed'])
  })

  test('takes its marks into the content where it is short', () => {
    expect(contents('Kerry reported “forty ships” in the harbour.')).toEqual([
      'Kerry | reported | “forty ships” in the harbour | mixed',
    ])
  })
})
