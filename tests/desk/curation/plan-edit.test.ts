import { describe, expect, test } from 'vitest'
import { curationOver, FERRY, fileOf, notesOf, planOf, TOLLS, whyNot } from './curation-over.ts'

const files = {
  'tolls.md': fileOf(TOLLS, 'title: Tolls\noutlet: The Quay Courier\nsection: Ports'),
  'ferry.md': fileOf(FERRY),
}

describe('planEdit', () => {
  test('changes what is said about an article and nothing else', async () => {
    const { corpus, curation, make, items } = curationOver(files)
    const before = (await corpus.held()).articles
    const plan = planOf(
      await curation.planEdit('tolls', { title: 'The tolls', outlet: '', published: '2024-04' }),
    )
    expect(await items(plan)).toMatchObject([
      {
        fate: 'changed',
        file: 'tolls.md',
        metadata: [
          { key: 'title', before: 'Tolls', after: 'The tolls' },
          { key: 'outlet', before: 'The Quay Courier', after: null },
          { key: 'published', before: null, after: '2024-04' },
        ],
        paragraphs: [],
      },
    ])
    expect(await make(plan)).toMatchObject({ kind: 'edit', articles: [{ id: 'tolls', name: 'The tolls' }] })
    const [ferry, tolls] = (await corpus.held()).articles
    expect(ferry).toEqual(before[0])
    expect(tolls).toMatchObject({ outlet: null, extra: { section: 'Ports' }, paragraphs: TOLLS })
  })

  test('has nothing to confirm where all of it is known already', async () => {
    const { curation, items } = curationOver(files)
    const plan = planOf(await curation.planEdit('tolls', { title: ' Tolls ' }))
    expect(plan).toMatchObject({ changes: false, fates: { unchanged: 1 } })
    expect(notesOf((await items(plan))[0])).toEqual(['All of this is known about it already.'])
  })

  test('refuses an id that there is not, naming the nearest, and what cannot be said', async () => {
    const { curation } = curationOver(files)
    expect(whyNot(await curation.planEdit('toll', { title: 'A' }))).toBe(
      'No article has the id toll. The nearest is tolls.',
    )
    expect(whyNot(await curation.planEdit('tolls', { published: '2024-06-01' }))).toContain(
      'lies in the future',
    )
    expect(whyNot(await curation.planEdit('tolls', { url: 'quay' }))).toContain('is not a web address')
  })

  test('leaves alone what somebody wrote into the file and nobody has confirmed', async () => {
    const { corpus, curation } = curationOver(files)
    await corpus.held()
    const edited = fileOf([...TOLLS, 'A line by hand.'])
    corpus.files.set('tolls.md', edited)
    const { id } = planOf(await curation.planEdit('tolls', { title: 'The tolls' }))
    const made = curation.stage(id, 'Ada').then(() => curation.commit(id))
    await expect(made).rejects.toMatchObject({ reason: 'edited', where: 'tolls.md' })
    expect(corpus.files.get('tolls.md')).toBe(edited)
    expect(await curation.history(0, 9)).toMatchObject({ all: 1 })
  })
})
