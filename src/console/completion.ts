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

const NAMED_VALUE = /(?:^|\s)(?:--)?([a-z_-]+)[:=](["“«]?)([^"”»]*)$/u
/** A word that is ended: an option with its value, or a quotation. */
const NAMED = /^(?:--)?[a-z_-]+[:=](?:"[^"]*"|“[^”"]*[”"]|«[^»]*»|[^\s"“«]\S*)\s+/u
const QUOTED = /^(?:"[^"]*"|“[^”"]*[”"]|«[^»]*»)\s+/u
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
function completeByPlace(rest: string, command: Command, names: Names): Completion {
  const { options } = command
  const open = Object.values(options).filter(({ positional }) => positional)
  let left = withoutNamed(rest)
  for (const option of open) {
    if (isFreeText(option) && option.kind !== 'passage') break
    const lead = /^["“«]?/u.exec(left)?.[0] ?? ''
    const typed = left.slice(lead.length)
    const values = /["”»]/u.test(typed) ? [] : valuesOf(option, typed, names)
    if (values.length > 0)
      return { choices: values.map(value => (lead === '' ? `${value} ` : quoted(value))), replaces: left }
    left = withoutNamed(left.slice(lengthOf(option, left, names)))
  }
  const [, , word = ''] = LAST_WORD.exec(rest) ?? []
  const dashed = word.startsWith('--')
  const typed = dashed ? word.slice(2) : word
  const choices = Object.keys(options)
    .filter(option => option.startsWith(typed))
    .map(option => (dashed ? `--${option} ` : `${option}:`))
  return { choices, replaces: word }
}

/** A line without the options given by name that it begins with. */
function withoutNamed(line: string): string {
  const named = NAMED.exec(line)
  return named ? withoutNamed(line.slice(named[0].length)) : line
}

/** How much of a line, in UTF-16 units, is the value of an option that is typed to its end: a quotation, a known name, a word. */
function lengthOf(option: Option, line: string, names: Names): number {
  const mark = QUOTED.exec(line)
  if (mark) return mark[0].length
  const words = [...line.matchAll(/\S+\s+/gu)].map(([word]) => word)
  const known = option.kind === 'actor' ? knownNames(names.actors).longest(words.map(word => word.trim())) : 1
  return words.slice(0, Math.max(1, known)).join('').length
}

function valuesOf({ kind, choices }: Option, typed: string, names: Names): readonly string[] {
  if (choices !== null) return knownNames(choices).startingWith(typed)
  if (kind === 'topic') return knownNames(names.topics).startingWith(typed)
  if (kind === 'actor') return knownNames(names.actors).startingWith(typed)
  if (kind === 'outlet') return knownNames(names.outlets).startingWith(typed)
  if (kind === 'article' || kind === 'passage')
    return knownNames(names.articles.map(({ id }) => id)).startingWith(typed)
  return []
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}" ` : `${value} `
}
