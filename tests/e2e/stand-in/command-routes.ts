import { type Fields, isFields, itemsOf } from '../../discord/limit.ts'
import type { RestAnswer } from './interaction-routes.ts'
import type { PayloadCheck } from './payload-check.ts'
import { APPLICATION } from './places.ts'
import { methodNotAllowed, unknownCommand } from './refusal.ts'
import type { RestRequest } from './rest-request.ts'
import { newId } from './snowflake.ts'

/** A command as Discord keeps it. */
export type KeptCommand = Fields & { readonly id: string; readonly name: string; readonly version: string }

/** What Discord fills in where a definition is silent. */
const DEFAULTS = {
  type: 1,
  name_localizations: null,
  description: '',
  description_localizations: null,
  default_member_permissions: null,
  nsfw: false,
}

/**
 * The routes by which a bot registers its commands, globally or in one server.
 * Source: docs.discord.com/developers/interactions/application-commands#endpoints.
 */
export class CommandRoutes {
  readonly #check: PayloadCheck
  /** By server; the global ones stand under null. */
  readonly #kept = new Map<string | null, readonly KeptCommand[]>()

  constructor(check: PayloadCheck) {
    this.#check = check
  }

  /** The commands that are registered in a server, or globally. */
  registered(guild: string | null): readonly KeptCommand[] {
    return this.#kept.get(guild) ?? []
  }

  /** `/applications/:application/commands` or `/applications/:application/guilds/:guild/commands`, and `/:command`. */
  serve(path: readonly string[], { method, body, query }: RestRequest): RestAnswer {
    const guild = path[2] === 'guilds' ? (path[3] ?? null) : null
    const id = guild === null ? path[3] : path[5]
    const told = (command: KeptCommand) => asTold(command, query.get('with_localizations') === 'true')
    if (id !== undefined) return this.#serveOne(id, guild, { method, body }, told)
    if (method === 'GET') return { status: 200, body: this.registered(guild).map(told) }
    if (method === 'PUT') {
      this.#check.checkCommands('ApplicationCommandUpdateRequest', body)
      this.#kept.set(
        guild,
        itemsOf(body).map(definition => this.#keep(definition, guild)),
      )
      return { status: 200, body: this.registered(guild) }
    }
    if (method !== 'POST') throw methodNotAllowed()
    this.#check.checkCommands('ApplicationCommandCreateRequest', body)
    const command = this.#keep(body, guild)
    const others = this.registered(guild).filter(one => !isSameCommand(one, command))
    const status = others.length < this.registered(guild).length ? 200 : 201
    this.#kept.set(guild, [...others, command])
    return { status, body: command }
  }

  #serveOne(
    id: string,
    guild: string | null,
    { method, body }: Pick<RestRequest, 'method' | 'body'>,
    told: (command: KeptCommand) => Fields,
  ): RestAnswer {
    const command = this.registered(guild).find(one => one.id === id)
    if (!command) throw unknownCommand()
    const others = this.registered(guild).filter(one => one !== command)
    if (method === 'GET') return { status: 200, body: told(command) }
    if (method === 'DELETE') {
      this.#kept.set(guild, others)
      return { status: 204 }
    }
    if (method !== 'PATCH') throw methodNotAllowed()
    const changed = { ...definitionIn(command), ...(isFields(body) ? body : {}) }
    this.#check.checkCommands('ApplicationCommandPatchRequestPartial', changed)
    const kept = { ...this.#keep(changed, guild), id }
    this.#kept.set(guild, [...others, kept])
    return { status: 200, body: kept }
  }

  /** A definition as Discord keeps it. A command of that name keeps its id, and its version where nothing changed. */
  #keep(definition: unknown, guild: string | null): KeptCommand {
    const fields = isFields(definition) ? definition : {}
    const name = `${fields.name}`
    const before = this.registered(guild).find(command => isSameCommand(command, { ...fields, name }))
    const kept = {
      ...DEFAULTS,
      ...fields,
      // Where a command is used is said for global commands alone.
      contexts: guild === null ? (fields.contexts ?? null) : null,
      integration_types: guild === null ? (fields.integration_types ?? [0]) : [0],
      ...(guild === null ? { dm_permission: true } : { guild_id: guild }),
      ...keptOptions(fields),
    }
    const same = before && JSON.stringify(definitionIn(before)) === JSON.stringify(definitionIn(kept))
    return {
      id: before?.id ?? newId(),
      application_id: APPLICATION,
      version: same ? before.version : newId(),
      ...kept,
      name,
    }
  }
}

/** Whether a definition takes the place of a command: names count by kind, a slash command's apart from a menu's. */
function isSameCommand(one: Fields, other: Fields): boolean {
  return one.name === other.name && (one.type ?? 1) === (other.type ?? 1)
}

/** A kept command without what Discord alone says of it. */
function definitionIn({ id, application_id, version, guild_id, ...definition }: Fields): Fields {
  return definition
}

/** Discord leaves out of an option what is the same as not saying it. */
function keptOptions({ options }: Fields): { readonly options?: readonly unknown[] } {
  const kept = itemsOf(options).map(option =>
    isFields(option)
      ? {
          ...Object.fromEntries(
            Object.entries(option).filter(
              ([, value]) =>
                value !== false && value !== null && !(Array.isArray(value) && value.length === 0),
            ),
          ),
          ...keptOptions(option),
        }
      : option,
  )
  return kept.length > 0 ? { options: kept } : {}
}

/** Without being asked for them, Discord tells no translations. */
function asTold(command: KeptCommand, withLocalizations: boolean): Fields {
  return withLocalizations ? command : (withoutLocalizations(command) as Fields)
}

function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations)
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, inner]) => [key, withoutLocalizations(inner)]),
  )
}
