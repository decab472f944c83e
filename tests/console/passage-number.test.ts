import { describe, expect, test } from 'vitest'
import { related } from '../../commands/related.ts'
import { search } from '../../commands/search.ts'
import { withPassageNamed } from '../../src/console/passage-number.ts'
import { deskOver, dispute } from '../desk/small-corpus.ts'

const before = await (await deskOver(dispute)).search('strait', {})
const place = before.passages[1]

describe('withPassageNamed', () => {
  const asked = (passage: string) =>
    withPassageNamed({ status: 'read', command: related, options: { passage, limit: '3' } }, before)

  test.each(['2', '[2]', ' 2 '])(
    'takes %s for the passage with that number in the answer before',
    passage => {
      expect(asked(passage)).toMatchObject({
        options: { passage: `${place?.article.id} ${place?.paragraph}`, limit: '3' },
      })
    },
  )

  test.each(['0', '99', 'whales 2', '2 whales', ''])('leaves %s as it is', passage => {
    expect(asked(passage)).toMatchObject({ options: { passage } })
  })

  test('leaves numbers alone where no passage is asked for, and where nothing was answered before', () => {
    const search2 = { status: 'read', command: search, options: { words: '2' } } as const
    expect(withPassageNamed(search2, before)).toEqual(search2)
    const related2 = { status: 'read', command: related, options: { passage: '2' } } as const
    expect(withPassageNamed(related2, null)).toEqual(related2)
  })
})
