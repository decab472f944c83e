import { describe, expect, test } from 'vitest'
import { corpusStageForFile, PAGE } from './corpus-stage.ts'
import { slash, typing } from './stand-in/interactions.ts'
import { submit, submitForged } from './stand-in/modal-submission.ts'
import { asModerator, inServer } from './stand-in/places.ts'
import { buttonsOf, menusOf, textOf } from './stand-in/reading.ts'

const stage = corpusStageForFile()

const attach = (name: string, text: string) => stage.standIn.attachments.add(name, text)
const plain = (text: string) => text.replace(/\*\*|^-# /gm, '')

describe('/corpus add with files', () => {
  test('shows what would come in, every line that is left out, and adds it once it is confirmed', async () => {
    const before = await stage.files()
    const card = await stage.ended('corpus add', { file1: attach('strike.txt', PAGE) })
    expect(card.ephemeral).toBe(true)
    expect(textOf(card)).toMatch(/1 new article/)
    expect(textOf(card)).toMatch(/outlet unknown · date unknown · 3 paragraphs kept · 7 lines dropped/)

    await stage.choose(card, 'Look at', ['0']).answered
    expect(plain(textOf(card))).toMatch(/Line 14, dropped \(caption\): Photo: the tower at Cape Ost/)
    expect(plain(textOf(card))).toMatch(/¶ 3 The coast guard said/)

    await stage.choose(card, 'Take back', ['14']).answered
    expect(plain(textOf(card))).toMatch(/¶ 4 Photo: the tower at Cape Ost/)
    expect(textOf(card)).toMatch(/4 paragraphs kept · 6 lines dropped/)
    expect(await stage.files()).toEqual(before)

    await stage.press(card, 'To the plan').answered
    await stage.press(card, 'Confirm').answered
    await stage.says(card, /Done: change \d+ \(Addition\)/)
    expect(textOf(card)).toMatch(/What answers now: 4 articles, 10 paragraphs/)
    expect(Object.keys(await stage.files())).toHaveLength(4)
    const found = await stage.standIn.send(slash('search', { words: 'eleven lighthouses' })).answer
    expect(textOf(found)).toMatch(/keepers of \**eleven\** \**lighthouses/)
  })

  test('overwrites nothing where front matter names the id of an article, and says so', async () => {
    const before = await stage.files()
    const page =
      '---\nid: whales\n---\n\nThe ferries of Ulm carry salt from the first of May, the council said.\n'
    const card = await stage.ended('corpus add', { file1: attach('whales.md', page) })
    expect(textOf(card)).toMatch(/The id in the front matter is not used: the article gets one of its own/)
    await stage.press(card, 'Confirm').acknowledged
    await stage.says(card, /Done/)
    expect(await stage.files()).toMatchObject(before)
    await stage.press(card, 'Take it back').answered
    await stage.press(card, 'Confirm').acknowledged
    await stage.says(card, /Done: change \d+ \(Undo\)/)
  })

  test('lists the dropped lines alone, and all again', async () => {
    const page = PAGE.replaceAll('lighthouses', 'towers')
      .replaceAll('keepers', 'wardens')
      .replaceAll('coast', 'shore')
    const card = await stage.ended('corpus add', { file1: attach('wardens.txt', page) })
    await stage.choose(card, 'Look at', ['0']).answered
    await stage.press(card, 'Dropped lines alone').answered
    expect(textOf(card)).not.toMatch(/¶ 1/)
    expect(textOf(card)).toMatch(/Dropped lines 1–\d of \d/)
    await stage.press(card, 'All lines').answered
    expect(textOf(card)).toMatch(/¶ 1/)
    await stage.press(card, 'To the plan').answered
    await stage.press(card, 'Cancel').answered
    expect(textOf(card)).toMatch(/Cancelled\. Nothing was changed/)
  })

  test('asks for what is unknown in a form that is filled with what is known', async () => {
    const page = PAGE.replaceAll('lighthouses', 'ferries')
      .replaceAll('keepers', 'stewards')
      .replaceAll('lighthouse', 'ferry')
    const card = await stage.ended('corpus add', { file1: attach('ferries.txt', page) })
    await stage.choose(card, 'Look at', ['0']).answered
    const opened = stage.press(card, 'Say what is unknown')
    const form = await opened.opened
    expect(form.fields.map(({ label }) => label)).toEqual(['Title', 'Outlet', 'Author', 'Date', 'Address'])
    expect(form.fields.find(({ label }) => label === 'Author')?.value).toBe('Ida Brandt')
    await stage.standIn.send(submit(opened, { outlet: 'Harbour Times', published: '2019-05-02', url: '' }))
      .answered
    expect(textOf(card)).toMatch(/Harbour Times · 2 May 2019/)

    const again = stage.press(card, 'Say what is unknown')
    await again.opened
    const refused = await stage.standIn.send(submit(again, { published: 'lately' })).answered
    expect(refused.messages).toHaveLength(1)
    expect(refused.messages[0]?.ephemeral).toBe(true)
    expect(textOf(card)).toMatch(/2 May 2019/)
  })

  test('names the article that a duplicate repeats, and lets it in where that is wished', async () => {
    const held = (await stage.files())['tolls-delayed.md'] ?? ''
    const copy = held.replace('title: Tolls wait until autumn', 'title: A copy')
    const card = await stage.ended('corpus add', {
      file1: attach(
        'copy.txt',
        `${copy.split('---\n').at(-1)}\nA further sentence stands in this copy alone.\n`,
      ),
    })
    expect(textOf(card)).toMatch(/1 duplicate/)
    expect(textOf(card)).toMatch(/tolls\\?-delayed/)
    expect(buttonsOf(card).find(({ label }) => label === 'Confirm')?.disabled).toBe(true)
    await stage.choose(card, 'Look at', ['0']).answered
    await stage.press(card, 'Let it in').answered
    await stage.press(card, 'To the plan').answered
    expect(buttonsOf(card).find(({ label }) => label === 'Confirm')?.disabled).toBe(false)
    await stage.press(card, 'Cancel').answered
  })

  test('takes up to ten files at once, and turns their pages', async () => {
    const files = Array.from({ length: 10 }, (_, at) => [
      `file${at + 1}`,
      attach(
        `report-${at}.txt`,
        `${['One', 'Two', 'Six', 'Ten', 'Red', 'Blue', 'Old', 'New', 'Far', 'Low'][at]} harbour ${at} of ${at * 7} piers was closed by order ${at * 31} of the council on day ${at}.\n`,
      ),
    ])
    const card = await stage.ended('corpus add', Object.fromEntries(files))
    expect(menusOf(card)[0]?.options).toHaveLength(5)
    await stage.press(card, 'More').answered
    expect(textOf(card)).toMatch(/6–10 of 10 items/)
    expect(menusOf(card)[0]?.options.map(({ value }) => value)).toEqual(['5', '6', '7', '8', '9'])
  })
})

describe('/corpus add without a file', () => {
  const TEXT =
    'A bridge over the Sel was opened on Friday after nine years of works. The mayor cut a ribbon of blue silk.'

  test('asks for a text in a form, and plans what is pasted', async () => {
    const opened = stage.command('corpus add')
    const form = await opened.opened
    expect(form.fields.map(({ most }) => most)[0]).toBe(4000)
    expect(form.fields[0]?.description).toMatch(/longer article goes as a \.txt or \.md file/)
    const card = await stage.standIn.send(
      submit(opened, { text: TEXT, title: 'Bridge opens', outlet: 'Harbour Times', published: '2019-06-07' }),
    ).answer
    expect(card.ephemeral).toBe(true)
    expect(textOf(card)).toMatch(/Bridge opens/)
    expect(textOf(card)).toMatch(/Harbour Times · 7 June 2019/)
    await stage.press(card, 'Confirm').answered
    await stage.says(card, /Done/)
  })

  test('takes a form that is sent twice once', async () => {
    const opened = stage.command('corpus add')
    await opened.opened
    const sent = submit(opened, { text: TEXT.replaceAll('bridge', 'tunnel') })
    expect(textOf(await stage.standIn.send(sent).answer)).toMatch(/What would be added/)
    const again = await stage.standIn.send(sent).answer
    expect([again.ephemeral, textOf(again)]).toEqual([true, expect.stringMatching(/sent already/)])
  })

  test('says what is wrong with what was typed beside the text', async () => {
    const opened = stage.command('corpus add')
    await opened.opened
    const told = await stage.standIn.send(submit(opened, { text: TEXT, published: 'tomorrow' })).answer
    expect(textOf(told)).toMatch(/tomorrow|date/)
    expect(buttonsOf(told)).toEqual([])
  })

  test('is refused to a form of somebody who is no moderator any more', async () => {
    const opened = stage.command('corpus add')
    await opened.opened
    const sent = submit(opened, { text: TEXT })
    const { payload } = sent
    const demoted = { ...sent, payload: { ...payload, member: slash('ask', {}, inServer()).payload.member } }
    const told = await stage.standIn.send(demoted).answer
    expect(textOf(told)).toMatch(/moderators/)
  })
})

test('a forged form gets a private answer, and plans nothing', async () => {
  for (const id of [
    '1:describe:abcdefgh12345678:0',
    '1:paste:abcdefgh12345678',
    '1:confirm:abcdefgh12345678',
    'x',
  ]) {
    const told = await stage.standIn.send(submitForged(id, { title: 'X', text: 'Y' }, asModerator())).answer
    expect([told.ephemeral, buttonsOf(told)]).toEqual([true, []])
  }
  const card = await stage.ended('corpus add', {
    file1: attach('strike.txt', `${PAGE}\nA last line about gulls.\n`),
  })
  const id = buttonsOf(card).find(({ label }) => label === 'Confirm')?.customId ?? ''
  const forged = submitForged(`${id.replace('confirm', 'describe')}:0`, { title: 'X' }, asModerator())
  expect(textOf(await stage.standIn.send(forged).answer)).toMatch(/not one of this version/)
  expect(textOf(card)).not.toMatch(/· X/)
})

test('articles are offered while a moderator types', async () => {
  const offered = async (command: string) =>
    (await stage.standIn.send(typing(command, 'article', { article: 'Whal' }, asModerator())).answered)
      .autocompleteChoices
  expect(await offered('corpus remove')).toEqual([{ name: 'Whales come back to the bay', value: 'whales' }])
  expect(await offered('corpus edit')).toEqual([{ name: 'Whales come back to the bay', value: 'whales' }])
})

test('nobody’s log has what was attached, pasted or confirmed, or by whom', async () => {
  const card = await stage.ended('corpus add', {
    file1: attach('quinquireme.txt', `${PAGE}\nQuinquireme of Nineveh rowed home to haven.\n`),
  })
  await stage.press(card, 'Cancel').answered
  const log = stage.bot.log.join('')
  expect(log).toContain('/corpus add')
  for (const secret of ['quinquireme', 'Quinquireme', 'alice', 'ephemeral-attachments', 'Harbour Times'])
    expect(log).not.toContain(secret)
})
