import type { Command } from '../desk/command.ts'
import { isFreeText } from '../desk/option.ts'
import { commandCalled, optionCalled } from '../desk/words/called.ts'
import { english, say } from '../desk/words/phrase.ts'

/** A command as somebody asked it, without who it was. */
export interface Asked {
  readonly command: string
  /** What was typed, by the name of the option. */
  readonly options: Readonly<Record<string, string>>
}

/** Quotation marks to put around a value, each with what closes it. */
const MARKS = [
  ['"', '"', /"/],
  ['«', '»', /»/],
  ['„', '“', /[“”]/],
] as const

/** What a line reads as an option: `limit:3`, `--limit`, and `limit:` whose value went astray. */
const LIKE_OPTION = /^(?:--[a-z]|[a-z][a-z_-]*:(?!\/\/))/

/** A word as a line is split into: a quotation with what touches it, or all up to white space. */
const WORD = /(?:"[^"]*"|“[^”"]*[”"]|«[^»]*»|[^\s"“”„«])\S*(?: |$)/y

/**
 * A command as one line, to restate it: `/stance Russia coalition outlet:"Al-Monitor"`. The console reads the same
 * command from it, but that runs of white space are one space, and that a known name may begin with the actor and go
 * on with the topic. Where a value has every kind of quotation mark, its straight ones become single ones.
 *
 * @param tongue Names the command and its options as its language calls them; the console reads them in English.
 */
export function restate(
  { command, options }: Asked,
  { options: defined }: Pick<Command, 'options'>,
  tongue = english,
): string {
  const given = Object.entries(defined).flatMap(([name, option]) => {
    const value = options[name]
    return value === undefined ? [] : [{ name, option, value: onOneLine(value) }]
  })
  const order = Object.keys(defined).filter(name => defined[name]?.positional)
  const inPlace = given.filter(({ name, option }) => option.positional && isFilled(order, name, options))
  const rest = inPlace.findLast(({ option }) => isFreeText(option))
  const parts = given.map(stated => {
    const { name, value } = stated
    if (stated === rest && standsAsTyped(value)) return value
    const before = rest === undefined || given.indexOf(stated) < given.indexOf(rest)
    return before && inPlace.includes(stated)
      ? word(value)
      : `${tongue(say`${optionCalled(command, name)}`)}:${word(value)}`
  })
  return [tongue(say`/${commandCalled(command)}`), ...parts].join(' ')
}

/** Whether every option that words fill before one has its value, so that a word falls into its place. */
function isFilled(order: readonly string[], name: string, options: Asked['options']): boolean {
  return order.slice(0, order.indexOf(name)).every(earlier => options[earlier] !== undefined)
}

function onOneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** Whether a text is read as it stands at the end of a line: no word of it as an option, no quotation left open. */
function standsAsTyped(text: string): boolean {
  let at = 0
  while (at < text.length) {
    WORD.lastIndex = at
    const found = WORD.exec(text)
    if (!found || LIKE_OPTION.test(found[0])) return false
    at += found[0].length
  }
  return text !== ''
}

/** A value as one word of a line, in quotation marks where it needs them. */
function word(value: string): string {
  if (/^[^\s"“”„«]\S*$/.test(value) && !LIKE_OPTION.test(value)) return value
  const marks = MARKS.find(([, , closing]) => !closing.test(value))
  return marks ? `${marks[0]}${value}${marks[1]}` : `"${value.replaceAll('"', "'")}"`
}
