import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { grain, namesakes, neighbours } from './grain-corpus.ts'
import { article, deskOver } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const desk = await deskOver(grain)

describe('who', () => {
  test('tells whom a person speaks for, with the sentence that tells it', async () => {
    const { actor, affiliations, passages } = await desk.who('Aydin')
    const [first] = affiliations
    expect({ actor, of: first?.actor, bond: first?.bond }).toEqual({
      actor: 'person',
      of: 'Turkey',
      bond: 'speaks',
    })
    const evidence = passages.find(({ citation }) => citation === first?.citation)
    expect(evidence && textOf(evidence)).toContain('Turkish Foreign Minister Selim Aydin')
  })

  test('tells who comes from a country and does not speak for it', async () => {
    const { affiliations } = await desk.who('Irina Belova')
    expect(affiliations.map(({ actor, bond }) => [actor, bond])).toEqual([['Russia', 'comes']])
  })

  test('counts who quotes an actor, and who speaks for it', async () => {
    const { quotedBy, speakers } = await desk.who('Turkey')
    expect(speakers.map(({ name }) => name)).toContain('Selim Aydin')
    expect(quotedBy.map(({ outlet }) => outlet)).toEqual(['The Quay Courier', 'Harbour Times'])
    expect(quotedBy[0]?.statements).toBeGreaterThan(quotedBy[1]?.statements ?? 0)
  })

  test('names what the statements are about, and not the actor itself', async () => {
    const { topics } = await desk.who('Russia')
    expect(topics).toContain('grain corridor')
    expect(topics).not.toContain('Russia')
    expect(topics).not.toContain('Moscow')
  })

  test('shows its latest statements behind the evidence', async () => {
    const { passages } = await desk.who('Lavrov')
    const said = passages.filter(({ role }) => role === 'said')
    expect(said.map(({ article }) => article.published)).toEqual(['2022-07-22', '2022-06-14', '2022-05-02'])
    expect(passages.map(({ citation }) => citation)).toEqual(passages.map((_, place) => place + 1))
    expect(passages.at(0)?.role).toBeNull()
  })

  test('says how a name was understood', async () => {
    const { heading, notes } = inEnglish(await desk.who('the Kremlin'))
    expect({ heading, notes }).toEqual({ heading: 'Russia', notes: ['the Kremlin is taken as Russia.'] })
  })

  test('declines a name that the coverage does not have, and offers one written alike', async () => {
    const { status, declined } = await desk.who('Lavrow')
    expect({ status, missing: declined?.missing, nearest: declined?.nearest }).toEqual({
      status: 'declined',
      missing: ['Lavrow'],
      nearest: ['Lavrov'],
    })
  })

  test('asks which one is meant where several bear a name', async () => {
    const { status, declined, notes } = inEnglish(await (await deskOver(namesakes)).who('Brandt'))
    expect({ status, nearest: declined?.nearest, notes }).toEqual({
      status: 'declined',
      nearest: ['Hanna Brandt', 'Karl Brandt'],
      notes: ['Which Brandt: Hanna Brandt, Karl Brandt?'],
    })
  })

  test('does so, too, of people whom no list knows', async () => {
    const { status, declined } = await (await deskOver(neighbours)).who('Lindqvist')
    expect(status).toBe('declined')
    expect(declined?.nearest).toEqual(['Berta Lindqvist', 'Olaf Lindqvist'])
  })

  test('counts in the latest articles alone where there are many, and says so', async () => {
    const many = Array.from({ length: 205 }, (_, day) =>
      article(`day-${day}`, [`Lavrov said that harbour ${day} was closed.`]),
    )
    const { quotedBy, notes } = inEnglish(await (await deskOver(many)).who('Lavrov'))
    expect(quotedBy).toEqual([{ outlet: null, statements: 100 }])
    expect(notes).toContain('Counted in the 100 latest of 205 articles that name it.')
  })

  test('forgets what a removed article told', async () => {
    const open = await deskOver(grain)
    open.withdraw(['corridor-conditions'])
    const { passages } = await open.who('Russia')
    expect(passages.map(({ article }) => article.id)).not.toContain('corridor-conditions')
  })
})
