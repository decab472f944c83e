import { describe, expect, test } from 'vitest'
import { connected, deferring, started } from './bare-client.ts'
import { slash } from './interactions.ts'

describe('the gateway of the stand-in', () => {
  test('sends again what a client missed while the line was broken', async () => {
    const standIn = await started()
    const { client } = await connected(standIn, deferring)
    standIn.gateway.drop({ resumable: true })
    const missed = standIn.send(slash('ask'))
    await missed.answered
    expect([standIn.gateway.resumed, standIn.gateway.identified]).toEqual([1, 1])
    await standIn.send(slash('ask')).answered
    expect(client.isReady()).toBe(true)
    expect(standIn.offences).toEqual([])
  })

  // Some five seconds: discord.js leaves so long between two identifications.
  test('takes a client in anew whose session is gone', async () => {
    const standIn = await started()
    await connected(standIn, deferring)
    standIn.gateway.drop({ resumable: false })
    const lost = standIn.send(slash('ask'))
    await standIn.gateway.until(({ identified }) => identified === 2, 'identified again')
    await standIn.send(slash('ask')).answered
    expect(lost.response).toBe(null)
    expect(standIn.offences).toEqual([])
  })

  test('asks a client to reconnect, and to resume on the same line', async () => {
    const standIn = await started()
    await connected(standIn, deferring)
    standIn.gateway.askToReconnect()
    await standIn.gateway.until(({ resumed }) => resumed === 1, 'resumed')
    await standIn.send(slash('ask')).answered
    standIn.gateway.invalidateSession(true)
    await standIn.gateway.until(({ resumed }) => resumed === 2, 'resumed again')
    await standIn.send(slash('ask')).answered
    expect(standIn.gateway.identified).toBe(1)
    expect(standIn.offences).toEqual([])
  })

  test('beats with a client, and seems dead when it does not', async () => {
    const standIn = await started({ heartbeatInterval: 100 })
    await connected(standIn, deferring)
    await standIn.gateway.until(({ heartbeats }) => heartbeats >= 3, 'three heartbeats')
    expect(standIn.gateway.identified).toBe(1)
    standIn.gateway.answersHeartbeats = false
    await standIn.gateway.until(({ connected }) => !connected, 'the client leaves')
    standIn.gateway.answersHeartbeats = true
    await standIn.gateway.until(({ resumed }) => resumed >= 1, 'resumed')
    await standIn.send(slash('ask')).answered
  })
})
