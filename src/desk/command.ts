import { type ZodError, z } from '../news/zod.ts'
import type { Desk } from './desk.ts'
import type { Option } from './option.ts'
import type { Reply } from './reply.ts'

/** What a command works with: the desk that answers, and the list it stands in. */
export interface Context {
  readonly desk: Desk
  readonly commands: readonly Command[]
}

/** Who a command is for. Moderators are those who may manage the server. */
export type Audience = 'everyone' | 'moderators'

/** A slash command: its definition as data, and what it does with options as they were typed. */
export interface Command {
  readonly name: string
  readonly description: string
  /** Who may use it: everyone, or those who keep the corpus. */
  readonly for: Audience
  /** In the order in which words without a name fill them. */
  readonly options: Readonly<Record<string, Option>>
  /** A line to try, with its slash. */
  readonly example: string
  /** Reads the options and answers. An option that cannot be read gives a refusal that says why. */
  run(context: Context, options: Readonly<Record<string, string>>): Promise<Reply>
}

/** A command whose name and options the compiler knows: what describes it elsewhere can be checked against it. */
export interface DefinedCommand<Name extends string, Options extends Record<string, Option>> extends Command {
  readonly name: Name
  readonly options: Options
}

type Values<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name] extends Option<infer Value> ? Value : never
}

/** A command whose `run` receives the options read and typed. */
interface Definition<Name extends string, Options extends Record<string, Option>> {
  readonly name: Name
  readonly description: string
  /** Everyone, unless said otherwise. */
  readonly for?: Audience
  readonly options: Options
  readonly example: string
  readonly run: (context: Context, options: Values<Options>) => Promise<Reply> | Reply
}

/** Makes a command of its definition: reading and checking its options comes with it. */
export function defineCommand<const Name extends string, const Options extends Record<string, Option>>(
  definition: Definition<Name, Options>,
): DefinedCommand<Name, Options> {
  const schema = z.strictObject(
    Object.fromEntries(Object.entries(definition.options).map(([name, option]) => [name, option.schema])),
  )
  return {
    name: definition.name,
    description: definition.description,
    for: definition.for ?? 'everyone',
    options: definition.options,
    example: definition.example,
    async run(context, options) {
      const read = schema.safeParse(options)
      if (read.success) return definition.run(context, read.data as Values<Options>)
      return { kind: 'error', status: 'error', message: complaint(definition, options, read.error) }
    },
  }
}

function complaint(
  { name, options }: Pick<Command, 'name' | 'options'>,
  given: Readonly<Record<string, string>>,
  error: ZodError,
): string {
  const issue = error.issues[0]
  if (issue?.code === 'unrecognized_keys')
    return `/${name} has no option "${issue.keys[0]}"; it takes ${Object.keys(options).join(', ') || 'none'}`
  const option = String(issue?.path[0])
  const value = given[option]
  if (value === undefined) return `/${name} needs ${option}: ${usageOf({ name, options })}`
  const shown = value.length > 40 ? '' : ` "${value}"`
  return `${option}${shown} ${issue?.message ?? 'cannot be read'}`
}

/** How a command is written: `/stance actor topic [outlet:…] [limit:…]`. */
export function usageOf({ name, options }: Pick<Command, 'name' | 'options'>): string {
  const parts = Object.entries(options).map(([option, { required, positional }]) =>
    required ? option : positional ? `[${option}]` : `[${option}:…]`,
  )
  return [`/${name}`, ...parts].join(' ')
}
