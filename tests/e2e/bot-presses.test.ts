import { appendFile, cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { dataFolder, openRunningBot, refreshed, SHIPPED_CORPUS } from './running-bot.ts'
import { stageForFile } from './stage.ts'
import { PATIENCE } from './stand-in/changes.ts'
import { choose, press, slash } from './stand-in/interactions.ts'
import { ALICE, BOB, inDirectMessages, inServer, type Place, readingOnly } from './stand-in/places.ts'
import { buttonsOf, customIdOf, menusOf, textOf } from './stand-in/reading.ts'
import type { ShownMessage } from './stand-in/shown-message.ts'
import { startStandIn } from './stand-in.ts'

const stage = stageForFile()

/** A card with several pages, of one passage each. */
const cardWithPages = (place: Place = inServer(), limit = 1) =>
  stage.standIn.send(slash('stance', { actor: 'Russia', topic: 'coalition', limit }, place)).answer

const labels = (message: ShownMessage) =>
  buttonsOf(message).map(({ label, disabled }) => (disabled ? `${label} (disabled)` : label))

/** Presses a button by its label and waits for what the user sees. */
const pressed = (message: ShownMessage, label: string, place: Place = inServer()) =>
  stage.standIn.send(press(message, customIdOf(message, label), place)).answered

/** Shares a card. Gives the public copy, when the private card says that it was shared. */
async function shared(card: ShownMessage, place: Place = inServer()): Promise<ShownMessage> {
  const sent = await pressed(card, 'Share', place)
  await sent.until(() => labels(card).includes('Shared (disabled)'), 'the private card says so')
  const [copy] = sent.messages
  if (!copy) throw new Error('nothing was shared')
  return copy
}

describe('More and Back', () => {
  test('turn the pages of a card in its place', async () => {
    const card = await cardWithPages()
    const first = textOf(card)
    const sent = await pressed(card, 'More')
    const second = textOf(card)
    expect([second === first, card.ephemeral, sent.messages]).toEqual([false, true, []])
    expect(labels(card)).toContain('Back')
    await pressed(card, 'Back')
    expect(textOf(card)).toBe(first)
    expect(labels(card)).not.toContain('Back')
  })

  test('lead through every passage once, to a last page', async () => {
    const card = await cardWithPages(inServer(), 8)
    const citations = () =>
      [...textOf(card).matchAll(/^-# \*\*\[(\d+)\]\*\*/gm)].map(([, number]) => Number(number))
    const seen = citations()
    while (labels(card).includes('More')) {
      await pressed(card, 'More')
      seen.push(...citations())
    }
    expect(seen.length).toBeGreaterThan(8)
    expect(seen).toEqual(seen.map((_, index) => index + 1))
  })

  test('lead through a comparison, each page with both actors, and through a profile', async () => {
    const asked = { actor_a: 'Russia', actor_b: 'United States', topic: 'coalition', limit: 2 }
    const compared = await stage.standIn.send(slash('compare', asked)).answer
    const both = /\*\*What Russia says.*\*\*What the United States says/s
    expect(textOf(compared)).toMatch(both)
    await pressed(compared, 'More')
    expect(textOf(compared)).toMatch(both)
    expect(textOf(compared)).toMatch(/says, continued · 2 of \d+/)
    expect(labels(compared)).toContain('Back')
    const profile = await stage.standIn.send(slash('who', { name: 'Lavrov' })).answer
    const [around] = (await pressed(profile, 'Context')).messages
    expect(around && textOf(around)).toMatch(/where the passage stands/)
    expect(textOf(await shared(profile))).toContain('Asked by')
  })

  test('work in direct messages, in the message itself', async () => {
    const card = await cardWithPages(inDirectMessages())
    const first = textOf(card)
    await pressed(card, 'More', inDirectMessages())
    expect(textOf(card)).not.toBe(first)
    expect(labels(card)).toEqual(['Context', 'Back', 'More', 'Helpful', 'Not helpful'])
  })
})

describe('Context and the menu', () => {
  test('show the paragraphs around a passage, privately, and leave the card alone', async () => {
    const card = await cardWithPages()
    const before = textOf(card)
    const [around] = (await pressed(card, 'Context')).messages
    expect(around?.ephemeral).toBe(true)
    expect(around && textOf(around)).toMatch(/¶ \d+/)
    expect([textOf(card), card.edits]).toEqual([before, 0])
  })

  test('show the article that is chosen, privately', async () => {
    const card = await cardWithPages()
    const [menu] = menusOf(card)
    const [option] = menu?.options ?? []
    const sent = stage.standIn.send(choose(card, menu?.customId ?? '', [option?.value ?? '']))
    const article = await sent.answer
    expect(article.ephemeral).toBe(true)
    expect(textOf(article)).toContain(option?.label)
    expect(card.edits).toBe(0)
  })
})

describe('Share', () => {
  test('shows a copy to everybody, with the question and who asked, and says so on the card', async () => {
    const card = await cardWithPages()
    const copy = await shared(card)
    expect(copy.ephemeral).toBe(false)
    expect(textOf(copy)).toContain('/stance Russia coalition')
    expect(textOf(copy)).toContain(`<@${ALICE}>`)
    expect(labels(copy)).toEqual(['Context', 'More'])
    expect(labels(card)).toContain('Shared (disabled)')
    expect(textOf(card)).not.toContain(ALICE)
  })

  test('shares the page that is shown', async () => {
    const card = await cardWithPages()
    await pressed(card, 'More')
    const copy = await shared(card)
    expect(textOf(copy)).toMatch(/\*\*\[2\]\*\*/)
    expect(labels(copy)).toEqual(['Context', 'Back', 'More'])
  })

  test('does it once: whoever presses an old copy of the button is told', async () => {
    const card = await cardWithPages()
    const share = customIdOf(card, 'Share')
    const [one, other] = [stage.standIn.send(press(card, share)), stage.standIn.send(press(card, share))]
    await Promise.all([one.answered, other.answered])
    const messages = [...one.messages, ...other.messages]
    expect(messages.map(({ ephemeral }) => ephemeral).toSorted()).toEqual([false, true])
    // The next page is drawn from what is remembered.
    await pressed(card, 'More')
    expect(labels(card)).toContain('Shared (disabled)')
    const again = await stage.standIn.send(press(card, share)).answer
    expect(again.ephemeral).toBe(true)
    expect(textOf(again)).toMatch(/shared already/)
  })

  test('is not done for somebody who may not write there', async () => {
    const card = await cardWithPages(readingOnly())
    const sent = await pressed(card, 'Share', readingOnly())
    expect(sent.messages.map(({ ephemeral }) => ephemeral)).toEqual([true])
    expect(labels(card)).toContain('Share')
  })
})

describe('a shared card', () => {
  test('gives whoever presses More a private copy, and stays as it is', async () => {
    const copy = await shared(await cardWithPages())
    const before = textOf(copy)
    const [bobs] = (await pressed(copy, 'More', inServer(BOB))).messages
    if (!bobs) throw new Error('Bob got no copy')
    expect([bobs.ephemeral, textOf(copy), copy.edits]).toEqual([true, before, 0])
    expect(textOf(bobs)).toMatch(/\*\*\[2\]\*\*/)
    await pressed(bobs, 'Back', inServer(BOB))
    expect(textOf(bobs)).toMatch(/\*\*\[1\]\*\*/)
    expect(copy.edits).toBe(0)
  })

  test('shows the context to whoever asks', async () => {
    const copy = await shared(await cardWithPages())
    const [around] = (await pressed(copy, 'Context', inServer(BOB))).messages
    expect(around?.ephemeral).toBe(true)
    expect(copy.edits).toBe(0)
  })
})

describe('More like this', () => {
  test('shows whoever presses it other coverage, as the command does', async () => {
    const [around] = (await pressed(await cardWithPages(), 'Context')).messages
    if (!around) throw new Error('there is no context')
    const [other] = (await pressed(around, 'More like this', inServer(BOB))).messages
    if (!other) throw new Error('there is no other coverage')
    expect(textOf(other)).toMatch(/\/related \S+ \d+/)
    expect(textOf(other)).toMatch(/\*\*\[1\]\*\*/)
    expect([other.ephemeral, labels(other).includes('Share')]).toEqual([true, true])
  })
})

describe('Helpful and Not helpful', () => {
  const counts = () => {
    const rating = stage.bot.recollections.ratings().find(({ command }) => command === 'stance')
    return [rating?.helpful ?? 0, rating?.notHelpful ?? 0]
  }

  test('are counted once for an answer, and say thanks', async () => {
    const [helpful = 0, notHelpful = 0] = counts()
    const card = await cardWithPages()
    const other = customIdOf(card, 'Not helpful')
    await pressed(card, 'Helpful')
    expect(textOf(card)).toMatch(/Thanks/)
    expect(labels(card)).toEqual(['Context', 'More', 'Share', 'Helpful (disabled)', 'Not helpful (disabled)'])
    await stage.standIn.send(press(card, other)).answered
    expect(counts()).toEqual([helpful + 1, notHelpful])
    await pressed(await cardWithPages(), 'Not helpful')
    expect(counts()).toEqual([helpful + 1, notHelpful + 1])
  })

  test('stay given when the page is turned', async () => {
    const card = await cardWithPages()
    await pressed(card, 'Helpful')
    await pressed(card, 'More')
    expect(labels(card)).toContain('Helpful (disabled)')
  })
})

describe('after a restart', () => {
  test('every button of an older card works, on the private one and on the shared one', async () => {
    const card = await cardWithPages()
    const copy = await shared(await cardWithPages())
    const first = textOf(card)
    await stage.restart()

    await pressed(card, 'More')
    await pressed(card, 'Back')
    expect(textOf(card)).toBe(first)
    expect((await pressed(card, 'Context')).messages).toHaveLength(1)
    await pressed(card, 'Helpful')
    expect(labels(card)).toContain('Helpful (disabled)')
    expect((await shared(card)).ephemeral).toBe(false)
    const [bobs] = (await pressed(copy, 'More', inServer(BOB))).messages
    expect(bobs?.ephemeral).toBe(true)
  })
})

describe('where an article is gone', () => {
  test('its context and its menu say so, and the other pages still come', async () => {
    const { own, ownBot, card, article, file } = await cardOverOwnCorpus()
    const [menu] = menusOf(card)
    await rm(file)
    await refreshed(ownBot)

    const context = await own.send(press(card, customIdOf(card, 'Context'))).answer
    expect(textOf(context)).toMatch(/no longer in the coverage/)
    const read = await own.send(choose(card, menu?.customId ?? '', [article])).answer
    expect(textOf(read)).toMatch(/no longer in the coverage/)
    expect([context.ephemeral, read.ephemeral, card.edits]).toEqual([true, true, 0])
    await own.send(press(card, customIdOf(card, 'More'))).answered
    expect(menusOf(card)[0]?.options.map(({ value }) => value)).not.toContain(article)
    expect(own.offences).toEqual([])
  })
})

describe('an article that was changed meanwhile', () => {
  test('is shown as it reads now, and the context says so', async () => {
    const { own, ownBot, card, file } = await cardOverOwnCorpus()
    const unchanged = await own.send(press(card, customIdOf(card, 'Context'))).answer
    expect(textOf(unchanged)).not.toContain('has been changed')
    await appendFile(file, '\nA paragraph that was added later.\n')
    await refreshed(ownBot)
    const changed = await own.send(press(card, customIdOf(card, 'Context'))).answer
    expect(textOf(changed)).toContain('The article has been changed since the passage was shown')
  })
})

/** A card over a copy of the shipped corpus, with the first article that it cites and its file. */
async function cardOverOwnCorpus() {
  const corpus = await dataFolder()
  onTestFinished(corpus.remove)
  await cp(SHIPPED_CORPUS, corpus.path, { recursive: true })
  const memory = await dataFolder()
  onTestFinished(memory.remove)
  const own = await startStandIn({ acknowledgeWithin: PATIENCE })
  onTestFinished(() => own.stop())
  const ownBot = await openRunningBot(own, { data: memory.path, corpus: corpus.path })
  onTestFinished(() => ownBot.stop())
  const card = await own.send(slash('stance', { actor: 'Russia', topic: 'coalition', limit: 1 })).answer
  const article = menusOf(card)[0]?.options[0]?.value ?? ''
  return { own, ownBot, card, article, file: join(corpus.path, `${article}.md`) }
}
