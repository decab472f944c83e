import { type Config, ConfigError, readConfig } from './config.ts'
import type { Terminal } from './console/terminal.ts'
import type { Desk } from './desk/desk.ts'

/** Today's date as `YYYY-MM-DD`. */
const today = () => new Date().toISOString().slice(0, 10)

/** Reads a corpus folder and opens the desk over it. */
async function openDeskOver(folder: string): Promise<Desk> {
  const [
    { openCorpusFolder },
    { parseActors },
    { buildActorTable },
    { buildCollection },
    { minisearch },
    { openDesk },
  ] = await Promise.all([
    import('./store/corpus-folder.ts'),
    import('./actors/curated.ts'),
    import('./actors/actor-table.ts'),
    import('./retrieval/collection.ts'),
    import('./engines/minisearch.ts'),
    import('./desk/open-desk.ts'),
  ])
  const { articles, actors } = await openCorpusFolder(folder, today).read()
  const table = buildActorTable(parseActors(actors).actors, articles)
  return openDesk(await buildCollection(articles, table, minisearch))
}

async function main(argv: readonly string[]): Promise<number> {
  const [mode, ...rest] = argv
  const config = readConfig()
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
  if (mode === undefined && config.discordToken !== null)
    stderr.write(
      'DISCORD_TOKEN is set, but this version has no Discord bot yet; the console opens instead.\n',
    )
  const [{ runConsole }, { commands }] = await Promise.all([
    import('./console/console.ts'),
    import('../commands/index.ts'),
  ])
  return runConsole(mode === 'console' ? rest : argv, terminal, {
    commands,
    openDesk: folder => openDeskOver(folder ?? config.corpus),
  })
}

/** `npm run corpus`: adds, checks, lists and removes articles. */
async function keepCorpus(argv: readonly string[], terminal: Terminal, config: Config): Promise<number> {
  const [{ runCorpusShell }, { curate }, { openCorpusFolder }] = await Promise.all([
    import('./console/corpus-shell.ts'),
    import('./desk/curation.ts'),
    import('./store/corpus-folder.ts'),
  ])
  return runCorpusShell(argv, terminal, {
    defaultCorpus: config.corpus,
    openCuration: folder => curate(openCorpusFolder(folder, today), today),
    findPages: async paths => {
      const [{ findPages }, { LARGEST_PAGE }] = await Promise.all([
        import('./store/page-files.ts'),
        import('./ingest/read-page.ts'),
      ])
      return findPages(paths, { cwd: process.cwd(), largest: LARGEST_PAGE })
    },
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
