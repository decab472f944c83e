import { describe, expect, test } from 'vitest'
import { tombstoneOf } from '../../../src/news/tombstone.ts'
import { curationOver, FERRY, fileOf, notesOf, planOf, TOLLS, WHALES, whyNot } from './curation-over.ts'

const files = { 'tolls.md': fileOf(TOLLS, 'title: Tolls'), 'ferry.md': fileOf(FERRY) }

describe('planRemoval', () => {
  test('takes articles out for good: a hash of their text alone is kept', async () => {
    const { corpus, curation, make, items } = curationOver(files)
    const plan = planOf(await curation.planRemoval(['tolls', 'tolls']))
    expect(plan).toMatchObject({ kind: 'remove', items: 1 })
    expect(plan.then).toEqual({ articles: 1, paragraphs: 2 })
    expect(await items(plan)).toMatchObject([
      { fate: 'removed', file: 'tolls.md', article: { name: 'Tolls' } },
    ])
    const entry = await make(plan)
    expect(entry.buried).toEqual([tombstoneOf({ paragraphs: TOLLS })])
    expect([...corpus.files.keys()]).toEqual(['ferry.md'])
    expect((await curation.status()).buried).toBe(1)
  })

  test('gives some sentences of each article that is gone, spread over it', async () => {
    const { curation } = curationOver({
      ...files,
      'long.md': fileOf(
        Array.from({ length: 100 }, (_, index) => `Sentence ${index + 1} is here. Another is too.`),
      ),
    })
    const { id } = planOf(await curation.planRemoval(['tolls', 'long']))
    await curation.stage(id, 'Ada')
    const made = await curation.commit(id)
    const gone = made.status === 'made' ? made.gone : []
    expect(gone.map(article => article.id)).toEqual(['tolls', 'long'])
    expect(gone[0]?.sentences).toEqual(TOLLS)
    expect(gone[1]?.sentences).toHaveLength(20)
    expect(gone[1]?.sentences[0]).toBe('Sentence 1 is here.')
    expect(gone[1]?.sentences.at(-1)).toBe('Another is too.')
    expect(gone[1]?.sentences).toContainEqual(expect.stringMatching(/^Sentence (?:4|5|6)\d is here\.$/))
  })

  test('takes out what lies in the folder unconfirmed, or cannot be read', async () => {
    const { corpus, curation, make, items } = curationOver({
      ...files,
      'broken.md': '---\ntitle: "open\n---\n\nText.\n',
    })
    await corpus.held()
    corpus.files.set('whales.md', fileOf(WHALES))
    const plan = planOf(await curation.planRemoval(['whales', 'broken']))
    const [whales, broken] = await items(plan)
    expect(notesOf(whales)).toEqual(['This file lies in the folder and is not in force.'])
    expect(notesOf(broken)).toEqual([
      'This file cannot be read, so its text is not known when it comes back.',
    ])
    expect(plan.then).toEqual(plan.now)
    await make(plan)
    expect([...corpus.files.keys()]).toEqual(['tolls.md', 'ferry.md'])
    expect((await curation.status()).buried).toBe(1)
  })

  test('does not bar a text of which another copy is in force', async () => {
    const { corpus, curation, make, items } = curationOver({ ...files, 'tolls-too.md': fileOf(TOLLS) })
    const plan = planOf(await curation.planRemoval(['tolls']))
    expect(notesOf((await items(plan))[0])).toEqual([
      'Another article in force has the same text, so the text itself stays.',
    ])
    expect((await make(plan)).buried).toEqual([])
    expect((await corpus.held()).articles.map(({ id }) => id)).toEqual(['ferry', 'tolls-too'])
    expect((await make(await curation.planRemoval(['tolls-too']))).buried).toHaveLength(1)
  })

  test('rejects ids that there are not and goes on; alone, one is refused with the nearest', async () => {
    const { curation, items } = curationOver(files)
    const all = await items(await curation.planRemoval(['tols', 'ferry', '../x']))
    expect(all.map(({ fate, file }) => `${fate} ${file}`)).toEqual([
      'rejected tols',
      'removed ferry.md',
      'rejected ../x',
    ])
    expect(notesOf(all[0])).toEqual(['No article has the id tols. The nearest is tolls.'])
    expect(whyNot(await curation.planRemoval(['tols']))).toBe(
      'No article has the id tols. The nearest is tolls.',
    )
    expect(whyNot(await curation.planRemoval(['actors']))).toBe('No article has the id actors.')
    expect(whyNot(await curation.planRemoval([]))).toBe('No article is named. Say which one goes.')
    expect(whyNot(await curationOver().curation.planRemoval(['a']))).toBe('The corpus is empty.')
  })
})
