import fc from 'fast-check'
import { type Command, defineCommand } from '../../src/desk/command.ts'
import type { CommandWording, Language, Wording } from '../../src/desk/language.ts'
import {
  actor,
  articleId,
  choice,
  date,
  type Option,
  outlet,
  text,
  topic,
  wholeNumber,
} from '../../src/desk/option.ts'

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

/** Up to eight commands with options of every kind, and a language in which all of them have other names. */
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
    fc.tuple(description, bounds).map(([words, [least, more]]) => wholeNumber(words, least, least + more)),
    fc.tuple(description, values).map(([words, choices]) => choice(words, choices)),
  )
  const options = fc
    .uniqueArray(fc.tuple(name, option), { selector: ([name]) => name, maxLength: 25 })
    .map(entries => Object.fromEntries(entries))
  const audience = fc.constantFrom('everyone' as const, 'moderators' as const)
  return fc
    .uniqueArray(fc.tuple(name, audience, options), { selector: ([name]) => name, maxLength: 8 })
    .map(made => {
      const list = made.map(([name, audience, options]) => command({ name, for: audience }, options))
      return { list, language: madeUpLanguage(list) }
    })
}

function madeUpLanguage(list: readonly Command[]): Language {
  const wording = (name: string): Wording => ({ name: `${name}-é`, description: `Как ${name}` })
  const worded = list.map(({ name, options }): [string, CommandWording] => [
    name,
    {
      ...wording(name),
      options: Object.fromEntries(Object.keys(options).map(option => [option, wording(option)])),
    },
  ])
  return {
    name: 'Made up',
    locales: ['cs', 'uk'],
    commands: Object.fromEntries(worded),
    groups: {},
    menus: {},
    phrases: {},
    forms: ['one', 'few', 'other'],
  }
}
