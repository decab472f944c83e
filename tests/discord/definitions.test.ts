import { ApplicationCommandOptionType } from 'discord.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allCommands, commands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
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
import type { Language } from '../../src/desk/words/language.ts'
import {
  type Definition,
  definitionsOf,
  inServer,
  type SlashDefinition,
} from '../../src/discord/definitions.ts'
import { anyCommands, command, entry, listOf } from './any-commands.ts'
import { definitionsText } from './definitions-text.ts'
import { brokenLimits } from './limits.ts'

const definitions = definitionsOf(allCommands, languages)

/** The slash commands among them. */
const slash = definitions.filter(definition => 'description' in definition)

/** The options of one command's definition, by name. */
function optionsOf(options: Record<string, Option>) {
  const [definition] = definitionsOf(listOf(command({}, options)), [])
  return definition && 'options' in definition ? (definition.options ?? []) : []
}

/** A language of which nothing more is said than what is wanted. */
function spoken(some: Partial<Language>): Language {
  return {
    name: 'German',
    locales: ['de'],
    commands: {},
    groups: {},
    menus: {},
    phrases: {},
    forms: [],
    ...some,
  }
}

/** The names of a command and of its options, as the command list has them. */
function namesIn({ name, options = [] }: SlashDefinition): readonly string[] {
  const isSubcommand = options.some(({ type }) => type === ApplicationCommandOptionType.Subcommand)
  const within = options.flatMap(option => [
    `${name} ${option.name}`,
    ...('options' in option
      ? (option.options ?? []).map(inner => `${name} ${option.name} ${inner.name}`)
      : []),
  ])
  return isSubcommand ? within : [name, ...within]
}

describe('definitionsOf', () => {
  test('reads as its golden file', async () => {
    await expect(definitionsText(definitions)).toMatchFileSnapshot('../golden/definitions.md')
  })

  test('keeps every limit of Discord', () => {
    expect(brokenLimits('command', definitions)).toEqual([])
    expect(
      brokenLimits(
        'command',
        definitions.map(one => inServer(one)),
      ),
    ).toEqual([])
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
        page: file('H'),
      }).map(({ name, description, name_localizations, description_localizations, ...shape }) => shape),
    ).toEqual([
      { type: 3, required: true, min_length: 1, max_length: 1000 },
      { type: 3, required: true, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: true, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: true, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: false, min_length: 1, max_length: 1000, autocomplete: true },
      { type: 3, required: false, min_length: 4, max_length: 10 },
      { type: 4, required: false, min_value: 1, max_value: 25 },
      { type: 11, required: false },
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
    const helped = slash.find(({ name }) => name === 'help')?.options?.[0]
    expect(helped).toMatchObject({
      choices: commands.map(({ name }) => ({
        value: name,
        name,
        name_localizations: { de: languages[0]?.commands[name]?.name },
      })),
    })
  })

  test('shows any other choice by its name in each language', () => {
    const only = slash.find(({ name }) => name === 'stance')?.options?.find(({ name }) => name === 'only')
    expect(only).toMatchObject({
      choices: [
        { value: 'official', name: 'official', name_localizations: { de: 'amtlich', 'es-419': 'oficial' } },
        { value: 'people', name: 'people', name_localizations: { fr: 'autres' } },
        { value: 'all', name: 'all', name_localizations: { ru: 'все' } },
      ],
    })
  })

  test('opens the commands for everyone to servers, direct messages and users who install the app', () => {
    const everyones = new Set(
      [...allCommands.slash, ...allCommands.menus].flatMap(one => (one.for === 'everyone' ? one.name : [])),
    )
    const opened = definitions.filter(({ name }) => everyones.has(name))
    expect(opened).toHaveLength(everyones.size)
    for (const definition of opened)
      expect(definition).toMatchObject({
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        default_member_permissions: null,
      })
  })

  test('shows moderators’ commands in servers alone, to those who may manage the server', () => {
    const only = { contexts: [0], integration_types: [0], default_member_permissions: '32' }
    for (const audience of ['moderators', 'managers'] as const)
      expect(definitionsOf(listOf(command({ for: audience })), [])).toMatchObject([only])
    const named = (wanted: string) => definitions.find(({ name }) => name === wanted)
    expect([named('corpus'), named('settings')]).toMatchObject([only, only])
  })

  test('makes one command with subcommands of those with the same first word', () => {
    const list = {
      ...listOf(
        command({ name: 'box open' }, { lid: text('Which lid') }),
        command({ name: 'ask' }),
        command({ name: 'box shut', for: 'moderators' }),
      ),
      groups: { box: { description: 'Boxes' } },
    }
    const wording = (name: string) => ({ name, description: `D ${name}`, options: {} })
    const german = spoken({
      commands: { 'box open': { ...wording('öffnen'), options: { lid: wording('deckel') } } },
      groups: { box: wording('kiste') },
    })
    const [box, ask, ...others] = definitionsOf(list, [german])
    expect(box).toEqual({
      type: 1,
      name: 'box',
      description: 'Boxes',
      name_localizations: { de: 'kiste' },
      description_localizations: { de: 'D kiste' },
      options: [
        {
          type: 1,
          name: 'open',
          description: 'Any',
          name_localizations: { de: 'öffnen' },
          description_localizations: { de: 'D öffnen' },
          options: [expect.objectContaining({ name: 'lid', name_localizations: { de: 'deckel' } })],
        },
        expect.objectContaining({ name: 'shut', name_localizations: {}, options: [] }),
      ],
      // One of them is for everyone.
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
    })
    expect([ask?.name, others]).toEqual(['ask', []])
  })

  test('says what is missing of a group', () => {
    expect(() => definitionsOf(listOf(command({ name: 'box open' })), [])).toThrow(
      '/box has subcommands and no description; write one to commands/groups.ts',
    )
    const both = listOf(command({ name: 'box open' }), command({ name: 'box' }))
    expect(() => definitionsOf({ ...both, groups: { box: { description: 'Boxes' } } }, [])).toThrow(
      '/box is a command and has subcommands',
    )
  })

  test('puts an entry into the menu of a message, without a description', () => {
    const menus = [entry('Check this')]
    expect(definitionsOf({ ...listOf(), menus }, [spoken({ menus: { 'Check this': 'Prüfen' } })])).toEqual([
      {
        type: 3,
        name: 'Check this',
        name_localizations: { de: 'Prüfen' },
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        default_member_permissions: null,
      },
    ])
  })

  test('leaves a command in English where a language does not have it', () => {
    expect(definitionsOf(listOf(command({ name: 'constructor' })), [spoken({})])).toMatchObject([
      { name: 'constructor', name_localizations: {}, description_localizations: {} },
    ])
  })

  test('keeps every limit of Discord, whatever the commands', () => {
    fc.assert(
      fc.property(anyCommands(), ({ list, language }) => {
        const any = definitionsOf(list, [language])
        expect(brokenLimits('command', any)).toEqual([])
        const told = any.flatMap(definition =>
          'description' in definition ? [...namesIn(definition)] : [definition.name],
        )
        const wanted = list.slash.flatMap(({ name, options }) => [
          name,
          ...Object.keys(options).map(option => `${name} ${option}`),
        ])
        expect(told.toSorted()).toEqual([...wanted, ...list.menus.map(({ name }) => name)].toSorted())
      }),
      { numRuns: 300 },
    )
  })
})

describe('inServer', () => {
  test('leaves out what only commands for everywhere have', () => {
    const [definition] = definitions.map(one => inServer(one))
    expect(definition).not.toHaveProperty('contexts')
    expect(definition).not.toHaveProperty('integration_types')
    expect(definition).toMatchObject({
      name: 'ask',
      type: 1,
      default_member_permissions: null,
    } satisfies Partial<Definition>)
  })
})
