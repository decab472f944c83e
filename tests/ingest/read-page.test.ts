import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/ingest/page.ts'
import { LARGEST_PAGE, MOST_LINES, readPage } from '../../src/ingest/read-page.ts'

const read = (text: string, name = 'page.txt') => readPage({ name, bytes: new TextEncoder().encode(text) })

function pageOf(text: string, name?: string): Page {
  const result = read(text, name)
  if ('problem' in result) throw new Error(result.problem.what)
  return result.page
}

const labelOf = (page: Page, text: string) =>
  page.dropped.find(dropped => dropped.text === text)?.label ?? 'kept'

const body = [
  'Negotiators from both banks of the Orra have agreed how much water each may draw this winter, officials said.',
  'The text runs to four pages and will be signed next week in a hotel that neither side likes.',
  'Parliaments in the two countries must approve the deal before the end of May, and neither majority is safe.',
]
/** The body with other lines between its first and its second paragraph. */
const around = (...lines: string[]) => [body[0], ...lines, ...body.slice(1)].join('\n')

describe('readPage', () => {
  it.each(['\n', '\r\n', '\r', '\n\n', '\u2028'])('keeps paragraphs between line ends %j', end => {
    expect(pageOf(body.join(end)).paragraphs).toEqual(body)
  })

  it('folds white space and takes out what nobody sees', () => {
    const page = pageOf(`\uFEFF${body[0]?.replaceAll(' ', '\u00A0\u200B \t')}\u0007\n${body[1]}`)
    expect(page.paragraphs).toEqual(body.slice(0, 2))
  })

  it.each([
    '"We shall see."',
    'Nobody knows.',
    'But at what price?',
    '"It did not help," a second official said.',
    '“And that is why it matters,” she said. “To us.”',
    'A Reuters/Ipsos poll found that most people had never heard of the river.',
    'The senator (R) said that the river was none of his business.',
    'Live-fire drills began on the northern bank on Monday.',
    'More from the villages came the day after, on foot.',
    'He asked readers of the paper to sign up for the march.',
  ])('keeps a short paragraph of the text: %s', paragraph => {
    expect(pageOf(around(paragraph)).paragraphs).toContain(paragraph)
  })

  it.each([
    ['Skip to main content', 'boilerplate'],
    ['Advertisement', 'boilerplate'],
    ['Sign up for our weekly newsletter and never miss a story', 'boilerplate'],
    ['You can unsubscribe at any time by following the link in our emails.', 'boilerplate'],
    ['We use cookies to make this website better. By staying here you accept them.', 'boilerplate'],
    ['© 2016 Northern Courier. All rights reserved.', 'boilerplate'],
    ['Northern Courier is published by Courier Media GmbH.', 'boilerplate'],
    ['Thank you for reading the Northern Courier.', 'boilerplate'],
    ['Share this article', 'boilerplate'],
    ['Read more: Storm shuts ports along the northern coast', 'unrelated headline'],
    ['ALSO READ | Why bread costs more', 'unrelated headline'],
    ['Delegates leave the hotel in Geneva on Thursday. REUTERS/Ines Maro', 'caption'],
    ['The delegates leave the hotel in Geneva, Thursday. / Yonhap', 'caption'],
    ['The delegates leave the hotel in Geneva / Kyodo', 'caption'],
    ['The two ministers (L and R) shake hands. INES MARO/AFP/Getty Images', 'caption'],
    ['Minister Lund (left) greets his neighbour in Geneva. Photo: Ines Maro', 'caption'],
    ['Do you like what you read? Subscribe to the Northern Courier from £3 a month.', 'boilerplate'],
    ['Yes, I want to receive special offers. You may unsubscribe when you like.', 'boilerplate'],
    ['Last updated: 3 March 2016', 'metadata'],
    ['Thu Mar 3, 2016 6:40pm EST', 'metadata'],
    ['Northern Courier, 3 March 2016', 'metadata'],
    ['GENEVA - Northern Courier', 'metadata'],
    ['By Clara Voss and Tom Hale', 'metadata'],
    ['5 min read', 'metadata'],
    ['Content-Type: text/plain; charset=windows-1252', 'metadata'],
    ['# -*- coding: latin-1 -*-', 'metadata'],
    ['(Reporting by Clara Voss; Editing by Pat Rowe)', 'metadata'],
    ['What comes next', 'subhead'],
    ['"Never again"', 'subhead'],
  ])('drops %j as %s', (line, label) => {
    const page = pageOf(around(line))
    expect(page.paragraphs).toEqual(body)
    expect(labelOf(page, line)).toBe(label)
  })

  it('takes no declaration of an encoding for the headline', () => {
    for (const declared of ['Content-Type: text/plain; charset=utf-8', '<meta charset="utf-8">'])
      expect(pageOf(`${declared}\n\n${body.join('\n\n')}`)).toMatchObject({ title: null, paragraphs: body })
  })

  it('drops a list of other headlines at the top, in the middle and at the end', () => {
    const list = [
      'Storm shuts ports along the northern coast as ferries stay in',
      "Film star's wedding: Guest list leaked, fans can't keep calm",
      'Who is the woman who walked to the sea?',
      'Petrol prices unchanged for 20th day: Check rates here',
      'Cup final 2016: Late goal sinks the champions in...',
    ]
    for (const lines of [
      [...list, ...body],
      [body[0], ...list, ...body.slice(1)],
      [...body, ...list],
    ]) {
      const page = pageOf(lines.join('\n'))
      expect(page.paragraphs).toEqual(body)
      expect(page.title).toBeNull()
      expect(list.map(line => labelOf(page, line))).toEqual(list.map(() => 'unrelated headline'))
    }
  })

  it('drops a question that leads a list of other headlines, but not one that follows a link', () => {
    const question = 'Who is the woman who walked to the sea?'
    const list = ['TRENDING NOW', question, 'Storm shuts ports along the northern coast']
    expect(pageOf(around(...list)).paragraphs).toEqual(body)
    expect(pageOf(around('Read more', 'But who will pay for all of this?')).paragraphs).toContain(
      'But who will pay for all of this?',
    )
  })

  it('keeps the first paragraph of a short article in front of a long list of headlines', () => {
    const list = Array.from({ length: 55 }, (_, index) => `Ferry crews on route ${index} vote to stay ashore`)
    const title = 'Neighbours to sign deal on the water of the Orra next week'
    const first =
      'The two countries will sign a deal next week on the water of the Orra, which neither side likes.'
    for (const head of [[title, 'By Clara Voss', '3 March 2016'], [title]]) {
      const page = pageOf([...head, first, ...list, ...body.slice(1)].join('\n'))
      expect(page.paragraphs).toEqual([first, ...body.slice(1)])
      expect(page.title).toBe(title)
    }
  })

  it('keeps no dated teaser in front of an article that has a byline of its own', () => {
    const teaser = [
      'Ferry crews stay ashore',
      '2 March 2016',
      'Crews stopped work for a day because their contract ran out and nobody had called them.',
    ]
    const list = Array.from({ length: 55 }, (_, index) => `Harbour number ${index} closes for the winter`)
    const article = ['Neighbours agree on the water of the Orra', 'By Clara Voss', ...body]
    expect(pageOf([...teaser, ...list, ...article].join('\n')).paragraphs).toEqual(body)
  })

  it('keeps a standfirst, with and without a full stop', () => {
    const standfirst = 'Both sides call it a victory but nobody will say what it costs'
    for (const line of [standfirst, `${standfirst}.`])
      expect(pageOf(['Orra deal: Who will draw the water?', line, ...body].join('\n\n')).paragraphs[0]).toBe(
        line,
      )
  })

  it('keeps a standfirst that is a sentence and more, and one under a headline said twice', () => {
    const title = 'Neighbours agree on the water of the Orra'
    const standfirst = 'The two banks want a river and not a border. Their farmers are not so sure'
    for (const page of [
      [title, standfirst, 'By Clara Voss', ...body],
      [title, standfirst, title, 'FILE PHOTO: The Orra dam.', ...body],
    ])
      expect(pageOf(page.join('\n')).paragraphs).toEqual([standfirst, ...body])
  })

  it('lists a dropped line that was wrapped line by line', () => {
    const wrapped = around(
      'The delegates leave the hotel in Geneva on Thursday after a',
      'long night. REUTERS/Ines Maro',
    )
    const lines = wrapped.split('\n').flatMap(line => line.match(/.{1,60}(?: |$)/g) ?? [])
    const page = pageOf(lines.join('\n'))
    expect(page.dropped.map(({ label }) => label)).toEqual(['caption', 'caption'])
    for (const { line, text } of page.dropped) expect(lines[line - 1]?.trim()).toBe(text)
  })

  describe('problems', () => {
    const problemOf = (text: string, name?: string) => {
      const result = read(text, name)
      return 'problem' in result ? result.problem : null
    }

    it.each([
      ['', 'the file is empty'],
      ['Home\nNews\nSport', 'no article text found'],
      ['<!DOCTYPE html><p>Hello.</p>', 'this is HTML, not text'],
      ['a\n\n'.repeat(MOST_LINES / 2 + 1), 'the file has more than 400,000 lines'],
    ])('refuses what it cannot read (%#)', (text, what) => {
      expect(problemOf(text)).toMatchObject({
        severity: 'error',
        where: 'page.txt',
        what,
        remedy: expect.any(String),
      })
    })

    it('names the line of broken front matter', () => {
      const problem = problemOf(`---\ntitle: "Orra\npublished: [\n---\n${body.join('\n\n')}`, 'page.md')
      expect(problem).toMatchObject({ severity: 'error', where: 'page.md', line: expect.any(Number) })
    })

    it('takes three dashes at the top of plain text for a rule', () => {
      expect(pageOf(`---\n${body.join('\n')}\n---\n`).paragraphs).toEqual(body)
    })

    it('refuses a file that is larger than any page, unread', () => {
      const result = readPage({ name: 'page.txt', bytes: new Uint8Array(LARGEST_PAGE + 1) })
      expect(result).toMatchObject({ problem: { what: 'the file is larger than 10 MB' } })
    })
  })
})
