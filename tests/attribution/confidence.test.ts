import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { articleOf } from './said.ts'

/** How sure the statement is that begins with some words. */
function confidence(text: string, content: string): number {
  const article = articleOf(text)
  const found = statementsOf(article, buildActorTable([], [article])).find(({ content: { start } }) =>
    text.startsWith(content, start),
  )
  if (!found) throw new Error(`no statement begins with "${content}"`)
  return found.confidence
}

describe('statementsOf, how sure a statement is', () => {
  const quoted = confidence('“The ice is thick,” Lena Haug said.', '“The ice')
  const told = confidence('Lena Haug said that the ice was thick.', 'that the ice')

  test('lies between 0 and 1, and is highest for a quotation with its speaker beside it', () => {
    expect(quoted).toBeLessThanOrEqual(1)
    expect(quoted).toBeGreaterThan(told)
    expect(told).toBeGreaterThan(0.9)
  })

  test('is lower for an attitude and for a noun than for a verb of saying', () => {
    expect(confidence('Lena Haug opposes the bridge.', 'the bridge')).toBeLessThan(told)
    expect(confidence('Haug’s hope that the ice was thick did not last.', 'that the ice')).toBeLessThan(told)
  })

  test('is lower where a thing, a crowd or a bare pronoun speaks', () => {
    expect(confidence('The report said that the ice was thick.', 'that the ice')).toBeLessThan(told)
    expect(confidence('Some said that the ice was thick.', 'that the ice')).toBeLessThan(told)
    expect(confidence('Lena Haug left. It said that the ice was thick.', 'that the ice')).toBeLessThan(told)
  })

  test('is lower for what is said within what another says', () => {
    const text = 'Lena Haug said that Carl Berg had admitted that the ice was thick.'
    expect(confidence(text, 'that the ice')).toBeLessThan(confidence(text, 'that Carl'))
  })

  test('is lower for a quotation that goes on without a reporting word', () => {
    const text = '“The ice is thick,” Lena Haug said. “It will surely melt before May comes.”'
    expect(confidence(text, '“It will')).toBeLessThan(quoted)
  })
})
