import { describe, expect, test } from 'vitest'
import { curationOver, FERRY, fileOf, page, planOf, TOLLS, WHALES, whyNot } from './curation-over.ts'

const files = { 'tolls.md': fileOf(TOLLS, 'title: Tolls'), 'ferry.md': fileOf(FERRY) }

describe('planUndo', () => {
  test('takes back the last change, and then takes that back', async () => {
    const { corpus, curation, make, items } = curationOver(files)
    const before = await corpus.held()
    const edit = await make(await curation.planEdit('tolls', { title: 'The tolls' }))
    const edited = await corpus.held()
    const plan = planOf(await curation.planUndo(null))
    expect(plan).toMatchObject({ kind: 'undo', undoes: edit })
    expect(await items(plan)).toMatchObject([
      { fate: 'changed', metadata: [{ key: 'title', before: 'The tolls', after: 'Tolls' }] },
    ])
    expect(await make(plan)).toMatchObject({ number: 3, kind: 'undo', undoes: 2 })
    expect({ ...(await corpus.held()), change: 0 }).toEqual({ ...before, change: 0 })
    await make(await curation.planUndo(null))
    expect({ ...(await corpus.held()), change: 0 }).toEqual({ ...edited, change: 0 })
  })

  test('brings a removed article back, lifts its tombstone, and sets it again when that is taken back', async () => {
    const { corpus, curation, make, items } = curationOver(files)
    const text = corpus.files.get('tolls.md')
    await make(await curation.planRemoval(['tolls']))
    const plan = planOf(await curation.planUndo(null))
    expect(await items(plan)).toMatchObject([{ fate: 'new', file: 'tolls.md', article: { title: 'Tolls' } }])
    await make(plan)
    expect(corpus.files.get('tolls.md')).toBe(text)
    expect((await curation.status()).buried).toBe(0)
    await make(await curation.planUndo(null))
    expect(corpus.files.has('tolls.md')).toBe(false)
    expect((await curation.status()).buried).toBe(1)
  })

  test('takes back an earlier change where nothing of it was changed since', async () => {
    const { corpus, curation, make } = curationOver(files)
    await make(await curation.planEdit('tolls', { outlet: 'The Quay Courier' }))
    await make(await curation.planEdit('ferry', { title: 'Crews stop' }))
    await make(await curation.planUndo(2))
    expect((await corpus.held()).articles).toMatchObject([
      { title: 'Crews stop' },
      { outlet: null, title: 'Tolls' },
    ])
  })

  test('refuses what was changed again since, and names the later change', async () => {
    const { curation, make } = curationOver(files)
    await make(await curation.planEdit('tolls', { outlet: 'The Quay Courier' }))
    await make(await curation.planEdit('tolls', { title: 'The tolls' }), 'Grace')
    expect(whyNot(await curation.planUndo(2))).toBe(
      'Tolls was changed again by Grace on 1 May 2024 (change 3). Take that back first.',
    )
    await make(await curation.planUndo(3))
    expect(whyNot(await curation.planUndo(2))).toBeNull()
  })

  test('refuses to bring back a text that another change removed for good', async () => {
    const { corpus, curation, make } = curationOver(files)
    corpus.files.delete('tolls.md')
    await corpus.held()
    corpus.files.set('tolls.md', fileOf(TOLLS))
    await make(await curation.planRefresh())
    corpus.files.delete('tolls.md')
    await make(await curation.planRefresh())
    await make(await curation.planAddition([page('harbour.md', TOLLS)], {}))
    await make(await curation.planRemoval(['harbour']), 'Grace')
    expect(whyNot(await curation.planUndo(3))).toContain(
      'cannot come back: Grace removed its text on 1 May 2024 (change 5)',
    )
  })

  test('takes back what was said in actors.md', async () => {
    const { corpus, curation, make, items } = curationOver(files)
    await corpus.held()
    corpus.files.set('actors.md', 'Norland: the Norlanders\n')
    await make(await curation.planRefresh())
    const plan = planOf(await curation.planUndo(null))
    expect(await items(plan)).toMatchObject([{ fate: 'removed', file: 'actors.md', article: null }])
    await make(plan)
    expect((await corpus.held()).actors).toBe('')
    expect(corpus.files.has('actors.md')).toBe(false)
  })

  test('lifts the tombstone of a file that was removed and never in force', async () => {
    const { corpus, curation, make } = curationOver(files)
    await corpus.held()
    corpus.files.set('whales.md', fileOf(WHALES))
    await make(await curation.planRemoval(['whales']))
    await make(await curation.planUndo(null))
    expect((await curation.status()).buried).toBe(0)
  })

  test('sets a tombstone again for a text that goes back to be another', async () => {
    const { corpus, curation, make } = curationOver(files)
    await make(await curation.planRemoval(['tolls']))
    corpus.files.set('ferry.md', fileOf(TOLLS))
    const plan = planOf(await curation.planRefresh())
    await make(planOf(await curation.amend(plan.id, { kind: 'let in', place: 0 })))
    expect((await curation.status()).buried).toBe(0)
    await make(await curation.planUndo(null))
    expect((await curation.status()).buried).toBe(1)
    expect((await corpus.held()).articles).toMatchObject([{ id: 'ferry', paragraphs: FERRY }])
  })

  test('takes back neither the opening nor a change that there is not', async () => {
    const { corpus, curation } = curationOver(files)
    expect(whyNot(await curation.planUndo(7))).toBe('There is no change 7. The history lists the changes.')
    await corpus.held()
    expect(whyNot(await curation.planUndo(null))).toContain('it cannot be taken back')
  })

  test('leaves alone what somebody wrote into a file and nobody has confirmed', async () => {
    const { corpus, curation, make } = curationOver(files)
    await make(await curation.planEdit('tolls', { title: 'The tolls' }))
    corpus.files.set('tolls.md', fileOf(WHALES))
    const { id } = planOf(await curation.planUndo(null))
    const made = curation.stage(id, 'Ada').then(() => curation.commit(id))
    await expect(made).rejects.toMatchObject({ reason: 'edited' })
    expect(corpus.files.get('tolls.md')).toBe(fileOf(WHALES))
  })
})
