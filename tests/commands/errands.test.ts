import { describe, expect, test } from 'vitest'
import { allCommands, commands, errands } from '../../commands/index.ts'

/** What a command in several steps asks for, with options as they were typed. */
function errand(name: string, typed: Readonly<Record<string, string>> = {}) {
  return errands.find(one => one.name === name)?.errand(typed)
}

test('commands in several steps are for moderators and managers alone', () => {
  expect(Object.fromEntries(errands.map(({ name, for: audience }) => [name, audience]))).toEqual({
    'corpus status': 'moderators',
    'corpus refresh': 'moderators',
    'corpus add': 'moderators',
    'corpus edit': 'moderators',
    'corpus remove': 'moderators',
    'corpus history': 'moderators',
    'corpus undo': 'moderators',
    settings: 'managers',
  })
})

test('commands that answer at once are for everyone, so every front end can have them', () => {
  expect(commands.filter(({ for: audience }) => audience !== 'everyone')).toEqual([])
})

test('every group that a command stands in is described, and no other', () => {
  const words = allCommands.slash.flatMap(({ name }) =>
    name.includes(' ') ? (name.split(' ')[0] ?? '') : [],
  )
  expect(Object.keys(allCommands.groups)).toEqual([...new Set(words)])
})

test('the example of a command is one of its own', () => {
  for (const { name, example } of allCommands.slash) expect(example).toMatch(new RegExp(`^/${name}( |$)`))
})

describe('/corpus status and refresh', () => {
  test('take nothing', () => {
    expect(errand('corpus status')).toEqual({ kind: 'status' })
    expect(errand('corpus refresh')).toEqual({ kind: 'refresh' })
    expect(errand('corpus status', { all: 'yes' })).toMatchObject({ status: 'error' })
  })
})

describe('/corpus add', () => {
  test('takes files in the order of its options, whichever are filled', () => {
    expect(errand('corpus add', { file10: 'c', file2: 'b', file1: 'a' })).toEqual({
      kind: 'add',
      files: ['a', 'b', 'c'],
    })
  })

  test('asks for the text where no file is given', () => {
    expect(errand('corpus add')).toEqual({ kind: 'add', files: [] })
  })
})

describe('/corpus edit', () => {
  test('says what is to be known, and nothing of the rest', () => {
    expect(errand('corpus edit', { article: 'a-b', title: ' A  title ', published: '2014-10' })).toEqual({
      kind: 'edit',
      article: 'a-b',
      said: { title: 'A  title', published: '2014-10' },
    })
  })

  test.each(['-', '–', '—', ' - '])('makes a detail unknown that is a dash alone: %j', dash => {
    expect(errand('corpus edit', { article: 'a-b', author: dash })).toMatchObject({ said: { author: '' } })
  })

  test('keeps a dash inside a detail', () => {
    expect(errand('corpus edit', { article: 'a-b', title: 'Al-Monitor -' })).toMatchObject({
      said: { title: 'Al-Monitor -' },
    })
  })

  test('needs something to correct', () => {
    expect(errand('corpus edit', { article: 'a-b' })).toMatchObject({ status: 'error' })
    expect(errand('corpus edit', { title: 'A' })).toMatchObject({ status: 'error' })
    expect(errand('corpus edit', { article: 'a-b', title: '' })).toMatchObject({ status: 'error' })
  })
})

describe('/corpus remove', () => {
  test('takes an article', () => {
    expect(errand('corpus remove', { article: 'a-b' })).toEqual({ kind: 'remove', article: 'a-b' })
    expect(errand('corpus remove')).toMatchObject({ status: 'error' })
  })
})

describe('/corpus history', () => {
  test('shows the first page unless asked, or one change', () => {
    expect(errand('corpus history')).toEqual({ kind: 'history', page: 1, change: null })
    expect(errand('corpus history', { page: '3' })).toEqual({ kind: 'history', page: 3, change: null })
    expect(errand('corpus history', { change: '12' })).toEqual({ kind: 'history', page: 1, change: 12 })
    for (const page of ['0', '-1', 'two', '1.5'])
      expect(errand('corpus history', { page })).toMatchObject({ status: 'error' })
  })
})

describe('/corpus undo', () => {
  test('takes back the last change unless asked for another', () => {
    expect(errand('corpus undo')).toEqual({ kind: 'undo', change: null })
    expect(errand('corpus undo', { change: '7' })).toEqual({ kind: 'undo', change: 7 })
  })
})
