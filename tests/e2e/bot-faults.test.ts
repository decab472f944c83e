import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { defineCommand } from '../../src/desk/command.ts'
import { text } from '../../src/desk/option.ts'
import { stageForFile } from './stage.ts'
import type { Fault, Purpose } from './stand-in/faults.ts'
import { press, slash, typing } from './stand-in/interactions.ts'
import { ALICE } from './stand-in/places.ts'
import { buttonsOf, customIdOf, textOf } from './stand-in/reading.ts'
import type { SentInteraction } from './stand-in/sent-interaction.ts'

/** A command whose handler breaks, with what was typed in the error. */
const breaking = defineCommand({
  name: 'break',
  description: 'Breaks',
  options: { with: text('What stands in the error') },
  example: '/break anything',
  run: (_, options) => {
    throw new Error(`it broke with ${options.with}`)
  },
})

const stage = stageForFile([...commands, breaking])

const ask = () => slash('ask', { question: 'Who proposed an alliance under UN auspices?' })
const card = () =>
  stage.standIn.send(slash('stance', { actor: 'Russia', topic: 'coalition', limit: 1 })).answer

/** Lets the next acknowledgement be taken at once, and answered only when it is let go. */
function holdAcknowledgement(): { readonly letGo: () => void } {
  let letGo = () => {}
  const until = new Promise<void>(resolve => {
    letGo = resolve
  })
  stage.standIn.faults.plan('callback', { kind: 'held', until })
  return { letGo }
}

/** How often the bot made requests for a purpose about an interaction. */
function requestsFor(purpose: Purpose, { token }: SentInteraction): number {
  return stage.standIn.requests.filter(request => request.purpose === purpose && request.path.includes(token))
    .length
}

describe('a request that fails for a reason that passes', () => {
  const limited: Fault = { kind: 'limited', retryAfter: 0.3 }
  const limitedForAll: Fault = { kind: 'limited', retryAfter: 0.3, global: true }
  const cut: Fault = { kind: 'hang-up', done: false }
  const cutAfterwards: Fault = { kind: 'hang-up', done: true }

  test.each<[string, Purpose, Fault, number]>([
    ['a limit on requests, at the acknowledgement', 'callback', limited, 1],
    ['a limit on requests, at the answer', 'edit', limited, 2],
    ['a limit on all requests', 'edit', limitedForAll, 1],
    ['error 500 at the acknowledgement', 'callback', { kind: 'status', status: 500 }, 1],
    ['error 502 at the answer', 'edit', { kind: 'status', status: 502 }, 1],
    ['error 503 at the answer, more often than discord.js tries', 'edit', { kind: 'status', status: 503 }, 6],
    ['a line that is cut before the acknowledgement is taken', 'callback', cut, 1],
    ['a line that is cut after the acknowledgement is taken', 'callback', cutAfterwards, 1],
    ['a line that is cut before the answer is taken', 'edit', cut, 5],
    ['a line that is cut after the answer is taken', 'edit', cutAfterwards, 1],
    ['an answer that Discord is slow to take', 'edit', { kind: 'slow', milliseconds: 500 }, 1],
  ])('%s: the asker gets the answer all the same, once', async (_, purpose, fault, times) => {
    stage.standIn.faults.plan(purpose, fault, times)
    const sent = stage.standIn.send(ask())
    expect(textOf(await sent.answer)).toMatch(/alliance/)
    expect(sent.messages).toHaveLength(1)
    expect(stage.standIn.faults.left).toBe(0)
  })

  test('names are offered again after an error of the server', async () => {
    stage.standIn.faults.plan('callback', { kind: 'status', status: 500 })
    const sent = await stage.standIn.send(typing('stance', 'actor', { actor: 'rus' })).answered
    expect(sent.autocompleteChoices?.length).toBeGreaterThan(0)
  })

  test('a page is turned after errors of the server', async () => {
    const shown = await card()
    const before = textOf(shown)
    stage.standIn.faults.plan('any', { kind: 'status', status: 500 }, 2)
    await stage.standIn.send(press(shown, customIdOf(shown, 'More'))).answered
    expect(textOf(shown)).not.toBe(before)
  })

  test('an answer is shared after errors of the server', async () => {
    const shown = await card()
    stage.standIn.faults.plan('follow-up', { kind: 'status', status: 503 }, 2)
    const sent = stage.standIn.send(press(shown, customIdOf(shown, 'Share')))
    await sent.until(() => buttonsOf(shown).some(({ label }) => label === 'Shared'), 'the card says so')
    expect(sent.messages.map(({ ephemeral }) => ephemeral)).toEqual([false])
  })
})

describe('an interaction that is over', () => {
  test('because Discord forgot it: nothing more is tried, and the log says so', async () => {
    const before = stage.bot.log.length
    const sent = stage.standIn.send(ask())
    sent.forget()
    await sent.until(({ refusals }) => refusals.length > 0, 'refused')
    await expect.poll(() => stage.bot.log.slice(before).join('')).toMatch(/Discord had stopped waiting/)
    expect([sent.refusals, requestsFor('callback', sent), requestsFor('edit', sent)]).toEqual([
      [10_062],
      1,
      0,
    ])
    expect(textOf(await stage.standIn.send(ask()).answer)).toMatch(/alliance/)
  })

  test('because its token ran out: the log says so, without the token', async () => {
    // The acknowledgement is taken at once and answered late: the token runs out meanwhile.
    const before = stage.bot.log.length
    const held = holdAcknowledgement()
    const sent = await stage.standIn.send(ask()).acknowledged
    sent.expire()
    held.letGo()
    await sent.until(({ refusals }) => refusals.length > 0, 'refused')
    await expect.poll(() => stage.bot.log.slice(before).join('')).toMatch(/Discord had stopped waiting/)
    expect(sent.refusals).toEqual([50_027])
    expect(stage.bot.log.join('')).not.toContain(sent.token)
  })
})

describe('a handler that throws', () => {
  test('answers privately with an incident id; the log has it, without what was typed', async () => {
    const sent = stage.standIn.send(slash('break', { with: 'mare nostrum' }))
    const told = await sent.answer
    expect(told.ephemeral).toBe(true)
    const [, incident] = /\b([0-9a-f]{8})\b/.exec(textOf(told)) ?? []
    const line = stage.bot.log.find(logged => logged.includes(`"incident":"${incident}"`))
    expect(line).toContain('/break')
    for (const secret of ['mare nostrum', ALICE, sent.token]) expect(line).not.toContain(secret)
  })

  test('costs nobody else their answer', async () => {
    const sent = [ask(), slash('break', { with: 'x' }), ask()].map(interaction =>
      stage.standIn.send(interaction),
    )
    const texts = await Promise.all(sent.map(async one => textOf(await one.answer)))
    expect(texts[0]).toBe(texts[2])
    expect(texts[0]).toMatch(/alliance/)
  })
})

describe('a connection to the gateway that breaks', () => {
  test('is taken up again, and what came meanwhile is answered', async () => {
    stage.standIn.gateway.drop({ resumable: true })
    const missed = [ask(), ask(), typing('stance', 'actor', { actor: 'r' })].map(one =>
      stage.standIn.send(one),
    )
    await Promise.all(missed.map(one => one.answered))
    expect(stage.standIn.gateway.identified).toBe(1)
  })

  test('is given up for a new one when Discord asks for that', async () => {
    const { resumed } = stage.standIn.gateway
    stage.standIn.gateway.askToReconnect()
    await stage.standIn.gateway.until(gateway => gateway.resumed > resumed, 'resumed')
    expect(textOf(await stage.standIn.send(ask()).answer)).toMatch(/alliance/)
  })

  test('costs nobody an answer that is under way', async () => {
    const held = holdAcknowledgement()
    const sent = await stage.standIn.send(ask()).acknowledged
    stage.standIn.gateway.drop({ resumable: true, code: 1001 })
    held.letGo()
    expect(textOf(await sent.answer)).toMatch(/alliance/)
    await stage.standIn.ready()
  })

  // Some five seconds: discord.js leaves so long between two identifications.
  test('is opened anew where the session is lost', async () => {
    stage.standIn.gateway.drop({ resumable: false })
    await stage.standIn.gateway.until(({ identified }) => identified === 2, 'identified again')
    expect(textOf(await stage.standIn.send(ask()).answer)).toMatch(/alliance/)
  })
})
