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

  test('asks, too, which one is meant of people whom no list knows', async () => {
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

  test('reads less of long articles', async () => {
    const long = Array.from({ length: 5 }, (_, day) =>
      article(`day-${day}`, [
        'Lavrov said that the harbour was closed.',
        'Rain fell on the quay. '.repeat(3000),
      ]),
    )
    const { notes } = inEnglish(await (await deskOver(long)).who('Lavrov'))
    expect(notes).toContain('Counted in the 2 latest of 5 articles that name it.')
  })

  test('forgets an affiliation with the article that tells it', async () => {
    const told = article('told', ['Norwegian Foreign Minister Odo Wren was told of the strike.'])
    const open = await deskOver([...grain, told, article('later', ['“We sail,” Odo Wren said.'])])
    const before = await open.who('Odo Wren')
    open.withdraw(['told'])
    const after = await open.who('Odo Wren')
    expect(before.affiliations.length).toBeGreaterThan(0)
    expect(after.status).toBe('answered')
    expect(after.affiliations).toEqual([])
  })

  test("forgets a removed article's dates and words of an office", async () => {
    const told = (year: number, office: string) =>
      article(`told-${year}`, [`Norwegian ${office} Odo Wren said that the strike was over.`], {
        published: `${year}`,
      })
    const open = await deskOver([
      told(2001, 'Defence Minister'),
      told(2002, 'Prime Minister'),
      told(2003, 'Defence Minister'),
      told(2004, 'Prime Minister'),
    ])
    const [before] = (await open.who('Odo Wren')).affiliations
    open.withdraw(['told-2001', 'told-2003'])
    const [after] = (await open.who('Odo Wren')).affiliations
    expect(before).toMatchObject({ office: 'Defence Minister', dates: { from: '2001', to: '2004' } })
    expect(after).toMatchObject({ office: null, dates: { from: '2004', to: '2004' }, citation: 1 })
  })

  test('tells names and pairs of words before plain nouns, and no words that say little or are a name misread', async () => {
    const text = (day: string) => [
      `Norwegian Foreign Minister Odo Wren said on ${day} that Wren’s aides said the fight over the ice pier was a fight with Denmark.`,
      `On ${day} Sayed left the ice pier, and the fight with Denmark went on.`,
    ]
    const open = await deskOver([...grain, article('one', text('Monday')), article('two', text('Friday'))])
    const { topics } = await open.who('Odo Wren')
    expect(topics.slice(0, 2).toSorted()).toEqual(['Denmark', 'ice pier'])
    expect(topics).not.toContain('fight')
    expect(topics).not.toContain('Sayed')
  })

  test('forgets what a removed article told', async () => {
    const open = await deskOver(grain)
    open.withdraw(['corridor-conditions'])
    const { passages } = await open.who('Russia')
    expect(passages.map(({ article }) => article.id)).not.toContain('corridor-conditions')
  })
})
