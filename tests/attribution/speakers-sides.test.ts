import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

/** Who speaks in a text, for whom and from where: `speaker: actor, from origin`, and `?` for who has no name. */
function sides(text: string, { published = null as string | null, curated = '' } = {}): readonly string[] {
  const article = makeArticle('test', { ...unknownMetadata, published, extra: {}, paragraphs: [text] })
  const { actors } = parseActors(curated)
  return statementsOf(article, buildActorTable(actors, [article])).map(
    ({ speaker, actor, origin, anonymous }) =>
      `${speaker ?? '–'}${anonymous ? '?' : ''}: ${actor ?? '–'}, from ${origin ?? '–'}`,
  )
}

describe('statementsOf, whom a source speaks for', () => {
  test('keeps the side of officials who have no name', () => {
    expect(sides('A senior US official said the ice was thick.')).toEqual([
      'A senior US official?: United States, from –',
    ])
    expect(sides('Officials in Moscow said the ice was thick.')).toEqual([
      'Officials in Moscow?: Russia, from –',
    ])
    expect(sides('A person close to the Kremlin said the ice was thick.')).toEqual([
      'A person close to the Kremlin?: Russia, from –',
    ])
  })

  test('leaves a foreign diplomat in a capital to nobody', () => {
    expect(sides('A Western diplomat in Moscow said the ice was thick.')).toEqual([
      'A Western diplomat in Moscow?: –, from –',
    ])
    expect(sides('US officials in Moscow said the ice was thick.')).toEqual([
      'US officials in Moscow?: United States, from –',
    ])
  })

  test('tells where scholars, citizens and the opposition come from, for whom they do not speak', () => {
    expect(sides('Russian analysts said the ice was thick.')).toEqual(['Russian analysts?: –, from Russia'])
    expect(sides('A professor in Moscow said the ice was thick.')).toEqual([
      'A professor in Moscow?: –, from Russia',
    ])
    expect(sides('An opposition group of Turkey said the ice was thick.')).toEqual([
      'An opposition group of Turkey?: –, from Turkey',
    ])
    expect(sides('Norwegians fear that the ice will melt.')).toEqual(['Norwegians?: –, from Norway'])
  })

  test('takes a people with "the" for its government', () => {
    expect(sides('The Norwegians have said that the ice will melt.')).toEqual(['Norway: Norway, from –'])
  })

  test('knows an expert on a country from one of it', () => {
    expect(sides('A Norway expert said the ice was thick.')).toEqual(['A Norway expert?: –, from –'])
    expect(sides('A Norwegian expert said the ice was thick.')).toEqual([
      'A Norwegian expert?: –, from Norway',
    ])
  })

  test('has a former minister come from the country, and no longer speak for it', () => {
    expect(sides('A former Norwegian minister said the ice was thick.')).toEqual([
      'A former Norwegian minister?: –, from Norway',
    ])
  })

  test('takes media for a state only where they are its own', () => {
    expect(sides('Turkish media reported that the ice was thick.')).toEqual([
      'Turkish media?: –, from Turkey',
    ])
    expect(sides('Turkish state media reported that the ice was thick.')).toEqual([
      'Turkish state media?: Turkey, from –',
    ])
  })

  test('gives somebody with a name the origin that stands before it', () => {
    expect(sides('Norwegian economist Lena Haug said the ice was thick. She said it would melt.')).toEqual([
      'Lena Haug: –, from Norway',
      'Lena Haug: –, from Norway',
    ])
  })

  test('keeps what somebody comes from beside whom he speaks for', () => {
    expect(
      sides('Lena Haug said the ice was thick.', { curated: 'Lena Haug (Fjord Journal; from Norway)' }),
    ).toEqual(['Lena Haug: Fjord Journal, from Norway'])
  })

  test('reads whom an office between dashes speaks for', () => {
    expect(
      sides(
        'The chief inspector for Operation Polar Bear—the Pentagon’s mission in Norway—said it was late.',
      ),
    ).toEqual(['The chief inspector for Operation Polar Bear?: United States, from –'])
  })

  test('lets the first of two who speak together stand for both', () => {
    expect(sides('Lavrov and Kerry said the ice was thick.')).toEqual(['Sergei Lavrov: Russia, from –'])
    expect(sides('Putin claimed he and Kerry had warned that the ice was thick.').at(-1)).toBe(
      'Vladimir Putin: Russia, from –',
    )
  })
})
