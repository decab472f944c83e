import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
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
import { type Definition, definitionsOf, inServer } from '../../src/discord/definitions.ts'
import { definitionsText } from './definitions-text.ts'
import { brokenLimits } from './limits.ts'

const definitions = definitionsOf(commands, languages)

function command(about: Partial<Pick<Command, 'name' | 'for'>>, options: Record<string, Option> = {}) {
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

/** The options of one command's definition, by name. */
function optionsOf(options: Record<string, Option>) {
  const [definition] = definitionsOf([command({}, options)], [])
  return definition?.options ?? []
}

describe('definitionsOf', () => {
  test('reads as its golden file', async () => {
    await expect(definitionsText(definitions)).toMatchFileSnapshot('../golden/definitions.md')
  })

  test('keeps every limit of Discord', () => {
    expect(brokenLimits('command', definitions)).toEqual([])
    expect(brokenLimits('command', definitions.map(inServer))).toEqual([])
  })

  test('gives each kind of option its type and its bounds', () => {
    expect(
      optionsOf({
        question: text('A'),
        topic: topic('B'),
        actor: actor('C'),
        id: articleId('D'),
        outlet: outlet('E'),
        from: date('F'),
        limit: wholeNumber('G', 1, 25),
      }).map(({ name, description, name_localizations, description_localizations, ...shape }) => shape),
    ).toEqual([
      { type: 3, required: true, min_length: 1, max_length: 1000 },
      { type: 3, required: true, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: true, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: true, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: false, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: false, min_length: 4, max_length: 10 },
      { type: 4, required: false, min_value: 1, max_value: 25 },
    ])
  })

  test('puts required options first and keeps their order else', () => {
    const options = { from: date('A'), words: text('B'), limit: wholeNumber('C', 1, 2), actor: actor('D') }
    expect(optionsOf(options).map(({ name }) => name)).toEqual(['words', 'actor', 'from', 'limit'])
  })

  test('lists values to choose, and takes any text where they are more than Discord lists', () => {
    const values = Array.from({ length: 26 }, (_, at) => `value ${at}`)
    expect(optionsOf({ way: choice('A', values.slice(1)) })).toMatchObject([
      { choices: values.slice(1).map(value => ({ name: value, value })) },
    ])
    const [option] = optionsOf({ way: choice('A', values) })
    expect(option).toMatchObject({ min_length: 1, max_length: 1000 })
    expect(option).not.toHaveProperty('choices')
  })

  test('shows a choice that names a command as each language calls the command', () => {
    const helped = definitions.find(({ name }) => name === 'help')?.options?.[0]
    expect(helped).toMatchObject({
      choices: commands.map(({ name }) => ({
        value: name,
        name,
        name_localizations: { de: languages[0]?.commands[name]?.name },
      })),
    })
  })

  test('opens the commands for everyone to servers, direct messages and users who install the app', () => {
    for (const definition of definitions)
      expect(definition).toMatchObject({
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        default_member_permissions: null,
      })
  })

  test('shows moderators’ commands in servers alone, to those who may manage the server', () => {
    expect(definitionsOf([command({ for: 'moderators' })], [])).toMatchObject([
      { contexts: [0], integration_types: [0], default_member_permissions: '32' },
    ])
  })

  test('leaves a command in English where a language does not have it', () => {
    const german: Language = { name: 'German', locales: ['de'], commands: {} }
    expect(definitionsOf([command({ name: 'constructor' })], [german])).toMatchObject([
      { name: 'constructor', name_localizations: {}, description_localizations: {} },
    ])
  })

  test('keeps every limit of Discord, whatever the commands', () => {
    fc.assert(
      fc.property(anyCommands(), ({ list, language }) => {
        const any = definitionsOf(list, [language])
        expect(brokenLimits('command', any)).toEqual([])
        expect(any.map(({ name }) => name)).toEqual(list.map(({ name }) => name))
        for (const [at, { options = [] }] of any.entries())
          expect(options.map(({ name }) => name).toSorted()).toEqual(
            Object.keys(list[at]?.options ?? {}).toSorted(),
          )
      }),
      { numRuns: 300 },
    )
  })
})

describe('inServer', () => {
  test('leaves out what only commands for everywhere have', () => {
    const [definition] = definitions.map(inServer)
    expect(definition).not.toHaveProperty('contexts')
    expect(definition).not.toHaveProperty('integration_types')
    expect(definition).toMatchObject({
      name: 'ask',
      type: 1,
      default_member_permissions: null,
    } satisfies Partial<Definition>)
  })
})

/** Up to eight commands with options of every kind, and a language in which all of them have other names. */
function anyCommands() {
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
  return { name: 'Made up', locales: ['cs', 'uk'], commands: Object.fromEntries(worded) }
}
