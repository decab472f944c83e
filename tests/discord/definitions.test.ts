import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import type { Language } from '../../src/desk/language.ts'
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
import { anyCommands, command } from './any-commands.ts'
import { definitionsText } from './definitions-text.ts'
import { brokenLimits } from './limits.ts'

const definitions = definitionsOf(commands, languages)

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
    const german: Language = {
      name: 'German',
      locales: ['de'],
      commands: {},
      groups: {},
      menus: {},
      phrases: {},
      forms: [],
    }
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
