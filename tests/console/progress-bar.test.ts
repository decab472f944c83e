import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ProgressBar } from '../../src/console/progress-bar.ts'

/** A stream that keeps what is written, and is a terminal or not. */
function streamOf(isTTY: boolean): { stream: Writable; written: () => string } {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY }), written: () => text }
}

describe('ProgressBar', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('appears on a terminal after two seconds and goes at the end', () => {
    const { stream, written } = streamOf(true)
    const bar = new ProgressBar(stream)
    vi.advanceTimersByTime(1900)
    bar.at(1, 4)
    expect(written()).toBe('')
    vi.advanceTimersByTime(200)
    bar.at(2, 4)
    expect(written()).toBe(`\r${'█'.repeat(12)}${'░'.repeat(12)} 2 of 4`)
    bar.end()
    expect(written()).toMatch(/\r\u001b\[K$/)
  })

  test('writes nothing where there is no terminal or no need', () => {
    const piped = streamOf(false)
    const quick = streamOf(true)
    const bars = [new ProgressBar(piped.stream), new ProgressBar(quick.stream)]
    bars[1]?.at(2, 2)
    bars[1]?.end()
    vi.advanceTimersByTime(5000)
    bars[0]?.at(1, 2)
    bars[0]?.end()
    expect(piped.written() + quick.written()).toBe('')
  })
})
