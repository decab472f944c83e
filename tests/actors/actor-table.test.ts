import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

function table(paragraphs: readonly string[] = [], curated = '') {
  const article = makeArticle('test', { ...unknownMetadata, extra: {}, paragraphs })
  return buildActorTable(parseActors(curated).actors, [article])
}

const namesIn = (text: string, ...given: Parameters<typeof table>) =>
  table(...given)
    .mentions(text)
    .map(({ start, end, actor }) => `${text.slice(start, end)} → ${actor.name}`)

describe('buildActorTable, the built-in world', () => {
  test.each([
    ['Russia', 'Russia'],
    ['Russian', 'Russia'],
    ['the Kremlin', 'Russia'],
    ['moscow', 'Russia'],
    ['U.S.', 'United States'],
    ['usa', 'United States'],
    ['the White House', 'United States'],
    ['UK', 'United Kingdom'],
    ['UAE', 'United Arab Emirates'],
    ['Daesh', 'Islamic State'],
    ['ISIL', 'Islamic State'],
    ['Kosovo', 'Kosovo'],
    ['Taipei', 'Taiwan'],
    ['IAEA', 'International Atomic Energy Agency'],
    ['Lavrov', 'Sergei Lavrov'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Assad', 'Bashar al-Assad'],
  ])('find(%j) is %s', (name, actor) => {
    expect(table().find(name)?.name).toBe(actor)
  })

  test('find gives null for a name it does not know, and for nothing', () => {
    expect(table().find('Atlantis')).toBeNull()
    expect(table().find('')).toBeNull()
  })

  test('no name leads to two countries', () => {
    const owners = new Map<string, string>()
    for (const { kind, name, aliases, metonyms } of table().actors)
      if (kind === 'country')
        for (const alias of [name, ...aliases, ...metonyms]) {
          expect(`${alias}: ${owners.get(alias) ?? name}`).toBe(`${alias}: ${name}`)
          owners.set(alias, name)
        }
    expect(new Set(owners.values()).size).toBeGreaterThanOrEqual(195)
  })
})

describe('buildActorTable, mentions', () => {
  test('are the longest names, in order', () => {
    expect(namesIn('The Islamic State of Iraq and Syria met the United Nations Security Council.')).toEqual([
      'Islamic State of Iraq and Syria → Islamic State',
      'United Nations Security Council → United Nations',
    ])
  })

  test('stand in hyphenated words and before a possessive', () => {
    expect(namesIn("The US-led force left Syria's pro-Russian south.")).toEqual([
      'US → United States',
      'Syria → Syria',
      'Russian → Russia',
    ])
  })

  test('abbreviations match in capitals alone', () => {
    expect(namesIn('It is up to us, who said so, whether it is won.')).toEqual([])
    expect(namesIn('THIS IS WHAT THEY TOLD US ABOUT WINTER')).toEqual([])
  })

  test('names that people bear too are left alone inside a longer name', () => {
    expect(namesIn('Michael Jordan and Denzel Washington met Georgia Smith at the Paris Agreement.')).toEqual(
      [],
    )
    expect(namesIn('King Abdullah of Jordan flew to Paris.')).toEqual(['Jordan → Jordan', 'Paris → France'])
  })

  test('a surname of somebody else is no mention', () => {
    expect(namesIn('Teresa Kerry thanked Kerry.')).toEqual(['Kerry → John Kerry'])
  })
})

describe('buildActorTable, people learnt from articles', () => {
  test.each([
    ['Norwegian Foreign Minister Kari Solberg left.', 'Kari Solberg', 'Norway'],
    ['Kari Solberg, Norway’s foreign minister, left.', 'Kari Solberg', 'Norway'],
    ['Kari Solberg, the Norwegian prime minister, left.', 'Kari Solberg', 'Norway'],
    ["Norway's defence minister, Kari Solberg, left.", 'Kari Solberg', 'Norway'],
    ["Norway's supreme commander General Kari Solberg left.", 'Kari Solberg', 'Norway'],
    ['Kari Solberg, a spokeswoman for the Kremlin, left.', 'Kari Solberg', 'Russia'],
    ['Kremlin spokeswoman Kari Solberg left.', 'Kari Solberg', 'Russia'],
    ['US Secretary of State Kari Solberg left.', 'Kari Solberg', 'United States'],
    ['Central Command spokesperson Navy Captain Kari Solberg left.', 'Kari Solberg', 'United States'],
    ['NATO Secretary General Kari Solberg left.', 'Kari Solberg', 'NATO'],
    ['Syrian President Kari al-Solberg left.', 'Kari al-Solberg', 'Syria'],
  ])('%s', (sentence, name, affiliation) => {
    const { actors } = table([sentence])
    expect(actors.find(actor => actor.name === name)).toMatchObject({ kind: 'person', affiliation })
  })

  test.each([
    'President Kari Solberg left.',
    'Kari Solberg, a Norway expert in Washington, left.',
    'Norwegian opposition leader Kari Solberg left.',
    'Kari Solberg, the former Norwegian foreign minister, left.',
    'The US-Norwegian envoy Kari Solberg left.',
  ])('gives no affiliation that it does not know: %s', sentence => {
    expect(table([sentence]).find('Kari Solberg')?.affiliation ?? null).toBeNull()
  })

  test('spellings of a name are one person, known by the surname', () => {
    const learnt = table([
      'Serbian President Sergei Dragov spoke.',
      'Serbian President Sergei Dragov left.',
      'Serbian President Sergey Dragov came back.',
    ])
    expect(learnt.find('Sergey Dragov')).toMatchObject({ name: 'Sergei Dragov', affiliation: 'Serbia' })
    expect(learnt.find('Dragov')?.name).toBe('Sergei Dragov')
  })

  test('a surname of two people leads to neither', () => {
    const learnt = table(['Serbian President Ana Dragov and Croatian President Ivo Dragov met.'])
    expect(learnt.find('Ana Dragov')?.affiliation).toBe('Serbia')
    expect(learnt.find('Dragov')).toBeNull()
  })

  test('an acronym in brackets is another name of what stands before it', () => {
    const learnt = table([
      'The Baltic Fishing Union (BFU) met. The Islamic State, also known as Dawla, did not.',
    ])
    expect(learnt.find('BFU')).toMatchObject({ name: 'Baltic Fishing Union', kind: 'organisation' })
    expect(learnt.find('Dawla')?.name).toBe('Islamic State')
  })
})

describe('buildActorTable, curated actors', () => {
  test('override what is built in and what is learnt', () => {
    const curated = 'Kari Solberg (NATO): Iron Kari\nIslamic State: Caliphate Group'
    const own = table(['Norwegian Foreign Minister Kari Solberg left.'], curated)
    expect(own.find('Iron Kari')).toMatchObject({ name: 'Kari Solberg', affiliation: 'NATO' })
    expect(own.find('Caliphate Group')?.name).toBe('Islamic State')
    expect(own.find('ISIL')?.name).toBe('Islamic State')
  })

  test('own the names that they claim', () => {
    expect(table([], 'Moscow Ballet: Moscow').find('Moscow')?.name).toBe('Moscow Ballet')
  })
})

describe('buildActorTable, spellings', () => {
  test.each([
    ['Yıldız', 'Turkish Energy Minister Emre Yildiz came.', 'Emre Yildiz'],
    ['Kim Jong-un', '', 'Kim Jong Un'],
    ['Kang', 'South Korean Foreign Minister Kang Soo-ah came.', 'Kang Soo-ah'],
    ['Brussels', '', 'European Union'],
  ])('find(%j) after %j is %s', (name, paragraph, actor) => {
    expect(table([paragraph]).find(name)?.name).toBe(actor)
  })

  test('mentions reads a name whose second half is in lower case behind a hyphen', () => {
    expect(namesIn('Later Kim Jong-un waved.')).toEqual(['Kim Jong-un → Kim Jong Un'])
  })
})

describe('buildActorTable, parties', () => {
  test('learns a party of three words and more, whose name says which it is', () => {
    const text = 'The Free Fjord Party waited. The Green Party did not.'
    expect(namesIn(text, [text])).toEqual(['Free Fjord Party → Free Fjord Party'])
  })
})
