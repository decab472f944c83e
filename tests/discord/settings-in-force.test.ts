import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { USUAL_SETTINGS } from '../../src/desk/settings.ts'
import { openLog } from '../../src/discord/log.ts'
import { serverOf, settingsInForce } from '../../src/discord/settings-in-force.ts'
import { openSettings } from '../../src/store/sqlite-settings.ts'
import { scratchFolder } from '../store/scratch-folder.ts'

describe('serverOf', () => {
  test('is the server that the bot was added to, and none where somebody brought it along or there is none', () => {
    expect(serverOf({ guildId: '1', authorizingIntegrationOwners: { guildId: '1' } })).toBe('1')
    expect(serverOf({ guildId: '1', authorizingIntegrationOwners: { guildId: null } })).toBeNull()
    // In the bot's direct messages Discord names the server as 0.
    expect(serverOf({ guildId: null, authorizingIntegrationOwners: { guildId: '0' } })).toBeNull()
  })
})

describe('settingsInForce', () => {
  test('are what is set, and the usual where the storage is out of order, which is logged', async () => {
    const lines: string[] = []
    const log = openLog('warn', { destination: { write: line => void lines.push(line) } })
    const folder = join(await scratchFolder(), 'data')
    const settings = openSettings(folder)
    onTestFinished(() => settings.close())
    settings.change('1', { answers: 'public' })
    expect(settingsInForce('1', { settings, log })).toEqual({ ...USUAL_SETTINGS, answers: 'public' })
    expect(settingsInForce(null, { settings, log })).toEqual(USUAL_SETTINGS)
    expect(lines).toEqual([])
    settings.close()
    expect(settingsInForce('1', { settings, log })).toEqual(USUAL_SETTINGS)
    expect(lines.join()).toContain('the usual settings hold')
  })
})
