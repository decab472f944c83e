import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OUTLET_UNKNOWN, printedSource } from '../../../src/desk/citation.ts'
import { printable } from '../../../src/desk/printable.ts'
import type { Answer, Reading, Reply } from '../../../src/desk/reply.ts'
import { dateBeside } from '../../../src/desk/summary-date.ts'
import { asShown } from '../../../src/discord/cards/answer-card.ts'
import type { Card, Showing } from '../../../src/discord/cards/card.ts'
import { cardOf } from '../../../src/discord/cards/card-of.ts'
import { brokenLimits } from '../limits.ts'
import { anyArticles, anyQuestion, anyShowing, repliesOf } from './any-reply.ts'
import { passagesOf, textsOf } from './card-parts.ts'
import { type Rendered, rendered, renderedText } from './rendered.ts'
import { bodyOf, bytesStored, MOST_STORED } from './sent.ts'

/** All pages of a reply. */
function pagesOf(reply: Reply, showing: Showing): readonly Card[] {
  const { pages } = cardOf(reply, { ...showing, page: 0 })
  return Array.from({ length: pages }, (_, page) => cardOf(reply, { ...showing, page }))
}

/** Lines as Discord shows them. The parser reads line by line: behind a quotation it sees no small print. */
function renderedLines(text: string): readonly Rendered[] {
  return text.split('\n').flatMap(rendered)
}

function textIn(kind: string, stretches: readonly Rendered[]): string {
  return stretches.flatMap(({ text, markup }) => (markup.includes(kind) ? text : [])).join('')
}

/** Without white space and ellipses: both may stand where an article is broken into pages. */
const bare = (text: string) => text.replace(/[\s…]/g, '')

const RUNS = 20
const seed = Date.now() % 2 ** 31

describe(`the cards of random replies, by the seed ${seed},`, async () => {
  const asked = fc.sample(fc.tuple(anyArticles, anyQuestion, anyShowing), { numRuns: RUNS, seed })
  const shown: { readonly reply: Reply; readonly showing: Showing }[] = []
  for (const [articles, question, showing] of asked)
    for (const reply of await repliesOf(articles, question)) shown.push({ reply, showing })
  const answers = shown.flatMap(({ reply, showing }) =>
    'summary' in reply && reply.declined === null
      ? [{ reply: asShown(reply as Answer, showing), showing }]
      : [],
  )
  const readings = shown.flatMap(({ reply, showing }) =>
    reply.kind === 'article' && reply.status === 'answered' ? [{ reply: reply as Reading, showing }] : [],
  )

  test('keep every limit of Discord', () => {
    for (const { reply, showing } of shown) {
      const card = cardOf(reply, showing)
      expect(brokenLimits('message', bodyOf(card))).toEqual([])
      expect(bytesStored(card)).toBeLessThan(MOST_STORED)
      expect(card.page).toBe(Math.min(showing.page, card.pages - 1))
    }
  })

  test('show the same on a page, whoever sees it and whatever was pressed', () => {
    for (const { reply, showing } of shown) {
      const shared = { ...showing, audience: 'shared', askedBy: '123456789012345678' } as const
      const own = { ...showing, audience: 'private', shared: true, rated: true } as const
      expect(passagesOf(cardOf(reply, shared))).toEqual(passagesOf(cardOf(reply, own)))
      expect(cardOf(reply, shared).pages).toBe(cardOf(reply, own).pages)
    }
  })

  test('quote stretches of articles to the letter, each with its citation', () => {
    for (const { reply, showing } of answers)
      for (const { text } of passagesOf(cardOf(reply, showing))) {
        const stretches = renderedLines(text)
        const citation = textIn('subtext', stretches)
        const number = Number(/^\[(\d+)\] /.exec(citation)?.[1])
        const passage = reply.passages.find(cited => cited.citation === number)
        const words = textIn('blockQuote', stretches).replace(/^… /, '').replace(/ …$/, '')
        expect(printable(passage?.article.paragraphs[passage.paragraph - 1] ?? '')).toContain(words)
        expect(words.trim()).not.toBe('')
        expect(citation).toContain(`¶ ${passage?.paragraph}`)
        if (passage?.article.outlet === null) expect(citation).toContain(showing.tongue(OUTLET_UNKNOWN))
        if (passage?.article.published === null)
          expect(citation).toContain(showing.tongue(printedSource({ outlet: null, published: null }).date))
      }
  })

  test('show every passage on one of their pages, in order', () => {
    for (const { reply, showing } of answers) {
      const cited = pagesOf(reply, showing).flatMap(card =>
        passagesOf(card).map(({ text }) => Number(/\*\*\[(\d+)\]\*\*/.exec(text)?.[1])),
      )
      expect(cited).toEqual(reply.passages.map(({ citation }) => citation))
    }
  })

  test('sum up in sentences of articles, each with the number of its passage', () => {
    for (const { reply, showing } of answers) {
      if (reply.summary.length === 0 || reply.kind === 'quotes') continue
      const [, summary = ''] = textsOf(cardOf(reply, { ...showing, page: 0 }))
      // In a comparison the name of an actor stands above its sentences.
      const isName = (line: string) =>
        reply.kind === 'compare' && !/ \*\*\[\d+\]\*\*(?: \([^()]*\))?$/.test(line)
      const lines = summary.split('\n').filter(line => !isName(line))
      expect(lines.length).toBeLessThanOrEqual(reply.summary.length)
      for (const [at, line] of lines.entries()) {
        const sentence = reply.summary[at]
        const number = ` [${sentence?.citation}]`
        // Sentences of several dates have theirs behind the number.
        const date = sentence && dateBeside(reply, sentence)
        const text = renderedText(line).slice(0, date ? -` (${showing.tongue(date)})`.length : undefined)
        expect(text.endsWith(number)).toBe(true)
        const words = text.slice(0, -number.length).replace(/ …$/, '')
        const paragraph = sentence?.article.paragraphs[sentence.paragraph - 1] ?? ''
        expect(printable(paragraph.slice(sentence?.start, sentence?.end)).startsWith(words)).toBe(true)
        expect(words).not.toBe('')
      }
    }
  })

  test('show an article whole over their pages', () => {
    for (const { reply, showing } of readings) {
      if (reply.paragraph !== null) continue
      const words = pagesOf(reply, showing)
        .flatMap(card => textsOf(card).slice(1, -1))
        .flatMap(renderedLines)
        .flatMap(({ text, markup }) => (markup.includes('subtext') ? [] : text))
      expect(bare(words.join(''))).toBe(bare(printable(reply.article.paragraphs.join(''))))
    }
  })

  test('show the paragraph asked for whole, set off in words from those around', () => {
    for (const { reply, showing } of readings) {
      if (reply.paragraph === null) continue
      const label = reply.passages.length === 1 ? `-# ¶ ${reply.paragraph}` : `**¶ ${reply.paragraph}`
      const words = pagesOf(reply, showing)
        .flatMap(textsOf)
        .filter(text => text.split('\n')[0]?.includes(label))
        .map(text => renderedText(text.split('\n').slice(1).join('\n')))
      expect(bare(words.join(''))).toBe(bare(printable(reply.article.paragraphs[reply.paragraph - 1] ?? '')))
    }
  })
})
