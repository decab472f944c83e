import type { CommandList } from '../desk/command.ts'
import type { Language } from '../desk/words/language.ts'
import { openRegistry, type Rest } from './command-registry.ts'
import { definitionsOf } from './definitions.ts'
import { register } from './registration.ts'

/**
 * What to do where Discord does not have the commands as this version has them, or null where it has. Rejects with a
 * RegistrationError where Discord does not say.
 */
export async function registrationHint(
  rest: Rest,
  place: { readonly application: string; readonly guild: string | null },
  commands: CommandList,
  languages: readonly Language[],
): Promise<string | null> {
  const registry = await openRegistry(rest, place)
  const definitions = definitionsOf(commands, languages)
  const { added, changed, removed } = await register({ registry, definitions, dryRun: true, say: () => {} })
  const differing = added.length + changed.length + removed.length
  if (differing === 0) return null
  return `${differing === 1 ? '1 command is' : `${differing} commands are`} not registered with Discord as in this version; npm run register does that`
}
