import { describe, expect, it } from 'vitest'
import { sourceLines } from '../../src/ingest/source-lines.ts'
import { unwrap } from '../../src/ingest/unwrap.ts'

const textsOf = (page: string) => unwrap(sourceLines(page)).map(({ text }) => text)

function wrap(text: string, columns: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const paragraphs = [
  'Water for the autumn, and who may have it',
  'Negotiators from both banks of the Orra have agreed how much water each of them may draw this winter, ending a dispute that had closed two border crossings and kept lorries waiting for days.',
  '"Nobody got what they wanted," one diplomat said. "That is why it will last."',
  'The text runs to four pages. It will be signed next week in a hotel that neither side likes, by two ministers who have not met since the old station at the bridge was closed.',
  'No word on the dams',
  'Parliaments in the two countries must approve the deal before the end of May, and neither majority is safe.',
]

describe('unwrap', () => {
  it.each([60, 72, 80, 100])(
    'joins lines wrapped at %i columns, with blank lines between paragraphs',
    columns => {
      expect(textsOf(paragraphs.map(text => wrap(text, columns)).join('\n\n'))).toEqual(paragraphs)
    },
  )

  it('joins lines wrapped at 72 columns without blank lines, where a short line ends a paragraph', () => {
    expect(textsOf(paragraphs.map(text => wrap(text, 72)).join('\n'))).toEqual(paragraphs)
  })

  it('leaves a page with one paragraph a line as it is', () => {
    expect(textsOf(paragraphs.join('\n'))).toEqual(paragraphs)
  })

  it('leaves lists and headlines as they are', () => {
    const list = [
      'Storm shuts ports along the northern coast',
      'Mayor resigns over parking',
      'Why bread costs more',
    ]
    expect(textsOf(list.join('\n'))).toEqual(list)
  })

  it('puts a hyphenated compound together and mends a word that the page has whole elsewhere', () => {
    const page = [
      'The two sides spoke of cooperation for an hour, and the US-',
      'led group of observers wrote down what was said. No coop-',
      'eration was to be had on the matter of the older dams and',
      'the ditches below them, which nobody has cleaned in years.',
    ].join('\n')
    expect(textsOf(page)).toEqual([
      'The two sides spoke of cooperation for an hour, and the US-led group of observers wrote down what was said. No cooperation was to be had on the matter of the older dams and the ditches below them, which nobody has cleaned in years.',
    ])
  })

  it('remembers which lines of the file a line was made from', () => {
    const [, second] = unwrap(sourceLines(`one\n\n${wrap(paragraphs[1] ?? '', 72)}`))
    expect(second?.sources.map(({ number }) => number)).toEqual([3, 4, 5])
  })
})
