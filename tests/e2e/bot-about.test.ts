import { GatewayDispatchEvents, PermissionFlagsBits } from 'discord.js'
import { afterEach, describe, expect, test } from 'vitest'
import { USUAL_SETTINGS } from '../../src/desk/settings.ts'
import { ownBot } from './own-bot.ts'
import { stageForFile } from './stage.ts'
import { slash } from './stand-in/interactions.ts'
import {
  asModerator,
  broughtAlong,
  GUILD,
  GUILD_CHANNEL,
  inDirectMessages,
  inServer,
  OTHER_CHANNEL,
  type Place,
  readingOnly,
} from './stand-in/places.ts'
import { textOf } from './stand-in/reading.ts'
import { guildChannel } from './stand-in/server-parts.ts'

const stage = stageForFile()

/** What the server has set holds for all tests of the file: each leaves it as it was. */
afterEach(() => void stage.bot.settings.change(GUILD, USUAL_SETTINGS))

const OWNER = asModerator()

const sent = (name: string, place: Place) => stage.standIn.send(slash(name, {}, place)).answer

/** Lets a channel of the server deny some permissions to every member, the bot among them. */
function deny(channel: string, permissions: bigint) {
  const overwrites = permissions === 0n ? [] : [{ id: GUILD, type: 0, allow: '0', deny: `${permissions}` }]
  stage.standIn.gateway.dispatch(GatewayDispatchEvents.ChannelUpdate, {
    ...guildChannel(channel, GUILD),
    permission_overwrites: overwrites,
  })
}

describe('/about', () => {
  test('tells what the coverage holds and keeps, and that nothing is missing', async () => {
    const card = await sent('about', inServer())
    expect(card.ephemeral).toBe(true)
    expect(textOf(card)).toMatch(
      /On Record \d+\.\d+\.\d+[\s\S]*10 articles from 1 outlet[\s\S]*Nothing is kept of who asks[\s\S]*\/help/,
    )
    expect(textOf(card)).toContain('Nothing is missing')
  })

  test('names what is missing and how to grant it', async () => {
    stage.bot.settings.change(GUILD, { channels: [GUILD_CHANNEL, OTHER_CHANNEL] })
    const quiet = { ...readingOnly(), botPermissions: PermissionFlagsBits.ViewChannel }
    const text = textOf(await sent('about', quiet))
    expect(text).toContain('Send Messages, for On Record')
    expect(text).toContain('Edit Channel > Permissions')
    expect(text).toContain('Send Messages, for you')
    expect(text).not.toContain('Nothing is missing')
  })

  test('works in direct messages, and where somebody brought the bot along', async () => {
    expect(textOf(await sent('about', inDirectMessages()))).toContain('Nothing is missing')
    const along = textOf(await sent('about', broughtAlong()))
    expect(along).toContain('you brought it along')
    expect(along).toMatch(
      /\[add On Record\]\(https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+app/,
    )
  })

  test('names the chosen channels where something is missing, and what members may not do', async () => {
    stage.bot.settings.change(GUILD, { channels: [GUILD_CHANNEL, OTHER_CHANNEL] })
    deny(OTHER_CHANNEL, PermissionFlagsBits.SendMessages)
    deny(GUILD_CHANNEL, PermissionFlagsBits.UseApplicationCommands)
    const text = textOf(await sent('about', inServer()))
    deny(OTHER_CHANNEL, 0n)
    deny(GUILD_CHANNEL, 0n)
    expect(text).toContain(`Send Messages, for On Record, in chosen channels** <#${OTHER_CHANNEL}>\n`)
    expect(text).toContain('Use Application Commands, for every member')
    expect(textOf(await sent('about', inServer()))).toContain('Nothing is missing')
  })

  test('tells moderators alone who changed the coverage last', async () => {
    const { standIn, bot } = await ownBot()
    const [article] = (await bot.desk.sources()).articles
    const planned = await bot.keeping.curation.planEdit(article?.id ?? '', { author: 'Somebody Else' })
    if (planned.status !== 'planned') throw new Error(planned.status)
    expect(await bot.keeping.confirm(planned.plan.id, 'Eve the editor')).toMatchObject({ status: 'made' })
    const about = async (place: Place) => textOf(await standIn.send(slash('about', {}, place)).answer)
    expect(await about(OWNER)).toMatch(/Last change: <t:.*by Eve the editor\./)
    expect(await about(inServer())).toMatch(/Last change: <t:\d+:f> \(<t:\d+:R>\)\.$/m)
  })
})
