import { describe, expect, test } from 'vitest'
import { english } from '../../src/desk/words/phrase.ts'
import { lacksIn, type Permission, type Surroundings } from '../../src/discord/permission-check.ts'

const ALL: readonly Permission[] = [
  'View Channel',
  'Send Messages',
  'Send Messages in Threads',
  'Use Application Commands',
  'Use External Apps',
]
const without = (...lacking: readonly Permission[]) => ALL.filter(one => !lacking.includes(one))

const whole: Surroundings = {
  place: 'server',
  thread: false,
  bot: ALL,
  asker: ALL,
  everybody: ALL,
  chosen: [],
  invitation: 'https://discord.com/oauth2/authorize?client_id=1&scope=bot+applications.commands',
}

/** What is missing, in words, with the channels that are named. */
const missing = (changes: Partial<Surroundings>) =>
  lacksIn({ ...whole, ...changes }).map(({ what, channels }) => [english(what), ...channels].join(' '))

describe('lacksIn', () => {
  test('is nothing where everything is granted', () => {
    expect(missing({})).toEqual([])
    expect(missing({ thread: true, chosen: [] })).toEqual([])
  })

  test('is nothing in direct messages, where nothing can be granted', () => {
    expect(missing({ place: 'direct', bot: [], asker: [], everybody: null })).toEqual([])
  })

  test('names each permission that the bot lacks in the channel, and in a thread that for threads', () => {
    expect(missing({ bot: without('View Channel') })).toEqual(['View Channel, for On Record'])
    expect(missing({ bot: without('Send Messages') })).toEqual(['Send Messages, for On Record'])
    expect(missing({ bot: without('Send Messages'), thread: true })).toEqual([])
    expect(missing({ bot: without('Send Messages in Threads') })).toEqual([])
    expect(missing({ bot: [], thread: true })).toEqual([
      'View Channel, for On Record',
      'Send Messages in Threads, for On Record',
    ])
  })

  test('names what members and the asker lack', () => {
    expect(missing({ everybody: without('Use Application Commands') })).toEqual([
      'Use Application Commands, for every member',
    ])
    expect(missing({ everybody: null })).toEqual([])
    expect(missing({ asker: without('Send Messages') })).toEqual(['Send Messages, for you'])
    expect(missing({ asker: without('Send Messages'), thread: true })).toEqual([])
  })

  test('names the chosen channels in which something is missing, a permission at a time', () => {
    const chosen = [
      { channel: '11', lacks: ['View Channel', 'Send Messages'] },
      { channel: '12', lacks: ['Send Messages'] },
      { channel: '13', lacks: ['Send Messages in Threads'] },
    ] as const
    expect(missing({ chosen })).toEqual([
      'View Channel, for On Record, in chosen channels 11',
      'Send Messages, for On Record, in chosen channels 11 12',
      'Send Messages in Threads, for On Record, in chosen channels 13',
    ])
  })

  test('says where the bot was not added, or not as a member, and how to add it', () => {
    for (const place of ['brought along', 'commands alone'] as const) {
      const [first, ...others] = lacksIn({ ...whole, place })
      expect(others).toEqual([])
      expect(first?.link).toBe(whole.invitation)
    }
    expect(missing({ place: 'brought along', asker: without('Use External Apps') })).toContain(
      'Use External Apps, for you',
    )
  })

  test('says of everything what does not work without it, and how to grant it', () => {
    const lacks = (['server', 'brought along', 'commands alone'] as const).flatMap(place =>
      lacksIn({ ...whole, place, bot: [], asker: [], everybody: [], chosen: [{ channel: '1', lacks: ALL }] }),
    )
    expect(lacks.length).toBeGreaterThan(8)
    for (const { what, without: effect, remedy } of lacks) {
      expect(english(what)).not.toMatch(/[.]$|\{/)
      expect(english(effect)).toMatch(/^Without it, .*\.$/)
      expect(english(remedy)).toMatch(/allow it\.$|adds it(?: anew)?:$/)
    }
  })
})
