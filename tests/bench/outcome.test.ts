import { describe, expect, test } from 'vitest'
import { baselinesOver } from '../../bench/quality/baselines.ts'
import { baselineOutcome, outcomeOf } from '../../bench/quality/outcome.ts'
import { article } from '../desk/small-corpus.ts'

const wanted = {
  question: 'When did the ferry stop, and who said so?',
  gold: [{ article: 'ferry', paragraph: 2 }],
  answers: [['on Monday', 'Monday'], ['Mira Haug’s office']],
}
const place = (paragraph: number, id = 'ferry') => ({ article: id, paragraph })

describe('outcomeOf', () => {
  test('tells whether a gold paragraph is first, or among the first five', () => {
    expect(outcomeOf(wanted, [place(2), place(1)], [])).toMatchObject({ first: true, five: true })
    expect(outcomeOf(wanted, [place(1), place(2)], [])).toMatchObject({ first: false, five: true })
    const sixth = [1, 3, 4, 5, 6, 2].map(paragraph => place(paragraph))
    expect(outcomeOf(wanted, sixth, [])).toMatchObject({ first: false, five: false })
    expect(outcomeOf(wanted, [place(2, 'bus')], [])).toMatchObject({ first: false, five: false })
  })

  test('counts the parts that the summary has words for, however they are written', () => {
    expect(outcomeOf(wanted, [], ['It stopped ON  MONDAY.', "So said Mira Haug's office."]).summary).toBe(1)
    expect(outcomeOf(wanted, [], ['It stopped on Monday.']).summary).toBe(0.5)
    expect(outcomeOf(wanted, [], ['It stopped on Tuesday.']).summary).toBe(0)
  })

  test('says nothing of the summary where no wording of the answer is known', () => {
    expect(outcomeOf({ ...wanted, answers: [] }, [], ['It stopped.']).summary).toBeNull()
  })
})

describe('baselineOutcome', () => {
  test('takes the first sentences of the first paragraphs for the summary', () => {
    const { minisearch, bm25 } = baselinesOver([
      article('ferry', ['Rain fell.', 'The ferry stopped on Monday. Haug said why.', 'Snow fell.']),
    ])
    const asked = { ...wanted, answers: [['Monday'], ['Haug']] }
    for (const ranking of [minisearch, bm25])
      expect(baselineOutcome(asked, ranking)).toEqual({ first: true, five: true, summary: 0.5 })
  })
})
