import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { complete } from '../../src/console/completion.ts'
import { scriptedDesk } from './small-coverage.ts'

const completed = (line: string) => {
  const { choices, replaces } = complete(line, commands, scriptedDesk().names())
  return choices.map(choice => line.slice(0, line.length - replaces.length) + choice)
}

describe('complete', () => {
  test('completes the name of a command', () => {
    expect(completed('/s')).toEqual(['/stance ', '/search ', '/sources '])
    expect(completed('')).toHaveLength(commands.length)
    expect(completed('Who pays')).toEqual([])
  })

  test('completes an actor in its place, in any case, over several words', () => {
    expect(completed('/stance nor')).toEqual(['/stance Norland '])
    expect(completed('/stance Olle Br')).toEqual(['/stance Olle Brandt ', '/stance Olle Brandt of Sel '])
    expect(completed('/stance "olle brandt o')).toEqual(['/stance "Olle Brandt of Sel" '])
  })

  test('completes the second of two actors behind the first, known, quoted or neither', () => {
    expect(completed('/compare Nor')).toEqual(['/compare Norland '])
    expect(completed('/compare Norland Se')).toEqual(['/compare Norland Sel '])
    expect(completed('/compare "Olle Brandt" no')).toEqual(['/compare "Olle Brandt" Norland '])
    expect(completed('/compare Olle Brandt of Sel Nor')).toEqual(['/compare Olle Brandt of Sel Norland '])
    expect(completed('/compare Ruritania "olle brandt o')).toEqual([
      '/compare Ruritania "Olle Brandt of Sel" ',
    ])
    expect(completed('/compare Norland ')).toHaveLength(4)
    expect(completed('/compare order:date Norland Se')).toEqual(['/compare order:date Norland Sel '])
    expect(completed('/compare actor_a:Nor')).toEqual(['/compare actor_a:Norland '])
  })

  test('completes the value of an option that takes a few', () => {
    expect(completed('/stance Norland tolls only:off')).toEqual(['/stance Norland tolls only:official '])
    expect(completed('/stance Norland tolls order:')).toHaveLength(2)
  })

  test('completes the id of an article', () => {
    expect(completed('/article f')).toEqual(['/article ferry-strike '])
  })

  test('completes the name of an option', () => {
    expect(completed('/stance Norland tolls out')).toEqual(['/stance Norland tolls outlet:'])
    expect(completed('/stance Norland tolls --l')).toEqual(['/stance Norland tolls --limit '])
  })

  test('completes the value of an option that is named, in quotes where it has spaces', () => {
    expect(completed('/ask Who pays? outlet:the')).toEqual(['/ask Who pays? outlet:"The Quay Courier" '])
    expect(completed('/ask Who pays? outlet:"The Q')).toEqual(['/ask Who pays? outlet:"The Quay Courier" '])
    expect(completed('/ask Who pays? --outlet=Gaz')).toEqual(['/ask Who pays? --outlet=Gazette '])
    expect(completed('/stance actor:Se')).toEqual(['/stance actor:Sel '])
  })
})
