import { describe, expect, test } from 'vitest'
import { citationParts, quotation } from '../../src/desk/citation.ts'
import type { Desk } from '../../src/desk/desk.ts'
import type { CitedPassage, CitedSentence, Reply } from '../../src/desk/reply.ts'
import { article, deskOver, dispute } from '../desk/small-corpus.ts'
import { walkout } from '../desk/walkout-corpus.ts'

/** Enough articles to tell desks apart: without a title, in another script, of many paragraphs. */
const coverage = [
  ...dispute,
  ...walkout,
  article(
    'proliv',
    ['Россия отвергла сборы за проход через пролив.', 'Министр Сергей Лавров сказал: «Море не продаётся».'],
    { title: 'Россия против сборов', outlet: 'Северный вестник', published: '2019-03-05' },
  ),
  article(
    'log-of-the-strait',
    Array.from(
      { length: 1200 },
      (_, day) => `Day ${day + 1}: ${(day * 7) % 40} ships passed the Sel strait.`,
    ),
    { title: 'The log of the strait', outlet: 'Harbour Times', published: '2020' },
  ),
].sort((a, b) => (a.id < b.id ? -1 : 1))

const QUESTIONS: Readonly<Record<string, (desk: Desk) => Promise<Reply>>> = {
  'a question': desk => desk.ask('Who heads the Bulk Carriers Union?', {}),
  'a question with filters': desk =>
    desk.ask('Who rejected the tolls?', { outlet: 'the quay courier', from: '2019', limit: 2 }),
  'a question with empty filters': desk =>
    desk.ask('Why does the ministry want the money?', { outlet: undefined, to: undefined, limit: undefined }),
  'a question that the coverage does not answer': desk => desk.ask('How tall is the lighthouse of Varn?', {}),
  'a question without a word': desk => desk.ask('', {}),
  'a question in another script': desk => desk.ask('Кто отверг сборы?', {}),
  'a stance': desk => desk.stance('Russia', 'tolls', {}),
  'a stance of somebody unknown': desk => desk.stance('Varnland', 'tolls', {}),
  'a stance of officials alone, by date': desk =>
    desk.stance('Moscow', 'tolls', { only: 'official', order: 'date', limit: 1 }),
  'a stance of others from there': desk => desk.stance('Russia', 'tolls', { only: 'people', limit: 25 }),
  'a stance that filters leave nothing of': desk => desk.stance('Russia', 'tolls', { outlet: 'Nobody’s' }),
  'quotations on a topic': desk => desk.quotes('Lavrov', 'the sea', { limit: 25 }),
  'quotations on anything, by date': desk => desk.quotes('Mira Haug', undefined, { order: 'date' }),
  'quotations in another script': desk => desk.quotes('Сергей Лавров', undefined, {}),
  'quotations of nobody': desk => desk.quotes('Varn', 'tolls', {}),
  'a comparison': desk => desk.compare('Russia', 'Washington', 'tolls', { limit: 25 }),
  'a comparison of one with itself': desk => desk.compare('Russia', 'Moscow', 'tolls', {}),
  'a comparison with somebody unknown': desk => desk.compare('Varnland', 'Russia', 'tolls', { limit: 1 }),
  'a profile': desk => desk.who('Lavrov'),
  'the profile of a country': desk => desk.who('the Kremlin'),
  'the profile of somebody whom no list knows': desk => desk.who('Mira Haug'),
  'the profile of nobody': desk => desk.who('🐋'),
  'a search': desk => desk.search('strait ships', { limit: 25 }),
  'a search for a phrase': desk => desk.search('“sell the sea”', {}),
  'a search in an article of many paragraphs': desk => desk.search('day 777', { limit: 1 }),
  'a search without a word': desk => desk.search('', {}),
  'a search for what several articles carry': desk => desk.search('ferry crews night pay', {}),
  'other coverage of a passage': desk => desk.related('crews-walk-out 1', { limit: 25 }),
  'other coverage of an article': desk => desk.related('tolls-announced', { from: '2019-03' }),
  'other coverage of quoted words': desk => desk.related('“a price list,” said Mira Haug', {}),
  'other coverage of nothing': desk => desk.related('whales 9', {}),
  'a timeline': desk => desk.timeline('tolls strait', { limit: 25 }),
  'a timeline of nothing': desk => desk.timeline('lighthouse', {}),
  'an article': desk => desk.article('tolls-announced', undefined),
  'an article without a title, at a paragraph': desk => desk.article('whales', 2),
  'an article of many paragraphs': desk => desk.article('log-of-the-strait', undefined),
  'a paragraph and those around it': desk => desk.article('The log of the strait', 600, 2),
  'a paragraph that an article does not have': desk => desk.article('whales', 3),
  'an article that is not held': desk => desk.article('tols-announced', undefined),
  'the sources': desk => desk.sources(),
  'a message with quotations': desk =>
    desk.check(
      'Lavrov: “Nobody may sell the sea”\n> Norland will charge whales for passing\n“Море не продаётся” (Haug)',
    ),
  'a message without any': desk => desk.check('🐋'),
}

/**
 * What every desk must keep to, wherever it lives: it answers as the collection answers.
 *
 * @param open Opens the desk over some articles.
 */
export function deskContract(name: string, open: (articles: typeof coverage) => Promise<Desk>): void {
  describe(`${name} as a Desk`, () => {
    test('answers every kind of question as the collection does, to the letter', async () => {
      const [desk, collection] = await Promise.all([open(coverage), deskOver(coverage)])
      const statuses = new Set<Reply['status']>()
      for (const [kind, ask] of Object.entries(QUESTIONS)) {
        const reply = await ask(desk)
        expect(shown(reply), kind).toEqual(shown(await ask(collection)))
        statuses.add(reply.status)
      }
      expect([...statuses].sort()).toEqual(['answered', 'declined'])
    })

    test('gives each of many who ask at once their own answer', async () => {
      const [desk, collection] = await Promise.all([open(coverage), deskOver(coverage)])
      const days = Array.from({ length: 60 }, (_, index) => index * 20 + 1)
      const ask = (from: Desk, day: number) => from.article('log-of-the-strait', day)
      const answers = await Promise.all(days.map(day => ask(desk, day)))
      const expected = await Promise.all(days.map(day => ask(collection, day)))
      expect(answers.map(shown)).toEqual(expected.map(shown))
    })

    test('has the names of the collection, the same object as long as nothing changes', async () => {
      const [desk, collection] = await Promise.all([open(coverage), deskOver(coverage)])
      expect(desk.names()).toEqual(collection.names())
      expect(desk.names().actors).toContain('Russia')
      await desk.sources()
      expect(desk.names()).toBe(desk.names())
    })

    test('is open over nothing, too', async () => {
      const [desk, nothing] = await Promise.all([open([]), deskOver([])])
      for (const [kind, ask] of Object.entries(QUESTIONS))
        expect(shown(await ask(desk)), kind).toEqual(shown(await ask(nothing)))
      expect(desk.names()).toEqual(nothing.names())
    })
  })
}

/** A reply as a front end can show it: passages as they are quoted and cited, an article by what is known of it. */
function shown(reply: Reply): unknown {
  const whole = 'article' in reply ? { ...reply, article: known(reply.article) } : reply
  return {
    ...whole,
    ...('passages' in reply && { passages: reply.passages.map(quoted) }),
    ...('summary' in reply && { summary: reply.summary.map(quoted) }),
  }
}

function quoted(passage: CitedPassage | CitedSentence): unknown {
  return {
    ...passage,
    article: known(passage.article),
    quotation: quotation(passage),
    citation: [passage.citation, ...citationParts(passage)],
  }
}

function known({ paragraphs, extra: _, ...metadata }: CitedPassage['article']): unknown {
  return { ...metadata, paragraphs: paragraphs.length }
}
