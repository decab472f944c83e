import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../../src/actors/actor-table.ts'
import { minisearch } from '../../../src/engines/minisearch.ts'
import { makeArticle, unknownMetadata } from '../../../src/news/article.ts'
import { buildCollection } from '../../../src/retrieval/collection.ts'
import { readQuery } from '../../../src/retrieval/query.ts'
import { fitted } from '../../../src/retrieval/questions/fitted.ts'
import { tokens } from '../../../src/text/tokens.ts'

const TEXT = [
  'The government in Sundhavn rejected the tolls, Foreign Minister Sergei Lavrov said.',
  'Its accommodation for crews was raided in an air strike. Airlifts and the ceasefire continued in October.',
  'Harbour master Wilhelmina Brandvold counted thirteen tankers near the lighthouse.',
]
const articles = [makeArticle('quay', { ...unknownMetadata, extra: {}, paragraphs: TEXT })]
const table = buildActorTable([], articles)
const collection = buildCollection(articles, table, minisearch)

async function taken(question: string): Promise<readonly string[]> {
  const held = await collection
  const found = await fitted(held, readQuery(question, held.actors))
  return found.taken.map(({ typed, as }) => `${typed} → ${as}`)
}

describe('fitted', () => {
  test.each([
    ['What did Lavrvo reject?', ['Lavrvo → Lavrov']],
    ['what did lavrvo reject?', ['lavrvo → Lavrov']],
    ['Did the goverment agree?', ['goverment → government']],
    ['the acommodation of crews', ['acommodation → accommodation']],
    ['Where is Wilhelmnia Brandvald?', ['Wilhelmnia → Wilhelmina', 'Brandvald → Brandvold']],
    ['what did Lavvrov say', ['Lavvrov → Lavrov']],
    ['How many tankres came?', ['tankres → tankers']],
  ])('takes the words of “%s” for those of the coverage', async (question, expected) => {
    expect(await taken(question)).toEqual(expected)
  })

  test.each([
    ['Where did thirteen takers lie?', ['takers → tankers']],
    ['who counted near the lighhouse', ['lighhouse → lighthouse']],
    ['what did lavrof reject in October', ['lavrof → Lavrov']],
    ['who is Hrabour master', ['Hrabour → Harbour']],
  ])('takes a word for one that stands beside the rest of the question: “%s”', async (question, expected) => {
    expect(await taken(question)).toEqual(expected)
  })

  test('leaves out a word that stands nowhere and tells little', async () => {
    const held = await collection
    const { query } = await fitted(held, readQuery('How many tankers came along?', held.actors))
    expect(query.concepts.map(({ label }) => label)).toEqual(['tankers'])
  })

  test.each([
    'How many takers came?',
    'what did the toils reject',
    'Did the Airlifter agree?',
    'the crewman and the crews',
    'Lavrov and Lavroff',
  ])('leaves a word that may be its own: “%s”', async question => {
    expect(await taken(question)).toEqual([])
  })

  test.each([
    'What did Merkel say?',
    'Did Lavoie agree?',
    'He counted 1313 boats',
    'a toil',
    'the halls of Oslo',
  ])('leaves “%s” alone: another name, a number, a word of its own', async question => {
    expect(await taken(question)).toEqual([])
  })

  test('takes one word for two that the coverage writes apart', async () => {
    expect(await taken('the airstrike in October')).toEqual(['airstrike → air strike'])
  })

  test('finds two words under the one that the coverage writes', async () => {
    const held = await collection
    const { query } = await fitted(held, readQuery('the cease-fire', held.actors))
    expect(query.concepts.flatMap(({ term, same }) => [term, ...same])).toContain('ceasefir')
  })

  test('never changes a word that the coverage has', async () => {
    const held = await collection
    const word = fc.constantFrom(
      ...TEXT.flatMap(text => tokens(text).map(({ start, end }) => text.slice(start, end))),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async words => {
        expect((await fitted(held, readQuery(words.join(' '), held.actors))).taken).toEqual([])
      }),
    )
  })

  test('counts the weightiest words of a text of thousands', async () => {
    const held = await collection
    const many = Array.from({ length: 500 }, (_, place) => `wort${place.toString(26).replace(/\d/g, 'q')}`)
    const found = await fitted(held, readQuery(`${many.join(' ')} tankers`, held.actors))
    expect(found.leftOut).toBeGreaterThan(0)
    expect(found.query.concepts.map(({ label }) => label)).toContain('tankers')
  })
})
