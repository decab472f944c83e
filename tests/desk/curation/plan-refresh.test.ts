import { describe, expect, test } from 'vitest'
import { curationOver, FERRY, fileOf, notesOf, planOf, TOLLS, WHALES, whyNot } from './curation-over.ts'

/** A curation whose corpus is on record: tolls, ferry and whales. */
async function recorded() {
  const over = curationOver({
    'tolls.md': fileOf(TOLLS, 'title: Tolls'),
    'ferry.md': fileOf(FERRY),
    'whales.md': fileOf(WHALES),
    'README.md': 'No article.\n',
  })
  await over.corpus.held()
  return over
}

describe('planRefresh', () => {
  test('finds nothing where the files are as they are in force', async () => {
    const { curation } = await recorded()
    const extent = { articles: 3, paragraphs: 7 }
    const plan = planOf(await curation.planRefresh())
    expect(plan).toMatchObject({ kind: 'refresh', items: 0, changes: false, now: extent })
    expect(plan.then).toEqual(extent)
  })

  test('shows what is new, changed, removed, a duplicate, rejected or buried, the weighty first', async () => {
    const { corpus, curation, make, items } = await recorded()
    await make(await curation.planRemoval(['whales']))
    const { files } = corpus
    files.set(
      'tolls.md',
      fileOf([TOLLS[0] ?? '', 'The pilots were not asked, they say.', TOLLS[2] ?? ''], 'title: The tolls'),
    )
    files.delete('ferry.md')
    files.set('whales-again.md', fileOf(WHALES, 'title: Other words at the top'))
    files.set(
      'fog.md',
      fileOf(['Fog closed the northern channel for nine hours on Monday, the coast guard said.']),
    )
    files.set(
      'fog-too.md',
      fileOf(['Fog closed the northern channel for nine hours on Monday, the coast guard said again.']),
    )
    files.set('broken.md', '---\ntitle: "open\n---\n\nText.\n')
    files.set('actors.md', 'Norland: the Norlanders\n')
    const plan = planOf(await curation.planRefresh())
    expect(plan).toMatchObject({
      items: 7,
      fates: {
        rejected: 1,
        removed: 1,
        duplicate: 1,
        buried: 1,
        changed: 1,
        new: 2,
        warned: 0,
        unchanged: 0,
      },
      now: { articles: 2, paragraphs: 5 },
    })
    expect(plan.then).toEqual({ articles: 2, paragraphs: 4 })
    const all = await items(plan)
    expect(all.map(({ fate, file }) => `${fate} ${file}`)).toEqual([
      'rejected broken.md',
      'removed ferry.md',
      'duplicate fog-too.md',
      'buried whales-again.md',
      'changed tolls.md',
      'new actors.md',
      'new fog.md',
    ])
    expect(all.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(all[0]?.problems).toMatchObject([{ severity: 'error', where: 'broken.md', line: 2 }])
    expect(all[2]).toMatchObject({ repeats: 'fog' })
    expect(notesOf(all[3])[0]).toContain('Ada removed this text on 1 May 2024 (change 2).')
    expect(all[4]).toMatchObject({
      before: { name: 'Tolls' },
      article: { name: 'The tolls' },
      metadata: [{ key: 'title', before: 'Tolls', after: 'The tolls' }],
      paragraphs: [
        {
          before: { number: 2, text: TOLLS[1] },
          after: { number: 2, text: 'The pilots were not asked, they say.' },
        },
      ],
    })
    expect(all[5]?.paragraphs).toEqual([
      { before: null, after: { number: 1, text: 'Norland: the Norlanders' } },
    ])

    const entry = await make(plan, 'Grace')
    expect(entry).toMatchObject({ kind: 'refresh', by: 'Grace' })
    expect(entry.articles.map(({ id }) => id)).toEqual(['actors', 'ferry', 'fog', 'tolls'])
    const held = await corpus.held()
    expect(held.articles.map(({ id }) => id)).toEqual(['fog', 'tolls'])
    expect(held.actors).toContain('Norlanders')
  })

  test('lets in what is left out, and nothing else', async () => {
    const { corpus, curation, make, items } = await recorded()
    await make(await curation.planRemoval(['whales']))
    corpus.files.set('whales.md', fileOf(WHALES))
    corpus.files.set('tolls-two.md', fileOf(TOLLS))
    const plan = planOf(await curation.planRefresh())
    const all = await items(plan)
    expect(all.map(({ fate, file }) => `${fate} ${file}`)).toEqual([
      'duplicate tolls-two.md',
      'buried whales.md',
    ])
    expect(all[0]).toMatchObject({ repeats: 'tolls' })
    expect(plan.changes).toBe(false)
    expect(whyNot(await curation.amend(plan.id, { kind: 'keep', place: 0, lines: [1] }))).toBe(
      'This plan cannot be changed that way. Make a new one.',
    )
    await curation.amend(plan.id, { kind: 'let in', place: 1 })
    const entry = await make(planOf(await curation.amend(plan.id, { kind: 'let in', place: 0 })))
    expect(entry.articles.map(({ id }) => id)).toEqual(['tolls-two', 'whales'])
    expect(entry.lifted).toHaveLength(1)
    expect((await corpus.held()).articles).toHaveLength(4)
  })

  test('a file that is renamed is no duplicate of the one it was', async () => {
    const { corpus, curation } = await recorded()
    corpus.files.delete('tolls.md')
    corpus.files.set('harbour-tolls.md', fileOf(TOLLS))
    expect(planOf(await curation.planRefresh()).fates).toMatchObject({ new: 1, removed: 1, duplicate: 0 })
  })

  test('an article stays in force whose file cannot be read any more', async () => {
    const { corpus, curation, items } = await recorded()
    corpus.files.set('tolls.md', '---\npublished: never\n---\n\nText.\n')
    const plan = planOf(await curation.planRefresh())
    expect(plan).toMatchObject({ changes: false, fates: { rejected: 1, removed: 0 } })
    const [item] = await items(plan)
    expect(item).toMatchObject({
      fate: 'rejected',
      file: 'tolls.md',
      article: { id: 'tolls', name: 'Tolls' },
    })
    expect(notesOf(item)).toEqual(['The article that is in force under this name stays as it is.'])
  })

  test('warns of what stays, and tells warnings of what comes with it', async () => {
    const { corpus, curation, make, items } = await recorded()
    corpus.files.set('ferry.md', fileOf(FERRY, 'sektion: Ports'))
    corpus.files.set('actors.md', 'Norland\n: nobody\n')
    const plan = planOf(await curation.planRefresh())
    const [changed, actors] = await items(plan)
    expect(changed).toMatchObject({ fate: 'changed', file: 'ferry.md', paragraphs: [], metadata: [] })
    expect(changed?.problems).toMatchObject([{ severity: 'warning', where: 'ferry.md' }])
    expect(notesOf(changed)).toEqual(['Keys of its front matter that On Record does not use have changed.'])
    expect(actors).toMatchObject({ fate: 'new', problems: [{ where: 'actors.md', line: 2 }] })
    await make(plan)
    const after = planOf(await curation.planRefresh())
    expect(after).toMatchObject({ changes: false, fates: { warned: 2 } })
  })

  test('tells how far it is and stops where it is told to', async () => {
    const { curation } = await recorded()
    let files = 0
    await curation.planRefresh(async (done, total) => {
      expect(done).toBeLessThanOrEqual(total)
      files = Math.max(files, total)
    })
    expect(files).toBe(4)
    const stop = new Error('enough')
    await expect(curation.planRefresh(() => Promise.reject(stop))).rejects.toBe(stop)
  })

  test('3,000 new files, some of them copies, are planned in time that grows with their number', async () => {
    const over = curationOver({ 'tolls.md': fileOf(TOLLS) })
    await over.corpus.held()
    const words = 'harbour toll pilot crane grain winter night ferry island strike court bridge'.split(' ')
    for (let number = 0; number < 3000; number++) {
      const of = (place: number) =>
        words[(number * 7 + place * place + ((number >> 3) % (place + 1))) % words.length]
      const text = Array.from(
        { length: 60 },
        (_, place) => `${of(place)} ${(number * 61 + place) % 997}`,
      ).join(' ')
      over.corpus.files.set(
        `file-${number}.md`,
        fileOf([number % 10 === 9 ? TOLLS.join(' ') : text, `Number ${number}.`]),
      )
    }
    let steps = 0
    const plan = planOf(
      await over.curation.planRefresh(async () => {
        steps++
      }),
    )
    expect(plan.items).toBe(3000)
    expect(plan.fates.duplicate).toBeGreaterThanOrEqual(300)
    expect(steps).toBeGreaterThan(3000)
    expect(await over.curation.look(plan.id, 2990, 50)).toHaveLength(10)
    expect(await over.curation.look(plan.id, 3000, 50)).toEqual([])
  })

  test('takes in what was shown or nothing, whoever looked at the files since they were edited', async () => {
    const { corpus, curation, make } = curationOver({
      'ferry.md': fileOf(FERRY),
      'actors.md': 'Port: the port\n',
    })
    await curation.status()
    corpus.files.set('ferry.md', fileOf([...FERRY, 'As it was shown.']))
    const plan = planOf(await curation.planRefresh())
    corpus.files.set('ferry.md', fileOf([...FERRY, 'As nobody saw it.']))
    await curation.status()
    await expect(make(plan)).rejects.toMatchObject({ reason: 'edited' })
    corpus.files.set('actors.md', 'Port: the quay\n')
    const again = planOf(await curation.planRefresh())
    corpus.files.set('actors.md', 'Port: the pier\n')
    await curation.status()
    await expect(make(again)).rejects.toMatchObject({ reason: 'edited' })
    await make(await curation.planRefresh())
    expect(await corpus.held()).toMatchObject({ actors: 'Port: the pier\n', change: 2 })
  })
})
