import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import { readLine } from '../../src/console/command-line.ts'
import { knownNames } from '../../src/desk/known-names.ts'
import { tongueOf } from '../../src/desk/words/phrase.ts'
import { restate } from '../../src/discord/asked.ts'

const named = (name: string) => {
  const command = commands.find(command => command.name === name)
  if (!command) throw new Error(`there is no command ${name}`)
  return command
}
const line = (command: string, options: Record<string, string>) =>
  restate({ command, options }, named(command))
const readBack = (text: string) => readLine(text, { commands, actors: knownNames([]) })

describe('restate', () => {
  test('writes a command as one would type it', () => {
    expect(line('stance', { actor: 'Russia', topic: 'coalition' })).toBe('/stance Russia coalition')
    expect(line('stance', { actor: 'United States', topic: 'air strikes' })).toBe(
      '/stance "United States" air strikes',
    )
    expect(line('ask', { question: 'Who joined?', outlet: 'Al-Monitor', from: '2014' })).toBe(
      '/ask Who joined? outlet:Al-Monitor from:2014',
    )
    expect(line('search', { words: '"common enemy" Syria', limit: '3' })).toBe(
      '/search "common enemy" Syria limit:3',
    )
    expect(line('article', { id: 'Tolls wait until autumn', paragraph: '2' })).toBe(
      '/article "Tolls wait until autumn" 2',
    )
    expect(line('sources', {})).toBe('/sources')
  })

  test('names and quotes what would be read as something else', () => {
    expect(line('ask', { question: 'What does limit:3 mean?' })).toBe(
      '/ask question:"What does limit:3 mean?"',
    )
    expect(line('ask', { question: 'an "open quotation' })).toBe('/ask question:«an "open quotation»')
    expect(line('ask', { question: 'a 12" gun' })).toBe('/ask a 12" gun')
    expect(line('ask', { question: '--limit and "more" » and ”' })).toBe(
      `/ask question:"--limit and 'more' » and ”"`,
    )
  })

  test('is one line, whatever white space was typed', () => {
    expect(line('ask', { question: ' Who\n\njoined\u0000\tthe\u2028coalition? ' })).toBe(
      '/ask Who joined the coalition?',
    )
  })

  test('names the command and its options as a language does', () => {
    const [german] = languages.map(tongueOf)
    const asked = {
      command: 'stance',
      options: { actor: 'Russia', topic: 'coalition', outlet: 'Al-Monitor' },
    }
    expect(restate(asked, named('stance'), german)).toBe('/haltung Russia coalition medium:Al-Monitor')
  })

  test('is read by the console as the same command', () => {
    const word = fc.constantFrom(
      ...'Russia United limit:3 outlet: --to --limit=3 "common enemy" “x” «y» „z“ 10:30 https://quay.example a"b ” Syria? /ask ~ é 東京'.split(
        ' ',
      ),
    )
    const value = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '))
    const asked = fc.constantFrom(...commands).chain(command =>
      fc
        .record(Object.fromEntries(Object.keys(command.options).map(name => [name, value])), {
          requiredKeys: Object.keys(command.options).filter(name => command.options[name]?.required),
        })
        .map(options => ({ command, options: options as Record<string, string> })),
    )
    fc.assert(
      fc.property(asked, ({ command, options }) => {
        // With every kind of quotation mark in it, a value cannot be quoted.
        fc.pre(
          Object.values(options).every(value => !/"/.test(value) || !/»/.test(value) || !/[“”]/.test(value)),
        )
        expect(readBack(restate({ command: command.name, options }, command))).toEqual({
          status: 'read',
          command,
          options,
        })
      }),
      { numRuns: 500 },
    )
  })
})
