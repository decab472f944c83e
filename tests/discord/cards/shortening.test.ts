import { describe, expect, test } from 'vitest'
import { english } from '../../../src/desk/words/phrase.ts'
import { passagePages } from '../../../src/discord/cards/passage-pages.ts'
import { quotedText } from '../../../src/discord/cards/quoted-text.ts'
import { atLeast, cutAtWord, shortenedPassage } from '../../../src/discord/cards/shortening.ts'
import { textOf } from '../../../src/news/passage.ts'
import { mark, passage } from '../../console/small-coverage.ts'
import { article } from '../../desk/small-corpus.ts'

const SENTENCES = [
  'The strait was empty at dawn.',
  'Norland wants tolls, its minister said.',
  'Nobody else wants tolls.',
  'Gulls sat on the quay.',
]
const held = article('strait', [SENTENCES.join(' ')])
const whole = passage(held, 1, { marks: [mark(held, 1, 'Nobody'), mark(held, 1, 'said', 'cue')] })
const quoting = (words: string) => {
  const start = (held.paragraphs[0] ?? '').indexOf(words)
  return [{ start, end: start + words.length }]
}
const [dawn = '', tolls = '', nobody = '', gulls = ''] = SENTENCES

describe('shortenedPassage', () => {
  test('leaves a passage that fits', () => {
    expect(shortenedPassage(whole, [], 200)).toBe(whole)
  })

  test('keeps the sentence that the summary quotes, and what stands around it as far as there is room', () => {
    expect(textOf(shortenedPassage(whole, quoting('Gulls'), 40))).toBe(gulls)
    expect(textOf(shortenedPassage(whole, quoting('Gulls'), 60))).toBe(`${nobody} ${gulls}`)
    expect(textOf(shortenedPassage(whole, quoting(tolls), 90))).toBe(`${tolls} ${nobody}`)
    expect(textOf(shortenedPassage(whole, quoting(tolls), 110))).toBe(`${tolls} ${nobody} ${gulls}`)
  })

  test('keeps the sentence with most marks where the summary quotes none', () => {
    const marks = [mark(held, 1, 'Gulls'), mark(held, 1, 'quay')]
    expect(textOf(shortenedPassage({ ...whole, marks }, [], 40))).toBe(gulls)
    expect(textOf(shortenedPassage({ ...whole, marks: [] }, [], 40))).toBe(dawn)
  })

  test('shows no ellipsis between sentences, and one where a sentence is cut', () => {
    expect(quotedText(shortenedPassage(whole, quoting(nobody), 40))).toBe(nobody)
    expect(quotedText(shortenedPassage(whole, quoting(tolls), 40))).toBe('Norland wants tolls, its …')
  })
})

describe('atLeast', () => {
  test('is one sentence, cut where it is long', () => {
    expect(textOf(atLeast(whole, quoting(tolls), 400))).toBe(tolls)
    expect(textOf(atLeast(whole, quoting(tolls), 30))).toBe('Norland wants')
  })
})

describe('cutAtWord', () => {
  test('counts the bytes of other scripts and of what is escaped', () => {
    const russian = passage(article('r', ['Норландия отложила пошлины до осени']), 1)
    expect(quotedText(cutAtWord(russian, 50))).toBe('Норландия отложила …')
    const starred = passage(article('s', ['**** **** **** ****']), 1)
    expect(quotedText(cutAtWord(starred, 30))).toBe('\\*\\*\\*\\* \\*\\*\\*\\* …')
  })
})

describe('quotedText', () => {
  test('sets the reporting word off, and nothing else', () => {
    expect(quotedText(whole)).toBe(`${dawn} Norland wants tolls, its minister **said**. ${nobody} ${gulls}`)
  })
})

describe('passagePages', () => {
  const passages = Array.from({ length: 7 }, (_, at) => passage(held, 1, { citation: at + 1 }))
  const pagesIn = (room: number, perPage = 3) =>
    passagePages(passages, {
      perPage,
      room: () => room,
      quoted: () => [],
      tongue: english,
      sizeOver: () => 0,
      isVoiced: false,
    })

  test('shows passages whole where there is room', () => {
    const pages = pagesIn(4000)
    expect(pages.count).toBe(3)
    expect(pages.page(0)).toEqual({ from: 0, passages: passages.slice(0, 3), shortened: 0, crowded: false })
    expect(pages.page(2).passages).toEqual(passages.slice(6))
  })

  test('shows at most six, however many are wished for', () => {
    const more = Array.from({ length: 10 }, (_, at) => passage(held, 1, { citation: at + 1 }))
    const pages = passagePages(more, {
      perPage: 25,
      room: () => 4000,
      quoted: () => [],
      tongue: english,
      sizeOver: () => 0,
      isVoiced: false,
    })
    expect(pages.page(0)).toMatchObject({ shortened: 0, crowded: true })
    expect([pages.page(0), pages.page(1)].map(({ passages }) => passages.length)).toEqual([6, 4])
    expect(pages.page(1).crowded).toBe(false)
  })

  test('shortens before it shows fewer', () => {
    const long = Array.from({ length: 3 }, (_, at) =>
      passage(article(`long-${at}`, [Array(12).fill(dawn).join(' ')]), 1, { citation: at + 1 }),
    )
    const in800 = passagePages(long, {
      perPage: 3,
      room: () => 800,
      quoted: () => [],
      tongue: english,
      sizeOver: () => 0,
      isVoiced: false,
    }).page(0)
    expect(in800).toMatchObject({ shortened: 3, crowded: false })
    for (const shown of in800.passages)
      expect(quotedText(shown)).toMatch(/^(?:The strait was empty at dawn\. ?){2,}$/)
    const in300 = passagePages(long, {
      perPage: 3,
      room: () => 300,
      quoted: () => [],
      tongue: english,
      sizeOver: () => 0,
      isVoiced: false,
    })
    expect(in300.page(0)).toMatchObject({ shortened: 2, crowded: true })
    expect(in300.count).toBe(2)
  })

  test('shows one passage even where hardly anything fits', () => {
    expect(pagesIn(10).count).toBe(7)
  })
})
