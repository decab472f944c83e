import fc from 'fast-check'
import {
  type Command,
  type CommandList,
  type Described,
  defineCommand,
  type MessageCommand,
} from '../../src/desk/command.ts'
import {
  actor,
  articleId,
  choice,
  date,
  file,
  type Option,
  outlet,
  text,
  topic,
  wholeNumber,
} from '../../src/desk/option.ts'
import type { CommandWording, Language, Wording } from '../../src/desk/words/language.ts'

/** A command that says no more than what is wanted of it. */
export function command(about: Partial<Pick<Command, 'name' | 'for'>>, options: Record<string, Option> = {}) {
  const { name = 'any', for: audience = 'everyone' } = about
  return defineCommand({
    name,
    description: 'Any',
    for: audience,
    options,
    example: `/${name}`,
    run: ({ desk }) => desk.sources(),
  })
}

/** Some commands with options of every kind, some of them in groups, entries in a menu, and a language in which all of them have other names. */
export function anyCommands() {
  const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,15}$/)
  const description = fc.string({ minLength: 1, maxLength: 100 })
  const bounds = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000))
  const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 30 })
  const option: fc.Arbitrary<Option> = fc.oneof(
    description.map(text),
    description.map(topic),
    description.map(actor),
    description.map(articleId),
    description.map(outlet),
    description.map(date),
    description.map(file),
    fc.tuple(description, bounds).map(([words, [least, more]]) => wholeNumber(words, least, least + more)),
    fc.tuple(description, values).map(([words, choices]) => choice(words, choices)),
  )
  const options = fc
    .uniqueArray(fc.tuple(name, option), { selector: ([name]) => name, maxLength: 25 })
    .map(entries => Object.fromEntries(entries))
  const audience = fc.constantFrom('everyone' as const, 'moderators' as const)
  const single = fc.uniqueArray(fc.tuple(name, audience, options), {
    selector: ([name]) => name,
    maxLength: 8,
  })
  // Of the groups, each has a first word that no command has.
  const pairs = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('one', 'other'), name, audience, options)
      .map(([group, name, audience, options]) => [`_${group} ${name}`, audience, options] as const),
    { selector: ([name]) => name, maxLength: 6 },
  )
  const entries = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 3 })
  return fc.tuple(single, pairs, entries).map(([alone, paired, entries]) => {
    const slash = [...alone, ...paired].map(([name, audience, options]) =>
      command({ name, for: audience }, options),
    )
    const groups = { _one: { description: 'One' }, _other: { description: 'Other' } }
    const list: CommandList = { slash, groups, menus: entries.map(entry) }
    return { list, language: madeUpLanguage(list) }
  })
}

/** An entry in the menu of a message. */
export function entry(name: string): MessageCommand {
  return {
    name,
    for: 'everyone',
    run: async () => ({ kind: 'check', status: 'declined', quotes: [], passages: [], leftOut: 0 }),
  }
}

/** Commands without groups and menus. */
export function listOf(...slash: readonly Described[]): CommandList {
  return { slash, groups: {}, menus: [] }
}

function madeUpLanguage({ slash, groups, menus }: CommandList): Language {
  const wording = (name: string): Wording => ({ name: `${name}-é`, description: `Как ${name}` })
  const worded = slash.map(({ name, options }): [string, CommandWording] => [
    name,
    {
      ...wording(name.replace(/^.* /, '')),
      options: Object.fromEntries(Object.keys(options).map(option => [option, wording(option)])),
    },
  ])
  return {
    name: 'Made up',
    locales: ['cs', 'uk'],
    commands: Object.fromEntries(worded),
    groups: Object.fromEntries(Object.keys(groups).map(word => [word, wording(word)])),
    menus: Object.fromEntries(menus.map(({ name }) => [name, `${name}é`])),
    phrases: {},
    forms: ['one', 'few', 'other'],
  }
}
