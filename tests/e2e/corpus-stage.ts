import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { Brake } from './brake.ts'
import { dataFolder, openRunningBot, type RunningBot } from './running-bot.ts'
import { PATIENCE } from './stand-in/changes.ts'
import { choose, press, slash, type Typed } from './stand-in/interactions.ts'
import { asModerator, type Place } from './stand-in/places.ts'
import { buttonsOf, customIdOf, menusOf, textOf } from './stand-in/reading.ts'
import type { SentInteraction } from './stand-in/sent-interaction.ts'
import type { ShownMessage } from './stand-in/shown-message.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

/** Coverage of a made-up dispute: the files of a corpus, by name. */
export const FILES: Readonly<Record<string, string>> = {
  'tolls-announced.md': `---
title: Norland to charge ships for the Sel strait
outlet: The Quay Courier
published: 2019-03-04
---

Norland will charge ships for passing the Sel strait from May, its transport ministry announced on Monday.

Shipping firms reacted with anger. “This is piracy with a price list,” said Mira Haug, who heads the Bulk Carriers Union.
`,
  'tolls-delayed.md': `---
title: Tolls wait until autumn
outlet: Harbour Times
published: 2019-04
---

Norland put its shipping tolls off until autumn after 14 ports complained.

Washington welcomed the delay. US officials said a court should decide before anyone pays.
`,
  'whales.md': `---
title: Whales come back to the bay
---

Whales have come back to the bay, divers report. Twelve were counted in a week.

Nobody knows why they left.
`,
}

/** A saved page with what does not belong to the article. */
export const PAGE = `Home | News | Sport | Weather

Lighthouse keepers vote to strike
By Ida Brandt

Cookies help us to show you this page

The keepers of eleven lighthouses on the northern coast voted on Tuesday to stop work from the first of June.

“We have kept the light for a century and the pay for half of it,” said Jonas Hemm, who speaks for the keepers.

The coast guard said ships would be warned by radio for as long as the towers stay dark.

Photo: the tower at Cape Ost
Share this story
More from the coast
`

/** A bot over a corpus of its own, and moderators who use it. */
export interface CorpusStage {
  readonly standIn: StandIn
  readonly bot: RunningBot
  readonly folder: string
  restart(): Promise<void>
  /** Writes files into the folder of the corpus; null removes one. */
  write(files: Readonly<Record<string, string | null>>): Promise<void>
  /** The files of the corpus as they lie, by name. */
  files(): Promise<Readonly<Record<string, string>>>
  /** A moderators' command, sent by a moderator unless said otherwise. */
  command(name: string, typed?: Typed, place?: Place): SentInteraction
  /** The card that a moderators' command ends with, however long it tells of its progress before. */
  ended(name: string, typed?: Typed, place?: Place): Promise<ShownMessage>
  /** A press on the button of that label. */
  press(card: ShownMessage, label: string, place?: Place): SentInteraction
  /** A press whose custom id may be forged. */
  pressId(card: ShownMessage, customId: string, place?: Place): SentInteraction
  /** Resolves when a card says something, however it got there. */
  says(card: ShownMessage, words: RegExp): Promise<void>
  /** A choice in the menu whose placeholder begins so. */
  choose(card: ShownMessage, menu: string, values: readonly string[], place?: Place): SentInteraction
}

/**
 * A stage for the tests of a file, over a small corpus in a folder of its own.
 *
 * @param brake Holds up what takes long.
 */
export function corpusStageForFile(
  files: Readonly<Record<string, string>> = FILES,
  brake = new Brake(),
): CorpusStage {
  let standIn: StandIn | null = null
  let bot: RunningBot | null = null
  let data: Awaited<ReturnType<typeof dataFolder>> | null = null
  let folder: string | null = null
  const set = <Value>(value: Value | null): Value => {
    if (value === null) throw new Error('the stage is set when the tests of the file run')
    return value
  }
  const open = async () => {
    bot = await openRunningBot(set(standIn), { data: set(data).path, corpus: set(folder), brake })
  }
  const stage: CorpusStage = {
    get standIn() {
      return set(standIn)
    },
    get bot() {
      return set(bot)
    },
    get folder() {
      return set(folder)
    },
    async restart() {
      await bot?.stop()
      await open()
    },
    async write(written) {
      for (const [name, text] of Object.entries(written))
        if (text === null) await rm(join(stage.folder, name))
        else await writeFile(join(stage.folder, name), text)
    },
    async files() {
      const names = (await readdir(stage.folder)).filter(name => name.endsWith('.md')).toSorted()
      const texts = names.map(async name => [name, await readFile(join(stage.folder, name), 'utf8')] as const)
      return Object.fromEntries(await Promise.all(texts))
    },
    command: (name, typed = {}, place = asModerator()) => stage.standIn.send(slash(name, typed, place)),
    async ended(name, typed, place) {
      const sent = stage.command(name, typed, place)
      const card = await sent.answer
      const isProgress = () => buttonsOf(card).some(({ customId }) => customId?.startsWith('1:halt:'))
      await sent.until(() => !isProgress(), `/${name} ends`)
      return card
    },
    press: (card, label, place = asModerator()) =>
      stage.standIn.send(press(card, customIdOf(card, label), place)),
    pressId: (card, id, place = asModerator()) => stage.standIn.send(press(card, id, place)),
    async says(card, words) {
      const given = performance.now() + PATIENCE
      while (!words.test(textOf(card))) {
        if (performance.now() > given) throw new Error(`the card does not say ${words}:\n${textOf(card)}`)
        await pause(5)
      }
    },
    choose(card, menu, values, place = asModerator()) {
      const found = menusOf(card).find(({ placeholder }) => placeholder.startsWith(menu))
      if (!found) throw new Error(`no menu "${menu}"`)
      return stage.standIn.send(choose(card, found.customId, values, place))
    },
  }
  beforeAll(async () => {
    standIn = await startStandIn({ acknowledgeWithin: PATIENCE })
    data = await dataFolder()
    folder = await mkdtemp(join(tmpdir(), 'on-record-corpus-'))
    await stage.write(files)
    await open()
  })
  afterEach(() => {
    brake.release()
    standIn?.faults.clear()
    if (standIn && standIn.offences.length > 0) throw new Error(standIn.offences.splice(0).join('\n'))
  })
  afterAll(async () => {
    await bot?.stop()
    await standIn?.stop()
    await data?.remove()
    if (folder !== null) await rm(folder, { recursive: true, force: true })
  })
  return stage
}
