import { describe, expect, test } from 'vitest'
import { leftOutNotice, openCoverage } from '../src/coverage.ts'
import { fileOf } from './store/articles.ts'
import { scratchFolder } from './store/scratch-folder.ts'

describe('openCoverage', () => {
  test('opens the desk over the articles of a folder and its curated actors', async () => {
    const folder = await scratchFolder({
      'actors.md': 'Norland: Northmen\n',
      'tolls.md': fileOf('Norland charges ships.\n\nThe Northmen gave no date.', 'outlet: Harbour Times\n'),
      'whales.md': fileOf('Whales came back.'),
    })
    const told: [number, number][] = []
    const { desk, articles, paragraphs, leftOut } = await openCoverage(folder, { from: 'folder' }, (...of) =>
      told.push(of),
    )
    expect({ articles, paragraphs, leftOut }).toEqual({ articles: 2, paragraphs: 3, leftOut: [] })
    expect(desk.names().actors).toContain('Northmen')
    expect(await desk.sources()).toMatchObject({ paragraphs: 3 })
    expect(told.at(-1)).toEqual([2, 2])
  })

  test('says of each file that is left out what is wrong with it', async () => {
    const folder = await scratchFolder({
      'held.md': fileOf('Held.'),
      'Held.md': fileOf('Its name differs in case alone.'),
      'empty.md': '',
    })
    const { leftOut } = await openCoverage(folder, { from: 'folder' })
    expect(leftOut.map(({ file }) => file)).toContain(`${folder}/empty.md`)
    expect(new Set(leftOut.map(({ file }) => file)).size).toBe(leftOut.length)
    for (const { file, why } of leftOut) expect(why).toMatch(new RegExp(`^${file}.*: .+; .+`))
  })

  test('rejects with words for the user where the folder is not there', async () => {
    await expect(openCoverage('/no/such/folder', { from: 'folder' })).rejects.toThrow(
      '/no/such/folder: there is no such folder',
    )
  })
})

describe('leftOutNotice', () => {
  test('counts the files and names the command that says why', () => {
    const file = { file: 'corpus/a.md', why: 'corpus/a.md: it is empty; write something' }
    expect(leftOutNotice([file], 'corpus')).toBe(
      '1 file is left out; npm run corpus -- check --corpus corpus says why',
    )
    expect(leftOutNotice([file, file], 'corpus')).toMatch(/^2 files are left out/)
  })
})
