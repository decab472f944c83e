import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkQuotes } from '../../../src/desk/quotes/check-quotes.ts'
import type { CheckedQuote } from '../../../src/desk/quotes/quote-check.ts'
import { textOf } from '../../../src/news/passage.ts'
import { article, collectionOf } from '../small-corpus.ts'

/** Coverage of a made-up quarrel over a lighthouse, in five scripts. */
const coverage = [
  article(
    'lamp',
    [
      'Norland will switch the Varn lighthouse off in May, its transport ministry announced on Monday. The keepers heard of it from the newspaper.',
      '“A lamp that nobody pays for is a lamp that nobody owns,” Transport Minister Olle Brandt said. “We shall not keep 14 keepers for three ships a week.”',
      'Russian Foreign Minister Sergei Lavrov rejected the plan. “Whoever puts out a light at sea answers for the wrecks,” Lavrov said in Murmansk.',
      'The Kremlin warned that tankers would sail all the same. It gave no date – and no reason – for its warning…',
      'Some keepers don’t mind. “I have read every book in the tower twice,” said Mira Haug, who has kept the lamp since 1989.',
    ],
    { title: 'Norland to put the Varn lamp out', outlet: 'The Quay Courier', published: '2019-03-04' },
  ),
  article(
    'fishermen',
    [
      'Fishermen in Sel collected money for the lamp. They want to pay the keepers themselves until the autumn storms are over.',
      'A senior ministry official said the offer had come too late. “The switch is thrown on the first of May, whatever the fishermen sing.”',
    ],
    { title: 'Fishermen pass the hat round', outlet: 'Harbour Times' },
  ),
  article('mayak', ['Министр Сергей Лавров сказал: «Маяк не продаётся и не выключается». В Варне молчали.']),
  article('dengta', ['渔民反对关闭灯塔的计划，并且表示不会离开海岸。部长没有回答记者的问题。']),
  article('manara', ['رفض الصيادون خطة إطفاء المنارة في أيار، وقالوا إنهم لن يغادروا الشاطئ.']),
  article('stambh', ['मछुआरों ने प्रकाश स्तंभ बंद करने की योजना को ठुकरा दिया और तट पर डटे रहे।']),
  article('prapha', ['ชาวประมงปฏิเสธแผนการปิดประภาคารในเดือนพฤษภาคมและจะไม่ออกจากชายฝั่ง']),
]
const collection = await collectionOf(coverage)

async function checked(message: string): Promise<readonly CheckedQuote[]> {
  return (await checkQuotes(collection, message)).quotes
}

/** The only quotation of a message. */
async function only(message: string): Promise<CheckedQuote> {
  const [quote, ...more] = await checked(message)
  expect(more).toEqual([])
  if (!quote) throw new Error(`no quotation in ${message}`)
  return quote
}

const differing = ({ text, differing: spans }: CheckedQuote) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('checkQuotes', () => {
  test.each([
    'Lavrov: "Whoever puts out a light at sea answers for the wrecks"',
    '“Whoever puts out a light at sea answers for the wrecks,” said Lavrov.',
    '«whoever puts out a light at sea answers for the wrecks»',
    '„Whoever puts out a light at sea answers for the wrecks!“',
    '‘Whoever puts out a light at sea answers for the wrecks,’ Lavrov said.',
    "''Whoever puts out a light at sea answers for the wrecks''",
    '> Whoever puts out a light at sea answers for the wrecks\n— Sergei Lavrov',
    '>>> Whoever puts out a light at sea\nanswers for the wrecks',
    '**Moscow:** *"Whoever puts out a light  at sea answers for the wrecks"*',
    'russia: "[w]hoever puts out a light at sea answers for the wrecks."',
    'Whoever puts out a light at sea answers for the wrecks',
    '“Whoever puts out a light […] answers for the wrecks”',
    '“puts out a light at sea” https://quay.example/lamp <@123456789012345678>',
    'As Lavrov put it, "Whoever puts out a light at sea answers for the wrecks".',
    'Is this real? "Some keepers don\'t mind."',
    '“It gave no date — and no reason -- for its warning”',
  ])('finds on record what stands in the coverage, however it is written: %s', async message => {
    const { quotes, passages } = await checkQuotes(collection, message)
    expect(quotes.map(({ verdict }) => verdict)).toEqual(['on record'])
    expect(quotes[0]?.citations).toEqual([1])
    expect(passages).toHaveLength(1)
    expect(passages[0]?.article.id).toBe('lamp')
  })

  test.each([
    ['“Маяк не продаётся и не выключается”', 'mayak'],
    ['「渔民反对关闭灯塔的计划」', 'dengta'],
    ['«رفض الصيادون خطة إطفاء المنارة»', 'manara'],
    ['"प्रकाश स्तंभ बंद करने की योजना को ठुकरा दिया"', 'stambh'],
    ['“ชาวประมงปฏิเสธแผนการปิดประภาคาร”', 'prapha'],
  ])('finds quotations in every script: %s', async (message, id) => {
    const { quotes, passages } = await checkQuotes(collection, message)
    expect(quotes.map(({ verdict }) => verdict)).toEqual(['on record'])
    expect(passages[0]?.article.id).toBe(id)
  })

  test.each([
    ['“Whoever puts out a lamp at sea answers for the wrecks”', ['lamp']],
    ['“We shall not keep 15 keepers for three ships a week”', ['15']],
    ['“The Kremlin warned that tankers would not sail all the same”', ['not']],
    ['“Whoever puts out a light at sea answers, for the wrecks”', [',']],
    ['“Whoever puts out a light at Sea answers for the wrecks”', ['Sea']],
    ['“We shall keep 14 keepers for three ships a week”', ['']],
    ['“We shall … keep 14 keepers for three ships a week”', ['']],
  ])('marks where a quotation differs: %s', async (message, words) => {
    const quote = await only(message)
    expect(quote.verdict).toBe('differs')
    expect(differing(quote)).toEqual(words)
  })

  test('marks in the passage what a quotation has otherwise or leaves out', async () => {
    const { passages } = await checkQuotes(collection, '“We shall keep 15 keepers for three ships a week”')
    const [passage] = passages
    const text = passage?.article.paragraphs[passage.paragraph - 1] ?? ''
    const others = passage?.marks
      .filter(({ kind }) => kind === 'other')
      .map(({ start, end }) => text.slice(start, end))
    expect(others).toEqual(['not', '14'])
  })

  test.each([
    ['Mira Haug: “Whoever puts out a light at sea answers for the wrecks”', 'Mira Haug', 'Lavrov'],
    [
      '“A lamp that nobody pays for is a lamp that nobody owns,” Lavrov said.',
      'Lavrov',
      'Transport Minister Olle Brandt',
    ],
    ['Norland: “Whoever puts out a light at sea answers for the wrecks”', 'Norland', 'Lavrov'],
    ['“a lamp that nobody owns,” said Lavrov', 'Lavrov', 'Transport Minister Olle Brandt'],
    ['Lavrov said\n> a lamp that nobody owns', 'Lavrov', 'Transport Minister Olle Brandt'],
    ['“The switch is thrown on the first of May” — Olle Brandt', 'Olle Brandt', 'A senior ministry official'],
    ['Lavrov: “Fishermen in Sel collected money for the lamp.”', 'Lavrov', null],
  ])('tells that somebody else said it: %s', async (message, claimed, source) => {
    const { quotes, passages } = await checkQuotes(collection, message)
    expect(quotes[0]).toMatchObject({ verdict: 'someone else', claimed })
    expect(passages[0]?.source ?? null).toBe(source)
  })

  test.each([
    'Harbour Times: “Fishermen in Sel collected money for the lamp.”',
    'He said: “Fishermen in Sel collected money for the lamp.”',
    'Source: “Fishermen in Sel collected money for the lamp.”',
    'Saw this in the group:\n> Fishermen in Sel collected money for the lamp.\nno idea where it is from',
  ])('contradicts nobody where nobody is claimed to speak, or the outlet itself: %s', async message => {
    expect(await only(message)).toMatchObject({ verdict: 'on record' })
  })

  test.each([
    '“Whoever puts out a light at sea wants to pay the keepers themselves until the autumn storms”',
    '“A lamp that nobody pays for is a lamp that 14 keepers for three ships a week”',
    '“Whoever puts out a light at sea […] said the offer had come too late”',
  ])('tells of parts that do not stand together: %s', async message => {
    const quote = await only(message)
    expect(quote.verdict).toBe('stitched')
    expect(quote.citations.length).toBeGreaterThan(0)
  })

  test.each([
    '“The lighthouse keepers have demanded a pay rise and two weeks of leave”',
    'Lavrov: “Penguins know more about navigation than ministers do”',
    '“Sea wrecks light a for puts whoever answers at out the”',
  ])('finds nowhere what nobody said: %s', async message => {
    expect((await only(message)).verdict).toBe('not found')
  })

  test('checks each quotation of a message with its own speaker', async () => {
    const quotes = await checked(
      'Haug says "I have read every book in the tower twice". Brandt answered "Whoever puts out a light at sea answers for the wrecks". And "I sold the lamp to a circus last night", said Lavrov.',
    )
    expect(quotes.map(({ claimed, verdict }) => [claimed, verdict])).toEqual([
      ['Haug', 'on record'],
      ['Brandt', 'someone else'],
      ['Lavrov', 'not found'],
    ])
  })

  test('takes two short words in marks for a quotation where nothing else is', async () => {
    expect(await only('Lavrov spoke of “the wrecks”')).toMatchObject({
      text: 'the wrecks',
      verdict: 'on record',
    })
  })

  test.each(['', 'ok', '👍', '“”', '> ', '@everyone', '"""', '‘’ “ ” «', '<@123456789012345678>'])(
    'declines where there is nothing to check: %j',
    async message => {
      expect(await checkQuotes(collection, message)).toEqual({
        kind: 'check',
        status: 'declined',
        quotes: [],
        passages: [],
        leftOut: 0,
      })
    },
  )

  test('shows a quotation of several lines without the signs of a block quote, at the same offsets', async () => {
    const message = 'the keepers themselves\n>>> “'
    const [quote] = await checked(message)
    expect(quote?.text).toBe('the keepers themselves\n    “')
    expect(quote?.span).toEqual({ start: 0, end: message.length })
  })

  test('checks ten quotations and counts the others', async () => {
    const message = Array.from(
      { length: 14 },
      (_, at) => `“Ship number ${at} has passed the Varn lamp”`,
    ).join(' and ')
    const { quotes, leftOut } = await checkQuotes(collection, message)
    expect([quotes.length, leftOut]).toEqual([10, 4])
  })

  test('says where in the message each quotation stands, and cites in the order of appearance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), async pieces => {
        const message = pieces.join('')
        const { quotes, passages } = await checkQuotes(collection, message)
        for (const { text, span, differing: spans } of quotes) {
          expect(withSigns(text, message.slice(span.start, span.end))).toBe(
            message.slice(span.start, span.end),
          )
          for (const { start, end } of spans)
            expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
        expect(passages.map(({ citation }) => citation)).toEqual(passages.map((_, at) => at + 1))
        expect([...new Set(quotes.flatMap(({ citations }) => citations))]).toEqual(
          passages.map((_, at) => at + 1),
        )
        for (const passage of passages) {
          expect(textOf(passage).trim()).not.toBe('')
          for (const { start, end } of passage.marks)
            expect(passage.start <= start && start < end && end <= passage.end).toBe(true)
        }
      }),
    )
  })
})

/** A quotation's text with the signs of block quotes that stand in the message where it has spaces. */
function withSigns(text: string, written: string): string {
  return text.replace(/ /g, (space, at: number) => (written.charAt(at) === '>' ? '>' : space))
}

const PIECES = [
  '“',
  '”',
  '"',
  '«',
  '»',
  "'",
  '’',
  '‘',
  '> ',
  '>>> ',
  '\n',
  '\n\n',
  ' … ',
  '[…]',
  '**',
  '||',
  '`',
  ': ',
  ' — ',
  'Lavrov',
  'said ',
  ' Whoever puts out a light at sea',
  ' answers for the wrecks',
  ' the keepers themselves',
  ' until the autumn storms',
  ' not',
  '渔民反对关闭灯塔的计划',
  ' 14',
  '.',
  ',',
  '👩‍👩‍👧',
  '\u202e',
  '\ud83d',
] as const

describe('text of an article', () => {
  const paragraphs = coverage.flatMap(({ paragraphs }) => paragraphs)

  test('is on record wherever it is copied from one word to another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paragraphs), fc.nat(), fc.nat(), async (paragraph, one, other) => {
        const words = paragraph.split(' ')
        const [from = 0, to = 0] = [one % words.length, other % words.length].sort((a, b) => a - b)
        for (const verdict of (await checked(words.slice(from, to + 1).join(' '))).map(
          quote => quote.verdict,
        ))
          expect(verdict).toBe('on record')
      }),
      { numRuns: 300 },
    )
  })

  test('is never on record with one of its words changed', async () => {
    const words = [...new Set(paragraphs.flatMap(paragraph => paragraph.split(' ')))].filter(word =>
      /^\p{Ll}+$/u.test(word),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paragraphs.slice(0, 7)),
        fc.nat(),
        fc.constantFrom(...words),
        fc.boolean(),
        async (paragraph, at, word, added) => {
          const sentence = paragraph.replace(/[“”]/g, '').split(' ')
          // Inside the text: at its end a word may be cut off, and what is left still stands there.
          const place = 1 + (at % (sentence.length - 2))
          fc.pre(sentence[place] !== word && (!added || sentence[place - 1] !== word))
          const message = sentence.toSpliced(place, added ? 0 : 1, word).join(' ')
          expect((await checked(`“${message}”`)).map(({ verdict }) => verdict)).not.toContain('on record')
        },
      ),
      { numRuns: 300 },
    )
  })
})
