import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SLUG, slugOf } from '../../src/ingest/slug.ts'

const none: ReadonlySet<string> = new Set()

describe('slugOf', () => {
  it.each([
    ['Orra water pact leaves farmers out', 'orra-water-pact-leaves-farmers-out'],
    ['El País: “¿Qué será?”', 'el-pais-que-sera'],
    ["The U.S. doesn't agree", 'the-us-doesnt-agree'],
    ['Straße nach Łódź', 'strasse-nach-lodz'],
  ])('makes %j readable ASCII', (words, slug) => {
    expect(slugOf(words, none)).toBe(slug)
  })

  it('cuts between words', () => {
    const slug = slugOf(
      'Negotiators from both banks of the river have agreed how much water each may draw',
      none,
    )
    expect(slug).toBe('negotiators-from-both-banks-of-the-river-have-agreed-how')
  })

  it('numbers a slug that is taken', () => {
    expect(slugOf('River deal', new Set(['river-deal', 'river-deal-2']))).toBe('river-deal-3')
  })

  it.each(['README', 'actors', 'CON', 'com1'])('gives no article the reserved name %s', words => {
    expect(slugOf(words, none)).toBe(`article-${words.toLowerCase()}`)
  })

  it('names a text in another script by its digest, the same each time', () => {
    const slug = slugOf('Договор о реке 2016', none)
    expect(slug).toMatch(/^article-[0-9a-f]{8}$/)
    expect(slugOf('Договор о реке 2016', none)).toBe(slug)
    expect(slugOf('Другой договор 2016', none)).not.toBe(slug)
  })

  it('gives any words a name that is new, kebab-case and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (words, others) => {
        const taken = new Set([...others, slugOf(words, none)])
        const slug = slugOf(words, taken)
        expect(taken.has(slug)).toBe(false)
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG)
      }),
    )
  })
})
