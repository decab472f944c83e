import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { USUAL_SETTINGS } from '../../src/desk/settings.ts'
import { english } from '../../src/desk/words/phrase.ts'
import {
  type House,
  isModerator,
  type Presence,
  refusalToShare,
  refusalToUse,
} from '../../src/discord/rights.ts'
import { CHANNEL, can, member, SERVER } from './someone.ts'

const sources = { name: 'sources', for: 'everyone' } as const
const refresh = { name: 'corpus refresh', for: 'moderators' } as const
const settings = { name: 'settings', for: 'managers' } as const

const { ManageGuild, Administrator, SendMessages, SendMessagesInThreads, UseExternalApps, ViewChannel } =
  PermissionFlagsBits

const broughtAlong = { guildId: null }
const thread = { isThread: () => true, parentId: CHANNEL }

/** Somebody in a direct message, where there are no permissions. */
const direct: Presence = {
  guildId: null,
  guild: null,
  channelId: '4',
  channel: null,
  member: null,
  memberPermissions: null,
  appPermissions: can(),
  authorizingIntegrationOwners: broughtAlong,
}

const usual: House = { server: USUAL_SETTINGS, corpusServers: [] }
const withRole: House = { ...usual, server: { ...USUAL_SETTINGS, moderatorRole: '7' } }
const only = (...channels: readonly string[]): House => ({
  ...usual,
  server: { ...USUAL_SETTINGS, channels },
})

/** What somebody is told who may not use a command, and the channels that are named; null where they may. */
function told(command: Parameters<typeof refusalToUse>[0], presence: Presence, house = usual) {
  const refusal = refusalToUse(command, presence, house)
  return refusal && [english(refusal.words), ...refusal.channels].join(' ')
}

describe('refusalToUse', () => {
  test('lets everybody use what is for everyone', () => {
    expect(told(sources, member())).toBeNull()
    expect(told(sources, direct)).toBeNull()
  })

  test('lets those use a moderators’ command who may manage the server, and nobody else', () => {
    expect(told(refresh, member(ManageGuild))).toBeNull()
    expect(told(refresh, member(Administrator))).toBeNull()
    expect(told(refresh, member(SendMessages))).toBe(
      '/corpus refresh is for moderators: it takes the permission Manage Server, in the server.',
    )
    expect(told(refresh, direct)).toContain('Manage Server')
  })

  test('lets those use it, too, who have the role that the server has named', () => {
    for (const roles of [['6', '7'], { cache: new Set(['7']) }])
      expect(told(refresh, { ...member(), member: { roles } }, withRole)).toBeNull()
    for (const roles of [['6'], { cache: new Set<string>() }])
      expect(told(refresh, { ...member(), member: { roles } }, withRole)).toBe(
        '/corpus refresh is for moderators: it takes the permission Manage Server or the moderator role, in the server.',
      )
    expect(told(refresh, direct, withRole)).toContain('moderator role')
    expect(isModerator({ ...member(), member: { roles: ['7'] } }, usual)).toBe(false)
  })

  test('gives nobody a say where the bot was not added to the server, but brought along', () => {
    const along = { ...member(ManageGuild), authorizingIntegrationOwners: broughtAlong }
    expect(told(refresh, along)).toContain('Manage Server')
    expect(told(settings, along)).toContain('Manage Server')
    expect(told(sources, along)).toBeNull()
  })

  test('leaves settings to those who may manage the server', () => {
    expect(told(settings, member(ManageGuild), withRole)).toBeNull()
    expect(told(settings, { ...member(), member: { roles: ['7'] } }, withRole)).toBe(
      '/settings takes the permission Manage Server, in the server.',
    )
    expect(told(settings, direct)).not.toBeNull()
  })

  test('leaves the corpus to the servers in whose hands it is', () => {
    const elsewhere = { ...usual, corpusServers: ['8', '9'] }
    expect(told(refresh, member(ManageGuild), elsewhere)).toBe(
      '/corpus refresh does not work here: moderators of another server keep the coverage, for all servers.',
    )
    expect(told(refresh, member(ManageGuild), { ...usual, corpusServers: ['8', SERVER] })).toBeNull()
    expect(told(sources, member(), elsewhere)).toBeNull()
    expect(told(settings, member(ManageGuild), elsewhere)).toBeNull()
  })

  test('keeps to the channels that the server has chosen, with their threads, and names them elsewhere', () => {
    expect(told(sources, member(), only('3', CHANNEL))).toBeNull()
    expect(told(sources, { ...member(), channelId: '5', channel: thread }, only(CHANNEL))).toBeNull()
    expect(told(sources, member(), only('3'))).toBe(
      'In this server, On Record takes commands in these channels: 3',
    )
    expect(told(refresh, member(ManageGuild), only('3'))).toContain('these channels: 3')
  })

  test('takes a category for no channel: what lies in it is not a thread', () => {
    const inCategory = { isThread: () => false, parentId: '3' }
    expect(told(sources, { ...member(), channel: inCategory }, only('3'))).not.toBeNull()
  })

  test('names no channel that is gone, and says so where all of them are', () => {
    expect(told(sources, member(), only('3', '5'))).toMatch(/these channels: 3$/)
    expect(told(sources, member(), only('5', '6'))).toBe(
      'This server has limited commands to channels that are gone. Whoever may manage the server can choose others: /settings.',
    )
  })

  test('lets settings be changed in every channel, so that nobody is locked out', () => {
    expect(told(settings, member(ManageGuild), only('5'))).toBeNull()
  })
})

describe('refusalToShare', () => {
  const why = (presence: Presence) => {
    const refusal = refusalToShare(presence)
    return refusal && english(refusal)
  }

  test('lets those share who may write in the channel themselves', () => {
    expect(why(member(SendMessages))).toBeNull()
    expect(why(direct)).toBeNull()
    expect(why(member())).toContain('You may not send messages in this channel')
  })

  test('asks for the right to write in threads where it is one', () => {
    expect(why({ ...member(SendMessages), channel: thread })).not.toBeNull()
    expect(why({ ...member(SendMessagesInThreads), channel: thread })).toBeNull()
  })

  test('stays silent where the bot may not write, or does not see the channel', () => {
    for (const appPermissions of [can(), can(ViewChannel), can(SendMessages)])
      expect(why({ ...member(SendMessages), appPermissions })).toContain('On Record may not send messages')
    const appPermissions = can(ViewChannel, SendMessages)
    expect(why({ ...member(SendMessages), appPermissions })).toBeNull()
    expect(why({ ...member(SendMessagesInThreads), channel: thread, appPermissions })).not.toBeNull()
  })

  test('asks for the right to use apps of one’s own where the server has not installed this one', () => {
    const alone = {
      ...member(SendMessages),
      authorizingIntegrationOwners: broughtAlong,
      appPermissions: can(),
    }
    expect(why(alone)).toContain('apps that its members bring along')
    const { memberPermissions } = member(SendMessages, UseExternalApps)
    expect(why({ ...alone, memberPermissions })).toBeNull()
  })
})
