import { describe, expect, test } from 'vitest'
import { languages } from '../../../commands/languages.ts'
import { about } from '../../../src/desk/about.ts'
import { USUAL_SETTINGS } from '../../../src/desk/settings.ts'
import { english, say, tongueOf } from '../../../src/desk/words/phrase.ts'
import { aboutCard } from '../../../src/discord/cards/about-card.ts'
import type { Card } from '../../../src/discord/cards/card.ts'
import { refusedUseCard } from '../../../src/discord/cards/refused-use-card.ts'
import { type ShownSettings, settingsCard } from '../../../src/discord/cards/settings-card.ts'
import { lacksIn, type Surroundings } from '../../../src/discord/permission-check.ts'
import { refusalToUse } from '../../../src/discord/rights.ts'
import { cardText } from '../../discord/cards/card-text.ts'
import { member } from '../../discord/someone.ts'
import { openShippedDesk } from '../shipped-desk.ts'

const usual: ShownSettings = {
  settings: USUAL_SETTINGS,
  gone: { channels: [], role: false },
  news: null,
}
const set: ShownSettings = {
  settings: {
    channels: ['1100000000000000011', '1100000000000000012', '1100000000000000099'],
    answers: 'public',
    moderatorRole: '1100000000000000030',
    language: 'fr',
  },
  gone: { channels: ['1100000000000000099'], role: false },
  news: say`Changed: the moderator role.`,
}

const quiet: Surroundings = {
  place: 'server',
  thread: false,
  bot: ['View Channel'],
  asker: [],
  everybody: [],
  chosen: [{ channel: '1100000000000000012', lacks: ['Send Messages'] }],
  invitation: 'https://discord.com/oauth2/authorize?client_id=1100000000000000001&scope=bot',
}

const changed = { at: '2024-05-01T12:00:00Z', by: 'Eve' }
const held = about(await (await openShippedDesk()).sources())
const refusal = refusalToUse({ name: 'ask', for: 'everyone' }, member(), {
  server: set.settings,
  corpusServers: [],
})

/** The cards, each with its golden file. `vitest run tests/golden/cards -u` writes them anew. */
const CARDS: Readonly<Record<string, () => Card>> = {
  'settings-usual': () => settingsCard(usual, english),
  'settings-set': () => settingsCard(set, english),
  'settings-all-gone': () =>
    settingsCard({ ...set, gone: { channels: set.settings.channels, role: true }, news: null }, english),
  'about-nothing-missing': () => aboutCard(held, { changed, lacks: [], hints: [] }, english),
  'about-much-missing': () =>
    aboutCard(held, { changed: { ...changed, by: null }, lacks: lacksIn(quiet), hints: [] }, english),
  'about-brought-along': () =>
    aboutCard(
      held,
      { changed: null, lacks: lacksIn({ ...quiet, place: 'brought along' }), hints: [] },
      english,
    ),
  'refused-in-a-channel': () => refusedUseCard(refusal ?? { words: say`none`, channels: [] }, english),
  ...Object.fromEntries(
    languages.map(language => [
      `settings-set.${language.locales[0]}`,
      () => settingsCard(set, tongueOf(language)),
    ]),
  ),
}

describe('what server owners see', () => {
  test.for(Object.entries(CARDS))('%s is the card of its golden file', async ([name, make]) => {
    await expect(`# ${name}\n\n\`\`\`\`text\n${cardText(make())}\n\`\`\`\`\n`).toMatchFileSnapshot(
      `./${name}.md`,
    )
  })
})
