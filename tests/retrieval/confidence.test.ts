import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Collection } from '../../src/retrieval/collection.ts'
import { confidenceIn, DECLINE_BELOW } from '../../src/retrieval/confidence.ts'
import { readQuery } from '../../src/retrieval/query.ts'
import { rank } from '../../src/retrieval/rank.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { article, collectionOf, dispute } from '../desk/small-corpus.ts'
import { ANSWERABLE, UNANSWERABLE } from './everyday-questions.ts'

const harbour = await collectionOf([
  ...dispute,
  article('pilots', [
    'The pilots of Norland ended their strike on 12 June 2019 after nine days.',
    'Six states signed the Sel accord in Murmansk. Norland refused to sign the accord.',
    'The earliest lighthouse on the strait was built of oak.',
  ]),
])

const sure = async (question: string, of: Collection = harbour, accepts?: (id: number) => boolean) =>
  confidenceIn(question, await rank(of, readQuery(question, of.actors), accepts))

describe('confidenceIn', () => {
  test('is high where the coverage says it in the words of the question', async () => {
    expect(await sure('When did the pilots of Norland end their strike?')).toBeGreaterThan(0.7)
  })

  test('is too low for an answer where names of the question stand nowhere', async () => {
    expect(await sure('When did the pilots of Lufthansa in Frankfurt end their strike?')).toBeLessThan(
      await sure('When did the pilots of Norland end their strike?'),
    )
    expect(await sure('Which medals did Ingebrigtsen win in Doha?')).toBeLessThan(DECLINE_BELOW)
  })

  test('is 0 where nothing of the question stands anywhere', async () => {
    expect(await sure('Quels champignons poussent dehors?')).toBe(0)
  })

  test('falls where the question asks for what is not so, and the text says nothing of the kind', async () => {
    expect(await sure('Which lighthouse was not built of oak?')).toBeLessThan(
      await sure('Which lighthouse was built of oak?'),
    )
  })

  test('does not take a refusal for saying nothing of the kind', async () => {
    const [refused, unsaid] = await Promise.all([
      sure('Who did not sign the accord?'),
      sure('Who did not end the strike?'),
    ])
    expect(refused).toBeGreaterThan(unsaid)
  })

  test('falls where the text has the contrary of a word, or another number', async () => {
    const oak = await sure('Of what was the earliest lighthouse built?')
    expect(await sure('Of what was the latest lighthouse built?')).toBeLessThan(oak)
    const nine = await sure('Which strike ended on 12 June 2019?')
    expect(await sure('Which strike ended on 12 June 2011?')).toBeLessThan(nine)
  })

  test.each([
    'When did the pilots of Norland end their strike?',
    'Who welcomed the delay of the tolls?',
    'How many whales were counted in a week?',
  ])('is lower for “%s” once the paragraph that says it is hidden', async question => {
    const { ranked } = await rank(harbour, readQuery(question, harbour.actors))
    const best = ranked[0]?.parsed
    const hidden = best ? harbour.idsIn(best.article)[best.paragraph - 1] : undefined
    expect(await sure(question, harbour, id => id !== hidden)).toBeLessThan(await sure(question))
  })

  test('is between 0 and 1 for any question', async () => {
    const words = [
      'Norland',
      'not',
      'strike',
      '2019',
      'why',
      'toll',
      'Merkel',
      '?',
      '“',
      'никогда',
      '🐳',
      'the',
    ]
    const question = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map(each => each.join(' '))
    await fc.assert(
      fc.asyncProperty(question, async asked => {
        const confidence = await sure(asked)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('DECLINE_BELOW', async () => {
  const folder = openCorpusFolder(join(import.meta.dirname, '../../corpus'), () => '9999-12-31')
  const { articles, actors } = await folder.folder()
  const briefs = await collectionOf(articles, actors)

  test('lets through most everyday questions that the briefs answer', async () => {
    const confidences = await Promise.all(ANSWERABLE.map(question => sure(question, briefs)))
    const answered = confidences.filter(confidence => confidence >= DECLINE_BELOW)
    expect(answered.length / ANSWERABLE.length).toBeGreaterThan(0.7)
  })

  test('declines nearly all questions on people and things that the briefs do not have', async () => {
    const confidences = await Promise.all(UNANSWERABLE.map(question => sure(question, briefs)))
    const declined = confidences.filter(confidence => confidence < DECLINE_BELOW)
    expect(declined.length / UNANSWERABLE.length).toBeGreaterThan(0.85)
  })
})
