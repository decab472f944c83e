import fc from 'fast-check'
import { commands } from '../../../commands/index.ts'
import type { Desk } from '../../../src/desk/desk.ts'
import { printable } from '../../../src/desk/printable.ts'
import type { Reply } from '../../../src/desk/reply.ts'
import type { Showing } from '../../../src/discord/cards/card.ts'
import { type Article, makeArticle } from '../../../src/news/article.ts'
import { deskOver } from '../../desk/small-corpus.ts'
import { anyText } from './any-text.ts'
import { everyTongue } from './every-tongue.ts'

/** Words that answers are found by, in five scripts. */
const WORDS =
  `Moscow Lavrov said rejected the coalition air strikes U.S. Islamic State “we will not” "never" he they according to
  Россия отвергла план коалиции 北京反对联盟的空袭计划并且表示不会参加 رفضت موسكو خطة التحالف मास्को ने गठबंधन को ठुकराया
  รัสเซียปฏิเสธแผนของพันธมิตร`.split(/\s+/)
const word = fc.constantFrom(...WORDS)
const clause = fc.array(fc.oneof({ weight: 12, arbitrary: word }, anyText), { minLength: 1, maxLength: 25 })
/** Now and then a sentence is longer than a card, with spaces or without. */
const endless = fc.tuple(
  fc.array(word, { minLength: 200, maxLength: 600, size: 'max' }),
  fc.constantFrom(' ', ''),
)
const sentence = fc
  .tuple(
    fc.oneof(
      { weight: 30, arbitrary: clause.map(words => words.join(' ')) },
      { weight: 1, arbitrary: endless.map(([words, gap]) => words.join(gap)) },
    ),
    fc.constantFrom('.', '?', '!', '.”', '。', '।', '', '…'),
  )
  .map(([words, end]) => words + end)

const known = fc
  .oneof(fc.constant(null), anyText, sentence)
  .map(text => text && (oneLine(text).slice(0, 300) || null))
const url = fc.oneof(
  fc.constant(null),
  fc.webUrl(),
  anyText.map(path => `https://quay.example/${path}`),
  fc.constant(`https://quay.example/${'tolls-'.repeat(330)}`),
  anyText,
)

/** Articles as a corpus may hold them: paragraphs of one line, never empty; little of the rest may be known. */
export const anyArticles: fc.Arbitrary<readonly Article[]> = fc
  .array(
    fc.record({
      title: known,
      outlet: known,
      author: known,
      published: fc.constantFrom(null, '2014', '2014-10', '2018-11-22'),
      url,
      paragraphs: fc.array(
        fc.array(sentence, { minLength: 1, maxLength: 8 }).map(all => oneLine(all.join(' ')) || 'Tolls.'),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
    }),
    { maxLength: 6 },
  )
  .map(all =>
    all.map((content, at) =>
      makeArticle(`${'article-'.repeat((at % 3) * 5)}${at}`, { ...content, extra: {} }),
    ),
  )

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}

/** What somebody asks: words of the coverage, or anything up to the longest text that an option takes. */
export const anyQuestion: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' ')) },
    { weight: 1, arbitrary: anyText },
    { weight: 1, arbitrary: fc.array(anyText, { minLength: 20, maxLength: 40 }).map(all => all.join(' ')) },
  )
  .map(text => text.slice(0, 1000))

/** The replies of the real desk over some articles to one question asked in every way. */
export async function repliesOf(articles: readonly Article[], question: string): Promise<readonly Reply[]> {
  const desk = await deskOver(articles)
  const all = { limit: 25 }
  const replies = [
    desk.ask(question, all),
    desk.search(question, all),
    desk.stance('Moscow', question, all),
    desk.stance(question, 'coalition', all),
    desk.compare('Moscow', question, 'coalition', all),
    desk.compare('Lavrov', 'Moscow', question, all),
    desk.quotes('Lavrov', undefined, all),
    desk.timeline(question, all),
    desk.related(question, all),
    ...articles.slice(0, 2).map(({ id }) => desk.related(`${id} 1`, all)),
    desk.quotes(question, question, all),
    desk.who('Lavrov'),
    desk.who(question),
    desk.sources(),
    desk.check(`“${question}”`),
    desk.check(articles.flatMap(({ paragraphs }) => paragraphs.map(text => `“${text}” — Lavrov`)).join('\n')),
    desk.article(question, undefined),
    ...readingsOf(desk, articles),
    ...commands.map(command => command.run({ desk, commands }, { [question.slice(0, 20)]: question })),
    ...commands.filter(({ name }) => name === 'help').map(command => command.run({ desk, commands }, {})),
  ]
  return Promise.all(replies)
}

function readingsOf(desk: Desk, articles: readonly Article[]): readonly Promise<Reply>[] {
  return articles.flatMap(({ id, paragraphs }) => [
    desk.article(id, undefined),
    desk.article(id, Math.ceil(paragraphs.length / 2)),
    desk.article(id, Math.ceil(paragraphs.length / 2), 2),
  ])
}

/** How a card may be shown. */
export const anyShowing: fc.Arbitrary<Showing> = fc.record({
  tongue: fc.constantFrom(...everyTongue),
  line: anyQuestion.map(question => `/ask ${question}`),
  answer: fc.option(fc.constant('abcdEFGH12345678')),
  page: fc.nat(4),
  perPage: fc.integer({ min: 1, max: 25 }),
  audience: fc.constantFrom('private', 'unshareable', 'shared'),
  askedBy: fc.option(fc.constant('12345678901234567890')),
  shared: fc.boolean(),
  rated: fc.boolean(),
})
