import { describe, expect, test } from 'vitest'
import { CorpusError } from '../../src/store/corpus-error.ts'
import { flatten, revive } from '../../src/thread/flat-error.ts'

const sent = (thrown: unknown) => revive(structuredClone(flatten(thrown)))

describe('revive', () => {
  test('keeps name, message, stack and causes', () => {
    const cause = new CorpusError('the disk is full', { where: '/corpus', remedy: 'free some space' })
    const error = new Error('not saved', { cause })
    const received = sent(error)
    expect(received).toMatchObject({ name: 'Error', message: 'not saved', stack: error.stack })
    expect(received.cause).toBeInstanceOf(Error)
    expect(received.cause).toMatchObject({
      name: 'CorpusError',
      message: '/corpus: the disk is full; free some space',
      stack: cause.stack,
    })
    expect(String(received.cause)).toBe(String(cause))
  })

  test('keeps the kind of a standard error', () => {
    expect(sent(new TypeError('odd'))).toBeInstanceOf(TypeError)
    expect(sent(new RangeError('far'))).toBeInstanceOf(RangeError)
  })

  test('makes an error of whatever else was thrown', () => {
    expect(sent('a word').message).toBe('a word')
    expect(sent(undefined).message).toBe('undefined')
    expect(sent(Object.create(null)).message).toBe('[Object: null prototype] {}')
    expect(sent(Symbol('odd')).message).toBe('Symbol(odd)')
  })

  test('follows a ring of causes for a while only', () => {
    const ring = new Error('first')
    ring.cause = new Error('second', { cause: ring })
    let links = 0
    for (let link: unknown = sent(ring); link instanceof Error; link = link.cause) links++
    expect(links).toBeGreaterThan(2)
    expect(links).toBeLessThan(20)
  })
})
