import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

describe('statementsOf, a source that is named elsewhere', () => {
  const parties = (...paragraphs: string[]) =>
    said(paragraphs).map(line => {
      const [source, , , , speaker, actor] = line.split(' | ')
      return `${source}: ${speaker} (${actor})`
    })

  test('takes the name from between the commas', () => {
    expect(parties('Norway closed the strait. Its leader, Lena Haug, called the ice a surprise.')).toEqual([
      'Its leader: Lena Haug (Norway)',
    ])
    expect(parties('The European Union was calm. A spokesman, Pal Berg, said the ice would melt.')).toEqual([
      'A spokesman: Pal Berg (European Union)',
    ])
  })

  test('learns from a title in the same sentence whose leader somebody is', () => {
    expect(
      parties('Iran turned the offer down, its supreme leader, Ayatollah Ali Khamenei, said on Monday.'),
    ).toEqual(['its supreme leader: Ali Khamenei (Iran)'])
  })

  test('gives a party to its leader', () => {
    expect(
      parties(
        'The Free Fjord Party was angry. Its leader, Lena Haug, said nobody had asked.',
        'Haug said it would fight.',
      ),
    ).toEqual(['Its leader: Lena Haug (Free Fjord Party)', 'Haug: Lena Haug (Free Fjord Party)'])
  })

  test('gives a ministry, and an official of hers, to the country that the paragraph is about', () => {
    expect(parties('Norway waited. The foreign ministry said the ice was thick.')).toEqual([
      'The foreign ministry: The foreign ministry (Norway)',
    ])
    expect(
      parties(
        'Swedish Foreign Minister Karin Lund left. An official in her ministry said the talks were over.',
      ),
    ).toEqual(['An official in her ministry: An official in her ministry (Sweden)'])
  })

  test('leaves officials and diplomats behind a country that acts in the same sentence to nobody', () => {
    expect(parties('Norway closed the strait, officials said.')).toEqual(['officials: officials (–)'])
    expect(parties('Norway closed the strait. Diplomats said the ice was thick.')).toEqual([
      'Diplomats: Diplomats (–)',
    ])
  })

  test('knows a person again by the office that the article gave', () => {
    expect(
      parties(
        'President Emmanuel Macron came late.',
        'Macron denied it. “The train stood still,” the president said.',
      ),
    ).toEqual(['Macron: Emmanuel Macron (France)', 'the president: Emmanuel Macron (France)'])
  })

  test('gives a commissioner to the Union', () => {
    expect(parties('The EU met. The Danish commissioner said the file was open.')).toEqual([
      'The Danish commissioner: The Danish commissioner (European Union)',
    ])
  })

  test('takes Brussels for the Union, unless the article names Belgium alone', () => {
    expect(parties('Brussels rejected the toll.')).toEqual(['Brussels: European Union (European Union)'])
    expect(parties('Brussels rejected the toll.', 'Belgium has few bridges.')).toEqual([
      'Brussels: Belgium (Belgium)',
    ])
    expect(parties('Brussels rejected the toll.', 'Belgium and the EU have few bridges.')).toEqual([
      'Brussels: European Union (European Union)',
    ])
  })

  test('reads "she" as nobody who is called a man, and "he" as nobody who is called a woman', () => {
    expect(
      parties(
        'A Swedish spokeswoman said the road was icy. A Russian spokesman said it was dry. She said it would thaw. He said it had thawed.',
      ),
    ).toEqual([
      'A Swedish spokeswoman: A Swedish spokeswoman (Sweden)',
      'A Russian spokesman: A Russian spokesman (Russia)',
      'She: A Swedish spokeswoman (Sweden)',
      'He: A Russian spokesman (Russia)',
    ])
  })

  test('reads "he" as the one whom the sentence before is about, even if he did not speak', () => {
    expect(
      parties('Lavrov said the road was dry. A German official was sceptical. He said it was icy.').at(-1),
    ).toBe('He: A German official (Germany)')
  })
})
