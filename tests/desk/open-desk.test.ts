import { describe, expect, test } from 'vitest'
import { article, deskOver, dispute } from './small-corpus.ts'

describe('names', () => {
  test('puts the actors that are named most first, and their other names behind all of them', async () => {
    const desk = await deskOver([
      article('one', ['France objected, and Moscow objected.', 'The Kremlin stayed away. Russia was sorry.']),
    ])
    const { actors } = desk.names()
    expect(actors.slice(0, 2)).toEqual(['Russia', 'France'])
    expect(actors).toEqual(expect.arrayContaining(['Moscow', 'French']))
    expect(new Set(actors).size).toBe(actors.length)
  })

  test('has no actor that the coverage does not name', async () => {
    expect((await deskOver(dispute)).names().actors).not.toContain('Japan')
  })

  test('has what the coverage is about', async () => {
    expect((await deskOver(dispute)).names().topics).toEqual(expect.arrayContaining(['tolls', 'Russia']))
  })

  test('is the same object each time, and can be sent to another thread', async () => {
    const desk = await deskOver(dispute)
    expect(desk.names()).toBe(desk.names())
    expect(structuredClone(desk.names())).toEqual({ ...desk.names() })
  })
})
