import { describe, expect, test } from 'vitest'
import { openCuration } from '../../../src/desk/curation/open-curation.ts'
import { MOST_PLANS, PLAN_LIFETIME } from '../../../src/desk/curation/plan-shelf.ts'
import { curationOver, FERRY, fileOf, page, planOf, TOLLS } from './curation-over.ts'

const files = {
  'tolls.md': fileOf(TOLLS, 'title: Tolls\noutlet: The Quay Courier\npublished: 2024-03'),
  'ferry.md': fileOf(FERRY, 'published: 2023'),
}

describe('openCuration', () => {
  test('status tells what is in force, who changed it, and what awaits a refresh', async () => {
    const { corpus, curation, make } = curationOver(files)
    expect(await curation.status()).toMatchObject({
      articles: 2,
      paragraphs: 5,
      outlets: 1,
      dates: { from: '2023', to: '2024-03' },
      last: { kind: 'opening' },
      refreshed: null,
      awaiting: 0,
      buried: 0,
    })
    corpus.files.set('fog.md', fileOf(['Fog closed the channel on Monday.']))
    corpus.files.set('broken.md', fileOf(['Text.'], 'published: never'))
    corpus.files.set('actors.md', 'Norland\n: nobody\n')
    corpus.files.delete('ferry.md')
    expect(await curation.status()).toMatchObject({
      articles: 2,
      awaiting: 3,
      errors: 2,
      problems: [{ where: 'broken.md' }, { where: 'actors.md', line: 2 }],
    })
    const entry = await make(await curation.planRefresh(), 'Grace')
    await make(await curation.planEdit('fog', { title: 'Fog' }))
    expect(await curation.status()).toMatchObject({
      awaiting: 0,
      last: { kind: 'edit', by: 'Ada' },
      refreshed: entry,
    })
  })

  test('an empty corpus has no dates and nothing to tell', async () => {
    expect(await curationOver().curation.status()).toMatchObject({
      articles: 0,
      dates: null,
      outlets: 0,
      awaiting: 0,
    })
  })

  test('history gives the changes, the last one first, a page at a time', async () => {
    const { curation, make } = curationOver(files)
    for (const title of ['One', 'Two', 'Three']) await make(await curation.planEdit('tolls', { title }))
    expect(await curation.history(0, 2)).toMatchObject({ entries: [{ number: 4 }, { number: 3 }], all: 4 })
    expect(await curation.history(3, 9)).toMatchObject({ entries: [{ kind: 'opening' }] })
    for (const from of [4, 99, -1]) expect(await curation.history(from, 9)).toEqual({ entries: [], all: 4 })
  })

  test('staging twice gives the same, and making is done once', async () => {
    const { corpus, curation } = curationOver(files)
    const { id } = planOf(await curation.planEdit('tolls', { title: 'The tolls' }))
    expect(await curation.commit(id)).toEqual({ status: 'gone' })
    const staged = await curation.stage(id, 'Ada')
    expect(staged.status).toBe('staged')
    expect(await curation.stage(id, 'Ada')).toEqual(staged)
    const seen = await corpus.held('state' in staged ? staged.state : '')
    expect(seen.articles[1]?.title).toBe('The tolls')
    expect((await corpus.held()).articles[1]?.title).toBe('Tolls')
    const [first, second] = await Promise.all([curation.commit(id), curation.commit(id)])
    expect([first.status, second.status].sort()).toEqual(['gone', 'made'])
    expect(await curation.stage(id, 'Ada')).toEqual({ status: 'gone' })
    expect((await curation.history(0, 9)).all).toBe(2)
  })

  test('what is made is told of by whoever confirmed it last', async () => {
    const { curation } = curationOver(files)
    const { id } = planOf(await curation.planEdit('tolls', { title: 'The tolls' }))
    await curation.stage(id, 'Ada')
    await curation.stage(id, 'Grace')
    expect(await curation.commit(id)).toMatchObject({ status: 'made', entry: { by: 'Grace' } })
  })

  test('after another change a plan has moved, staged or not, and nothing of it is made', async () => {
    const { curation, make } = curationOver(files)
    const unstaged = planOf(await curation.planEdit('tolls', { title: 'One' }))
    const staged = planOf(await curation.planRemoval(['tolls']))
    await curation.stage(staged.id, 'Ada')
    const entry = await make(await curation.planEdit('tolls', { title: 'Two' }), 'Grace')
    const moved = { status: 'moved', by: entry }
    expect(await curation.stage(unstaged.id, 'Ada')).toEqual(moved)
    expect(await curation.commit(staged.id)).toEqual(moved)
    expect(await curation.stage(staged.id, 'Ada')).toEqual(moved)
    expect((await curation.history(0, 1)).entries).toEqual([entry])
  })

  test('an amendment after staging is staged anew', async () => {
    const { corpus, curation, make } = curationOver()
    const plan = planOf(await curation.planAddition([page('tolls.md', TOLLS)], {}))
    await curation.stage(plan.id, 'Ada')
    await curation.amend(plan.id, { kind: 'describe', place: 0, said: { title: 'Tolls' } })
    expect(await curation.commit(plan.id)).toEqual({ status: 'gone' })
    await make(plan)
    expect((await corpus.held()).articles).toMatchObject([{ title: 'Tolls' }])
  })

  test('keeps the last plans, and each for half an hour', async () => {
    const { curation, wait } = curationOver(files)
    const ids: string[] = []
    for (let number = 0; number <= MOST_PLANS; number++)
      ids.push(planOf(await curation.planEdit('tolls', { title: `Title ${number}` })).id)
    const there = await Promise.all(ids.map(async id => !('status' in (await curation.look(id, 0, 1)))))
    expect(there).toEqual([false, ...Array(MOST_PLANS).fill(true)])
    wait(PLAN_LIFETIME - 1)
    expect(await curation.look(ids[1] ?? '', 0, 1)).toHaveLength(1)
    wait(1)
    for (const id of ids) expect(await curation.look(id, 0, 1)).toEqual({ status: 'gone' })
  })

  test('keeps a plan that is written aside until it is made, however long that takes, whatever else is planned', async () => {
    const { curation, wait } = curationOver(files)
    const { id } = planOf(await curation.planRemoval(['tolls']))
    wait(PLAN_LIFETIME - 1)
    await curation.stage(id, 'Ada')
    for (let number = 0; number <= MOST_PLANS; number++)
      await curation.planEdit('tolls', { title: `Title ${number}` })
    wait(PLAN_LIFETIME - 1)
    expect(await curation.commit(id)).toMatchObject({ status: 'made' })
  })

  test('an abandoned plan is gone, with what was written aside for it', async () => {
    const { corpus, curation } = curationOver(files)
    const { id } = planOf(await curation.planRemoval(['tolls']))
    const staged = await curation.stage(id, 'Ada')
    await curation.abandon(id)
    await curation.abandon(id)
    expect(await curation.look(id, 0, 1)).toEqual({ status: 'gone' })
    expect(await curation.lines(id, 0, 0, 1, 'all')).toEqual({ status: 'gone' })
    await expect(corpus.held('state' in staged ? staged.state : '')).rejects.toThrow()
  })

  test('a change that cannot be made can be tried again', async () => {
    const { corpus } = curationOver(files)
    let full = true
    const curation = openCuration(
      {
        held: state => corpus.held(state),
        folder: pace => corpus.folder(pace),
        lastChange: () => corpus.lastChange(),
        history: () => corpus.history(),
        revision: (id, revision) => corpus.revision(id, revision),
        stage: async (...change) => {
          const staged = await corpus.stage(...change)
          return { ...staged, commit: () => (full ? Promise.reject(new Error('full')) : staged.commit()) }
        },
      },
      { now: () => new Date('2024-05-01'), newId: () => 'plan' },
    )
    const { id } = planOf(await curation.planRemoval(['tolls']))
    await curation.stage(id, 'Ada')
    await expect(curation.commit(id)).rejects.toThrow('full')
    full = false
    expect(await curation.stage(id, 'Ada')).toMatchObject({ status: 'staged' })
    expect(await curation.commit(id)).toMatchObject({ status: 'made' })
  })
})
