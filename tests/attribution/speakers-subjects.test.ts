import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

/** The source and the speaker of each statement in a text: `source: speaker`. */
function sources(...paragraphs: string[]): readonly string[] {
  return said(paragraphs).map(line => {
    const [source, , , , speaker] = line.split(' | ')
    return `${source}: ${speaker}`
  })
}

describe('statementsOf, the words that name the source', () => {
  test('takes a relative pronoun for the source and what it stands for as the speaker', () => {
    expect(sources('The letter made no mention of Lena Haug, who announced that she was leaving.')).toContain(
      'who: Lena Haug',
    )
    expect(
      sources('“It is late,” said Carl Berg, the harbour master, who conceded that ice was near.'),
    ).toEqual(['Carl Berg: Carl Berg', 'who: Carl Berg'])
  })

  test('steps over an aside that has a verb of its own', () => {
    expect(
      sources('Haug, after the scandal about the bridge broke in March, said that there was no file.'),
    ).toEqual(['Haug: Haug'])
    expect(
      sources('Deputies from the north, speaking because they were angry, said that it was safe.')[0],
    ).toMatch(/^Deputies/)
  })

  test('steps over asides with commas of their own, brackets and dashes', () => {
    expect(
      sources(
        'Lena Haug, who fell ill during a storm in Bergen, Norway, in July 2012, said that Berg was rude.',
      ),
    ).toEqual(['Lena Haug: Lena Haug'])
    expect(
      sources('On Monday, after winning the vote, Gov. Carl Berg (R-OH), said that he was ready.'),
    ).toEqual(['Gov. Carl Berg: Carl Berg'])
    expect(
      sources(
        'Berg — who led the fleet in 2007 when the crew, a hundred men, was young — said that it was late.',
      ),
    ).toEqual(['Berg: Berg'])
  })

  test('gives a statement or letter that says something to whoever issued it', () => {
    expect(
      sources('The ferry office issued a statement Wednesday saying that the bridge was closed.'),
    ).toEqual(['The ferry office: The ferry office'])
  })

  test('goes on with the subject of the main clause', () => {
    expect(sources('Haug responded by saying that the bridge was closed.')).toEqual(['Haug: Haug'])
    expect(sources('When Mr Berg came, Haug smiled, acknowledging that he had won.')).toEqual(['Haug: Haug'])
  })

  test('takes the name behind a verb’s -ing and not the verb', () => {
    expect(sources('Saying little, Haug argued that it was late.')).toEqual(['Haug: Haug'])
  })
})

describe('statementsOf, whom "the minister" stands for', () => {
  test('is the one person who was given that office or title, though others spoke since', () => {
    expect(
      sources(
        'Sen. Lena Haug said the ice was thick. Carl Berg was silent. The senator said it would melt.',
      ).at(-1),
    ).toBe('The senator: Lena Haug')
    expect(
      sources(
        'Swedish Foreign Minister Karin Lund came late. Carl Berg said he was late. The minister said it was over.',
      ).at(-1),
    ).toBe('The minister: Karin Lund')
  })

  test('is the last company where one speaks on', () => {
    expect(
      sources('Boeing said the ice was thick. Carl Berg was silent. The company said it would melt.').at(-1),
    ).toBe('The company: Boeing')
  })
})

describe('statementsOf, whom a pronoun stands for', () => {
  test('tells by a given name whether it is "he" or "she"', () => {
    expect(
      sources(
        'Carl Berg said the ice was thick. Lena Haug said it was thin. He said it would melt. She said it had.',
      ),
    ).toEqual(['Carl Berg: Carl Berg', 'Lena Haug: Lena Haug', 'He: Carl Berg', 'She: Lena Haug'])
  })

  test('takes "they" for people rather than for a body named after them', () => {
    expect(
      sources(
        'US officials said the ice was thick. The Swedish government was silent. They said it would melt.',
      ).at(-1),
    ).toBe('They: US officials')
  })
})
