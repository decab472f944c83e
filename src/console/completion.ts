import type { Command } from '../desk/command.ts'
import type { Names } from '../desk/desk.ts'
import { knownNames } from '../desk/known-names.ts'
import { isFreeText, type Option } from '../desk/option.ts'

/** What could stand in place of the end of a line. */
export interface Completion {
  readonly choices: readonly string[]
  /** The end of the line that a choice replaces. */
  readonly replaces: string
}

const NAMED_VALUE = /(?:^|\s)(?:--)?([a-z]+)[:=](["“«]?)([^"”»]*)$/u
const LAST_WORD = /(["“«]?)([^\s"”»]*)$/u

/** Completes the end of a line: a command, the name of an option, an actor, an outlet or an article's id. */
export function complete(line: string, commands: readonly Command[], names: Names): Completion {
  const head = /^\s*(\S+)\s+/u.exec(line)
  const name = head?.[1]?.replace(/^\//, '').toLowerCase()
  const command = commands.find(command => command.name === name)
  if (!head || !command) return completeCommand(line, commands)
  const rest = line.slice(head[0].length)
  return completeValue(rest, command, names) ?? completeByPlace(rest, command, names)
}

function completeCommand(line: string, commands: readonly Command[]): Completion {
  const replaces = line.trimStart()
  if (replaces !== '' && !replaces.startsWith('/')) return { choices: [], replaces }
  const choices = commands.map(({ name }) => `/${name} `).filter(choice => choice.startsWith(replaces))
  return { choices, replaces }
}

/** The value of an option whose name is typed already. */
function completeValue(rest: string, { options }: Command, names: Names): Completion | null {
  const typed = NAMED_VALUE.exec(rest)
  const option = options[typed?.[1] ?? '']
  if (!typed || !option) return null
  const [, , mark = '', value = ''] = typed
  // Without a mark, white space has ended the value.
  if (mark === '' && /\s/.test(value)) return null
  const choices = valuesOf(option, value, names).map(quoted)
  return { choices, replaces: mark + value }
}

/** What can stand where the next word without a name stands: its option's value, or a name of an option. */
function completeByPlace(rest: string, { options }: Command, names: Names): Completion {
  const [first] = Object.entries(options).filter(([, { positional }]) => positional)
  const option = first?.[1]
  const lead = /^["“«]?/u.exec(rest)?.[0] ?? ''
  if (option && !isFreeText(option)) {
    const values = valuesOf(option, rest.slice(lead.length), names)
    if (values.length > 0 && !/["”»]/u.test(rest.slice(lead.length)))
      return { choices: values.map(value => (lead === '' ? `${value} ` : quoted(value))), replaces: rest }
  }
  const [, , word = ''] = LAST_WORD.exec(rest) ?? []
  const dashed = word.startsWith('--')
  const typed = dashed ? word.slice(2) : word
  const choices = Object.keys(options)
    .filter(option => option.startsWith(typed))
    .map(option => (dashed ? `--${option} ` : `${option}:`))
  return { choices, replaces: word }
}

function valuesOf({ kind, choices }: Option, typed: string, names: Names): readonly string[] {
  if (choices !== null) return knownNames(choices).startingWith(typed)
  if (kind === 'topic') return knownNames(names.topics).startingWith(typed)
  if (kind === 'actor') return knownNames(names.actors).startingWith(typed)
  if (kind === 'outlet') return knownNames(names.outlets).startingWith(typed)
  if (kind === 'article') return knownNames(names.articles.map(({ id }) => id)).startingWith(typed)
  return []
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}" ` : `${value} `
}
