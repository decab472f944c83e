import type { CommandRegistry } from './command-registry.ts'
import { type DefinitionDiff, diffDefinitions } from './definition-diff.ts'
import { diffText } from './definition-diff-text.ts'
import { definitionName } from './definition-name.ts'
import { type Definition, inServer } from './definitions.ts'

/** What Discord should have, and whether it is only to be shown. */
export interface Registration {
  readonly registry: CommandRegistry
  /** The commands that Discord should have. With none, all are taken back. */
  readonly definitions: readonly Definition[]
  /** Shows what would be done, and does nothing. */
  readonly dryRun: boolean
  /** Shows a line or more, before the next thing is done. */
  readonly say: (text: string) => void
}

/**
 * Brings the commands that Discord has to those that it should have: reads them, shows the difference, and sends that
 * alone. Throws a RegistrationError where Discord cannot be reached or will not have it; what was sent before stays,
 * and the next run goes on from there.
 */
export async function register({
  registry,
  definitions,
  dryRun,
  say,
}: Registration): Promise<DefinitionDiff> {
  const { application, guild } = registry
  const registered = await registry.list()
  // In a server, Discord fills in where a command can be used: that is no difference.
  const diff =
    guild === null
      ? diffDefinitions(registered, definitions)
      : diffDefinitions(
          registered.map(command => inServer(command)),
          definitions.map(definition => inServer(definition)),
        )
  say(`Application ${application}, ${guild === null ? 'everywhere' : `in server ${guild}`}`)
  const text = diffText(diff)
  if (text !== '') say(text)
  if (isEmpty(diff)) say('Nothing to do.')
  else if (dryRun) say('Nothing was sent: this was a dry run.')
  else {
    await send(diff, registry)
    say(`Done: ${summary(diff)}.`)
  }
  return diff
}

/**
 * What to say where commands of one server are registered everywhere too: members see each of them twice. null where
 * they are not.
 */
export async function registeredTwice(
  everywhere: CommandRegistry,
  definitions: readonly Definition[],
): Promise<string | null> {
  const names = new Set((await everywhere.list()).map(definitionName))
  const twice = definitions.map(definitionName).filter(name => names.has(name))
  if (twice.length === 0) return null
  return `Registered everywhere too, so the server shows them twice: ${twice.join(', ')}.\nTo take those back, empty DISCORD_GUILD_ID and run npm run register -- --remove.`
}

async function send({ added, changed, removed }: DefinitionDiff, registry: CommandRegistry): Promise<void> {
  // What goes, goes first: a command that was renamed may keep its name in other languages, which can be there once.
  for (const command of removed) await registry.remove(command)
  for (const definition of added) await registry.put(definition)
  for (const { definition } of changed) await registry.put(definition)
}

function isEmpty({ added, changed, removed }: DefinitionDiff): boolean {
  return added.length + changed.length + removed.length === 0
}

function summary({ added, changed, removed, unchanged }: DefinitionDiff): string {
  const counts = { added, changed, removed, unchanged }
  const parts = Object.entries(counts).flatMap(([what, { length }]) =>
    length > 0 ? [`${length} ${what}`] : [],
  )
  return parts.join(', ')
}
