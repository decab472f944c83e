import { expect, test } from 'vitest'
import { NameIndex } from '../../src/actors/names/name-index.ts'

test('NameIndex: the time for a text does not grow with the number of names', () => {
  const text = 'Sergei Lavrov met the Baltic Fishing Union in Oslo on Friday. '.repeat(400)
  const read = (names: number) => {
    const index = new NameIndex()
    for (let at = 0; at < names; at += 1)
      index.add(`Person Number${at} Sample`, {
        name: `Person Number${at} Sample`,
        kind: 'person',
        aliases: [],
        metonyms: [],
        affiliation: null,
      })
    index.namings(text)
    const start = process.hrtime.bigint()
    index.namings(text)
    return Number(process.hrtime.bigint() - start)
  }
  const least = (names: number) => Math.min(read(names), read(names), read(names))
  expect(least(20_000)).toBeLessThan(least(200) * 20 + 500_000_000)
})
