import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { asLine, type CommandLine, readLine, readShellWords } from '../../src/console/command-line.ts'
import { knownNames } from '../../src/desk/known-names.ts'

const vocabulary = {
  commands,
  actors: knownNames(['Islamic State', 'Obama administration', 'Russia', 'United States', 'Côte d’Ivoire']),
}
const read = (line: string) => shown(readLine(line, vocabulary))
const readShell = (...words: string[]) => shown(readShellWords(words, vocabulary))

function shown(line: CommandLine): readonly [string, Readonly<Record<string, string>>] | string {
  return line.status === 'read' ? [line.command.name, line.options] : line.message
}

describe('readLine', () => {
  test('fills the positional options in order', () => {
    expect(read('/stance Russia coalition')).toEqual(['stance', { actor: 'Russia', topic: 'coalition' }])
    expect(read('/article some-id 3')).toEqual(['article', { id: 'some-id', paragraph: '3' }])
  })

  test('gives the last text option the rest as it was typed', () => {
    expect(read('/ask Who said "no way", and when?')).toEqual([
      'ask',
      { question: 'Who said "no way", and when?' },
    ])
    expect(read('/search "air strikes"')).toEqual(['search', { words: '"air strikes"' }])
    expect(read('/stance Russia the air strikes')).toEqual([
      'stance',
      { actor: 'Russia', topic: 'the air strikes' },
    ])
  })

  test('passes over what cannot be seen: escape sequences, zero-width signs, marks of direction', () => {
    expect(read('/st\u200bance \ufeffRus\u00adsia \u202ecoal\u2069ition\u202c')).toEqual([
      'stance',
      { actor: 'Russia', topic: 'coalition' },
    ])
    expect(read('\u001b]0;title\u0007/ask \u001b[1;31mWho\u001b[0m said so?\u001b(')).toEqual([
      'ask',
      { question: 'Who said so?\u001b(' },
    ])
    expect(readShell('/ask', '\u200bWho', 'pa\u00adys?')).toEqual(['ask', { question: 'Who pays?' }])
    // Persian is spelt with a zero-width non-joiner.
    expect(read('/ask می\u200cخواهد')).toEqual(['ask', { question: 'می\u200cخواهد' }])
  })

  test('tells how to write an option that a space parts from its value', () => {
    for (const line of ['/ask Who pays? limit: 3', '/ask limit: 3 Who pays?', '/search tolls limit:'])
      expect(read(line)).toBe(
        'limit: needs its value right behind it: write limit:… without a space, or "limit:" in quotes for the word',
      )
    expect(read('/ask Who said "limit:" to whom: Sel?')).toEqual([
      'ask',
      { question: 'Who said "limit:" to whom: Sel?' },
    ])
  })

  test('takes a quotation as one word and drops its marks, straight or typographic', () => {
    for (const quoted of ['"United Nations"', '“United Nations”', '«United Nations»', '„United Nations“'])
      expect(read(`/stance ${quoted} Assad`)).toEqual(['stance', { actor: 'United Nations', topic: 'Assad' }])
    expect(read('/ask question:"Who pays?"')).toEqual(['ask', { question: 'Who pays?' }])
  })

  test('reads an apostrophe as a letter', () => {
    expect(read("/ask What's Russia's view, 'more or less'?")).toEqual([
      'ask',
      { question: "What's Russia's view, 'more or less'?" },
    ])
  })

  test('gives an unquoted actor the longest known name, however it is written', () => {
    expect(read('/stance islamic  STATE Turkey')).toEqual([
      'stance',
      { actor: 'islamic STATE', topic: 'Turkey' },
    ])
    expect(read('/stance the United States Assad')).toEqual([
      'stance',
      { actor: 'the United States', topic: 'Assad' },
    ])
    expect(read("/stance Cote d'Ivoire cocoa")).toEqual([
      'stance',
      { actor: "Cote d'Ivoire", topic: 'cocoa' },
    ])
    expect(read('/stance Ruritania gold mines')).toEqual([
      'stance',
      { actor: 'Ruritania', topic: 'gold mines' },
    ])
  })

  test('takes options by name wherever they stand, in three forms', () => {
    const expected = ['stance', { actor: 'United States', topic: 'Assad', limit: '10' }]
    expect(read('/stance actor:"United States" topic:Assad limit:10')).toEqual(expected)
    expect(read('/stance --limit 10 "United States" Assad')).toEqual(expected)
    expect(read('/stance United States --limit=10 Assad')).toEqual(expected)
    expect(read('/ask Who limit:3 pays?')).toEqual(['ask', { question: 'Who pays?', limit: '3' }])
    expect(read('/search tolls outlet:"The Quay Courier"')).toEqual([
      'search',
      { words: 'tolls', outlet: 'The Quay Courier' },
    ])
  })

  test('lets words fill the options that no name has filled', () => {
    expect(read('/stance actor:Russia chemical weapons')).toEqual([
      'stance',
      { actor: 'Russia', topic: 'chemical weapons' },
    ])
  })

  test('leaves addresses, times and words in quotes alone', () => {
    expect(read('/ask Is https://quay.example/a from 10:30 "limit:3"?')).toEqual([
      'ask',
      { question: 'Is https://quay.example/a from 10:30 "limit:3"?' },
    ])
  })

  test('takes a line without a slash for a command by its name, else for a question', () => {
    expect(read('search air strikes')).toEqual(['search', { words: 'air strikes' }])
    expect(read('sources')).toEqual(['sources', {}])
    expect(read('Who pays the tolls?')).toEqual(['ask', { question: 'Who pays the tolls?' }])
    expect(read('help me understand the tolls')).toEqual([
      'ask',
      { question: 'help me understand the tolls' },
    ])
    expect(read('help stance')).toEqual(['help', { command: 'stance' }])
    expect(read('help ask the minister')).toEqual(['ask', { question: 'help ask the minister' }])
    expect(read('Search parties found whom?')).toEqual(['ask', { question: 'Search parties found whom?' }])
  })

  test('gives each of two actors in a row the longest known name, the second behind the first', () => {
    for (const line of [
      '/compare Russia "United States" coalition',
      '/compare Russia United States coalition',
      '/compare coalition actor_a:Russia actor_b:"United States"',
      '/compare actor_b:"United States" Russia coalition',
      '/compare --actor_a Russia United States topic:coalition',
    ])
      expect(read(line), line).toEqual([
        'compare',
        { actor_a: 'Russia', actor_b: 'United States', topic: 'coalition' },
      ])
    expect(read('/compare the United States Islamic State Assad and the air strikes')).toEqual([
      'compare',
      { actor_a: 'the United States', actor_b: 'Islamic State', topic: 'Assad and the air strikes' },
    ])
    expect(read('/compare Ruritania "New Ruritania" gold')).toEqual([
      'compare',
      { actor_a: 'Ruritania', actor_b: 'New Ruritania', topic: 'gold' },
    ])
  })

  test('takes what narrows and orders by name, wherever it stands', () => {
    expect(read('/stance only:official Russia order:date coalition')).toEqual([
      'stance',
      { actor: 'Russia', topic: 'coalition', only: 'official', order: 'date' },
    ])
    expect(read('/stance Russia coalition --only people --order=date')).toEqual([
      'stance',
      { actor: 'Russia', topic: 'coalition', only: 'people', order: 'date' },
    ])
    expect(read('/compare Russia order:date United States coalition')).toEqual([
      'compare',
      { actor_a: 'Russia', actor_b: 'United States', topic: 'coalition', order: 'date' },
    ])
    expect(read('/stance Russia coalition onyl:official')).toContain('did you mean only?')
  })

  test('gives a name behind which nothing can stand all the words, known or not', () => {
    expect(read('/who United States')).toEqual(['who', { name: 'United States' }])
    expect(read('/who Count Ernst of Ruritania')).toEqual(['who', { name: 'Count Ernst of Ruritania' }])
    expect(read('/quotes Obama administration')).toEqual(['quotes', { source: 'Obama administration' }])
    expect(read('/quotes Obama administration the coalition')).toEqual([
      'quotes',
      { source: 'Obama administration', topic: 'the coalition' },
    ])
  })

  test('takes "who" without a slash for a question, unless a known name alone follows', () => {
    expect(read('who pays the tolls?')).toEqual(['ask', { question: 'who pays the tolls?' }])
    expect(read('who Russia recognised')).toEqual(['ask', { question: 'who Russia recognised' }])
    expect(read('who islamic state')).toEqual(['who', { name: 'islamic state' }])
    expect(read('who limit:3 pays?')).toEqual(['ask', { question: 'who pays?', limit: '3' }])
  })

  test('reads the name of a command in any case', () => {
    expect(read('/Stance Russia coalition')).toEqual(['stance', { actor: 'Russia', topic: 'coalition' }])
  })

  test('says what it does not understand, and how to mend it', () => {
    expect(read('/stnce Russia')).toMatchInlineSnapshot(
      `"there is no command "/stnce"; did you mean /stance?"`,
    )
    expect(read('/weather')).toMatchInlineSnapshot(
      `"there is no command "/weather"; /help lists the commands"`,
    )
    expect(read('/stance Russia tolls outlt:Gazette')).toMatchInlineSnapshot(
      `"/stance has no option "outlt"; did you mean outlet? To look for the words themselves, put them in quotes: "outlt:Gazette""`,
    )
    expect(read('/article a --colour red')).toMatchInlineSnapshot(
      `"/article has no option "colour"; it takes id, paragraph. To look for the words themselves, put them in quotes: "--colour""`,
    )
    expect(read('/ask Who said “no way')).toMatchInlineSnapshot(
      `"the quotation mark at character 15 is never closed: “no way – close it, or leave it out"`,
    )
    expect(read('/ask Who? --limit')).toMatchInlineSnapshot(
      `"--limit needs a value: write --limit=… or limit:…"`,
    )
    expect(read('/ask Who? limit:3 --limit 4')).toMatchInlineSnapshot(`"limit is given twice; give it once"`)
    expect(read('/article some-id 3 more words')).toMatchInlineSnapshot(
      `"/article has no place for "more words"; write /article id [paragraph]"`,
    )
    expect(read('/sources all')).toMatchInlineSnapshot(`"/sources has no place for "all"; write /sources"`)
    expect(read('   ')).toMatchInlineSnapshot(`"there is no command; /help lists the commands"`)
  })

  test('takes no name for an option that only every object has', () => {
    expect(read('/ask constructor:x')).toContain('no option "constructor"')
  })

  test('reads any text whatever without failing, and repeats little of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const line = readLine(`/ask ${text}`, vocabulary)
        if (line.status === 'misread') expect(line.message.length).toBeLessThan(300)
      }),
    )
  })

  test('gives a question of plain words back to the letter', () => {
    const word = fc.stringMatching(/^[A-Za-zé'’?!,.-]{1,12}$/).filter(word => !word.startsWith('--'))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), words => {
        expect(read(`/ask ${words.join(' ')}`)).toEqual(['ask', { question: words.join(' ') }])
      }),
    )
  })
})

describe('readShellWords', () => {
  test('reads one word as a line', () => {
    expect(readShell('/stance "United States" Assad')).toEqual([
      'stance',
      { actor: 'United States', topic: 'Assad' },
    ])
  })

  test('takes a word with spaces as quoted', () => {
    expect(readShell('/stance', 'United Nations', 'Assad')).toEqual([
      'stance',
      { actor: 'United Nations', topic: 'Assad' },
    ])
    expect(readShell('/stance', 'actor:United Nations', 'topic:Assad', '--limit', '10')).toEqual([
      'stance',
      { actor: 'United Nations', topic: 'Assad', limit: '10' },
    ])
    expect(readShell('/ask', 'Who said: never?', '--limit=3')).toEqual([
      'ask',
      { question: 'Who said: never?', limit: '3' },
    ])
  })

  test('takes one quoted text for the text, and quoted words among others for a phrase', () => {
    expect(readShell('/ask', 'Who pays the tolls?')).toEqual(['ask', { question: 'Who pays the tolls?' }])
    expect(readShell('/search', 'air strikes', 'Sel')).toEqual(['search', { words: '"air strikes" Sel' }])
  })

  test('takes a quoted word that begins like an option it does not know as words', () => {
    expect(readShell('/ask', 'why:is it so')).toEqual(['ask', { question: 'why:is it so' }])
    expect(readShell('/ask', 'why:so')).toContain('no option "why"')
  })

  test('takes a question in one word with options behind it', () => {
    expect(readShell('Who pays the tolls?', '--limit', '3')).toEqual([
      'ask',
      { question: 'Who pays the tolls?', limit: '3' },
    ])
    expect(readShell('/stance Russia', 'coalition')).toEqual([
      'stance',
      { actor: 'Russia', topic: 'coalition' },
    ])
  })

  test('reads what the line reads that asLine makes of the words', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,8}( [A-Za-z]{1,8}){0,2}$/)
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 2, maxLength: 6 }), (actor, topic) => {
        const elements = ['/stance', actor, ...topic]
        expect(read(asLine(elements))).toEqual(readShell(...elements))
      }),
    )
  })
})
