import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dated } from '../../../src/retrieval/questions/dated.ts'
import { datesIn, writtenDates } from '../../../src/retrieval/questions/dates.ts'

const stretches = (text: string) => datesIn(text).map(({ stretch: { from, to } }) => `${from} ${to}`)

describe('datesIn', () => {
  test.each([
    ['on 14 October 2014', '2014-10-14 2014-10-14'],
    ['on October 14, 2014', '2014-10-14 2014-10-14'],
    ['on Oct. 14 2014', '2014-10-14 2014-10-14'],
    ['on the 14th of October 2014', '2014-10-14 2014-10-14'],
    ['in February 2016', '2016-02-01 2016-02-29'],
    ['in 2014', '2014-01-01 2014-12-31'],
    ['in the 1990s', '1990-01-01 1999-12-31'],
    ['in the summer of 2013', '2013-06-01 2013-08-31'],
    ['in the winter of 2013', '2013-12-01 2014-02-28'],
    ['between 2012 and 2014', '2012-01-01 2014-12-31'],
    ['since 2014', '2014-01-01 9999-12-31'],
    ['before March 2014', '0001-01-01 2014-03-31'],
  ])('takes “%s” for %s', (text, stretch) => {
    expect(stretches(`What happened ${text}?`)).toEqual([stretch])
  })

  test.each(['in October', 'on the 14th', 'last year', 'in 3099'])(
    'knows no stretch of time by “%s”',
    text => {
      expect(stretches(text)).toEqual([])
    },
  )

  test('takes the month where it has no such day', () => {
    expect(stretches('on 31 June 2014')).toEqual(['2014-06-01 2014-06-30'])
  })

  test('gives stretches in order that do not end before they begin, in any text', () => {
    const piece = fc.constantFrom(
      '2014',
      'Oct.',
      '14',
      'from',
      ' to ',
      ' ',
      '-',
      '1990s',
      'May',
      ',',
      'summer',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        let last = 0
        for (const { start, end, stretch } of datesIn(pieces.join(' '))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(stretch.from <= stretch.to).toBe(true)
          last = end
        }
      }),
    )
  })
})

describe('writtenDates', () => {
  test('writes dates in figures as articles write them', () => {
    expect(writtenDates('on 2014-10-14 or 2014-10')).toBe('on 14 October 2014 or October 2014')
    expect(writtenDates('on 14/10/2014 or 10/14/2014')).toBe('on 14 October 2014 or 14 October 2014')
  })

  test('leaves alone what may be two days', () => {
    expect(writtenDates('on 4/5/2014')).toBe('on 4/5/2014')
    expect(writtenDates('on 29/7 or 7/29, not 9/11 or 24/7')).toBe('on 29 July or 29 July, not 9/11 or 24/7')
    expect(writtenDates('2014-13-01')).toBe('2014-13-01')
  })
})

describe('dated', () => {
  const october = [{ from: '2014-10-01', to: '2014-10-31' }]

  test('holds an article inside the time asked for, and less one that only may be or comes soon after', () => {
    expect(dated('2014-10-14', october)).toBe(1)
    expect(dated('2014-10', october)).toBe(1)
    const [maybe, soon, unknown] = [
      dated('2014', october),
      dated('2014-11-03', october),
      dated(null, october),
    ]
    for (const less of [maybe, soon, unknown]) {
      expect(less).toBeGreaterThan(0)
      expect(less).toBeLessThan(1)
    }
  })

  test('does not hold one of another time, nor any where no time is asked for', () => {
    expect(dated('2014-09-30', october)).toBe(0)
    expect(dated('2015-01-20', october)).toBe(0)
    expect(dated('2014-10-14', [])).toBe(0)
  })
})
