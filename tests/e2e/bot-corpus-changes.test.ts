import { describe, expect, test } from 'vitest'
import { corpusStageForFile, FILES, PAGE } from './corpus-stage.ts'
import { choose, press, slash, typing } from './stand-in/interactions.ts'
import { inServer } from './stand-in/places.ts'
import { buttonsOf, menusOf, textOf } from './stand-in/reading.ts'
import type { ShownMessage } from './stand-in/shown-message.ts'

const stage = corpusStageForFile()

const plain = (card: ShownMessage) => textOf(card).replaceAll(/\*\*|^-# |\\/gm, '')
const confirmDisabled = (card: ShownMessage) =>
  buttonsOf(card).find(({ label }) => label === 'Confirm')?.disabled

/** Confirms what a card plans, and waits until it is done. Resolves to the number of the change. */
async function confirm(card: ShownMessage): Promise<number> {
  await stage.press(card, 'Confirm').acknowledged
  await stage.says(card, /Done: change \d+/)
  return Number(/change (\d+)/.exec(textOf(card))?.[1])
}

const search = (words: string) => stage.standIn.send(slash('search', { words })).answer

describe('/corpus refresh', () => {
  test('of files as they were shows that nothing would change, and cannot be confirmed', async () => {
    const card = await stage.command('corpus refresh').answer
    await stage.says(card, /Nothing would change/)
    expect(confirmDisabled(card)).toBe(true)
    expect(card.ephemeral).toBe(true)
  })

  test('shows what is new, changed, gone, repeated and faulty, and takes it in once it is confirmed', async () => {
    await stage.write({
      'strike.md': `---\ntitle: Strike\n---\n\n${PAGE.split('\n\n')[3]}\n`,
      'whales.md':
        FILES['whales.md']?.replace('Twelve', 'Fourteen').replace('---\n\n', 'outlet: Bay News\n---\n\n') ??
        '',
      'tolls-delayed.md': null,
      'copy.md': FILES['tolls-announced.md'] ?? '',
      'broken.md': '---\ntitle: Broken\npublished: 2019-13-01\n---\n\nA sentence of the broken file.\n',
    })
    const before = plain(await search('whales'))
    const card = await stage.command('corpus refresh').answer
    await stage.says(card, /What a refresh would change/)
    expect(plain(card)).toMatch(/1 new article/)
    expect(plain(card)).toMatch(/1 changed article/)
    expect(plain(card)).toMatch(/1 article that goes/)
    expect(plain(card)).toMatch(/1 duplicate/)
    expect(plain(card)).toMatch(/1 rejected file/)
    expect(plain(card)).toMatch(/Outlet: unknown → Bay News/)
    expect(plain(card)).toMatch(/¶ 1, old: .*Twelve/)
    expect(plain(card)).toMatch(/¶ 1, new: .*Fourteen/)
    expect(plain(card)).toMatch(/2019-13-01/)
    expect(plain(await search('whales'))).toBe(before)

    const place = menusOf(card)[0]?.options.find(({ label }) => /Whales/.test(label))?.value ?? ''
    await stage.choose(card, 'Look at', [place]).answered
    expect(plain(card)).toMatch(/Changed paragraphs 1–1 of 1/)
    expect(buttonsOf(card).map(({ label }) => label)).toEqual(['To the plan'])
    await stage.press(card, 'To the plan').answered
    await confirm(card)
    expect(plain(await search('Fourteen were counted'))).toMatch(/Fourteen/)
    expect(plain(await search('dredging ports complained'))).not.toMatch(/14 ports complained/)
    const status = await stage.command('corpus status').answer
    expect(plain(status)).toMatch(/The index answers from .* and takes about \d+ MB of memory/)
    expect(plain(status)).toMatch(/Last refresh: by alice, <t:\d+:f>/)
    expect(plain(status)).toMatch(/broken\.md:\d: /)
  })
})

describe('/corpus edit', () => {
  test('shows what would be corrected, and corrects it', async () => {
    const card = await stage.command('corpus edit', { article: 'whales', published: '2019-02-03' }).answer
    expect(plain(card)).toMatch(/Date: unknown → 3 February 2019/)
    await confirm(card)
    expect((await stage.files())['whales.md']).toMatch(/published: "?2019-02-03/)
    expect(plain(await stage.standIn.send(slash('article', { id: 'whales' })).answer)).toMatch(
      /3 February 2019/,
    )
  })

  test.each([
    ['an article that there is not', { article: 'no-such-article', title: 'X' }, /no-such-article/],
    ['a date that there is not', { article: 'whales', published: '2019-13-01' }, /2019-13-01|date/],
    ['nothing to correct', { article: 'whales' }, /at least one of/],
    ['a path in place of an article', { article: '../../package.json', title: 'X' }, /package/],
  ])('%s gets a private answer, and nothing changes', async (_, typed, words) => {
    const before = await stage.files()
    const told = await stage.command('corpus edit', typed).answer
    expect([told.ephemeral, buttonsOf(told)]).toEqual([true, []])
    expect(plain(told)).toMatch(words)
    expect(await stage.files()).toEqual(before)
  })
})

describe('/corpus remove and undo', () => {
  test('takes an article out of everything, says that nothing of it remains, and brings it back', async () => {
    const shown = await search('whales')
    const text = (await stage.files())['whales.md'] ?? ''
    const card = await stage.command('corpus remove', { article: 'Whales come back to the bay' }).answer
    expect(plain(card)).toMatch(/What would be removed/)
    expect(plain(card)).toMatch(/Whales come back to the bay/)
    const number = await confirm(card)
    expect(plain(card)).toMatch(/0 passages, names and pages of what went remain/)
    expect(plain(card)).toMatch(new RegExp(`/corpus undo change:${number}`))

    expect(plain(await search('whales'))).not.toMatch(/divers report/)
    const offered = await stage.standIn.send(typing('article', 'id', { id: 'Whal' })).answered
    expect(offered.autocompleteChoices).toEqual([])
    const read = await stage.standIn.send(choose(shown, menusOf(shown)[0]?.customId ?? '', ['whales'])).answer
    expect(plain(read)).not.toMatch(/divers report/)
    const context = buttonsOf(shown).find(({ label }) => label === 'Context')?.customId ?? ''
    expect(plain(await stage.standIn.send(press(shown, context)).answer)).toMatch(/no longer in the coverage/)
    expect(Object.keys(await stage.files())).not.toContain('whales.md')

    // Somebody puts the file back: it stays out.
    await stage.write({ 'whales-again.md': text })
    const refresh = await stage.command('corpus refresh').answer
    await stage.says(refresh, /removed before/)
    expect(plain(refresh)).toMatch(/alice removed this text .* It stays out unless you let it in/)
    const place = menusOf(refresh)[0]?.options.find(({ label }) => /Whales/.test(label))?.value ?? ''
    await stage.choose(refresh, 'Look at', [place]).answered
    await stage.press(refresh, 'Let it in').answered
    expect(plain(refresh)).toMatch(/^### New · Whales/)
    expect(plain(refresh)).not.toMatch(/stays out/)
    expect(buttonsOf(refresh).map(({ label }) => label)).toEqual(['To the plan'])
    await stage.write({ 'whales-again.md': null })

    const undo = await stage.command('corpus undo', { change: number }).answer
    expect(plain(undo)).toMatch(new RegExp(`This takes back change ${number} \\(Removal\\) by alice`))
    await confirm(undo)
    expect(plain(await search('whales'))).toMatch(/divers report/)
  })

  test('undoes the last change where none is named, from the button, and from the menu of the history', async () => {
    const card = await stage.command('corpus edit', { article: 'whales', author: 'Ida Brandt' }).answer
    const number = await confirm(card)
    await stage.press(card, 'Take it back').answered
    expect(plain(card)).toMatch(/What would be taken back/)
    await stage.press(card, 'Cancel').answered

    const history = await stage.command('corpus history').answer
    expect(plain(history)).toMatch(new RegExp(`${number} · Correction · by alice, <t:\\d+:f>`))
    expect(plain(history)).toMatch(/Whales come back to the bay/)
    await stage.choose(history, 'Take back', [`${number}`]).answered
    expect(plain(history)).toMatch(/Author: Ida Brandt → unknown/)
    await stage.press(history, 'Cancel').answered

    const undo = await stage.command('corpus undo').answer
    await confirm(undo)
    expect((await stage.files())['whales.md']).not.toMatch(/Ida Brandt/)
  })

  test.each([
    ['a change that there is not', 'corpus undo', { change: 99_999 }],
    ['an article that there is not', 'corpus remove', { article: 'no-such-article' }],
    ['a change in the history that there is not', 'corpus history', { change: 99_999 }],
  ])('%s gets a private answer without buttons', async (_, command, typed) => {
    const told = await stage.command(command, typed).answer
    expect([told.ephemeral, buttonsOf(told)]).toEqual([true, []])
    expect(textOf(told)).not.toBe('')
  })
})

describe('/corpus history', () => {
  test('turns pages, shows the last where there are fewer, and one change by its number', async () => {
    const card = await stage.command('corpus history').answer
    const first = plain(card)
    await stage.press(card, 'More').answered
    expect(plain(card)).not.toBe(first)
    await stage.press(card, 'Back').answered
    expect(plain(card)).toBe(first)
    const last = await stage.command('corpus history', { page: 9999 }).answer
    expect(plain(last)).toMatch(/1 · Files as they were found/)
    expect(plain(await stage.command('corpus history', { change: 1 }).answer)).toMatch(/3 articles came in/)
  })
})

test('every command of moderators is refused to everybody else', async () => {
  for (const [name, typed] of [
    ['corpus status', {}],
    ['corpus refresh', {}],
    ['corpus add', {}],
    ['corpus edit', { article: 'whales', title: 'X' }],
    ['corpus remove', { article: 'whales' }],
    ['corpus history', {}],
    ['corpus undo', {}],
  ] as const) {
    const told = await stage.command(name, typed, inServer()).answer
    expect([told.ephemeral, /moderators/.test(textOf(told))]).toEqual([true, true])
  }
})

test('nobody’s log names a moderator, an article or a plan', async () => {
  const log = stage.bot.log.join('')
  for (const secret of ['alice', 'bob', 'Whales', 'Ida Brandt']) expect(log).not.toContain(secret)
})
