import { describe, expect, it } from 'vitest'
import { datesIn } from '../../src/ingest/dates-in-text.ts'

describe('datesIn', () => {
  it.each([
    ['Last updated: 22 September, 2014', '2014-09-22'],
    ['September 22, 2014 6:12 PM', '2014-09-22'],
    ['Sept. 2nd, 2014', '2014-09-02'],
    ['2nd of May 2014', '2014-05-02'],
    ['2014-09-22T10:00:00Z', '2014-09-22'],
    ['2014/09/22', '2014-09-22'],
    ['22.09.2014', '2014-09-22'],
    ['09/22/2014', '2014-09-22'],
    ['05/05/2014', '2014-05-05'],
    ['Published in September 2014', '2014-09'],
  ])('reads %j', (text, date) => {
    expect(datesIn(text).map(found => found.date)).toEqual([date])
  })

  it('leaves a day and a month that cannot be told apart unknown', () => {
    expect(datesIn('03/04/2014')).toEqual([{ date: null, text: '03/04/2014', start: 0 }])
  })

  it.each(['31 February 2014', '2014-13-01', 'May 2014-15x', 'section 14', 'the 2014 season', '1/2/14'])(
    'reads no day in %j',
    text => {
      expect(datesIn(text).filter(({ date }) => date?.length === 10)).toEqual([])
    },
  )

  it('gives several dates in the order they stand in', () => {
    const found = datesIn('Published 3 March 2016, updated March 5, 2016')
    expect(found.map(({ date, start }) => [date, start])).toEqual([
      ['2016-03-03', 10],
      ['2016-03-05', 32],
    ])
  })
})
