import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

function table(paragraphs: readonly string[] = [], curated = '') {
  const article = makeArticle('test', { ...unknownMetadata, extra: {}, paragraphs })
  return buildActorTable(parseActors(curated).actors, [article])
}

describe('buildActorTable, an office without its country', () => {
  const sideOf = (name: string, ...paragraphs: string[]) => table(paragraphs).find(name)?.affiliation ?? null

  test.each([
    [
      'opens the sentence before',
      'Norway closed the strait. Prime Minister Lena Haug said it would stay shut.',
    ],
    [
      'opens the same sentence',
      'Norway, too, has doubts: Prime Minister Lena Haug said the strait was shallow.',
    ],
    ['is the place of the paragraph', 'In Oslo, few were surprised. Foreign Minister Lena Haug said so.'],
    ['has a describing word', 'The cautious Oslo waited. Foreign Minister Lena Haug said nothing new.'],
    ['owns it by a pronoun', 'Norway closed the strait. Its harbour minister, Lena Haug, called it a pause.'],
    [
      'owns it behind the name',
      'Norway closed the strait. Lena Haug, its foreign minister, called it a pause.',
    ],
    ['opens the sentence of its own leader', 'Norway shut the strait, its prime minister, Lena Haug, said.'],
  ])('is of the country that %s', (_, paragraph) => {
    expect(sideOf('Lena Haug', paragraph.replace('harbour', 'energy'))).toBe('Norway')
  })

  test.each([
    ['a people opens the paragraph', 'Norwegian boats waited. Foreign Minister Lena Haug said so.'],
    ['two countries open it', 'Norway and Sweden waited. Foreign Minister Lena Haug said so.'],
    ['only a possessive opens it', "Norway's boats waited. Foreign Minister Lena Haug said so."],
    ['somebody else opens it', 'Norway waited. Emmanuel Macron came. Foreign Minister Lena Haug said so.'],
    ['the office is a former one', 'Norway waited. The former Prime Minister Lena Haug said so.'],
  ])('is of no country where %s', (_, paragraph) => {
    expect(sideOf('Lena Haug', paragraph)).toBeNull()
  })

  test('is of the body that owns it, known or not', () => {
    expect(sideOf('Lena Haug', 'Norway waited. Fjordkraft Director Lena Haug said so.')).toBe('Fjordkraft')
  })

  test('is of the country that another paragraph gives outright', () => {
    expect(
      sideOf(
        'Lena Haug',
        'Norway waited. Prime Minister Lena Haug said so.',
        'Swedish Prime Minister Lena Haug came.',
      ),
    ).toBe('Sweden')
  })

  test('is of the person whose deputy or minister it is', () => {
    expect(
      sideOf('Iwan Orlow', 'Sergei Lavrov left early. His deputy, Iwan Orlow, stayed for the dinner.'),
    ).toBe('Russia')
  })

  test('is of the ministry named before', () => {
    expect(
      sideOf(
        'Han Mi-rae',
        'The bus was late, the Unification Ministry said. “It snowed,” ministry spokeswoman Han Mi-rae said.',
      ),
    ).toBe('South Korea')
  })
})

describe('buildActorTable, people who hold their office no longer', () => {
  const sideOf = (paragraphs: readonly string[], curated = '') =>
    table(paragraphs, curated).find('David Cameron')?.affiliation ?? null

  test.each([
    ['before the name', 'The former Prime Minister David Cameron gave a lecture.'],
    ['with the country', 'Former British Prime Minister David Cameron gave a lecture.'],
    ['behind the name', 'David Cameron, a former prime minister, gave a lecture.'],
  ])('speak for nobody where the articles say so %s', (_, paragraph) => {
    expect(sideOf([paragraph])).toBeNull()
  })

  test('speak for their country where more articles give them the office', () => {
    const spoke = 'British Prime Minister David Cameron gave a speech.'
    expect(sideOf([spoke, spoke, 'The former Prime Minister David Cameron gave a lecture.'])).toBe(
      'United Kingdom',
    )
    expect(sideOf(['Cameron gave a speech.'])).toBe('United Kingdom')
  })

  test('speak for the body whose office the articles give instead', () => {
    expect(sideOf(['UN envoy David Cameron gave a speech.'])).toBe('United Nations')
  })

  test('speak for whom the curated list says', () => {
    expect(sideOf(['The former Prime Minister David Cameron spoke.'], 'David Cameron (United Kingdom)')).toBe(
      'United Kingdom',
    )
  })
})
