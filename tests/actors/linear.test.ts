import { expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

const articleOf = (text: string) =>
  makeArticle('odd', { ...unknownMetadata, extra: {}, paragraphs: [text.trim()] })

/** Three letters that differ for each of the first 17,576 numbers. */
const lettersOf = (number: number) =>
  [number, number / 26, number / 676].map(part => String.fromCharCode(97 + (Math.floor(part) % 26))).join('')

const joined = (times: number, piece: (number: number) => string) =>
  Array.from({ length: times }, (_, number) => piece(number)).join(' ')

test.each<[string, (times: number) => string]>([
  ['opponents', times => 'Venezuelan opposition rebel '.repeat(times)],
  ['descriptions behind one name', times => `Kari Solberg${', a rebel commander in Syria'.repeat(times)}.`],
  ['workplaces', times => `Kari Solberg${', who works on cod for the Fjord Union'.repeat(times)}.`],
  [
    'people whose family name comes first',
    times => joined(times, number => `South Korean envoy Kim Q${lettersOf(number)}-ah left.`),
  ],
  [
    'surnames behind a courtesy',
    times =>
      joined(
        times,
        number => `Rep. Ola Q${lettersOf(number)}berg, met Mr. Q${lettersOf(number)}berg, a Republican.`,
      ),
  ],
])('buildActorTable: time in proportion to an article of %s', (_, textOfSize) => {
  const read = (article: ReturnType<typeof articleOf>) => {
    const start = process.hrtime.bigint()
    buildActorTable([], [article])
    return Number(process.hrtime.bigint() - start)
  }
  const [small, large] = [articleOf(textOfSize(400)), articleOf(textOfSize(3_200))]
  const least = (article: ReturnType<typeof articleOf>) => Math.min(read(article), read(article))
  read(small)
  // Quadratic work would take sixty-four times as long, linear work eight times; the rest is room for a busy machine.
  expect(least(large)).toBeLessThan(least(small) * 24 + 300_000_000)
})
