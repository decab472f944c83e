import { type Command, usageOf } from '../desk/command.ts'
import type { KnownNames } from '../desk/known-names.ts'
import { meantBy } from '../desk/nearest.ts'
import { isFreeText, type Option } from '../desk/option.ts'
import { english } from '../desk/words/phrase.ts'
import { meantToType } from './typed.ts'
import { type PlainWord, type Word, wordsOfLine, wordsOfShell } from './words.ts'

/** A command as it was asked for, with its options as they were typed; or why it was not understood. */
export type CommandLine =
  | {
      readonly status: 'read'
      readonly command: Command
      readonly options: Readonly<Record<string, string>>
    }
  | { readonly status: 'misread'; readonly message: string }

/** What a command line is read by. */
export interface Vocabulary {
  readonly commands: readonly Command[]
  readonly actors: KnownNames
}

/** The command that a line without a command's name asks. */
const QUESTIONS = 'ask'

/** How much of what was typed a message repeats. */
const SHOWN = 40

const misread = (message: string): CommandLine => ({ status: 'misread', message })
const shorten = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/**
 * Reads a command from one line. `/stance Russia coalition`, `/stance "United States" Assad` and
 * `/stance actor:"United States" topic:Assad limit:10` all work; without its slash a command works
 * too, and any other line is a question.
 */
export function readLine(line: string, vocabulary: Vocabulary): CommandLine {
  const split = wordsOfLine(meantToType(line))
  return split.status === 'misread' ? split : readWords(split.words, vocabulary)
}

/** Reads a command from the words that a shell passed: one is a line, several are split already. */
export function readShellWords(elements: readonly string[], vocabulary: Vocabulary): CommandLine {
  const [first = '', ...others] = elements.map(meantToType)
  if (others.length === 0) return readLine(first, vocabulary)
  const opening = first.trim().startsWith('/')
    ? wordsOfLine(first)
    : { status: 'read' as const, words: wordsOfShell([first], () => false) }
  if (opening.status === 'misread') return opening
  const named = opening.words[0]?.raw.replace(/^\//, '').toLowerCase()
  const command =
    vocabulary.commands.find(({ name }) => name === named) ??
    vocabulary.commands.find(({ name }) => name === QUESTIONS)
  const isOption = (name: string) => Object.hasOwn(command?.options ?? {}, name)
  return readWords([...opening.words, ...wordsOfShell(others, isOption)], vocabulary)
}

/** A command that a shell has split, as one line that reads the same. */
export function asLine(elements: readonly string[]): string {
  const [only = ''] = elements
  if (elements.length === 1) return only
  return elements
    .map(element => (/\s/.test(element) && !element.includes('"') ? `"${element}"` : element))
    .join(' ')
}

function readWords(words: readonly Word[], { commands, actors }: Vocabulary): CommandLine {
  const [first, ...rest] = words
  if (!first) return misread('there is no command; /help lists the commands')
  if (first.kind === 'plain' && first.raw.startsWith('/')) {
    const name = first.raw.slice(1).toLowerCase()
    const command = commands.find(command => command.name === name)
    return command ? fill(command, rest, actors) : misread(unknownCommand(name, commands))
  }
  const bare = commands.find(({ name }) => first.raw === name)
  if (bare && isMeantWith(bare, rest, actors)) return fill(bare, rest, actors)
  const asking = commands.find(({ name }) => name === QUESTIONS)
  return asking
    ? fill(asking, words, actors)
    : misread('a command begins with a slash; /help lists the commands')
}

/**
 * Whether words behind a command's name without its slash belong to it. "help me see why …" is a question: where no
 * option has to be given, only a value that the command lists is its own. So is "who pays for it": where nothing but a
 * name has to be given, only a known one is its own.
 */
function isMeantWith({ options }: Command, words: readonly Word[], actors: KnownNames): boolean {
  const taken = Object.values(options)
  const [first, ...others] = words
  if (first && taken.filter(({ positional }) => positional).every(({ kind }) => kind === 'actor'))
    return actors.longest(words.map(({ value }) => value ?? '')) === words.length
  if (!first || taken.some(({ required }) => required)) return true
  return (
    others.length === 0 &&
    first.kind === 'plain' &&
    taken.some(({ choices }) => choices?.includes(first.value))
  )
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const near = meantBy(
    name,
    commands.map(command => command.name),
  )
  const remedy = near === null ? '/help lists the commands' : `did you mean /${near}?`
  return `there is no command "/${shorten(name)}"; ${remedy}`
}

/** Takes the named options first, then lets the words without a name fill the others in order. */
function fill(command: Command, words: readonly Word[], actors: KnownNames): CommandLine {
  const options: Record<string, string> = {}
  const plain: PlainWord[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if (word.kind === 'plain') {
      const parted = partedOption(command, word)
      if (parted !== null) return misread(parted)
      plain.push(word)
      continue
    }
    if (!Object.hasOwn(command.options, word.name))
      return misread(unknownOption(command, word.name, word.raw))
    if (Object.hasOwn(options, word.name)) return misread(`${word.name} is given twice; give it once`)
    const follower = words[at + 1]
    if (word.value === null && follower?.kind !== 'plain')
      return misread(`--${word.name} needs a value: write --${word.name}=… or ${word.name}:…`)
    if (word.value === null) at++
    options[word.name] = word.value ?? (follower?.kind === 'plain' ? follower.value : '')
  }
  const left = fillInOrder(command, options, plain, actors)
  if (left.length === 0) return { status: 'read', command, options }
  const surplus = shorten(left.map(({ raw }) => raw).join(' '))
  return misread(`/${command.name} has no place for "${surplus}"; write ${english(usageOf(command))}`)
}

/** Of `limit: 3`, what is wrong: alone, the name would be looked for as a word, and the value too. */
function partedOption({ options }: Command, { raw, quoted }: PlainWord): string | null {
  const name = raw.slice(0, -1)
  if (quoted || !raw.endsWith(':') || !Object.hasOwn(options, name)) return null
  return `${name}: needs its value right behind it: write ${name}:… without a space, or "${raw}" in quotes for the word`
}

function unknownOption(command: Command, name: string, raw: string): string {
  const names = Object.keys(command.options)
  const near = meantBy(name, names)
  const held = near ? `did you mean ${near}?` : `it takes ${names.join(', ') || 'none'}.`
  const words = shorten(raw.replaceAll('"', ''))
  return `/${command.name} has no option "${shorten(name)}"; ${held} To look for the words themselves, put them in quotes: "${words}"`
}

/**
 * Fills the options that have no value yet and returns the words for which there is no place. The last text
 * takes the rest as it was typed: there quotation marks say which words belong together. A name behind which nothing
 * can stand takes the rest, too: it may be one that is not known.
 */
function fillInOrder(
  command: Command,
  options: Record<string, string>,
  words: readonly PlainWord[],
  actors: KnownNames,
): readonly PlainWord[] {
  const open = Object.entries(command.options).filter(
    ([name, option]) => option.positional && !Object.hasOwn(options, name),
  )
  const lastText = open.findLast(([, option]) => isFreeText(option))?.[0]
  let left = words
  for (const [name, option] of open) {
    if (left.length === 0) break
    if (name === lastText) {
      options[name] = asTyped(left)
      return []
    }
    const isLast = name === open.at(-1)?.[0]
    const count = isLast && option.kind === 'actor' ? left.length : wordsFor(option, left, actors)
    options[name] = left
      .slice(0, count)
      .map(({ value }) => value)
      .join(' ')
    left = left.slice(count)
  }
  return left
}

/** How many of the words an option takes that is not the last text. */
function wordsFor(option: Option, words: readonly PlainWord[], actors: KnownNames): number {
  if (option.kind !== 'actor' || words[0]?.quoted) return 1
  const firstQuoted = words.findIndex(({ quoted }) => quoted)
  const candidates = firstQuoted < 0 ? words : words.slice(0, firstQuoted)
  return Math.max(1, actors.longest(candidates.map(({ value }) => value)))
}

/** Words as they were typed. Where a shell took the marks off one of several words, they are put back. */
function asTyped(words: readonly PlainWord[]): string {
  const [only] = words
  if (only && words.length === 1) return only.raw
  return words
    .map(({ raw, value, quoted }) => (quoted && raw === value && !raw.includes('"') ? `"${raw}"` : raw))
    .join(' ')
}
