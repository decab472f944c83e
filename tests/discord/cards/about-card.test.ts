import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../commands/languages.ts'
import { about } from '../../../src/desk/about.ts'
import { listed } from '../../../src/desk/listed.ts'
import type { Overview } from '../../../src/desk/reply.ts'
import { english, say, tongueOf } from '../../../src/desk/words/phrase.ts'
import { aboutCard } from '../../../src/discord/cards/about-card.ts'
import { lacksIn, type Permission, type Surroundings } from '../../../src/discord/permission-check.ts'
import { article } from '../../desk/small-corpus.ts'
import { brokenLimits } from '../limits.ts'
import { anyText } from './any-text.ts'
import { textsOf } from './card-parts.ts'
import { renderedText } from './rendered.ts'
import { bodyOf, bytesStored, MOST_STORED } from './sent.ts'

const holdings: Overview = {
  kind: 'sources',
  status: 'answered',
  articles: [listed(article('tolls', ['Norland will charge ships for passing the Sel strait.']))],
  paragraphs: 1,
  outlets: [{ outlet: 'Quay', articles: 1 }],
  dates: { from: '2014', to: '2015-06' },
}

const permissions = fc.subarray<Permission>([
  'View Channel',
  'Send Messages',
  'Send Messages in Threads',
  'Use Application Commands',
  'Use External Apps',
])
const anySurroundings: fc.Arbitrary<Surroundings> = fc.record({
  place: fc.constantFrom('direct', 'server', 'commands alone', 'brought along'),
  thread: fc.boolean(),
  bot: permissions,
  asker: permissions,
  everybody: fc.option(permissions),
  chosen: fc.array(
    fc.record({ channel: fc.bigInt(10n ** 18n, 10n ** 19n).map(String), lacks: permissions }),
    { maxLength: 25 },
  ),
  invitation: fc.constant('https://discord.com/oauth2/authorize?client_id=1100000000000000001&scope=bot'),
})

describe('aboutCard', () => {
  test('keeps every limit, in every language, whatever is missing and whoever changed the coverage', () => {
    const tongues = [english, ...languages.map(tongueOf)]
    const hints = [say`${12} servers have this bot.`]
    fc.assert(
      fc.property(anySurroundings, anyText, fc.constantFrom(...tongues), (around, by, tongue) => {
        const changed = { at: '2024-05-01T12:00:00Z', by }
        const card = aboutCard(about(holdings), { changed, lacks: lacksIn(around), hints }, tongue)
        expect(brokenLimits('message', bodyOf(card))).toEqual([])
        expect(bytesStored(card)).toBeLessThan(MOST_STORED)
      }),
    )
  })

  test('names all that is missing, where it fits', () => {
    fc.assert(
      fc.property(anySurroundings, around => {
        const lacks = lacksIn(around)
        const here = { changed: null, lacks, hints: [] }
        const text = textsOf(aboutCard(about(holdings), here, english))
          .map(renderedText)
          .join('\n')
        if (lacks.length === 0) expect(text).toContain('Nothing is missing')
        const left = /And (\d+) more/.exec(text)
        const named = lacks.filter(({ what }) => text.includes(english(what)))
        expect(named.length).toBeGreaterThanOrEqual(lacks.length - Number(left?.[1] ?? 0))
      }),
    )
  })

  test('says what the coverage holds and when it was changed last, and by whom where that may be told', () => {
    const shown = (by: string | null) =>
      textsOf(
        aboutCard(
          about(holdings),
          { changed: { at: '2024-05-01T12:00:00Z', by }, lacks: null, hints: [] },
          english,
        ),
      ).join('\n')
    expect(shown(null)).toContain('1 article from 1 outlet, 2014 to June 2015: 1 paragraph')
    expect(shown(null)).toContain('Last change: <t:1714564800:f> (<t:1714564800:R>).')
    expect(shown('Eve *the* editor')).toContain('by Eve \\*the\\* editor.')
    expect(shown(null)).not.toContain('missing')
  })
})
