import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { followUp } from '../../src/desk/follow-up.ts'
import { deskOver, dispute } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

const table = buildActorTable([], [])
const BEFORE = 'What did Russia say about the tolls in 2019?'

describe('followUp', () => {
  test.each([
    ['and Iran?', 'What did Iran say about the tolls in 2019?'],
    ['what about France?', 'What did France say about the tolls in 2019?'],
    ['And france', 'What did France say about the tolls in 2019?'],
    ['and in 2015?', 'What did Russia say about the tolls in 2015?'],
    ['and the air strikes?', 'What did Russia say about the air strikes in 2019?'],
    ['why?', 'Why did Russia say this about the tolls in 2019?'],
    ['And when?', 'When did Russia say this about the tolls in 2019?'],
  ])('%s', (typed, whole) => {
    expect(followUp(BEFORE, typed, table)).toBe(whole)
  })

  test.each([
    ['Did Norland agree?', 'why?', 'Why did Norland agree?'],
    ['Who pays?', 'and in June 2020?', 'Who pays in June 2020?'],
    ['What is Russia’s plan?', 'and Iran?', 'What is Iran’s plan?'],
    ['What did the U.S. say about it?', 'and Iran?', 'What did Iran say about it?'],
    ['Who signed the Iran deal?', 'and Turkey?', 'Who signed the Turkey deal?'],
    ['And who pays Norland?', 'and Iran?', 'who pays Iran?'],
    ['Who painted the Mona Lisa?', 'and the Night Watch?', 'Who painted the Night Watch?'],
    ['Did Iran join the coalition?', 'how many?', 'Did Iran join the coalition: how many?'],
    ['Did Iran join the coalition: how many?', 'when?', 'When did Iran join the coalition?'],
    ['Who signed the deal?', 'when?', 'Signed the deal: when?'],
    ['Why did the ferry stop?', 'and the bus?', 'Why did the bus stop?'],
    ['Did the harbour council raise the fee?', 'and the toll?', 'Did the harbour council raise the toll?'],
    ['Who pays?', 'and for the tolls?', 'Who pays for the tolls?'],
    ['What did Lavrov tell Kerry?', 'Did he agree?', 'Did Lavrov agree?'],
    ['Did Russia sign the deal with Iran?', 'when will they leave?', 'when will Russia leave?'],
    ['What did Lavrov tell Kerry?', 'What did he say about Iran?', 'What did Lavrov say about Iran?'],
    ['What did Lavrov tell Kerry?', 'and Putin?', 'What did Putin tell Kerry?'],
  ])('after “%s” takes “%s” for “%s”', (before, typed, whole) => {
    expect(followUp(before, typed, table)).toBe(whole)
  })

  test('takes what stands for nothing in the question before as it stands', () => {
    expect(followUp('How many council members voted?', 'what about the elections?', table)).toBeNull()
  })

  test.each([
    'But Kerry said what about Ukraine?',
    'And the tolls that Iran is asking for?',
    'and Russia?',
    'Why did Obama say he would veto it?',
    'Which ships are named so because they carry grain?',
    'What do the pilots fear for their boats?',
    'Did she agree?',
    'What did Iran say?',
    'and what did Iran say?',
    'Iran tolls',
    'and',
    '?',
    '',
  ])('lets “%s” stand alone', typed => {
    expect(followUp(BEFORE, typed, table)).toBeNull()
  })
})

describe('ask', () => {
  test('asks a follow-up in full, and says so', async () => {
    const desk = await deskOver(dispute)
    const reply = await desk.ask('and Washington?', { after: 'What did Russia say about the tolls?' })
    expect(reply.heading).toBe('What did Washington say about the tolls?')
    expect(inEnglish(reply.notes)[0]).toBe('Taken as: What did Washington say about the tolls?')
  })

  test('leaves a question of its own as it is', async () => {
    const desk = await deskOver(dispute)
    const question = 'When will Norland charge ships?'
    expect(await desk.ask(question, { after: 'Who is Lavrov?' })).toEqual(await desk.ask(question, {}))
  })
})
