import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { defineCommand } from '../../src/desk/command.ts'
import { wholeNumber } from '../../src/desk/option.ts'
import { stageForFile } from './stage.ts'
import { choose, press, slash, typing } from './stand-in/interactions.ts'
import { asModerator, BOB, inDirectMessages, inServer } from './stand-in/places.ts'
import { customIdOf, menusOf, textOf } from './stand-in/reading.ts'
import type { ShownMessage } from './stand-in/shown-message.ts'

/** A command for moderators whose answer has several pages. */
const guarded = defineCommand({
  name: 'guarded',
  description: 'For moderators',
  for: 'moderators',
  options: { limit: wholeNumber('How many passages', 1, 25) },
  example: '/guarded',
  run: ({ desk }) => desk.stance('Russia', 'coalition', { limit: 25 }),
})

const stage = stageForFile([...commands, guarded])

const card = () =>
  stage.standIn.send(slash('stance', { actor: 'Russia', topic: 'coalition', limit: 1 })).answer

/** What a card looks like, to tell whether anything changed. */
const looksOf = ({ components, edits, deleted }: ShownMessage) =>
  JSON.stringify({ components, edits, deleted })

describe('text that is typed', () => {
  test.each([
    ['longer than any question', 'Why '.repeat(1500), /too long/],
    ['of blanks alone', '   ', /empty/],
    ['of control characters alone', '\u0000\u0007\u001b', /empty/],
    ['of characters that nobody sees', '\u200b\u200d\u2060\ufeff', /./],
    ['written from right to left', 'من قال ذلك؟ \u202eabc\u202c', /./],
    ['that pings everybody', '@everyone @here <@&1100000000000000010> <@1100000000000000101>', /./],
    ['that is Markdown', '# **Big** [link](https://example.org) ||spoiler|| ```code```', /./],
    ['with half a character', 'Who \ud800 said it?', /./],
  ])('%s gets a private answer', async (_, question, words) => {
    const told = await stage.standIn.send(slash('ask', { question })).answer
    expect(told.ephemeral).toBe(true)
    expect(textOf(told)).toMatch(words)
  })

  test('an actor named @everyone pings nobody, and is written so that it could not', async () => {
    const told = await stage.standIn.send(slash('stance', { actor: '@everyone', topic: '@here' })).answer
    expect(textOf(told)).toMatch(/everyone/)
    expect(textOf(told)).not.toMatch(/(?<!\\)@(?:everyone|here)/)
    const offered = await stage.standIn.send(typing('stance', 'actor', { actor: '@everyone' })).answered
    expect(offered.autocompleteChoices).toEqual([])
  })

  test.each([
    ['of stop words', 'of the and'],
    ['of one letter', 'L'],
    ['of emoji', '🐋🐋'],
    ['of opening quotation marks', '“'.repeat(1000)],
    ['in another script', 'محمد جواد ظريف'],
    ['longer than any name', 'Lavrov '.repeat(800)],
    ['that objects have', '__proto__'],
    ['that pings', '<@1100000000000000101> @everyone'],
  ])('a name %s gets a private answer of each command about actors', async (_, name) => {
    for (const [command, typed] of [
      ['stance', { actor: name, topic: name, only: 'people', order: 'date' }],
      ['compare', { actor_a: name, actor_b: name, topic: 'coalition', limit: 1 }],
      ['compare', { actor_a: 'Russia', actor_b: name, topic: 'coalition', limit: 25 }],
      ['quotes', { source: name }],
      ['quotes', { source: 'Lavrov', topic: name, order: 'date', limit: 25 }],
      ['who', { name }],
    ] as const) {
      const told = await stage.standIn.send(slash(command, typed)).answer
      expect([told.ephemeral, textOf(told) === ''], command).toEqual([true, false])
      expect(textOf(told)).not.toContain('Something broke')
    }
  })

  test.each<[string, string, Readonly<Record<string, string | number>>]>([
    ['a number out of range', 'search', { words: 'coalition', limit: 26 }],
    ['a number below the range', 'search', { words: 'coalition', limit: -1 }],
    ['no date', 'search', { words: 'coalition', from: 'last week' }],
    ['a value that is no choice', 'stance', { actor: 'Russia', topic: 'coalition', only: 'nobody' }],
    ['an order that there is not', 'compare', { actor_a: 'Russia', actor_b: 'UN', topic: 'ISIS', order: '' }],
    ['an option that there is not', 'search', { words: 'coalition', colour: 'red' }],
    ['an option that is missing', 'stance', { actor: 'Russia' }],
    ['an option of the wrong type', 'search', { words: 7 }],
    ['a name that objects have', 'search', { words: 'coalition', constructor: 'x' }],
  ])('%s gets a private answer', async (_, command, typed) => {
    const told = await stage.standIn.send(slash(command, typed)).answer
    expect([told.ephemeral, textOf(told) === '']).toEqual([true, false])
  })

  test('a command that there is not, or not any more, is told so', async () => {
    for (const name of ['verdict', 'constructor', '__proto__']) {
      const told = await stage.standIn.send(slash(name, { actor: 'Russia' })).answer
      expect([told.ephemeral, /does not|has no/.test(textOf(told))]).toEqual([true, true])
      const typed = await stage.standIn.send(typing(name, 'actor', { actor: 'r' })).answered
      expect(typed.autocompleteChoices).toEqual([])
    }
  })

  test('whatever it is, it is answered, and nothing is sent that Discord would not take', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(anything, anything, async (one, other) => {
        const sent = [
          slash('ask', { question: one }),
          slash('stance', { actor: one, topic: other }),
          slash('article', { id: other }),
          typing('stance', 'actor', { actor: one }),
        ].map(interaction => stage.standIn.send(interaction))
        await Promise.all(sent.map(({ answered }) => answered))
        return stage.standIn.offences.length === 0
      }),
      { numRuns: 25 },
    )
  })
})

describe('a button or a menu', () => {
  const ANSWER = 'abcdefghij012345'

  const NOT_OURS = /not one of this version’s/
  const FORGOTTEN = /no longer remembers this answer/
  const GONE = /no longer in the coverage/

  test.each([
    ['of an older version', '0:more:17', NOT_OURS],
    ['of a newer version', `2:page:${ANSWER}:1`, NOT_OURS],
    ['that is empty but for the version', '1', NOT_OURS],
    ['that is forged', 'drop table answers', NOT_OURS],
    ['that names no answer', `1:page:${ANSWER}:0`, FORGOTTEN],
    ['that names an answer in another way', "1:page:' OR 1=1 --:0", NOT_OURS],
    ['whose page is no number', `1:page:${ANSWER}:-1`, NOT_OURS],
    ['that shares what there is not', `1:share:${ANSWER}:0`, FORGOTTEN],
    ['that rates what there is not', `1:helpful:${ANSWER}:0`, FORGOTTEN],
    ['that names no article', '1:context:1:1:0123456789ab:no-such-article', GONE],
    [
      'that names a paragraph that there is not',
      '1:context:1:999:0123456789ab:us-officials-see-no-role-for-moscow',
      GONE,
    ],
    ['whose revision is cut', '1:context:1:1:0123456789:us-officials-see-no-role-for-moscow', NOT_OURS],
    ['that climbs out of the corpus', '1:context:1:1:0123456789ab:../../package', NOT_OURS],
    ['that has a name that objects have', '1:constructor:x:1', NOT_OURS],
    ['as long as Discord lets it be', `1:page:${'9'.repeat(93)}`, NOT_OURS],
  ])('%s tells so privately, and changes nothing', async (_, customId, words) => {
    const shown = await card()
    const [before, ratings] = [looksOf(shown), stage.bot.recollections.ratings()]
    const told = await stage.standIn.send(press(shown, customId)).answer
    expect(told.ephemeral).toBe(true)
    expect(textOf(told)).toMatch(words)
    expect(looksOf(shown)).toBe(before)
    expect(stage.bot.recollections.ratings()).toEqual(ratings)
  })

  test('with a page beyond the last shows the last', async () => {
    const shown = await card()
    const [, , answer] = customIdOf(shown, 'More').split(':')
    await stage.standIn.send(press(shown, `1:page:${answer}:9999`)).answered
    expect(textOf(shown)).toMatch(/Passage (\d+) of \1\b/)
  })

  test.each([
    ['an article that there is not', ['no-such-article']],
    ['a path', ['../package.json']],
    ['nothing at all', []],
  ])('that chooses %s tells so privately', async (_, values) => {
    const shown = await card()
    const before = looksOf(shown)
    const told = await stage.standIn.send(choose(shown, menusOf(shown)[0]?.customId ?? '', values)).answer
    expect([told.ephemeral, looksOf(shown)]).toEqual([true, before])
  })

  test('that is a menu where a button was, or the other way round, is answered', async () => {
    const shown = await card()
    const menu = menusOf(shown)[0]?.customId ?? ''
    for (const interaction of [
      press(shown, menu),
      choose(shown, customIdOf(shown, 'Share'), ['x']),
      choose(shown, customIdOf(shown, 'Context'), ['x']),
    ])
      await stage.standIn.send(interaction).answered
  })
})

describe('a command for moderators', () => {
  test('is refused privately to everybody else, in a server and outside', async () => {
    for (const place of [inServer(), inDirectMessages()]) {
      const sent = stage.standIn.send(slash('guarded', {}, place))
      expect(textOf(await sent.answer)).toMatch(/moderators/)
    }
    expect(textOf(await stage.standIn.send(slash('guarded', {}, asModerator())).answer)).toMatch(/Russia/)
  })

  test('has buttons that ask for the right again', async () => {
    const shown = await stage.standIn.send(slash('guarded', { limit: 1 }, asModerator())).answer
    const before = looksOf(shown)
    for (const label of ['More', 'Share', 'Helpful']) {
      const told = await stage.standIn.send(press(shown, customIdOf(shown, label), inServer(BOB))).answer
      expect(told.ephemeral).toBe(true)
      expect(textOf(told)).toMatch(/moderators/)
    }
    expect(looksOf(shown)).toBe(before)
    await stage.standIn.send(press(shown, customIdOf(shown, 'More'), asModerator())).answered
    expect(looksOf(shown)).not.toBe(before)
  })
})
