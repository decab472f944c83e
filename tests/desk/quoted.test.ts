import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { grain, namesakes } from './grain-corpus.ts'
import { article, deskOver } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const desk = await deskOver(grain)

describe('quotes', () => {
  test('gives the words of a person, the latest first, in their sentences and no more', async () => {
    const { passages, groups } = inEnglish(await desk.quotes('Lavrov', undefined, {}))
    expect(passages.map(passage => textOf(passage as never))).toEqual([
      '“The ships may pass,” Lavrov said.',
      '“We will not open a road for weapons,” Lavrov said in Sochi.',
    ])
    expect(groups.map(({ label, total }) => [label, total])).toEqual([
      ['What Sergei Lavrov says, word for word', 2],
    ])
  })

  test('gives the words of everybody who speaks for a country', async () => {
    const { passages } = await desk.quotes('Turkey', undefined, {})
    expect(passages.map(textOf)).toEqual(['“Ships must sail before the harvest rots,” Aydin said in Izmir.'])
  })

  test('gives the earliest first where that is asked for', async () => {
    const { passages } = await desk.quotes('Lavrov', undefined, { order: 'date' })
    expect(passages.map(({ article }) => article.published)).toEqual(['2022-05-02', '2022-07-22'])
  })

  test('keeps to a topic where one is given', async () => {
    const held = [
      ...grain,
      article('wheat', ['“The price of bread is fair,” Lavrov said of the bakeries in Tula.']),
    ]
    const { passages } = await (await deskOver(held)).quotes('Lavrov', 'bakeries', {})
    expect(passages.map(textOf)).toEqual([
      '“The price of bread is fair,” Lavrov said of the bakeries in Tula.',
    ])
  })

  test('knows a source that is described and has no name', async () => {
    const held = [
      article('envoys', [
        'US officials doubted the plan for the dam. “It will leak,” one of the US officials said.',
        'A US official said the dam was “a sieve with a road on top.”',
      ]),
    ]
    const { status, passages } = await (await deskOver(held)).quotes('US officials', 'dam', {})
    expect(status).toBe('answered')
    expect(passages.map(textOf).join('\n')).toContain('a sieve with a road on top')
  })

  test('knows it, too, where its office was taken for a topic', async () => {
    const held = [article('sieve', ['A US official said the dam was “a sieve with a road on top.”'])]
    const { heading, passages } = inEnglish(await (await deskOver(held)).quotes('US', 'officials', {}))
    expect({ heading, passages: passages.length }).toEqual({
      heading: 'Quotations of US officials',
      passages: 1,
    })
  })

  test('shows a sentence once, however often it quotes', async () => {
    const desk = await deskOver([
      article('late', [
        'Lavrov said that “the grain is late and dear” and insisted that “nobody sells the sea”.',
      ]),
    ])
    const { passages, groups } = await desk.quotes('Lavrov', undefined, {})
    expect([passages.length, groups.map(({ total }) => total)]).toEqual([1, [1]])
    expect((await desk.who('Lavrov')).passages).toHaveLength(1)
  })

  test('shows of a whole speech the sentences around what is asked for', async () => {
    const speech = `“${'We will sell the grain. '.repeat(60)}No tanker will pay. ${'We will wait. '.repeat(60)}We end,” Lavrov said.`
    const desk = await deskOver([article('speech', [speech])])
    const [passage] = (await desk.quotes('Lavrov', 'tanker', {})).passages
    expect(passage && textOf(passage)).toContain('No tanker will pay.')
    expect(passage && textOf(passage).length).toBeLessThan(700)
  })

  test('declines where a source is only told in other words, and says where to look', async () => {
    const { status, notes, declined } = inEnglish(await desk.quotes('Ukraine', undefined, {}))
    expect({ status, missing: declined?.missing, notes }).toEqual({
      status: 'declined',
      missing: [],
      notes: [
        'The coverage quotes Ukraine nowhere.',
        'Statements by Ukraine are told in other words there; /stance shows them.',
      ],
    })
  })

  test('declines a source that nobody names, and offers who is named', async () => {
    const { status, declined } = await desk.quotes('Norway', undefined, {})
    expect({ status, missing: declined?.missing }).toEqual({ status: 'declined', missing: ['Norway'] })
    expect(declined?.nearest).toContain('Sergei Lavrov')
  })

  test('declines a topic of stop words', async () => {
    const { status, notes } = inEnglish(await desk.quotes('Lavrov', 'of the', {}))
    expect({ status, notes }).toEqual({
      status: 'declined',
      notes: ['Name a topic: a thing, a place, a plan.'],
    })
  })

  test('asks which one is meant where several bear a name', async () => {
    const { status, notes } = inEnglish(await (await deskOver(namesakes)).quotes('Brandt', undefined, {}))
    expect({ status, notes }).toEqual({
      status: 'declined',
      notes: ['Which Brandt: Hanna Brandt, Karl Brandt?'],
    })
  })

  test('looks through the latest articles alone where there are many, and says so', async () => {
    const many = Array.from({ length: 230 }, (_, day) =>
      article(`day-${day}`, [`“We will not wait,” Lavrov said about harbour ${day}.`], {
        published: `${2000 + day}`,
      }),
    )
    const { passages, notes } = inEnglish(await (await deskOver(many)).quotes('Lavrov', undefined, {}))
    expect(passages[0]?.article.published).toBe('2229')
    expect(notes).toContain('Looked through: the 100 latest of 230 articles that name it.')
  })
})
