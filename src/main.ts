import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { answering as commands } from '../commands/answering.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { runConsole } from './console/console.ts'
import type { Terminal } from './console/terminal.ts'
import { leftOutNotice, openCoverage } from './coverage.ts'
import type { Desk } from './desk/desk.ts'
import { openCorpusFolder } from './store/corpus-folder.ts'
import { today } from './today.ts'

/** Opens the desk over a corpus folder. Files that cannot be read are counted on `errors`. */
async function openDeskOver(
  folder: string,
  errors: Writable,
  progress: (done: number, total: number) => void,
): Promise<Desk> {
  const { desk, leftOut } = await openCoverage(folder, { from: 'folder' }, progress)
  if (leftOut.length > 0) errors.write(`${leftOutNotice(leftOut, folder)}\n`)
  return desk
}

async function main(argv: readonly string[]): Promise<number> {
  const [mode, ...rest] = argv
  const config = await readConfig()
  // npm runs a script in the project's folder; paths mean the one that the user stands in.
  process.chdir(config.startedIn)
  const { stdin, stdout, stderr } = process
  const terminal: Terminal = {
    input: stdin,
    output: stdout,
    errors: stderr,
    interactive: Boolean(stdin.isTTY && stdout.isTTY),
    columns: () => stdout.columns,
    colour: Boolean(stdout.isTTY) && !config.plain,
  }
  if (mode === 'corpus') return keepCorpus(rest, terminal, config)
  if (mode === 'register') return registerCommands(rest, terminal, config)
  if (mode === 'preview') return drawPreview(rest, terminal, config)
  if (mode === undefined && config.discordToken !== null) {
    const { runBot } = await import('./start-bot.ts')
    // Where Discord is away at that moment, discord.js goes on looking for it after it was closed.
    return process.exit(await runBot(config, config.discordToken, stderr))
  }
  return runConsole(mode === 'console' ? rest : argv, terminal, {
    commands,
    openDesk: (folder, progress) => openDeskOver(folder ?? config.corpus, stderr, progress),
  })
}

/** `npm run corpus`: everything that a moderator does with the corpus. */
async function keepCorpus(argv: readonly string[], terminal: Terminal, config: Config): Promise<number> {
  const [{ runCorpusShell }, { openCuration }, { openReports }, { userInfo }, { randomUUID }] =
    await Promise.all([
      import('./console/corpus/shell.ts'),
      import('./desk/curation/open-curation.ts'),
      import('./desk/curation/reports.ts'),
      import('node:os'),
      import('node:crypto'),
    ])
  return runCorpusShell(argv, terminal, {
    defaultCorpus: config.corpus,
    openCorpus: (folder, mayBeNew) => {
      const corpus = openCorpusFolder(folder, today, { mayBeNew })
      const newId = () => randomUUID().replaceAll('-', '')
      return {
        curation: openCuration(corpus, { now: () => new Date(), newId }),
        reports: openReports(corpus, today),
      }
    },
    findPages: async paths => {
      const [{ findPages }, { LARGEST_PAGE }] = await Promise.all([
        import('./store/page-files.ts'),
        import('./ingest/read-page.ts'),
      ])
      return findPages(paths, { cwd: process.cwd(), largest: LARGEST_PAGE })
    },
    by: userName(userInfo),
  })
}

/** The name of the system's user. In a container there can be none. */
function userName(userInfo: () => { readonly username: string }): string {
  try {
    return userInfo().username
  } catch {
    return 'the shell'
  }
}

/** `npm run register`: tells Discord of the commands, in every language. */
async function registerCommands(
  argv: readonly string[],
  terminal: Terminal,
  config: Config,
): Promise<number> {
  const [{ runRegister }, { allCommands }, { languages }] = await Promise.all([
    import('./discord/register.ts'),
    import('../commands/index.ts'),
    import('../commands/languages.ts'),
  ])
  return runRegister(argv, terminal, { settings: config, commands: allCommands, languages })
}

/** `npm run preview`: the bot's replies as they look in Discord. */
async function drawPreview(
  argv: readonly string[],
  { output, errors }: Terminal,
  config: Config,
): Promise<number> {
  const [{ runPreview }, { readLine }, { knownNames }, { languages }] = await Promise.all([
    import('./preview/preview.ts'),
    import('./console/command-line.ts'),
    import('./desk/known-names.ts'),
    import('../commands/languages.ts'),
  ])
  return runPreview(argv, output, errors, {
    commands,
    languages,
    openDesk: folder => openDeskOver(folder ?? config.corpus, errors, () => {}),
    reader: desk => {
      const vocabulary = { commands, actors: knownNames(desk.names().actors) }
      return line => readLine(line, vocabulary)
    },
    file: join(config.data, 'preview', 'index.html'),
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
