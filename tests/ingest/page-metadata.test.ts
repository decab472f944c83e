import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/ingest/page.ts'
import { readPage } from '../../src/ingest/read-page.ts'

function pageOf(text: string, name = 'page.txt'): Page {
  const result = readPage({ name, bytes: new TextEncoder().encode(text) })
  if ('problem' in result) throw new Error(result.problem.what)
  return result.page
}

const body = [
  'Negotiators from both banks of the Orra have agreed how much water each may draw this winter, officials said.',
  'The text runs to four pages and will be signed next week in a hotel that neither side likes.',
  'Parliaments in the two countries must approve the deal before the end of May, and neither majority is safe.',
]

describe('readPage on what a page says of itself', () => {
  const headed = (...lines: string[]) => pageOf([...lines, ...body].join('\n'))
  const title = 'Neighbours agree on the water of the Orra for winter'

  it('takes the headline above the text as the title and lists it as dropped', () => {
    const page = headed(title)
    expect(page.title).toBe(title)
    expect(page.dropped).toEqual([{ line: 1, label: 'headline', text: title }])
  })

  it.each([[[]], [['WORLD']], [['Middle East']]])(
    'invents no title for a page that opens with %j',
    opening => {
      expect(headed(...opening).title).toBeNull()
    },
  )

  it.each([
    ['Last updated: 3 March, 2016', '2016-03-03'],
    ['Published on 3 Mar 2016 at 10:14 GMT', '2016-03-03'],
    ['Posted on March 3, 2016', '2016-03-03'],
    ['Thursday 3 March 2016', '2016-03-03'],
    ['Published: 3 March 2016 | Updated: 5 March 2016', '2016-03-03'],
    ['By Clara Voss | March 3, 2016', '2016-03-03'],
    ['Thu Mar 3, 2016 6:40pm EST', '2016-03-03'],
  ])('reads the date in %j', (line, published) => {
    expect(headed(title, line).published).toBe(published)
  })

  it('leaves a date that can be read two ways unknown and says so', () => {
    const page = headed(title, '03/04/2016')
    expect(page.published).toBeNull()
    expect(page.hints).toEqual([
      'The date 03/04/2016 can be read with the day or the month first; it is not taken.',
    ])
  })

  it('takes no date from the text, from a caption or from other headlines', () => {
    const page = pageOf(
      [
        body[0],
        'The old pact was signed on 3 March 1998, he said.',
        ...body.slice(1),
        'Most read',
        'Dam opens',
        '4 May 2001',
      ].join('\n'),
    )
    expect(page.published).toBeNull()
    expect(page.hints).toEqual([])
  })

  it('hints at the date of a caption', () => {
    const page = headed(title, 'The hotel in Geneva, October 14, 2014. REUTERS/Ines Maro')
    expect(page.published).toBeNull()
    expect(page.hints).toEqual(['A caption is dated 14 October 2014: the article is no older than that.'])
  })

  it.each([
    ['By Clara Voss', 'Clara Voss'],
    ['By Clara Voss and Tom Hale', 'Clara Voss and Tom Hale'],
    ['By Clara Voss, Diplomatic correspondent', 'Clara Voss'],
    ['By Clara Voss in Geneva', 'Clara Voss'],
    ['By Staff Writer', null],
    ['By Reuters', null],
  ])('reads the author in %j', (line, author) => {
    expect(headed(title, line).author).toBe(author)
  })

  it.each([
    ['© 2016 Northern Courier. All rights reserved.', 'Northern Courier'],
    ['Copyright 2016 The Orra Times', 'The Orra Times'],
    ['© 2016 The Orra Review Ltd. All rights reserved.', 'The Orra Review'],
    ['© 2016 Courier Holdings Limited. All rights reserved.', null],
    ['© 2016 Orra Newspapers Ltd', null],
    ['Click here to follow Northern Courier on Twitter', 'Northern Courier'],
    ['Follow Clara Voss on Twitter', null],
    [
      'Orra Monitor delivers independent coverage of rivers. Find out more in our newsletter.',
      'Orra Monitor',
    ],
    ['Subscribe now to read all of Orra Monitor, including news, analyses and newsletters.', 'Orra Monitor'],
    ["Sign up for the Northern Courier's daily newsletter", 'Northern Courier'],
    ['Sign up to our free newsletters', null],
    ['Support Ukraine: donate and get our newsletter', null],
  ])('reads the outlet in %j', (line, outlet) => {
    expect(pageOf([title, ...body, line].join('\n')).outlet).toBe(outlet)
  })

  it('takes the agency of a dateline for the outlet, but not one that somebody told something', () => {
    expect(pageOf([`GENEVA (Reuters) - ${body[0]}`, ...body.slice(1)].join('\n')).outlet).toBe('Reuters')
    const told = pageOf([...body, '"It is done," an official told Reuters on Monday.'].join('\n'))
    expect(told.outlet).toBeNull()
    expect(told.hints.join()).toContain('Reuters may be the outlet')
  })

  it('lets front matter win over the page', () => {
    const page = pageOf(
      [
        '---',
        'title: Given',
        'published: 2016-03',
        'desk: rivers',
        '---',
        `# ${title}`,
        '',
        'By Clara Voss',
        '',
        ...body,
      ].join('\n'),
      'page.md',
    )
    expect(page).toMatchObject({
      title: 'Given',
      published: '2016-03',
      author: 'Clara Voss',
      extra: { desk: 'rivers' },
    })
    expect(page.dropped[0]).toEqual({ line: 6, label: 'headline', text: `# ${title}` })
  })

  it('takes the name of a limited company where the page says it again', () => {
    const foot = '© 2016 The Water Letter Ltd.'
    expect(pageOf([title, ...body, foot].join('\n'))).toMatchObject({
      outlet: null,
      hints: ["The rights are held by The Water Letter Ltd: that may be the outlet's name or its company's."],
    })
    expect(pageOf(['Water Letter', title, ...body, foot].join('\n')).outlet).toBe('The Water Letter')
  })

  it.each([
    [['The Water Letter', 'Home | Dams | Subscribe'], 'Subscribe to The Water Letter from £3 a month'],
    [['Orra Water Letter', 'Menu', 'Search', 'National'], 'Copyright © 2016 Orra Water Letter'],
    [['GENEVA - Northern Courier', 'Last updated: 3 March 2016'], 'Follow us'],
    [['Northern Courier, 3 March 2016'], 'Follow us'],
  ])('takes the headline below %j for the title, not the name of the outlet', (above, foot) => {
    for (const headline of [title, 'Orra water gamble'])
      expect(pageOf([...above, headline, ...body, foot].join('\n')).title).toBe(headline)
    expect(pageOf([...above, ...body, foot].join('\n')).title).toBeNull()
  })

  it.each([
    ['GENEVA - Northern Courier', 'Northern Courier'],
    ['Northern Courier, 3 March 2016', 'Northern Courier'],
    ['By Clara Voss for the Orra Times', 'Orra Times'],
    ['By Clara Voss, Orra Times', 'Orra Times'],
    ['GENEVA, March 3 - Orra Times', 'Orra Times'],
    ['Orra Times | 3 March 2016 | 09:12', 'Orra Times'],
    ['Reuters, 3 March 2016', 'Reuters'],
    ['Clara Post, 3 March 2016', null],
  ])('reads the outlet above the text in %j', (line, outlet) => {
    expect(headed(line, title).outlet).toBe(outlet)
  })

  it('leaves a date above the headline unknown and says so', () => {
    expect(headed('3 March 2016', 'World news', title)).toMatchObject({
      published: null,
      hints: [
        'The date 3 March 2016 stands above the headline: it may be the day the page was saved, so it is not taken.',
      ],
    })
  })
})
