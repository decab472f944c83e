import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { goesOn } from '../../src/retrieval/goes-on.ts'
import { parseParagraph } from '../../src/retrieval/parsed-paragraph.ts'
import { article } from '../desk/small-corpus.ts'

const table = buildActorTable([], [])
const opensOn = (text: string) => goesOn(parseParagraph(article('one', [text]), 1, table))

describe('goesOn', () => {
  test.each([
    ['“The quay will not hold.” It was built for herring boats.'],
    ['She had asked for a survey twice.'],
    ['But they would not wait for it.'],
    ['On Monday he signed the order.'],
  ])('goes on where a paragraph opens with a quotation or a pronoun: %s', text => {
    expect(opensOn(text)).toBe(true)
  })

  test.each([
    ['Harriet Lindqvist said that she would appeal.'],
    ['In Velmouth they celebrated all night.'],
    ['The dredger left port at dawn.'],
  ])('does not where it names somebody or something else first: %s', text => {
    expect(opensOn(text)).toBe(false)
  })
})
