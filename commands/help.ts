import { type Command, defineCommand, usageOf } from '../src/desk/command.ts'
import { choice } from '../src/desk/option.ts'
import { commandCalled, commandDescribed, optionCalled, optionDescribed } from '../src/desk/words/called.ts'
import { say } from '../src/desk/words/phrase.ts'

const notes = [
  say`Every sentence shown stands in an article, word for word; nothing is written anew.`,
  say`Where the coverage does not say, the answer says so.`,
  say`In Discord, Check this quote in the menu of a message (Apps) looks up what the message quotes.`,
  say`Moderators look after the coverage with /corpus in Discord; whoever manages a server sets On Record up with /settings.`,
]
const byName = say`Options are given by name: outlet:"Al-Monitor" from:2014 to:2015-06 limit:3.`

/** The command that explains the others. It is told their names: it cannot import the list that it stands in. */
export const helpOn = (others: readonly string[]) =>
  defineCommand({
    name: 'help',
    description: 'The commands, and how an answer is made',
    options: { command: choice('Only this command, with its options', [...others, 'help']) },
    example: '/help stance',
    run: ({ commands }, { command: wanted }) => {
      const only = commands.find(({ name }) => name === wanted)
      return {
        kind: 'help',
        status: 'answered',
        commands: only
          ? [{ ...inShort(only), options: optionsOf(only) }]
          : commands.map(command => ({ ...inShort(command), options: [] })),
        notes: only ? (takesNamed(only) ? [byName] : []) : [...notes, byName],
      }
    },
  })

function inShort(command: Command) {
  const { name, example } = command
  const rest = example.slice(`/${name}`.length)
  return {
    usage: usageOf(command),
    description: say`${commandDescribed(command)}`,
    example: say`/${commandCalled(name)}${rest}`,
  }
}

function optionsOf({ name: command, options }: Command) {
  return Object.entries(options).map(([name, { description, required }]) => ({
    name: say`${optionCalled(command, name)}`,
    description: say`${optionDescribed(command, name, description)}`,
    required,
  }))
}

/** Whether there are options that no word fills by its place. */
function takesNamed({ options }: Command): boolean {
  return Object.values(options).some(({ positional }) => !positional)
}
