import type { Writable } from 'node:stream'
import { REST } from 'discord.js'
import type { CommandList } from '../desk/command.ts'
import type { Language } from '../desk/words/language.ts'
import { openRegistry } from './command-registry.ts'
import { definitionsOf } from './definitions.ts'
import { readRegisterFlags, registerUsage } from './register-flags.ts'
import { register, registeredTwice } from './registration.ts'
import { RegistrationError } from './registration-error.ts'

/** What the environment says of Discord. */
export interface RegisterSettings {
  readonly discordToken: string | null
  /** null: Discord is asked whose the token is. */
  readonly discordAppId: string | null
  /** null: everywhere. */
  readonly discordGuildId: string | null
  readonly discordApi: string
}

/** What is registered, and where. */
export interface Registering {
  readonly settings: RegisterSettings
  readonly commands: CommandList
  readonly languages: readonly Language[]
}

const EXIT = { done: 0, failed: 1, notUnderstood: 2 } as const

/** How long a limit of Discord's is waited out, in milliseconds. Some last for hours: that is said instead. */
const PATIENCE = 60_000

/** `npm run register`: brings the commands that Discord has to those that there are. Resolves to the exit code. */
export async function runRegister(
  argv: readonly string[],
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
  { settings, commands, languages }: Registering,
): Promise<number> {
  const flags = readRegisterFlags(argv)
  if (flags.status === 'misread') {
    errors.write(`Not understood: ${flags.message}\n`)
    return EXIT.notUnderstood
  }
  const say = (text: string) => void output.write(`${text}\n`)
  if (flags.help) {
    say(registerUsage)
    return EXIT.done
  }
  try {
    const { discordAppId: application, discordGuildId: guild } = settings
    const rest = openRest(settings)
    const registry = await openRegistry(rest, { application, guild })
    const definitions = flags.remove ? [] : definitionsOf(commands, languages)
    await register({ registry, definitions, dryRun: flags.dryRun, say })
    if (guild !== null && !flags.remove) {
      const everywhere = await openRegistry(rest, { application: registry.application, guild: null })
      const twice = await registeredTwice(everywhere, definitions)
      if (twice !== null) say(twice)
    }
    return EXIT.done
  } catch (error) {
    if (!(error instanceof RegistrationError)) throw error
    errors.write(`${error.message}\n`)
    return EXIT.failed
  }
}

function openRest({ discordToken, discordApi }: RegisterSettings): REST {
  if (discordToken === null)
    throw new RegistrationError(
      'DISCORD_TOKEN is not set',
      'copy the token from your application’s Bot page on discord.com/developers/applications into .env, as .env.example shows',
    )
  const rest = new REST({
    version: '10',
    api: discordApi,
    rejectOnRateLimit: ({ retryAfter, sublimitTimeout }) => Math.max(retryAfter, sublimitTimeout) > PATIENCE,
  })
  return rest.setToken(discordToken)
}
