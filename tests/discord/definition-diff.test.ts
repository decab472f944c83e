import type { APIApplicationCommand } from 'discord.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allCommands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import { diffDefinitions } from '../../src/discord/definition-diff.ts'
import { diffText } from '../../src/discord/definition-diff-text.ts'
import { type Definition, definitionsOf } from '../../src/discord/definitions.ts'
import { anyCommands } from './any-commands.ts'
import { RegistryServer } from './registry-server.ts'

const definitions = definitionsOf(allCommands, languages)
const english = definitionsOf(allCommands, []).filter(definition => 'description' in definition)
const search = english.find(({ name }) => name === 'search')
const corpus = english.find(({ name }) => name === 'corpus')

/** Commands as Discord gives them back once they are registered. */
function registered(...sent: readonly object[]): readonly APIApplicationCommand[] {
  const server = new RegistryServer()
  server.leave('everywhere', ...sent.map(command => ({ ...command })))
  return server.commands('everywhere').map(command => command as object as APIApplicationCommand)
}

/** The lines that say what changes when one definition takes the place of another. */
function changes(before: object, after: object): readonly string[] {
  return diffText(
    diffDefinitions(registered({ ...search, ...before }), [{ ...search, ...after } as Definition]),
  )
    .split('\n')
    .map(line => line.replace('~ /search  ', ''))
}

describe('diffDefinitions', () => {
  test('finds no difference in what Discord fills in, leaves out and puts in another order', () => {
    expect(diffDefinitions(registered(...definitions), definitions)).toEqual({
      added: [],
      changed: [],
      removed: [],
      unchanged: definitions,
    })
    fc.assert(
      fc.property(anyCommands(), ({ list, language }) => {
        const any = definitionsOf(list, [language])
        expect(diffDefinitions(registered(...any.toReversed()), any).unchanged).toEqual(any)
      }),
      { numRuns: 100 },
    )
  })

  test('finds every change of a word, whatever the commands', () => {
    fc.assert(
      fc.property(anyCommands(), fc.nat(), ({ list, language }, pick) => {
        const any = definitionsOf(list, [language])
        fc.pre(any.length > 0)
        const at = pick % any.length
        const changed = any.map((command, index) =>
          index !== at
            ? command
            : 'description' in command
              ? { ...command, description: `${command.description}!` }
              : { ...command, name_localizations: { fr: 'Autre' } },
        )
        const diff = diffDefinitions(registered(...any), changed)
        expect(diff.changed.map(({ definition }) => definition)).toEqual([changed[at]])
        expect(diff.unchanged).toHaveLength(any.length - 1)
      }),
      { numRuns: 100 },
    )
  })

  test('tells what is new, what goes and what stays', () => {
    const [first, second, ...others] = definitions
    if (!first || !second) throw new Error('there are no commands')
    const old = { name: 'question', description: 'An older /ask' }
    const diff = diffDefinitions(registered(old, second, ...others), definitions)
    expect(diff).toMatchObject({
      added: [first],
      changed: [],
      removed: [old],
      unchanged: [second, ...others],
    })
  })

  test('names the field that differs, in whatever it is', () => {
    const [words, ...others] = search?.options ?? []
    if (!words) throw new Error('/search has no options')
    const option = (fields: object) => ({ options: [{ ...words, ...fields }, ...others] })
    expect([
      ...changes({}, { description: 'Find words' }),
      ...changes(
        { name_localizations: { de: 'such' } },
        { name_localizations: { de: 'suche', fr: 'recherche' } },
      ),
      ...changes({}, { default_member_permissions: '32' }),
      ...changes({ default_member_permissions: '32' }, { default_member_permissions: '48' }),
      ...changes({ contexts: undefined }, {}),
      ...changes({ integration_types: [0] }, {}),
      ...changes({ nsfw: true }, {}),
      ...changes({}, option({ description: 'Words' })),
      ...changes(option({ description_localizations: { ru: 'Слова' } }), {}),
      ...changes(option({ required: false }), {}),
      ...changes(option({ type: 4 }), {}),
      ...changes(option({ autocomplete: true }), {}),
      ...changes({}, option({ max_length: 500 })),
      ...changes({}, option({ choices: [{ name: 'a', value: 'b', name_localizations: { de: 'c' } }] })),
      ...changes({ options: others }, {}),
      ...changes({ options: [words, ...others.toReversed()] }, {}),
    ]).toMatchInlineSnapshot(`
      [
        "description: "Find the passages that hold these words" → "Find words"",
        "name (de): "such" → "suche"",
        "name (fr): nothing → "recherche"",
        "default member permissions: nothing → ManageGuild (32)",
        "default member permissions: ManageGuild (32) → ManageChannels, ManageGuild (48)",
        "contexts: nothing → Guild, BotDM, PrivateChannel",
        "integration types: GuildInstall → GuildInstall, UserInstall",
        "nsfw: true → nothing",
        "words description: "Words to look for; "…" keeps words together" → "Words"",
        "words description (ru): "Слова" → nothing",
        "words required: nothing → true",
        "words type: Integer → String",
        "words autocomplete: true → nothing",
        "words max length: 1000 → 500",
        "words choices: nothing → "a" = "b"",
        "words choices (de): nothing → "c"",
        "options: outlet, from, to, limit → words, outlet, from, to, limit",
        "options: words, limit, to, from, outlet → words, outlet, from, to, limit",
      ]
    `)
  })

  test('names the field that differs in a subcommand', () => {
    const [status, refresh, add, ...others] = corpus?.options ?? []
    if (!status || !refresh || !add || !('options' in add)) throw new Error('/corpus has no subcommands')
    const [first, ...files] = add.options ?? []
    const changed = [
      { ...status, description: 'How it stands' },
      { ...add, options: [{ ...first, description: 'A page' }, ...files.slice(1)] },
      ...others,
    ]
    const now = { ...corpus, options: changed } as Definition
    expect(diffText(diffDefinitions(registered({ ...corpus }), [now]))).toMatchInlineSnapshot(`
      "~ /corpus  options: status, refresh, add, edit, remove, history, undo → status, add, edit, remove, history, undo
      ~ /corpus  status description: "How the coverage stands: articles, dates, last refresh, problems" → "How it stands"
      ~ /corpus  add options: file1, file2, file3, file4, file5, file6, file7, file8, file9, file10 → file1, file3, file4, file5, file6, file7, file8, file9, file10
      ~ /corpus  add file1 description: "A saved page, .txt or .md; with no file at all, the text is asked for" → "A page""
    `)
  })

  test('tells an entry in a menu from a slash command of the same name', () => {
    const slash = { name: 'ask', description: 'Ask' }
    const menu: Definition = { type: 3, name: 'ask', integration_types: [0] }
    const diff = diffDefinitions(registered(slash), [menu])
    expect(diff).toMatchObject({ added: [menu], removed: [slash], changed: [] })
    expect(diffDefinitions(registered(menu), [menu]).unchanged).toEqual([menu])
    expect(
      diffText(diffDefinitions(registered(menu), [{ ...menu, name_localizations: { de: 'Fragen' } }])),
    ).toBe('~ "ask" in the menu of a message  name (de): nothing → "Fragen"')
  })

  test('takes the order in which the places of use are listed for nothing', () => {
    expect(changes({ contexts: [2, 0, 1], integration_types: [1, 0] }, {})).toEqual(['= /search'])
  })

  test('takes back commands of menus, and a second command of the same name', () => {
    const [ask] = registered({ name: 'ask', description: 'Ask' })
    if (!ask) throw new Error('nothing was registered')
    const menu = registered({ name: 'ask', type: 2 }, { name: 'Look it up', type: 3 })
    const diff = diffDefinitions([...menu, ask, { ...ask, id: '1' }], definitions)
    expect(diffText({ ...diff, added: [], changed: [] })).toBe(
      '- "ask" in the menu of a user\n- "Look it up" in the menu of a message\n- /ask',
    )
    expect(diff.removed.at(-1)?.id).toBe('1')
    expect(diff.changed.map(({ definition }) => definition.name)).toEqual(['ask'])
  })

  test('leaves the entry point of an activity alone, which is Discord’s', () => {
    expect(diffDefinitions(registered({ name: 'launch', type: 4 }), []).removed).toEqual([])
  })
})

describe('diffText', () => {
  test('is a line for each thing that is done', () => {
    const [ask, stance, ...others] = definitions
    const before = registered(
      { name: 'question', description: 'An older /ask' },
      { ...stance, description: 'What somebody says' },
      ...others,
    )
    expect(ask?.name).toBe('ask')
    expect(diffText(diffDefinitions(before, definitions))).toMatchInlineSnapshot(`
      "- /question
      + /ask  Ask the coverage a question
      ~ /stance  description: "What somebody says" → "What a country, organisation or person says and does about a topic"
      = /compare, /quotes, /who, /search, /timeline, /related, /check, /article, /sources, /about, /help, /corpus, /settings, "Check this quote" in the menu of a message"
    `)
  })
})
