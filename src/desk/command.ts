import { type ZodError, z } from '../news/zod.ts'
import type { Desk } from './desk.ts'
import type { Errand } from './errand.ts'
import { complaintIn, type Option } from './option.ts'
import type { QuoteCheck } from './quotes/quote-check.ts'
import type { Refusal, Reply } from './reply.ts'
import { commandCalled, optionCalled } from './words/called.ts'
import { type Phrase, say, series } from './words/phrase.ts'

/** What a command works with: the desk that answers, and the list it stands in. */
export interface Context {
  readonly desk: Desk
  readonly commands: readonly Command[]
}

/**
 * Who a command is for. Managers are those who may manage the server; moderators are these, and the members of the role
 * that the server has named.
 */
export type Audience = 'everyone' | 'moderators' | 'managers'

/** What a slash command is called, what it takes, and who may use it: its definition as data. */
export interface Described {
  /** One word, or two: the first then names a group, as in `corpus status`. */
  readonly name: string
  readonly description: string
  /** Who may use it. */
  readonly for: Audience
  /** In the order in which words without a name fill them. */
  readonly options: Readonly<Record<string, Option>>
  /** A line to try, with its slash. */
  readonly example: string
}

/** A slash command: its definition as data, and what it does with options as they were typed. */
export interface Command extends Described {
  /** Reads the options and answers. An option that cannot be read gives a refusal that says why. */
  run(context: Context, options: Readonly<Record<string, string>>): Promise<Reply>
}

/** A slash command that a front end carries out in steps: its definition as data, and what it asks for. */
export interface ErrandCommand extends Described {
  /** Reads the options as they were typed. An option that cannot be read gives a refusal that says why. */
  errand(options: Readonly<Record<string, string>>): Errand | Refusal
}

/** An entry in the menu of a message, which does something with the text of that message. */
export interface MessageCommand {
  /** As the menu shows it: `Check this quote`. */
  readonly name: string
  readonly for: Audience
  run(context: Context, text: string): Promise<QuoteCheck>
}

/** What stands above commands of two words with the same first one. */
export interface CommandGroup {
  readonly description: string
}

/** All commands of a front end that shows them in menus. */
export interface CommandList {
  readonly slash: readonly Described[]
  /** By the first word of those of two words. */
  readonly groups: Readonly<Record<string, CommandGroup>>
  readonly menus: readonly MessageCommand[]
}

/** A command whose name and options the compiler knows: what describes it elsewhere can be checked against it. */
export interface DefinedCommand<Name extends string, Options extends Record<string, Option>> extends Command {
  readonly name: Name
  readonly options: Options
}

/** The same of a command that is carried out in steps. */
export interface DefinedErrand<Name extends string, Options extends Record<string, Option>>
  extends ErrandCommand {
  readonly name: Name
  readonly options: Options
}

type Values<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name] extends Option<infer Value> ? Value : never
}

interface Description<Name extends string, Options extends Record<string, Option>> {
  readonly name: Name
  readonly description: string
  /** Everyone, unless said otherwise. */
  readonly for?: Audience
  readonly options: Options
  readonly example: string
}

/** A command whose `run` receives the options read and typed. */
interface Definition<Name extends string, Options extends Record<string, Option>>
  extends Description<Name, Options> {
  readonly run: (context: Context, options: Values<Options>) => Promise<Reply> | Reply
}

/** A command whose `errand` receives the options read and typed. */
interface ErrandDefinition<Name extends string, Options extends Record<string, Option>>
  extends Description<Name, Options> {
  readonly errand: (options: Values<Options>) => Errand | Refusal
}

/** Makes a command of its definition: reading and checking its options comes with it. */
export function defineCommand<const Name extends string, const Options extends Record<string, Option>>(
  definition: Definition<Name, Options>,
): DefinedCommand<Name, Options> {
  const read = readerOf(definition)
  return {
    ...describedBy(definition),
    async run(context, options) {
      const given = read(options)
      return 'refusal' in given ? given.refusal : definition.run(context, given.values)
    },
  }
}

/** Makes a command that a front end carries out in steps: reading and checking its options comes with it. */
export function defineErrand<const Name extends string, const Options extends Record<string, Option>>(
  definition: ErrandDefinition<Name, Options>,
): DefinedErrand<Name, Options> {
  const read = readerOf(definition)
  return {
    ...describedBy(definition),
    errand(options) {
      const given = read(options)
      return 'refusal' in given ? given.refusal : definition.errand(given.values)
    },
  }
}

function describedBy<Name extends string, Options extends Record<string, Option>>({
  name,
  description,
  for: audience = 'everyone',
  options,
  example,
}: Description<Name, Options>) {
  return { name, description, for: audience, options, example }
}

/** Reads options as they were typed, or says why they cannot be read. */
function readerOf<Name extends string, Options extends Record<string, Option>>(
  description: Description<Name, Options>,
): (
  options: Readonly<Record<string, string>>,
) => { readonly values: Values<Options> } | { readonly refusal: Refusal } {
  const schema = z.strictObject(
    Object.fromEntries(Object.entries(description.options).map(([name, option]) => [name, option.schema])),
  )
  return options => {
    const read = schema.safeParse(options)
    if (read.success) return { values: read.data as Values<Options> }
    const message = complaint(description, options, read.error)
    return { refusal: { kind: 'error', status: 'error', message } }
  }
}

function complaint(
  { name, options }: Pick<Described, 'name' | 'options'>,
  given: Readonly<Record<string, string>>,
  error: ZodError,
): Phrase {
  const issue = error.issues[0]
  const command = commandCalled(name)
  if (issue?.code === 'unrecognized_keys') {
    const [unknown = '', taken] = [issue.keys[0], Object.keys(options)]
    return taken.length === 0
      ? say`/${command} has no option "${unknown}"; it takes none`
      : say`/${command} has no option "${unknown}"; it takes ${series(taken.map(each => optionCalled(name, each)))}`
  }
  const option = String(issue?.path[0])
  const value = given[option]
  const called = optionCalled(name, option)
  if (value === undefined) return say`/${command} needs ${called}: ${usageOf({ name, options })}`
  return complaintIn(issue)(value.length > LONGEST_SHOWN ? called : say`${called} "${value}"`)
}

/** Up to this length, in UTF-16 units, a complaint repeats the value. */
const LONGEST_SHOWN = 40

/** How a command is written: `/stance actor topic [outlet:…] [limit:…]`. */
export function usageOf({ name, options }: Pick<Described, 'name' | 'options'>): Phrase {
  return Object.entries(options).reduce(
    (usage, [option, { required, positional }]) => {
      const called = optionCalled(name, option)
      return required
        ? say`${usage} ${called}`
        : positional
          ? say`${usage} [${called}]`
          : say`${usage} [${called}:…]`
    },
    say`/${commandCalled(name)}`,
  )
}
