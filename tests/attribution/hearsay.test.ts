import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

describe('statementsOf, what nobody in particular says', () => {
  test.each([
    ['The ferry is expected to sail in May.', 'is expected'],
    ['The ferry was accused of leaving early.', 'was accused'],
    ['The ferry reportedly sailed in May.', 'reportedly'],
  ])('has a cue and no source: %s', (text, cue) => {
    expect(said([text])).toEqual([`– | ${cue} | ${text.slice(0, -1)} | indirect | – | –`])
  })

  test('is somebody\'s where "by" tells whose', () => {
    expect(said(['The ferry was criticised by Iran.'])).toEqual([
      'Iran | was criticised | The ferry | indirect | Iran | Iran',
    ])
  })

  test('is nothing where something merely seems so to the writer', () => {
    expect(said(['The ferry seems to sail in May. It appears to be late.'])).toEqual([])
  })
})
