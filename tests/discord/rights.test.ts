import { PermissionFlagsBits, PermissionsBitField } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { defineCommand } from '../../src/desk/command.ts'
import { refusalToShare, refusalToUse } from '../../src/discord/rights.ts'

const open = { name: 'sources', description: 'What there is', options: {}, example: '/sources' } as const
const sources = defineCommand({ ...open, run: ({ desk }) => desk.sources() })
const refresh = defineCommand({
  ...open,
  name: 'refresh',
  for: 'moderators',
  run: ({ desk }) => desk.sources(),
})

const { ManageGuild, Administrator, SendMessages, SendMessagesInThreads, UseExternalApps } =
  PermissionFlagsBits

const SERVER = '1'
const installedThere = { guildId: SERVER }
const broughtAlong = { guildId: null }
const thread = { isThread: () => true }

/** Somebody in a server's channel, with these permissions there. */
function member(...permissions: readonly bigint[]) {
  return {
    guildId: SERVER,
    channel: null,
    memberPermissions: new PermissionsBitField([...permissions]).freeze(),
    authorizingIntegrationOwners: installedThere,
  }
}

/** Somebody in a direct message, where there are no permissions. */
const direct = {
  guildId: null,
  channel: null,
  memberPermissions: null,
  authorizingIntegrationOwners: broughtAlong,
}

describe('refusalToUse', () => {
  test('lets everybody use what is for everyone', () => {
    expect(refusalToUse(sources, member())).toBeNull()
    expect(refusalToUse(sources, direct)).toBeNull()
  })

  test('lets those use a moderators’ command who may manage the server, and nobody else', () => {
    expect(refusalToUse(refresh, member(ManageGuild))).toBeNull()
    expect(refusalToUse(refresh, member(Administrator))).toBeNull()
    expect(refusalToUse(refresh, member(SendMessages))).toBe(
      '/refresh is for moderators: it takes the permission Manage Server, in the server.',
    )
    expect(refusalToUse(refresh, direct)).toContain('Manage Server')
  })
})

describe('refusalToShare', () => {
  test('lets those share who may write in the channel themselves', () => {
    expect(refusalToShare(member(SendMessages))).toBeNull()
    expect(refusalToShare(direct)).toBeNull()
    expect(refusalToShare(member())).toContain('may not send messages in this channel')
  })

  test('asks for the right to write in threads where it is one', () => {
    expect(refusalToShare({ ...member(SendMessages), channel: thread })).not.toBeNull()
    expect(refusalToShare({ ...member(SendMessagesInThreads), channel: thread })).toBeNull()
  })

  test('asks for the right to use apps of one’s own where the server has not installed this one', () => {
    const alone = { ...member(SendMessages), authorizingIntegrationOwners: broughtAlong }
    expect(refusalToShare(alone)).toContain('apps that its members bring along')
    const { memberPermissions } = member(SendMessages, UseExternalApps)
    expect(refusalToShare({ ...alone, memberPermissions })).toBeNull()
  })
})
