import { describe, expect, test } from 'vitest'
import type { AttachmentOptions } from './attachments.ts'
import { connected, started } from './bare-client.ts'
import { slash } from './interactions.ts'

const PAGE = 'A page with a word or two. Ein Wort. '.repeat(2000)

/** A file that is attached to a command, as the bot is told of it. */
async function attached(options: AttachmentOptions = {}, name = 'page.txt') {
  const standIn = await started()
  const told = new Promise<{ readonly url: string; readonly size: number; readonly type: string | null }>(
    resolve =>
      void connected(standIn, async interaction => {
        if (!interaction.isChatInputCommand()) return
        const { url, size, contentType } = interaction.options.getAttachment('file2', true)
        const [group, command] = [interaction.commandName, interaction.options.getSubcommand()]
        await interaction.reply({ content: `${group} ${command}`, allowedMentions: { parse: [] } })
        resolve({ url, size, type: contentType })
      }),
  )
  await standIn.ready()
  const file = standIn.attachments.add(name, PAGE, options)
  const card = await standIn.send(slash('corpus add', { file2: file })).answer
  expect(card.content).toBe('corpus add')
  return { ...(await told), standIn }
}

/** Reads a file to its end, at most so many bytes; rejects where it breaks off, or does not end in time. */
async function read(
  url: string,
  {
    most = Number.POSITIVE_INFINITY,
    within = 60_000,
  }: { readonly most?: number; readonly within?: number } = {},
): Promise<number> {
  const { body } = await fetch(url, { signal: AbortSignal.timeout(within) })
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > most) break
  }
  return length
}

describe('a file of the stand-in', () => {
  test('lies where the bot is told, as what it is', async () => {
    const { url, size, type, standIn } = await attached()
    const response = await fetch(url)
    expect([size, type]).toEqual([PAGE.length, 'text/plain; charset=utf-8'])
    expect(response.headers.get('content-type')).toBe(type)
    expect(await response.text()).toBe(PAGE)
    expect([standIn.attachments.fetched, standIn.offences]).toEqual([1, []])
  })

  test('can be told of with another size and kind than it has', async () => {
    expect(await attached({ size: 12, contentType: null }, 'odd')).toMatchObject({ size: 12, type: null })
  })

  test('vanishes', async () => {
    const { url, standIn } = await attached({ fault: 'gone' })
    expect((await fetch(url)).status).toBe(404)
    expect((await fetch(url.replace('page.txt', 'other.txt'))).status).toBe(404)
    expect(standIn.offences).toEqual([])
  })

  test.each(['hangs', 'stalls', 'cut'] as const)('%s', async fault => {
    const { url } = await attached({ fault })
    await expect(read(url, { within: 500 })).rejects.toThrow()
  })

  test('is longer than it says', async () => {
    const { url, size } = await attached({ fault: 'longer' })
    expect(await read(url)).toBe(2 * size)
  })

  test('never ends, and stops where nobody reads on', async () => {
    const { url } = await attached({ fault: 'endless' })
    expect(await read(url, { most: 1_000_000 })).toBeGreaterThan(1_000_000)
  })

  test('is not fetched with the bot’s token', async () => {
    const { url, standIn } = await attached()
    await fetch(url, { headers: { authorization: 'Bot token' } })
    expect(standIn.offences).toEqual(['an attachment was fetched with the bot’s token'])
  })
})
