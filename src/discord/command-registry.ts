import { type APIApplicationCommand, type REST, Routes } from 'discord.js'
import { definitionName } from './definition-name.ts'
import type { Definition } from './definitions.ts'
import { type Attempt, notDiscord, registrationError } from './registration-error.ts'

/** The commands that Discord has of an application, in one server or everywhere. */
export interface CommandRegistry {
  /** Id of the application. */
  readonly application: string
  /** Id of the server, or null for everywhere. */
  readonly guild: string | null
  list(): Promise<readonly APIApplicationCommand[]>
  /** Adds a command, or puts it in the place of the one with its name. */
  put(definition: Definition): Promise<void>
  remove(command: APIApplicationCommand): Promise<void>
}

/** How Discord is reached: its REST client with the token, or what stands in for it. */
export type Rest = Pick<REST, 'get' | 'post' | 'delete' | 'options'>

/**
 * Opens the registry of an application's commands. Where its id is not known, Discord is asked whose the token is.
 * This and every method throws a RegistrationError where Discord cannot be reached or will not have it.
 */
export async function openRegistry(
  rest: Rest,
  { application, guild }: { readonly application: string | null; readonly guild: string | null },
): Promise<CommandRegistry> {
  const { api } = rest.options
  const unopened = { api, application, guild, command: null }
  const id =
    application ??
    (await asking(async () => idIn(await rest.get(Routes.currentApplication()), api), unopened))
  const attempt = { ...unopened, application: id }
  const route = guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild)
  const routeOf = (command: APIApplicationCommand) =>
    guild === null
      ? Routes.applicationCommand(id, command.id)
      : Routes.applicationGuildCommand(id, guild, command.id)
  const query = new URLSearchParams({ with_localizations: 'true' })
  return {
    application: id,
    guild,
    list: () => asking(async () => commandsIn(await rest.get(route, { query }), api), attempt),
    put: definition =>
      asking(async () => void (await rest.post(route, { body: definition })), {
        ...attempt,
        command: definitionName(definition),
      }),
    remove: command =>
      asking(async () => void (await rest.delete(routeOf(command))), {
        ...attempt,
        command: definitionName(command),
      }),
  }
}

async function asking<Answer>(ask: () => Promise<Answer>, attempt: Attempt): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    throw registrationError(error, attempt)
  }
}

function idIn(answer: unknown, api: string): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
    return answer.id
  throw notDiscord(api)
}

function commandsIn(answer: unknown, api: string): readonly APIApplicationCommand[] {
  if (Array.isArray(answer)) return answer
  throw notDiscord(api)
}
