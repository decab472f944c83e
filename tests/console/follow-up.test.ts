import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readLine } from '../../src/console/command-line.ts'
import { Session } from '../../src/console/session.ts'
import { deskOver, dispute } from '../desk/small-corpus.ts'
import { inEnglish } from '../desk/words/in-english.ts'

/** What is noted of the last of some lines asked in one session, and what it answers about. */
async function last(...lines: readonly string[]) {
  const session = new Session(await deskOver(dispute), commands, ({ error }) => {
    throw error
  })
  let reply = null
  for (const line of lines) reply = inEnglish(await session.answer(readLine(line, session.vocabulary())))
  return reply as { readonly kind: string; readonly heading: string; readonly notes?: readonly string[] }
}

describe('Session', () => {
  test('goes on from the question before, and from what that was taken as', async () => {
    const { heading } = await last('What did Russia say about the tolls?', 'and Norland?', 'why?')
    expect(heading).toBe('Why did Norland say this about the tolls?')
  })

  test('goes on from a stance with another actor or another topic, and says so', async () => {
    const other = await last('/stance Russia tolls', 'and Washington?')
    expect([other.kind, other.notes?.[0]]).toEqual(['stance', 'Taken as: /stance Washington tolls'])
    const topic = await last('/stance Russia tolls', 'and about the strait?')
    expect([topic.kind, topic.notes?.[0]]).toEqual(['stance', 'Taken as: /stance Russia the strait'])
    const why = await last('/stance Russia tolls', 'why?')
    expect([why.kind, why.notes?.[0]]).toEqual(['ask', 'Taken as: Russia, tolls: why?'])
  })

  test('goes on from a profile, a timeline and words searched for with another thing', async () => {
    expect((await last('/who Lavrov', 'and Russia?')).notes?.[0]).toBe('Taken as: /who Russia')
    expect((await last('/timeline tolls', 'and the strait?')).notes?.[0]).toBe(
      'Taken as: /timeline the strait',
    )
    expect((await last('/search tolls', 'what about ships?')).notes?.[0]).toBe('Taken as: /search ships')
  })

  test('goes on from no question that other commands have been asked since', async () => {
    const { notes } = await last('Did Russia reject the tolls?', '/compare Russia Norland tolls', 'and Iran?')
    expect(notes?.some(note => note.startsWith('Taken as'))).toBe(false)
  })

  test('keeps the question before over a look at an article and over words that ask nothing', async () => {
    const { heading } = await last('Did Russia reject the tolls?', '/sources', 'and then?', 'and Norland?')
    expect(heading).toBe('Did Norland reject the tolls?')
  })

  test('takes no question of its own for one that goes on', async () => {
    const lines = ['Did Russia reject the tolls?', 'When will Norland charge ships?']
    const [alone, after] = [await last(lines[1] ?? ''), await last(...lines)]
    expect(after).toEqual(alone)
  })

  test('takes a follow-up without a question before it as it stands', async () => {
    const { notes } = await last('and Norland?')
    expect(notes?.some(note => note.startsWith('Taken as'))).toBe(false)
  })

  test('keeps the question before over a line that is not understood', async () => {
    const { heading } = await last('What did Russia say about the tolls?', '/nothing', 'and Norland?')
    expect(heading).toBe('What did Norland say about the tolls?')
  })
})
