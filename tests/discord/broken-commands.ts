import { command, entry, many, option } from './bodies.ts'

/** For each limit on commands, bodies that break it and no other. */
export const BROKEN_COMMANDS: Readonly<Record<string, readonly unknown[]>> = {
  'commands in all': [many(101, index => command({ name: `stance-${index}` }))],
  'command fields': [
    command({ limit: 3 }),
    command({}, option({ most: 3 })),
    command({}, option({ choices: [{ name: 'A', value: 'a', label: 'A' }] })),
  ],
  'command name': [
    command({ name: 'Stance' }),
    command({ name: 'two words' }),
    command({ name: 'a'.repeat(33) }),
    command({ name: '' }),
    command({ name: 'ask!' }),
    command({ name_localizations: { ru: 'Позиция' } }),
    command({}, option({ name: 'Topic' })),
    command({}, option({ name_localizations: { de: 'zwei Wörter' } })),
  ],
  'command description': [
    command({ description: '' }),
    command({ description: 'a'.repeat(101) }),
    command({ description_localizations: { de: 'a'.repeat(101) } }),
    command({}, option({ description: undefined })),
    command({}, option({ description_localizations: { fr: '' } })),
  ],
  'entry in a menu': [
    entry({ name: 'a'.repeat(33) }),
    entry({ name_localizations: { de: '' } }),
    entry({ description: 'Check it' }),
    entry({ options: [option()] }),
    many(16, index => entry({ name: `Check ${index}` })),
  ],
  locales: [
    command({ name_localizations: { es: 'postura' } }),
    command({}, option({ description_localizations: { 'de-DE': 'Worüber' } })),
  ],
  'command names differ': [
    [command(), command()],
    [command(), command({ name: 'ask', name_localizations: { de: 'stance' } })],
  ],
  'option names differ': [
    command({}, option(), option()),
    command({}, option(), option({ name: 'to', name_localizations: { fr: 'topic' } })),
  ],
  'options in all': [command({}, ...many(26, index => option({ name: `topic-${index}` })))],
  'required options first': [command({}, option(), option({ name: 'actor', required: true }))],
  'option type': [
    command({}, option({ type: 12 })),
    command({}, option({ options: [option()] })),
    command({}, option({ channel_types: [0] })),
    command({}, option({ type: 1 }), option({ name: 'actor' })),
    command({}, option({ type: 1, required: true })),
    command({}, option({ type: 1, options: [option({ type: 1 })] })),
  ],
  choices: [
    command({}, option({ choices: many(26, index => ({ name: `${index}`, value: `${index}` })) })),
    command({}, option({ choices: [{ name: '', value: 'a' }] })),
    command({}, option({ choices: [{ name: 'A', value: 'a'.repeat(101) }] })),
    command({}, option({ type: 4, choices: [{ name: 'A', value: 'a' }] })),
    command({}, option({ choices: [{ name: 'A', value: 'a', name_localizations: { de: '' } }] })),
    command({}, option({ choices: many(2, index => ({ name: 'A', value: `${index}` })) })),
    command({}, option({ type: 5, choices: [{ name: 'A', value: 1 }] })),
  ],
  'choices or autocomplete': [
    command({}, option({ autocomplete: true, choices: [{ name: 'A', value: 'a' }] })),
    command({}, option({ type: 5, autocomplete: true })),
  ],
  'length of an option': [
    command({}, option({ max_length: 6001 })),
    command({}, option({ max_length: 0 })),
    command({}, option({ min_length: -1 })),
    command({}, option({ min_length: 5, max_length: 4 })),
    command({}, option({ type: 4, max_length: 4 })),
  ],
  'bounds of a number': [
    command({}, option({ min_value: 1 })),
    command({}, option({ type: 4, min_value: 1.5 })),
    command({}, option({ type: 10, max_value: 2 ** 54 })),
    command({}, option({ type: 4, min_value: 5, max_value: 4 })),
  ],
  'characters of a command in all': [
    command({}, ...many(9, index => option({ name: `topic-${index}`, choices: longChoices(0) }))),
    command({}, ...many(9, index => option({ name: `topic-${index}`, choices: longChoices(1) }))),
  ],
  'where a command is used': [
    command({ contexts: [3] }),
    command({ contexts: [] }),
    command({ integration_types: [2] }),
    command({ integration_types: [0, 0] }),
  ],
  'default member permissions': [
    command({ default_member_permissions: 32 }),
    command({ default_member_permissions: 'MANAGE_GUILD' }),
  ],
}

/** Choices that come to some 900 characters: the text itself is long, or its translation is. */
function longChoices(translated: 0 | 1): readonly object[] {
  return many(9, index => ({
    name: translated ? `${index}` : `${index}`.padEnd(100, 'a'),
    value: `${index}`,
    ...(translated ? { name_localizations: { de: `${index}`.padEnd(100, 'a') } } : {}),
  }))
}
