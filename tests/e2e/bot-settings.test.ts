import { Locale, PermissionFlagsBits } from 'discord.js'
import { afterEach, describe, expect, test } from 'vitest'
import { USUAL_SETTINGS } from '../../src/desk/settings.ts'
import { ownBot } from './own-bot.ts'
import { stageForFile } from './stage.ts'
import { choose, press, slash } from './stand-in/interactions.ts'
import {
  ALICE,
  asModerator,
  BOB,
  broughtAlong,
  EDITORS,
  GUILD,
  GUILD_CHANNEL,
  inDirectMessages,
  inServer,
  MEMBER_PERMISSIONS,
  OTHER_CHANNEL,
  type Place,
  readingOnly,
  speaking,
  THREAD,
  withRoles,
} from './stand-in/places.ts'
import { buttonsOf, customIdOf, textOf } from './stand-in/reading.ts'
import type { ShownMessage } from './stand-in/shown-message.ts'

const stage = stageForFile()

/** What the server has set holds for all tests of the file: each leaves it as it was. */
afterEach(() => void stage.bot.settings.change(GUILD, USUAL_SETTINGS))

const OWNER = asModerator()

const sent = (name: string, place: Place, typed = {}) => stage.standIn.send(slash(name, typed, place)).answer
const opened = (place: Place = OWNER) => sent('settings', place)

/** Chooses in a menu of the card, and waits for what the user sees. */
const chosen = (card: ShownMessage, what: string, values: readonly string[], place: Place = OWNER) =>
  stage.standIn.send(choose(card, `1:set:${what}`, values, place)).answered

const set = () => stage.bot.settings.of(GUILD)
const question = { question: 'Why do US officials think cooperation with Russia is unlikely?' }

describe('/settings', () => {
  test('is a private card for whoever may manage the server, and for nobody else', async () => {
    const card = await opened()
    expect(card.ephemeral).toBe(true)
    expect(textOf(card)).toMatch(/Settings of this server[\s\S]*Everywhere[\s\S]*Manage Server/)
    stage.bot.settings.change(GUILD, { moderatorRole: EDITORS })
    for (const place of [inServer(BOB), withRoles([EDITORS], BOB)]) {
      const refused = await opened(place)
      expect([refused.ephemeral, textOf(refused)]).toEqual([
        true,
        '/settings takes the permission Manage Server, in the server.',
      ])
    }
  })

  test('does not exist in direct messages, nor where somebody brought the bot along', async () => {
    const permissions = MEMBER_PERMISSIONS | PermissionFlagsBits.ManageGuild
    for (const place of [inDirectMessages(), broughtAlong(ALICE, permissions)])
      expect(textOf(await opened(place))).toContain('Settings are for servers that On Record was added to')
  })

  test('changes what is chosen at once, says what was changed, and can take it all back', async () => {
    const card = await opened()
    await chosen(card, 'channels', [OTHER_CHANNEL, GUILD_CHANNEL])
    expect(textOf(card)).toMatch(/Changed: where commands may be used[\s\S]*<#\d+> <#\d+>/)
    await chosen(card, 'role', [EDITORS])
    expect(textOf(card)).toMatch(/Changed: the moderator role[\s\S]*Server Settings > Integrations/)
    await chosen(card, 'answers', ['public'])
    await chosen(card, 'language', ['fr'])
    expect(set()).toEqual({
      channels: [OTHER_CHANNEL, GUILD_CHANNEL],
      answers: 'public',
      moderatorRole: EDITORS,
      language: 'fr',
    })
    await chosen(card, 'language', ['own'])
    await chosen(card, 'role', [])
    expect(set()).toMatchObject({ moderatorRole: null, language: null })
    await stage.standIn.send(press(card, customIdOf(card, 'Reset'), OWNER)).answered
    expect(set()).toEqual(USUAL_SETTINGS)
    expect(textOf(card)).toContain('the usual settings hold again')
    expect(buttonsOf(card)).toMatchObject([{ label: 'Reset', disabled: true }])
  })

  test('looks at rights again at each press, and changes nothing for a forged one', async () => {
    const card = await opened()
    for (const [what, values, place] of [
      ['answers', ['public'], inServer()],
      ['answers', ['loud'], OWNER],
      ['role', [GUILD], OWNER],
      ['channels', ['everywhere'], OWNER],
      ['password', ['x'], OWNER],
    ] as const) {
      const answered = await chosen(card, what, values, place)
      expect(answered.messages.map(({ ephemeral }) => ephemeral)).toEqual([true])
      expect(set()).toEqual(USUAL_SETTINGS)
    }
    expect(textOf(card)).not.toContain('Changed')
  })

  test('names a channel and a role that are gone', async () => {
    stage.bot.settings.change(GUILD, {
      channels: ['1100000000000000099'],
      moderatorRole: '1100000000000000098',
    })
    const text = textOf(await opened())
    expect(text).toMatch(/Nowhere[\s\S]*1 channel that was chosen is gone: 1100000000000000099/)
    expect(text).toContain('The role that was chosen is gone')
  })
})

describe('what a server has set', () => {
  test('limits commands to channels and their threads, and says elsewhere where they are', async () => {
    stage.bot.settings.change(GUILD, { channels: [GUILD_CHANNEL] })
    for (const channel of [undefined, THREAD] as const) {
      const place = channel ? { ...inServer(), channel } : inServer()
      expect(textOf(await sent('sources', place))).toContain('articles')
    }
    const elsewhere = await sent('ask', { ...inServer(), channel: OTHER_CHANNEL }, question)
    expect([elsewhere.ephemeral, textOf(elsewhere)]).toEqual([
      true,
      `In this server, On Record takes commands in these channels:\n<#${GUILD_CHANNEL}>`,
    ])
    const settings = await opened({ ...OWNER, channel: OTHER_CHANNEL })
    expect(textOf(settings)).toContain('Settings of this server')
  })

  test('limits the buttons of earlier cards, too', async () => {
    const card = await sent('stance', inServer(), { actor: 'Russia', topic: 'coalition' })
    stage.bot.settings.change(GUILD, { channels: [OTHER_CHANNEL] })
    const pressed = await stage.standIn.send(press(card, customIdOf(card, 'More'))).answered
    expect(textOf(pressed.messages[0] ?? card)).toContain('takes commands in these channels')
  })

  test('shows answers to everybody, with who asked, where both may send messages', async () => {
    stage.bot.settings.change(GUILD, { answers: 'public' })
    const card = await sent('ask', inServer(), question)
    expect(card.ephemeral).toBe(false)
    expect(textOf(card)).toContain(`Asked by <@${ALICE}>`)
    expect(buttonsOf(card).map(({ label }) => label)).not.toContain('Share')
    const [more] = (
      await stage.standIn.send(press(card, customIdOf(card, 'Context'), inServer(BOB))).answered
    ).messages
    expect(more?.ephemeral).toBe(true)
    const quiet = { ...inServer(), botPermissions: PermissionFlagsBits.ViewChannel }
    for (const place of [readingOnly(), quiet])
      expect((await sent('ask', place, question)).ephemeral).toBe(true)
  })

  test('keeps what is the asker’s business private: help, what was typed wrong, moderators’ commands', async () => {
    stage.bot.settings.change(GUILD, { answers: 'public' })
    expect((await sent('help', inServer())).ephemeral).toBe(true)
    expect((await sent('about', inServer())).ephemeral).toBe(true)
    const misread = await sent('ask', inServer(), { ...question, from: 'yesterday' })
    expect([misread.ephemeral, textOf(misread)]).toEqual([true, expect.stringContaining('is not a date')])
    expect((await sent('corpus status', OWNER)).ephemeral).toBe(true)
  })

  test('lets members with the moderator role keep the corpus, at the command and at the button', async () => {
    const editor = withRoles([EDITORS], BOB)
    expect(textOf(await sent('corpus status', editor))).toContain('it takes the permission Manage Server')
    stage.bot.settings.change(GUILD, { moderatorRole: EDITORS })
    expect(textOf(await sent('corpus status', editor))).toContain('How the coverage stands')
    expect(textOf(await sent('corpus status', inServer(BOB)))).toContain('or the moderator role')
  })

  test('decides on the language of the bot’s own words, and else each asker’s own', async () => {
    const german = speaking(Locale.German, OWNER)
    expect(textOf(await opened(german))).toContain('Einstellungen dieses Servers')
    stage.bot.settings.change(GUILD, { language: 'en-US' })
    const card = await opened(german)
    expect(textOf(card)).toContain('Settings of this server')
    await chosen(card, 'language', ['fr'], german)
    expect(textOf(card)).toContain('Français')
    expect(textOf(card)).not.toContain('Settings of this server')
    expect(textOf(await opened(OWNER))).toBe(textOf(await opened(german)))
  })
})

describe('settings that cannot be read or stored', () => {
  test('leave the usual ones in force, which is said and logged, and change nothing', async () => {
    const { standIn, bot } = await ownBot()
    bot.settings.change(GUILD, { channels: [OTHER_CHANNEL], answers: 'public' })
    bot.settings.close()
    const answer = await standIn.send(slash('ask', question)).answer
    expect(answer.ephemeral).toBe(true)
    const card = await standIn.send(slash('settings', {}, OWNER)).answer
    expect(textOf(card)).toContain('cannot be read at the moment, so the usual settings hold')
    const [told] = (await standIn.send(choose(card, '1:set:answers', ['public'], OWNER)).answered).messages
    const incident = /nothing was changed.* incident (\w+)/.exec(told ? textOf(told) : '')?.[1]
    expect(bot.log.find(line => line.includes(`"incident":"${incident}"`))).toContain('the file is closed')
    expect(bot.log.join()).toContain('so the usual settings hold')
    expect(standIn.offences).toEqual([])
  })
})

describe('CORPUS_GUILD_IDS', () => {
  test('leaves the corpus to other servers, which moderators here are told', async () => {
    const { standIn } = await ownBot({ corpusServers: ['1100000000000000077'] })
    const refused = await standIn.send(slash('corpus status', {}, OWNER)).answer
    expect(textOf(refused)).toBe(
      '/corpus status does not work here: moderators of another server keep the coverage, for all servers.',
    )
  })
})
