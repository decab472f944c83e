import { expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

const articleOf = (...paragraphs: string[]) =>
  makeArticle('odd', { ...unknownMetadata, extra: {}, paragraphs: paragraphs.map(text => text.trim()) })

/** Three letters that differ for each of the first 17,576 numbers. */
const lettersOf = (number: number) =>
  [number, number / 26, number / 676].map(part => String.fromCharCode(97 + (Math.floor(part) % 26))).join('')

const repeated = (piece: string) => (times: number) => articleOf(piece.repeat(times))
const joined = (piece: (number: number) => string) => (times: number) =>
  articleOf(Array.from({ length: times }, (_, number) => piece(number)).join(' '))

/** Reads an article as a refresh does: the actors it teaches, who is named, who said what. */
const read = (article: ReturnType<typeof articleOf>): number => {
  const start = process.hrtime.bigint()
  const table = buildActorTable([], [article])
  statementsOf(article, table)
  return Number(process.hrtime.bigint() - start)
}

test.each<[string, (times: number) => ReturnType<typeof articleOf>]>([
  [
    'one long quotation',
    times => articleOf(`“${'We will not pay for the tide, he thinks. '.repeat(times)}”`),
  ],
  [
    'a quotation that runs over all its paragraphs',
    times => articleOf(...Array.from({ length: times }, () => '“We will not pay for the tide.')),
  ],
  ['quotation marks that are never closed', repeated('He said “it was “late. ')],
  ['quotation marks that were never opened', repeated('It was late” he said.” ')],
  ['straight marks alone', repeated('"')],
  ['typographic opening marks alone', repeated('“')],
  ['typographic closing marks alone', repeated('”')],
  ['single marks around words', repeated("'as' ")],
  ['guillemets', repeated('«»» ')],
  ['doubled apostrophes', repeated("''a'' ")],
  [
    'quotations inside quotations',
    times => articleOf('“he said ‘'.repeat(times) + '’ he said”'.repeat(times)),
  ],
  ['he said', repeated('he said ')],
  ['he said, in sentences', repeated('He said. ')],
  [
    'words without a full stop',
    repeated('the minister said that the plan was late and wanted it to go on while '),
  ],
  ['one word', repeated('aaaaaaaa')],
  ['white space', times => articleOf(`a${' '.repeat(times * 8)}b`)],
  ['offices', repeated('Foreign Minister ')],
  ['people of one surname', joined(number => `Foreign Minister Abc${lettersOf(number)} Berg said so.`)],
  ['people of many surnames', joined(number => `Russian envoy Ola Q${lettersOf(number)}berg said so.`)],
  [
    'organisations with acronyms',
    joined(number => `The Q${lettersOf(number)} Harbour Union (Q${number}HU) said so.`),
  ],
  ['appositions', times => articleOf(`Berg, ${'a spokesman, '.repeat(times)}said that it was late.`)],
  ['commas', repeated('a, ')],
  [
    'pronouns and descriptions',
    repeated('Its minister told her deputy, the former official, that they knew. '),
  ],
  ['sources behind their words', repeated('it was late, according to the ministry, ')],
  ['attitudes', repeated('Moscow wants to believe the claim that it opposes ')],
  ['names of countries', repeated('Russia, ')],
])('statementsOf and buildActorTable: time in proportion to an article of %s', (_, articleOfSize) => {
  const [small, large] = [articleOfSize(400), articleOfSize(3_200)]
  const least = (article: ReturnType<typeof articleOf>) => Math.min(read(article), read(article))
  read(small)
  // Quadratic work would take sixty-four times as long, linear work eight times; the rest is room for a busy machine.
  expect(least(large)).toBeLessThan(least(small) * 24 + 300_000_000)
})
