import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Recollections } from '../../src/desk/recollections.ts'
import { scratchFolder } from '../store/scratch-folder.ts'

const DAY = 24 * 60 * 60 * 1000

/** Any UTF-16 at all: NUL, halves of characters, five scripts. */
const typed = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    'Лавров',
    'اتفاق',
    '联合国',
    'Στρατός',
    'coalition',
    '\0',
    'a\0b',
    '\ud800',
    '\udc00x',
    '"\'`;--',
  ),
)
/** The names that Discord lets options have. */
const optionName = fc.stringMatching(/^[\p{Ll}\p{N}_-]{1,32}$/u).filter(name => name !== '__proto__')
const asked = fc.record({
  command: fc.stringMatching(/^[\p{Ll}\p{N}_-]{1,32}$/u),
  options: fc.dictionary(optionName, typed, { maxKeys: 25, noNullPrototype: true }),
})

/** What every memory must keep to, whatever it is built on. `open` opens what is in a folder, anew each time. */
export function recollectionsContract(
  name: string,
  open: (folder: string, clock: () => number) => Recollections,
): void {
  /** A memory in a folder of its own, and a clock to move. */
  async function opened() {
    const folder = await scratchFolder()
    const time = { now: Date.UTC(2024, 4, 1) }
    const all: Recollections[] = []
    onTestFinished(() => {
      for (const memory of all) memory.close()
    })
    const again = () => {
      const memory = open(folder, () => time.now)
      all.push(memory)
      return memory
    }
    return { memory: again(), again, time }
  }

  describe(`${name} as Recollections`, () => {
    test('recall gives what was remembered, whatever was typed', async () => {
      const { memory } = await opened()
      fc.assert(
        fc.property(asked, ({ command, options }) => {
          const id = memory.remember(command, options)
          expect(memory.recall(id)).toEqual({ command, options, shared: false, rated: false })
        }),
      )
    })

    test('remember gives each answer an id of its own, of 16 letters and digits', async () => {
      const { memory } = await opened()
      const ids = Array.from({ length: 500 }, () => memory.remember('ask', { question: 'the same' }))
      expect(new Set(ids).size).toBe(500)
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]{16}$/)
      // 8,000 of 36 characters: each comes 222 times, give or take 15.
      const counts = new Map<string, number>()
      for (const character of ids.join('')) counts.set(character, (counts.get(character) ?? 0) + 1)
      expect(counts.size).toBe(36)
      expect(Math.max(...counts.values())).toBeLessThan(222 + 8 * 15)
      expect(Math.min(...counts.values())).toBeGreaterThan(222 - 8 * 15)
    })

    test('recall gives nothing for an id that was forged, cut or changed', async () => {
      const { memory } = await opened()
      const id = memory.remember('ask', {})
      const forged = [
        '',
        'a',
        'a'.repeat(16),
        id.slice(1),
        `${id}a`,
        ` ${id}`,
        `${id}\n`,
        `${id}\0`,
        "' OR 1=1 --    ",
      ]
      for (const wrong of [...forged, id.toUpperCase().replace(/^\d+$/, ''), '%'.repeat(16), '_'.repeat(16)])
        expect(memory.recall(wrong)).toBeNull()
      fc.assert(
        fc.property(typed, text => {
          expect(memory.recall(text)).toBeNull()
        }),
      )
    })

    test('everything is there after a restart', async () => {
      const { memory, again } = await opened()
      const id = memory.remember('stance', { actor: 'Russia', topic: 'coalition' })
      memory.noteShared(id)
      memory.rate(id, true)
      memory.close()
      const later = again()
      expect(later.recall(id)).toEqual({
        command: 'stance',
        options: { actor: 'Russia', topic: 'coalition' },
        shared: true,
        rated: true,
      })
      expect(later.rate(id, true)).toBe(false)
      expect(later.ratings()).toEqual([{ command: 'stance', helpful: 1, notHelpful: 0 }])
    })

    test('noteShared is noted, and is nothing where an answer is not remembered', async () => {
      const { memory } = await opened()
      const id = memory.remember('ask', {})
      memory.noteShared(id)
      memory.noteShared(id)
      memory.noteShared('a'.repeat(16))
      memory.noteShared('no id\0')
      expect(memory.recall(id)).toMatchObject({ shared: true, rated: false })
    })

    test('rate counts an answer once, whatever is said the second time', async () => {
      const { memory } = await opened()
      const id = memory.remember('ask', {})
      expect(memory.rate(id, false)).toBe(true)
      expect(memory.rate(id, false)).toBe(false)
      expect(memory.rate(id, true)).toBe(false)
      expect(memory.rate('a'.repeat(16), true)).toBe(false)
      expect(memory.recall(id)).toMatchObject({ rated: true })
      expect(memory.ratings()).toEqual([{ command: 'ask', helpful: 0, notHelpful: 1 }])
    })

    test('ratings are counted by command, in the order of their names', async () => {
      const { memory } = await opened()
      expect(memory.ratings()).toEqual([])
      for (const [command, helpful] of [
        ['stance', true],
        ['ask', true],
        ['stance', false],
        ['stance', true],
      ] as const)
        memory.rate(memory.remember(command, {}), helpful)
      expect(memory.ratings()).toEqual([
        { command: 'ask', helpful: 1, notHelpful: 0 },
        { command: 'stance', helpful: 2, notHelpful: 1 },
      ])
    })

    test('a private answer is forgotten after a week, and pressing its buttons does not make it longer', async () => {
      const { memory, time } = await opened()
      const id = memory.remember('ask', { question: 'what' })
      time.now += 7 * DAY - 1
      expect(memory.recall(id)).not.toBeNull()
      expect(memory.rate(id, true)).toBe(true)
      time.now += 1
      expect(memory.recall(id)).toBeNull()
      expect(memory.rate(id, true)).toBe(false)
      memory.noteShared(id)
      expect(memory.recall(id)).toBeNull()
    })

    test('a shared answer is forgotten half a year after it was shared', async () => {
      const { memory, time } = await opened()
      const id = memory.remember('ask', { question: 'what' })
      time.now += 3 * DAY
      memory.noteShared(id)
      time.now += 180 * DAY - 1
      expect(memory.recall(id)).not.toBeNull()
      time.now += 1
      expect(memory.recall(id)).toBeNull()
    })

    test('a clock that is set back brings nothing back that was forgotten, and loses nothing', async () => {
      const { memory, time } = await opened()
      const id = memory.remember('ask', {})
      time.now -= 300 * DAY
      expect(await memory.forgetOld()).toBe(0)
      expect(memory.recall(id)).not.toBeNull()
      time.now += 310 * DAY
      expect(await memory.forgetOld()).toBe(1)
      time.now -= 310 * DAY
      expect(memory.recall(id)).toBeNull()
    })

    test('forgetOld forgets what is too old and nothing else, and keeps the counts', async () => {
      const { memory, time } = await opened()
      const old = Array.from({ length: 300 }, () => memory.remember('ask', { question: 'old' }))
      const shared = memory.remember('ask', { question: 'shared' })
      memory.noteShared(shared)
      for (const id of old.slice(0, 3)) memory.rate(id, true)
      time.now += 5 * DAY
      const young = memory.remember('ask', { question: 'young' })
      expect(await memory.forgetOld()).toBe(0)
      time.now += 2 * DAY
      expect(await memory.forgetOld()).toBe(300)
      expect(await memory.forgetOld()).toBe(0)
      expect(memory.recall(young)).not.toBeNull()
      expect(memory.recall(shared)).not.toBeNull()
      expect(memory.ratings()).toEqual([{ command: 'ask', helpful: 3, notHelpful: 0 }])
    })

    test('forgetOld lets others go on meanwhile, and two at once forget nothing twice', async () => {
      const { memory, time } = await opened()
      for (let count = 0; count < 1000; count += 1) memory.remember('ask', {})
      time.now += 8 * DAY
      let done = false
      const both = Promise.all([memory.forgetOld(), memory.forgetOld()]).finally(() => {
        done = true
      })
      let between = 0
      while (!done) {
        const id = memory.remember('ask', {})
        expect(memory.recall(id)).not.toBeNull()
        between += 1
        await new Promise(resolve => setImmediate(resolve))
      }
      const [first, second] = await both
      expect(first + second).toBe(1000)
      expect(between).toBeGreaterThan(2)
    })

    test('close ends it: every method throws afterwards, closing again is nothing, forgetting stops', async () => {
      const { memory, time } = await opened()
      const id = memory.remember('ask', {})
      for (let count = 0; count < 1000; count += 1) memory.remember('ask', {})
      time.now += 8 * DAY
      const forgetting = memory.forgetOld()
      memory.close()
      memory.close()
      expect(await forgetting).toBeLessThan(1001)
      expect(() => memory.remember('ask', {})).toThrow()
      expect(() => memory.recall(id)).toThrow()
      expect(() => memory.noteShared(id)).toThrow()
      expect(() => memory.rate(id, true)).toThrow()
      expect(() => memory.ratings()).toThrow()
    })
  })
}
