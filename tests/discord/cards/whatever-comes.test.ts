import { describe, expect, test } from 'vitest'
import { listed } from '../../../src/desk/listed.ts'
import type { Answer, Reply } from '../../../src/desk/reply.ts'
import { english, say } from '../../../src/desk/words/phrase.ts'
import type { Card, Showing } from '../../../src/discord/cards/card.ts'
import { cardOf } from '../../../src/discord/cards/card-of.ts'
import { noticeCard } from '../../../src/discord/cards/notice-card.ts'
import type { Article } from '../../../src/news/article.ts'
import { passage } from '../../console/small-coverage.ts'
import { article } from '../../desk/small-corpus.ts'
import { brokenLimits } from '../limits.ts'
import { optionsOf, passagesOf, textsOf } from './card-parts.ts'
import { everyTongue } from './every-tongue.ts'
import { renderedText } from './rendered.ts'
import { bodyOf, bytesStored, MOST_STORED } from './sent.ts'
import { firstSeen } from './showings.ts'

const SENTENCE =
  'Norland will charge ships for passing the Sel strait from May, its ministry announced on Monday. '

function answer(articles: readonly Article[], about: Partial<Answer> = {}): Answer {
  const passages = articles.map((held, at) =>
    passage(held, 1, { citation: at + 1, source: 'its ministry', actor: 'Norland', cue: 'announced' }),
  )
  return {
    kind: 'ask',
    status: 'answered',
    heading: 'Who pays?',
    summary: [],
    passages,
    groups: [],
    declined: null,
    confidence: 0.9,
    notes: [],
    ...about,
  }
}

function reading(held: Article, paragraph: number | null = null, around = 0): Reply {
  const passages = held.paragraphs
    .map((_, at) => passage(held, at + 1, { citation: at + 1 }))
    .filter(shown => paragraph === null || Math.abs(shown.paragraph - paragraph) <= around)
  return { kind: 'article', status: 'answered', article: held, paragraph, passages }
}

/** Some pages of a reply, each within the limits in every language; in English. */
function keptPages(
  reply: Reply,
  numbers: readonly number[],
  changes: Partial<Showing> = {},
): readonly Card[] {
  const [inEnglish = []] = everyTongue.map(tongue =>
    numbers.map(page => {
      const card = cardOf(reply, firstSeen({ page, tongue, ...changes }))
      expect(brokenLimits('message', bodyOf(card))).toEqual([])
      expect(bytesStored(card)).toBeLessThan(MOST_STORED)
      return card
    }),
  )
  return inEnglish
}

const allOf = (card: Card | undefined) => Array.from({ length: card?.pages ?? 0 }, (_, page) => page)
const bare = (text: string) => text.replace(/[\s…]/g, '')
const wordsOf = (cards: readonly Card[]) =>
  cards
    .flatMap(card => textsOf(card).slice(1, -1))
    .flatMap(text => text.split('\n').filter(line => !line.startsWith('-# ')))
    .map(renderedText)
    .join('')

describe('a card keeps the limits, and every page gets on, with', () => {
  test('a question of 1,000 characters, whatever they are', () => {
    for (const sign of ['x', '*', '京', '🙂', '\u0301', '\u202e', ' a']) {
      const line = `/ask ${sign.repeat(1000)}`.slice(0, 1005)
      const [card] = keptPages(answer([article('a', [SENTENCE])]), [0], { line })
      expect(textsOf(card as Card)[0]).toContain('…')
    }
  })

  test('25 articles with titles of 300 characters and addresses of 2,000', () => {
    const articles = Array.from({ length: 25 }, (_, at) =>
      article(`${'long-'.repeat(30)}${at}`, [SENTENCE.repeat(7).trim()], {
        title: '关税'.repeat(150),
        outlet: '信使'.repeat(150),
        url: `https://quay.example/${'a'.repeat(2000)}`,
      }),
    )
    const cards = keptPages(answer(articles), allOf(cardOf(answer(articles), firstSeen())))
    expect(cards.flatMap(passagesOf)).toHaveLength(25)
    expect(cards.every(card => optionsOf(card).length === passagesOf(card).length)).toBe(true)
  })

  test('sentences of 100,000 characters, with spaces or without', () => {
    for (const text of [
      'a'.repeat(100_000),
      '东'.repeat(100_000),
      '🙂'.repeat(50_000),
      `${'toll '.repeat(20_000)}.`,
    ]) {
      const articles = Array.from({ length: 5 }, (_, at) => article(`a${at}`, [text.trim()]))
      const cards = keptPages(answer(articles), allOf(cardOf(answer(articles), firstSeen())))
      expect(cards.flatMap(passagesOf)).toHaveLength(5)
      for (const passage of cards.flatMap(passagesOf))
        expect(passage.text).toMatch(/^> \S.*… *\n|^> \S.* …\n/)
    }
  })

  test('a group for every passage, each with a long name in its label, and groups that have nothing', () => {
    for (const sign of ['京', '* a']) {
      const articles = Array.from({ length: 8 }, (_, at) =>
        article(`a${at}`, [SENTENCE.repeat(9).trim()], { title: sign.repeat(300), outlet: sign.repeat(300) }),
      )
      const actor = sign.repeat(1000)
      const groups = [...articles, null].map(held => ({
        label: say`What ${actor} and ${actor} say about ${actor}`,
        role: 'said' as const,
        actor,
        passages: held ? 1 : 0,
        total: 123_456,
      }))
      const notes = [say`${'A *note* '.repeat(200)}`]
      const sentence = { ...passage(articles[0] as Article, 1), citation: 1, marks: [] }
      for (const kind of ['stance', 'quotes', 'compare'] as const) {
        const reply = answer(articles, { kind, groups, notes, summary: [sentence] })
        const cards = keptPages(reply, allOf(cardOf(reply, firstSeen())))
        expect(cards.flatMap(passagesOf)).toHaveLength(8)
      }
    }
  })

  test('a summary longer than a card, of which the first sentence is shown as far as it goes', () => {
    const held = article('a', [`${'toll '.repeat(2000)}end.`])
    const sentence = { ...passage(held, 1), citation: 1, marks: [] }
    const [card] = keptPages(answer([held], { summary: [sentence, sentence, sentence] }), [0])
    expect(textsOf(card as Card)[1]).toMatch(/^toll .* … \*\*\[1\]\*\*$/)
    expect(textsOf(card as Card).at(-1)).toContain('2 sentences of the summary left out for room')
  })

  test('an article of 5,000 paragraphs, all of which are shown', () => {
    const held = article(
      'a',
      Array.from({ length: 5000 }, (_, at) => `${at + 1}. paragraph: ${SENTENCE.trim()}`),
    )
    const cards = keptPages(reading(held), allOf(cardOf(reading(held), firstSeen())))
    expect(bare(wordsOf(cards))).toBe(bare(held.paragraphs.join('')))
  })

  test('a paragraph of 10 million characters, every page of which can be opened at once', () => {
    for (const sentence of [SENTENCE, '诺兰把海峡通行费推迟到秋天。', 'x']) {
      const held = article('a', [sentence.repeat(Math.ceil(10_000_000 / sentence.length)).trim()])
      const [first] = keptPages(reading(held), [0])
      const last = (first?.pages ?? 0) - 1
      expect(last).toBeGreaterThan(2500)
      const [, , third] = keptPages(reading(held), [0, 1, 2, Math.floor(last / 2), last, last + 1])
      expect(third?.page).toBe(2)
      const opening = bare(wordsOf(keptPages(reading(held), [0, 1, 2])))
      expect(bare(held.paragraphs[0]?.slice(0, 12_000) ?? '').startsWith(opening)).toBe(true)
      keptPages(reading(held, 1, 1), [0], { answer: null })
      keptPages(answer([held]), [0])
    }
  })

  test('notes, missing words and nearest things without end', () => {
    const texts = Array.from({ length: 60 }, () => 'A *note* '.repeat(60))
    const notes = texts.map(text => say`${text}`)
    const declined = { missing: notes, nearest: notes }
    keptPages(answer([article('a', [SENTENCE])], { notes }), [0])
    const [card] = keptPages(answer([], { status: 'declined', declined, notes }), [0], {
      line: `/ask ${'京'.repeat(1000)}`,
    })
    expect(textsOf(card as Card).join('\n')).toMatch(/and 5\d more/)
    keptPages({ kind: 'article', status: 'declined', heading: texts.join(), declined }, [0])
    keptPages({ kind: 'error', status: 'error', message: texts.join() }, [0])
    expect(brokenLimits('message', bodyOf(noticeCard(texts.join(), english, notes)))).toEqual([])
  })

  test('a collection of 3,000 articles from as many outlets', () => {
    const articles = Array.from({ length: 3000 }, (_, at) =>
      listed(
        article(`${'tolls-'.repeat(9)}${at}`, [SENTENCE], {
          title: `${at}`.padEnd(300, '京'),
          outlet: `${at}`.padEnd(300, '社'),
        }),
      ),
    )
    const overview: Reply = {
      kind: 'sources',
      status: 'answered',
      articles,
      paragraphs: 3000,
      outlets: articles.map(({ outlet }) => ({ outlet, articles: 1 })),
      dates: null,
    }
    const [first, last] = keptPages(overview, [0, 9999])
    expect(last?.page).toBe(299)
    expect(textsOf(first as Card)[1]).toMatch(/- and 2,9\d\d more outlets$/)
    expect(optionsOf(last as Card).map(({ value }) => value)).toEqual(articles.slice(-10).map(({ id }) => id))
  })

  test('more commands than a card can explain', () => {
    const command = { usage: '/ask *question*', description: 'd'.repeat(200), example: '/ask', options: [] }
    const guide: Reply = {
      kind: 'help',
      status: 'answered',
      commands: Array.from({ length: 40 }, () => command),
      notes: [say`${'n'.repeat(300)}`],
    }
    const cards = keptPages(guide, allOf(cardOf(guide, firstSeen())))
    expect(cards.length).toBeGreaterThan(1)
    expect(cards.flatMap(textsOf).join('\n').match(/ddd$/gm)).toHaveLength(40)
  })

  test('nothing to see: titles and names of signs without a width', () => {
    const held = article('unseen', ['\u200b \ufeff'], {
      title: '\u200b\u2060',
      outlet: '\ufeff',
      url: 'https://quay.example',
    })
    const [card] = keptPages(answer([held]), [0])
    keptPages(reading(held), [0])
    expect(optionsOf(card as Card)[0]?.label).toBe('unseen')
  })
})
