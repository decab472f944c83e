import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allCommands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import type { Language, Wording } from '../../src/desk/words/language.ts'

const { slash: commands, groups, menus } = allCommands

const root = join(import.meta.dirname, '..', '..')

/** Letters, digits, hyphens and the like, none of them in upper case (Discord's rule for names). */
const NAME = /^[-_\p{L}\p{N}]{1,32}$/u

/** The wordings of a language, each with where it stands. */
function wordingsOf({ commands, groups }: Language): readonly (readonly [string, Wording])[] {
  const above = Object.entries(groups).map(([group, wording]): [string, Wording] => [`/${group} …`, wording])
  const own = Object.entries(commands).flatMap(([command, { options, ...own }]): [string, Wording][] => [
    [`/${command}`, own],
    ...Object.entries(options).map(([option, wording]): [string, Wording] => [
      `/${command} ${option}`,
      wording,
    ]),
  ])
  return [...above, ...own]
}

/** What stands side by side, by the English names: commands, those of a group, and the options of each. */
function lists({
  commands,
  groups,
}: Language): readonly Readonly<Record<string, { readonly name: string }>>[] {
  const within = (group: string | null) =>
    Object.fromEntries(
      Object.entries(commands).flatMap(([command, wording]) => {
        const [first = '', second] = command.split(' ')
        if (group === null) return second === undefined ? [[first, wording]] : []
        return first === group && second !== undefined ? [[second, wording]] : []
      }),
    )
  const options = Object.values(commands).map(({ options }) => options)
  return [{ ...within(null), ...groups }, ...Object.keys(groups).map(within), ...options]
}

test('the languages are German, French, Russian and Spanish, this in Spain and in America', () => {
  expect(languages.flatMap(({ name, locales }) => locales.map(locale => `${locale} ${name}`))).toEqual([
    'de German',
    'fr French',
    'ru Russian',
    'es-ES Spanish',
    'es-419 Spanish',
  ])
})

describe.each(languages)('$name', language => {
  const wordings = wordingsOf(language)

  test('has a wording for every command and option, and for nothing else', () => {
    const inEnglish = [
      ...Object.keys(groups).map(group => `/${group} …`),
      ...commands.flatMap(({ name, options }) => [
        `/${name}`,
        ...Object.keys(options).map(option => `/${name} ${option}`),
      ]),
    ]
    expect(wordings.map(([place]) => place).toSorted()).toEqual(inEnglish.toSorted())
  })

  test.for(wordings)('names %s in lower case and without spaces', ([, { name }]) => {
    expect(name).toMatch(NAME)
    expect(name).toBe(name.toLowerCase())
    expect(name).toBe(name.normalize('NFC'))
  })

  test.for(wordings)('describes %s in a short plain line', ([, { description }]) => {
    expect(description.length).toBeGreaterThan(0)
    expect(description.length).toBeLessThanOrEqual(100)
    expect(description).toBe(description.trim().normalize('NFC'))
    expect(description).not.toMatch(/[.!]$|\s\s|[^\S ]/)
    expect(description).toMatch(/^\p{Lu}/u)
  })

  test('names every value to choose that is no command, each otherwise', () => {
    const called = new Set(commands.map(({ name }) => name))
    for (const { name, options } of commands)
      for (const [option, { choices }] of Object.entries(options)) {
        const own = (choices ?? []).filter(value => !called.has(value))
        const names = language.commands[name]?.options[option]?.choices ?? {}
        expect(Object.keys(names), `/${name} ${option}`).toEqual(own)
        expect(new Set(Object.values(names)).size).toBe(own.length)
        for (const shown of Object.values(names)) expect(shown).toMatch(/^\S(?:.{0,98}\S)?$/u)
      }
  })

  test('calls no two commands the same, and no two options of a command', () => {
    for (const list of lists(language)) {
      const names = Object.values(list).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('calls nothing by the English name of something beside it', () => {
    for (const list of lists(language))
      for (const [english, { name }] of Object.entries(list))
        expect(Object.keys(list).filter(other => other !== english)).not.toContain(name)
  })

  test('calls an option the same in every command that takes it alike', () => {
    const options = commands.flatMap(({ name, options }) =>
      Object.entries(options).map(([option, { description }]) => ({
        english: `${option}: ${description}`,
        wording: language.commands[name]?.options[option],
      })),
    )
    for (const { english, wording } of options)
      expect(wording, english).toEqual(options.find(other => other.english === english)?.wording)
  })

  test('names other commands as it calls them', () => {
    const called = new Set(
      [...Object.values(language.commands), ...Object.values(language.groups)].map(({ name }) => `/${name}`),
    )
    const named = wordings.flatMap(([, { description }]) => description.match(/\/[-_\p{L}\p{N}]+/gu) ?? [])
    expect(named).not.toEqual([])
    expect(named.filter(name => !called.has(name))).toEqual([])
  })

  test('has a short name for every entry in the menu of a message', () => {
    expect(Object.keys(language.menus)).toEqual(menus.map(({ name }) => name))
    for (const name of Object.values(language.menus)) {
      expect(name).toMatch(/^\p{Lu}.{0,31}$/u)
      expect(name).toBe(name.trim().normalize('NFC'))
    }
  })

  test('keeps the English marks where something is to be typed', () => {
    for (const { name, options } of commands)
      for (const [option, { description }] of Object.entries(options)) {
        const worded = language.commands[name]?.options[option]?.description ?? ''
        expect(worded.includes('"…"'), option).toBe(description.includes('"…"'))
        expect(worded.match(/-/g)?.length, option).toBe(description.match(/-/g)?.length)
      }
  })
})

test('the languages are read by nothing that the console reads', () => {
  const read = readFrom(join(root, 'src', 'main.ts'))
  expect(read.has('commands/answering.ts')).toBe(true)
  expect([...read].filter(file => file.startsWith('commands/languages'))).toEqual([])
})

/** The files that a file imports, and those that they import, without what is imported only when it is needed. */
function readFrom(file: string, read: Set<string> = new Set()): ReadonlySet<string> {
  const name = relative(root, file).replaceAll('\\', '/')
  if (read.has(name)) return read
  read.add(name)
  const source = readFileSync(file, 'utf8')
  for (const [, target = ''] of source.matchAll(/^(?:import|export) (?!type )[\w\s{},*]*?from '(\.[^']+)'/gm))
    readFrom(resolve(dirname(file), target), read)
  return read
}
