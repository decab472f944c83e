import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errands, menus, commands as shippedCommands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import type { Command } from '../../src/desk/command.ts'
import type { Keeping } from '../../src/desk/curation/keeping.ts'
import { openKeeping } from '../../src/desk/curation/open-keeping.ts'
import type { Recollections } from '../../src/desk/recollections.ts'
import type { SettingsBook } from '../../src/desk/settings.ts'
import { openBot } from '../../src/discord/bot.ts'
import { openLog } from '../../src/discord/log.ts'
import { openRecollections } from '../../src/store/sqlite-recollections.ts'
import { openSettings } from '../../src/store/sqlite-settings.ts'
import type { DeskThread } from '../../src/thread/desk-thread.ts'
import { openCurationThread } from '../../src/thread/open-curation-thread.ts'
import { openDeskThread } from '../../src/thread/open-desk-thread.ts'
import type { Brake } from './brake.ts'
import type { StandIn } from './stand-in.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The corpus that ships. */
export const SHIPPED_CORPUS = join(ROOT, 'corpus')

/** What a bot in a test is opened with. */
export interface RunningBotOptions {
  /** Folder of what it remembers. */
  readonly data: string
  /** Folder of its articles; a copy of those that ship unless given, as the bot keeps a record beside them. */
  readonly corpus?: string
  readonly commands?: readonly Command[]
  readonly corpusServers?: readonly string[]
  /** What takes the place of the keeping, to show what cannot be brought about. */
  readonly keptBy?: (keeping: Keeping) => Keeping
  /** Holds up what takes long. */
  readonly brake?: Brake
}

/** The bot as `npm start` puts it together, in this process, with its log at hand. */
export interface RunningBot {
  /** The lines of its log, from the most talkative level on. */
  readonly log: readonly string[]
  readonly desk: DeskThread
  readonly keeping: Keeping
  readonly recollections: Recollections
  readonly settings: SettingsBook
  stop(): Promise<void>
}

/** Opens the bot on a stand-in, and waits until it is connected and the coverage is open. */
export async function openRunningBot(
  standIn: StandIn,
  { data, corpus: own, commands = shippedCommands, corpusServers = [], keptBy, brake }: RunningBotOptions,
): Promise<RunningBot> {
  const corpus = own ?? (await copyOfShipped(data))
  const lines: string[] = []
  const log = openLog('trace', {
    destination: { write: line => void lines.push(line) },
    secrets: [standIn.token],
  })
  const recollections = openRecollections(data, Date.now)
  const settings = openSettings(data)
  const desk = openDeskThread({ entry: new URL('../../src/coverage-thread.ts', import.meta.url), corpus })
  const curation = openCurationThread({
    entry: new URL('../../src/curation-thread.ts', import.meta.url),
    corpus,
  })
  brake?.onPreparing(desk)
  const opened = openKeeping(brake?.onReading(curation) ?? curation, desk)
  const keeping = keptBy?.(opened) ?? opened
  const bot = await openBot({
    token: standIn.token,
    api: standIn.api,
    desk,
    keeping,
    commands,
    errands,
    menus,
    languages,
    recollections,
    settings,
    corpusServers,
    log,
    onInvalid: () => {},
  })
  const [coverage] = await Promise.all([desk.ready, standIn.ready()])
  if (coverage.status === 'failed') throw coverage.error
  return {
    log: lines,
    desk,
    keeping,
    recollections,
    settings,
    async stop() {
      await bot.stop()
      await Promise.all([desk.close(), curation.close()])
      settings.close()
      recollections.close()
    },
  }
}

/** A copy of the corpus that ships, in the folder of what the bot remembers: the same one when it is opened again. */
async function copyOfShipped(data: string): Promise<string> {
  const copy = join(data, 'corpus')
  await cp(SHIPPED_CORPUS, copy, { recursive: true, force: false, filter: path => !path.includes('.record') })
  return copy
}

/** Takes in the files of a corpus as they lie, as a moderator does with `/corpus refresh` and Confirm. */
export async function refreshed({ keeping }: Pick<RunningBot, 'keeping'>): Promise<void> {
  const planned = await keeping.planRefresh('alice')
  if (planned.status !== 'planned') throw new Error(`no refresh could be planned: ${planned.status}`)
  const confirmed = await keeping.confirm(planned.plan.id, 'alice')
  if (confirmed.status !== 'made') throw new Error(`the refresh was not made: ${confirmed.status}`)
}

/** A folder of its own for what a bot remembers, and how to remove it. */
export async function dataFolder() {
  const path = await mkdtemp(join(tmpdir(), 'on-record-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
