import { describe, expect, test } from 'vitest'
import { fetchAttached } from '../../src/discord/curating/attachments.ts'
import { corpusStageForFile, PAGE } from './corpus-stage.ts'
import type { AttachmentOptions } from './stand-in/attachments.ts'
import { inServer } from './stand-in/places.ts'
import { buttonsOf, textOf } from './stand-in/reading.ts'

const stage = corpusStageForFile()

const MB = 1024 * 1024

/** What is told of a file that cannot be had. */
const FAULTY: readonly (readonly [string, string, string, AttachmentOptions, RegExp])[] = [
  [
    'vanished before it was fetched',
    'strike.txt',
    PAGE,
    { fault: 'gone' },
    /strike\.txt cannot be added: Discord no longer has it \(404\); attach it again/,
  ],
  [
    'was cut on its way',
    'strike.txt',
    PAGE,
    { fault: 'cut' },
    /strike\.txt cannot be added: .*attach it again/,
  ],
  [
    'is shorter than was told',
    'strike.txt',
    PAGE,
    { size: PAGE.length * 4 },
    /strike\.txt cannot be added: only a part of it came/,
  ],
  [
    'is told to be larger than 10 MB',
    'strike.txt',
    PAGE,
    { size: 11 * MB },
    /strike\.txt cannot be added: it is larger than 10 MB/,
  ],
  [
    'never ends',
    'strike.txt',
    PAGE,
    { fault: 'endless' },
    /strike\.txt cannot be added: it is larger than 10 MB/,
  ],
  ['is a picture', 'strike.png', PAGE, {}, /strike\.png cannot be added: it is neither \.txt nor \.md/],
  ['is a text that is called otherwise', 'strike.txt.exe', PAGE, {}, /it is neither \.txt nor \.md/],
  ['is empty', 'strike.txt', '', {}, /strike\.txt cannot be added: it is empty/],
]

describe('/corpus add with a file that cannot be had', () => {
  test.each(FAULTY)(
    'that %s: a private answer names it, and nothing changes',
    async (_, name, text, options, words) => {
      const before = await stage.files()
      const file1 = stage.standIn.attachments.add(name, text, options)
      const told = await stage.ended('corpus add', { file1 })
      expect([told.ephemeral, buttonsOf(told)]).toEqual([true, []])
      expect(textOf(told).replaceAll('\\', '')).toMatch(words)
      expect(textOf(told)).toMatch(/Nothing was changed/)
      expect(await stage.files()).toEqual(before)
    },
  )

  test('plans the others, and says of that one why it is left out', async () => {
    const file1 = stage.standIn.attachments.add('gone.txt', PAGE, { fault: 'gone' })
    const file2 = stage.standIn.attachments.add('strike.txt', PAGE)
    const card = await stage.ended('corpus add', { file1, file2 })
    expect(textOf(card)).toMatch(/1 new article · 1 rejected file/)
    expect(textOf(card).replaceAll('\\', '')).toMatch(/Discord no longer has it \(404\); attach it again/)
  })

  test.each([
    [
      'that is no text',
      'strike.txt',
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)),
    ],
    ['that climbs out of the folder', '../../strike.md', Buffer.from('No article stands here')],
    ['of one line of 9 MB', 'strike.txt', Buffer.alloc(9 * MB, 'a')],
    [
      'of HTML',
      'strike.txt',
      Buffer.from('<!doctype html><html><body><p>Lighthouse keepers strike.</p></body></html>'),
    ],
  ])('%s: a private answer, and nothing changes', async (_, name, bytes) => {
    const before = await stage.files()
    const told = await stage.ended('corpus add', { file1: stage.standIn.attachments.add(name, bytes) })
    expect(told.ephemeral).toBe(true)
    expect(textOf(told)).not.toBe('')
    expect(await stage.files()).toEqual(before)
  })

  test('with an id that names no attachment is told so', async () => {
    const told = await stage.ended('corpus add', { file1: '1100000000000000999' })
    expect([told.ephemeral, buttonsOf(told)]).toEqual([true, []])
  })
})

test('/corpus add that takes a while says how far it is, and can be cancelled', async () => {
  const before = await stage.files()
  const file1 = stage.standIn.attachments.add('strike.txt', PAGE, { fault: 'stalls' })
  const card = await stage.command('corpus add', { file1 }).answer
  expect(textOf(card)).toMatch(/Fetching the files/)
  expect(card.ephemeral).toBe(true)
  expect(textOf(await stage.press(card, 'Cancel', inServer()).answer)).toMatch(/moderators/)
  await stage.press(card, 'Cancel').acknowledged
  await stage.says(card, /Cancelled\. Nothing was changed/)
  expect(buttonsOf(card)).toEqual([])
  expect(await stage.files()).toEqual(before)
})

describe('fetchAttached', () => {
  const API = 'https://discord.com/api'
  const bytes = Buffer.from(PAGE)
  const file = { name: 'strike.txt', size: bytes.length }
  const why = async (url: string, api = API) => {
    const fetched = await fetchAttached({ ...file, url }, api, { within: 200 })
    return 'what' in fetched ? fetched.what.template : 'fetched'
  }

  test.each([
    'https://example.org/strike.txt',
    'https://cdn.discordapp.com.example.org/strike.txt',
    'https://cdn.discordapp.com@example.org/strike.txt',
    'https://someone:secret@cdn.discordapp.com/strike.txt',
    'http://cdn.discordapp.com/strike.txt',
    'https://cdn.discordapp.com:8443/strike.txt',
    'https://discord.com/strike.txt',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd.txt',
    'no address',
  ])('fetches nothing from elsewhere: %s', async url => {
    expect(await why(url)).toMatch(/does not lie with Discord/)
  })

  test('takes the host of another API in place of Discord’s, and no further one', async () => {
    const lying = stage.standIn.attachments.add('strike.txt', PAGE)
    const url = `${new URL(stage.standIn.api).origin}${lying.path}`
    expect(await fetchAttached({ ...file, url }, stage.standIn.api)).toEqual({
      file: 'strike.txt',
      bytes: new Uint8Array(bytes),
    })
    expect(await why(url)).toMatch(/does not lie with Discord/)
    expect(await why(url.replace('127.0.0.1', 'localhost'), stage.standIn.api)).toMatch(
      /does not lie with Discord/,
    )
  })

  test.each(['hangs', 'stalls'] as const)('gives up a file that %s', async fault => {
    const lying = stage.standIn.attachments.add('strike.txt', PAGE, { fault })
    expect(await why(`${new URL(stage.standIn.api).origin}${lying.path}`, stage.standIn.api)).toMatch(
      /could not be fetched/,
    )
  })
})
