import { describe, expect, test } from 'vitest'
import { today } from '../src/today.ts'

describe('today', () => {
  test('is a day', () => {
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
