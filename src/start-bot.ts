import type { Writable } from 'node:stream'
import { allCommands, commands, errands, menus } from '../commands/index.ts'
import { languages } from '../commands/languages.ts'
import type { Config } from './config.ts'
import { openKeeping } from './desk/curation/open-keeping.ts'
import { DeskClosed } from './desk/desk-error.ts'
import { type Bot, BotError, openBot } from './discord/bot.ts'
import { type Log, openLog } from './discord/log.ts'
import { registrationHint } from './discord/registration-hint.ts'
import { followRecord } from './follow-record.ts'
import { describeProblem } from './news/problem.ts'
import { operatorRefresh } from './operator-refresh.ts'
import { openCorpusFolder } from './store/corpus-folder.ts'
import { RecollectionsError } from './store/recollections-error.ts'
import { openRecollections } from './store/sqlite-recollections.ts'
import { openSettings } from './store/sqlite-settings.ts'
import type { DeskThread, ThreadEvent } from './thread/desk-thread.ts'
import { type CurationThread, openCurationThread } from './thread/open-curation-thread.ts'
import { openDeskThread } from './thread/open-desk-thread.ts'
import { today } from './today.ts'

/** How often what is too old is forgotten, in milliseconds. */
const FORGET_EVERY = 10 * 60_000

/**
 * Runs the bot until it is asked to stop (SIGTERM, SIGINT) or Discord will have no more of it. SIGHUP refreshes the
 * corpus. Resolves to the exit code: 0 when it was asked to stop, 1 when something stands in the way, which `errors`
 * hears of together with the remedy.
 */
export async function runBot(config: Config, token: string, errors: Writable): Promise<number> {
  try {
    return await run(config, token)
  } catch (error) {
    if (!(error instanceof BotError || error instanceof RecollectionsError)) throw error
    errors.write(`${error.message}\n`)
    return 1
  }
}

async function run(config: Config, token: string): Promise<number> {
  const log = openLog(config.logLevel, { secrets: [token] })
  const recollections = openRecollections(config.data, Date.now)
  const settings = openSettings(config.data)
  // Questions that come in while the corpus is read wait for it, so the bot need not.
  const desk = openDeskThread({
    entry: new URL('coverage-thread.ts', import.meta.url),
    corpus: config.corpus,
    onEvent: event => note(event, log),
  })
  const curation = openCurationThread({
    entry: new URL('curation-thread.ts', import.meta.url),
    corpus: config.corpus,
    onLost: error => log.error('the thread that keeps the corpus ended', { error }),
  })
  const keeping = openKeeping(curation, desk)
  const follower = followRecord(keeping, openCorpusFolder(config.corpus, today), log)
  void noteFiles(desk, curation, log)
  const forgetting = setInterval(() => {
    recollections.forgetOld().catch(error => log.warn('what is too old could not be forgotten', { error }))
  }, FORGET_EVERY)
  let end = (_code: number) => {}
  const ended = new Promise<number>(resolve => {
    end = resolve
  })
  const refresh = operatorRefresh(keeping, log)
  const reload = () => void refresh()
  const leave = () => end(0)
  const survive = (error: Error) => {
    log.error('something went wrong that nobody caught', { error })
    // discord.js throws at a message of the gateway that is not as it should be: the next one may be.
    if (!error.stack?.includes('discord.js')) end(1)
  }
  process.on('SIGHUP', reload).once('SIGTERM', leave).once('SIGINT', leave).on('uncaughtException', survive)
  try {
    const opening = openBot({
      token,
      api: config.discordApi,
      desk,
      keeping,
      commands,
      errands,
      menus,
      languages,
      recollections,
      settings,
      corpusServers: config.corpusGuildIds,
      log,
      onInvalid: () => end(1),
    })
    // Whoever asks the bot to stop while it connects need not wait for that.
    const bot = await Promise.race([opening, ended.then(() => null)])
    if (bot === null) {
      opening.catch(() => {})
      log.info('stopping before Discord was reached')
      return await ended
    }
    void hintAtRegistration(bot, config, log)
    const code = await ended
    log.info('stopping')
    await bot.stop()
    return code
  } finally {
    process.off('SIGHUP', reload).off('SIGTERM', leave).off('SIGINT', leave).off('uncaughtException', survive)
    clearInterval(forgetting)
    follower.close()
    await Promise.all([desk.close(), curation.close()])
    settings.close()
    recollections.close()
    await log.close()
  }
}

/** Says in the log where the commands are yet to be registered: without them nobody can ask. */
async function hintAtRegistration({ rest, application }: Bot, { discordGuildId }: Config, log: Log) {
  try {
    const hint = await registrationHint(rest, { application, guild: discordGuildId }, allCommands, languages)
    if (hint !== null) log.warn(hint)
  } catch (error) {
    log.warn('Discord does not say which commands are registered', { error })
  }
}

/** Logs what happens in the thread of the desk. */
function note(event: ThreadEvent, log: Log): void {
  if (event.kind === 'opened') {
    const { articles, paragraphs, bytes, milliseconds } = event
    log.info('coverage open', { articles, paragraphs, bytes, milliseconds })
  } else {
    const { kind, error, retryIn } = event
    const words = kind === 'lost' ? 'the thread of the desk ended' : 'the coverage could not be opened'
    log.error(words, { error, retryIn })
  }
}

/** Says in the log how the files of the corpus differ from what is answered from, once that is open. */
async function noteFiles(desk: DeskThread, curation: CurationThread, log: Log): Promise<void> {
  try {
    // The thread of the desk begins the record, where there is none.
    if ((await desk.ready).status !== 'opened') return
    const { awaiting, errors, problems } = await curation.status()
    if (errors > 0)
      log.warn('files of the corpus cannot be read', {
        files: errors,
        why: problems.filter(({ severity }) => severity === 'error').map(describeProblem),
      })
    if (awaiting > 0)
      log.warn('files of the corpus await a refresh', {
        files: awaiting,
        remedy: 'look at them with /corpus refresh',
      })
  } catch (error) {
    if (!(error instanceof DeskClosed)) log.warn('the files of the corpus could not be compared', { error })
  }
}
