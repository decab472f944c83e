import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Running } from '../../src/desk/curation/keeping.ts'
import type { Card } from '../../src/discord/cards/card.ts'
import { Progress } from '../../src/discord/curating/progress.ts'

const card = (words: number | string): Card => ({ components: [], page: Number(words) || 0, pages: 1 })
const running = (done: number): Running => ({
  what: 'refresh',
  by: 'alice',
  step: 'reading',
  done,
  total: 3000,
})

/** What takes the place of an answer on its way to Discord: it notes what is shown, and when. */
function noting(left = 900_000) {
  const shown: { readonly page: number; readonly at: number }[] = []
  return {
    shown,
    left,
    sketch: async ({ page }: Card) => void shown.push({ page, at: performance.now() }),
  }
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => vi.useRealTimers())

describe('Progress', () => {
  test('shows how far a work is at once, then the latest at most every 1.5 seconds', async () => {
    const answering = noting()
    const progress = new Progress(answering, ({ done }) => card(done), card(0))
    for (let done = 1; done <= 400; done++) {
      progress.hear(running(done))
      await vi.advanceTimersByTimeAsync(10)
    }
    await progress.end()
    const times = answering.shown.map(({ at }) => at)
    expect(answering.shown.map(({ page }) => page)).toEqual([1, 150, 300])
    expect(times.slice(1).every((at, place) => at - (times[place] ?? 0) >= 1500)).toBe(true)
  })

  test('shows nothing more once it has ended, and waits for what is being shown', async () => {
    const answering = noting()
    const progress = new Progress(answering, ({ done }) => card(done), card(0))
    progress.hear(running(1))
    await progress.end()
    progress.hear(running(2))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(answering.shown).toEqual([])
  })

  test('says its last words before Discord takes no more changes, and then nothing', async () => {
    const answering = noting(30_000)
    const progress = new Progress(answering, ({ done }) => card(done), card(99))
    for (const done of [1, 2, 3]) {
      progress.hear(running(done))
      await vi.advanceTimersByTimeAsync(2_000)
    }
    expect(answering.shown.map(({ page }) => page)).toEqual([99])
  })
})
