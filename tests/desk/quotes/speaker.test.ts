import { describe, expect, test } from 'vitest'
import { checkQuotes } from '../../../src/desk/quotes/check-quotes.ts'
import { article, collectionOf } from '../small-corpus.ts'

/** Coverage in which it is told more and less clearly who says what about a lighthouse. */
const collection = await collectionOf([
  article('keys', [
    'The board said that Mira Haug and Olle Brandt had agreed to “lend the keys to the fishermen for one summer.” Brandt left without a word.',
    'Haug smiled. “The stairs are for young legs, and mine have done their share,” she said. “My bed stays here.”',
    'Some in the ministry doubted it. The lamp could go on at a tenth of the cost, they argued.',
  ]),
  article('wrecks', [
    'Russian Foreign Minister Sergei Lavrov rejected the plan. “Whoever puts out a light at sea answers for the wrecks,” Lavrov said in Murmansk.',
  ]),
])

/** What is found out about the only quotation of a message. */
async function verdictOn(message: string) {
  const { quotes } = await checkQuotes(collection, message)
  expect(quotes).toHaveLength(1)
  return quotes[0]
}

describe('a claim about who speaks', () => {
  test.each([
    ['Olle Brandt: “lend the keys to the fishermen for one summer”', 'Olle Brandt'],
    ['“lend the keys to the fishermen for one summer,” said Brandt.', 'Brandt'],
  ])('is open where somebody tells what another has agreed to: %s', async (message, claimed) => {
    expect(await verdictOn(message)).toMatchObject({ verdict: 'speaker open', claimed, citations: [1] })
  })

  test.each([
    ['“Whoever puts out a light at sea answers for the wrecks” — seagull77', 'seagull77'],
    ['> Whoever puts out a light at sea answers for the wrecks\n— posted by seagull77', 'seagull77'],
    ['seagull77: “My bed stays here.”', 'seagull77'],
  ])('is open where a signature is no name that the coverage could know: %s', async (message, claimed) => {
    expect(await verdictOn(message)).toMatchObject({ verdict: 'speaker open', claimed })
  })

  test('is open where the article tells in its own words of who is claimed', async () => {
    expect(await verdictOn('Mira Haug: “Haug smiled.”')).toMatchObject({ verdict: 'speaker open' })
  })

  test.each([
    'Mira Haug: “The stairs are for young legs, and mine have done their share”',
    'Mira Haug: “My bed stays here.”',
    'Moscow: “Whoever puts out a light at sea answers for the wrecks”',
    'The board: “lend the keys to the fishermen for one summer”',
  ])(
    'is borne out where the article gives the words to them, or to whom they speak for: %s',
    async message => {
      expect(await verdictOn(message)).toMatchObject({ verdict: 'on record' })
    },
  )

  test.each([
    'Lavrov: “lend the keys to the fishermen for one summer”',
    'Olle Brandt: “The stairs are for young legs, and mine have done their share”',
    'Brandt: “The lamp could go on at a tenth of the cost”',
    '“Whoever puts out a light at sea answers for the wrecks” — Anna Falk',
  ])('is contradicted where the article gives them to another: %s', async message => {
    expect(await verdictOn(message)).toMatchObject({ verdict: 'someone else' })
  })
})
