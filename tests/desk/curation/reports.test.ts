import { describe, expect, test } from 'vitest'
import type { Overrides } from '../../../src/desk/curation/plan.ts'
import { openReports } from '../../../src/desk/curation/reports.ts'
import { english } from '../../../src/desk/words/phrase.ts'
import { corpusInMemory } from '../../contracts/corpus-in-memory.ts'
import { fileOf, TODAY, TOLLS } from './curation-over.ts'

const reportsOn = (files: Readonly<Record<string, string>>) =>
  openReports(
    corpusInMemory(files, () => TODAY),
    () => TODAY,
  )

describe('openReports', () => {
  const files = {
    'broken.md': '---\npublished: never\n---\n\nText.\n',
    'tolls.md': fileOf(TOLLS, 'sektion: Ports'),
    'actors.md': 'Norland\n- \nNorland: the Norlanders\n',
  }

  test('check counts the problems of all files and of actors.md', async () => {
    const { problems, ...counts } = await reportsOn(files).check('corpus/actors.md')
    expect(counts).toEqual({ articles: 1, errors: 3, warnings: 1 })
    expect(problems.map(({ description }) => description)).toEqual([
      'broken.md:2: published "never" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
      expect.stringMatching(/^tolls\.md:2: the key sektion is unknown/),
      expect.stringMatching(/^corpus\/actors\.md:2: /),
      expect.stringMatching(/^corpus\/actors\.md:3: /),
    ])
  })

  test('list gives the articles and counts the files that are none', async () => {
    const { articles, broken } = await reportsOn(files).list()
    expect(articles.map(({ id }) => id)).toEqual(['tolls'])
    expect(broken).toBe(1)
  })

  test('complaintsAbout finds dates that are none or lie ahead, and addresses that are none', () => {
    const about = (said: Overrides) =>
      reportsOn({})
        .complaintsAbout(said)
        .map(({ key, why }) => `${key}: ${english(why)}`)
    expect(about({ title: 'A', published: '2024-05-01', url: 'https://quay.example/1' })).toEqual([])
    expect(about({ published: 'May 2019', url: 'quay' })).toEqual([
      'published: “May 2019” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.',
      'url: “quay” is not a web address. Write it in full, starting with https:// or http://.',
    ])
    expect(about({ published: '2024-06' })).toHaveLength(1)
  })
})
