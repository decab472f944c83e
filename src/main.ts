import { readConfig } from './config.ts'
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

async function main([mode, ...rest]: readonly string[]): Promise<number> {
  const config = readConfig()
  const { stdin, stdout, stderr } = process
  const onTerminal = Boolean(stdin.isTTY && stdout.isTTY)
  if (mode === 'corpus') {
    return 1
  }
  if (mode === undefined && config.discordToken !== null)
    stderr.write(
      'DISCORD_TOKEN is set, but this version has no Discord bot yet; the console opens instead.\n',
    )
  const [{ runConsole }, { commands }] = await Promise.all([
    import('./console/console.ts'),
    import('../commands/index.ts'),
  ])
  return runConsole(
    mode === 'console' || mode === undefined ? rest : [mode, ...rest],
    {
      input: stdin,
      output: stdout,
      errors: stderr,
      interactive: onTerminal,
      columns: () => stdout.columns,
      colour: Boolean(stdout.isTTY) && !config.plain,
    },
    { commands, openDesk: folder => openDeskOver(folder ?? config.corpus) },
  )
}

process.exitCode = await main(process.argv.slice(2))
