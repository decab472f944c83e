import { describe, expect, test } from 'vitest'
import { dateBeside } from '../../src/desk/summary-date.ts'
import { textOf } from '../../src/news/passage.ts'
import { article, deskOver } from '../desk/small-corpus.ts'

const first = article(
  'ferry-early',
  ['The ferry fire off Sel killed 12 people, harbour police said.', 'Ferries run hourly in summer.'],
  { outlet: 'The Quay Courier', published: '2019-03-04' },
)
const later = article(
  'ferry-late',
  ['Harbour police now say the ferry fire off Sel killed 15 people.', 'The quay was closed for a week.'],
  { outlet: 'Sel Evening Post', published: '2019-03-06' },
)
const again = article(
  'ferry-again',
  ['Police said the ferry fire off Sel killed 12 people.', 'Fog hid the pier.'],
  {
    outlet: 'Norland Daily',
    published: '2019-03-04',
  },
)
const QUESTION = 'How many people did the ferry fire off Sel kill?'

describe('the summary of an answer on which sources differ', () => {
  test('shows both figures, each with its date', async () => {
    const { summary } = await (await deskOver([first, later])).ask(QUESTION, {})
    expect(summary.map(textOf).toSorted()).toEqual([later.paragraphs[0], first.paragraphs[0]])
    expect(summary.map(sentence => dateBeside({ summary }, sentence)?.values).toSorted()).toEqual([
      [{ date: '2019-03-04' }],
      [{ date: '2019-03-06' }],
    ])
  })

  test('knows a figure in words for one in digits', async () => {
    const said = (words: string) => [`Harbour police now say the ferry fire off Sel killed ${words} people.`]
    const answered = async (words: string) => {
      const other = article('ferry-other', said(words), { outlet: 'Norland Daily', published: '2019-03-06' })
      const { summary } = await (await deskOver([first, other])).ask(QUESTION, {})
      return summary.length
    }
    expect(await answered('twelve')).toBe(1)
    expect(await answered('fifteen')).toBe(2)
    expect(await answered('twenty-five')).toBe(2)
  })

  test('says once what two sources say alike, and needs no date', async () => {
    const { summary } = await (await deskOver([first, again])).ask(QUESTION, {})
    expect(summary).toHaveLength(1)
    expect(summary.map(sentence => dateBeside({ summary }, sentence))).toEqual([null])
  })
})
