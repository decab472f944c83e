import { describe, expect, test } from 'vitest'
import { connected, deferring, started } from './bare-client.ts'
import { slash } from './interactions.ts'

describe('the faults of the stand-in', () => {
  test('a limit on requests passes when it was waited for', async () => {
    const standIn = await started()
    const { failures } = await connected(standIn, deferring)
    standIn.faults.plan('callback', { kind: 'limited', retryAfter: 0.1 })
    standIn.faults.plan('edit', { kind: 'limited', retryAfter: 0.1, global: true })
    await standIn.send(slash('ask')).answered
    expect(standIn.requests.filter(({ status }) => status === 429)).toHaveLength(2)
    expect([failures, standIn.faults.left, standIn.offences]).toEqual([[], 0, []])
  })

  test('errors of the server and cut lines are met as often as planned', async () => {
    const standIn = await started()
    const { failures } = await connected(standIn, deferring)
    standIn.faults.plan('callback', { kind: 'status', status: 500 })
    standIn.faults.plan('edit', { kind: 'status', status: 503 }, 2)
    await standIn.send(slash('ask')).answered
    const made = standIn.requests.map(({ purpose, status }) => `${purpose} ${status}`)
    expect(made.filter(one => /callback|edit/.test(one))).toEqual([
      'callback 500',
      'callback 204',
      'edit 503',
      'edit 503',
      'edit 200',
    ])
    expect([failures, standIn.faults.left]).toEqual([[], 0])
  })

  test('a line that is cut after the work is done leaves the work done', async () => {
    const standIn = await started()
    const { failures } = await connected(standIn, deferring, { retries: 0 })
    standIn.faults.plan('callback', { kind: 'hang-up', done: true })
    const sent = await standIn.send(slash('ask')).acknowledged
    expect(sent.original?.loading).toBe(true)
    standIn.faults.plan('callback', { kind: 'hang-up', done: false })
    const other = standIn.send(slash('ask'))
    await expect.poll(() => failures.length).toBe(2)
    expect(other.response).toBe(null)
  })

  test('an answer that is slow comes late', async () => {
    const standIn = await started()
    await connected(standIn, deferring)
    standIn.faults.plan('edit', { kind: 'slow', milliseconds: 100 })
    const sent = await standIn.send(slash('ask')).answered
    expect(sent.isAnswered).toBe(true)
    expect(standIn.faults.left).toBe(0)
  })
})
