import { describe, expect, test } from 'vitest'
import type { Curation, Gone, Planned } from '../../../src/desk/curation/curation.ts'
import type { Confirmed, Keeping, Running } from '../../../src/desk/curation/keeping.ts'
import { openCuration } from '../../../src/desk/curation/open-curation.ts'
import { openKeeping } from '../../../src/desk/curation/open-keeping.ts'
import { CurationLost } from '../../../src/desk/desk-error.ts'
import { english } from '../../../src/desk/words/phrase.ts'
import { formatArticle } from '../../../src/news/markdown.ts'
import { CorpusError } from '../../../src/store/corpus-error.ts'
import { type CorpusInMemory, corpusInMemory } from '../../contracts/corpus-in-memory.ts'
import { article, dispute } from '../small-corpus.ts'
import { keptDeskOver } from './kept-desk-over.ts'

const pilots = article('pilots', ['Pilots struck for a day.', 'Captain Odo Wren led the Pilots Guild.'], {
  title: 'Pilots strike',
})

/** A corpus of the dispute, its real curation with some methods replaced, and the desk over it. */
async function opened(replaced: (curation: Curation) => Partial<Curation> = () => ({})) {
  const corpus = corpusInMemory(
    Object.fromEntries(dispute.map(held => [`${held.id}.md`, formatArticle(held)])),
  )
  let plans = 0
  const curation = openCuration(corpus, { now: () => new Date(), newId: () => `plan${plans++}` })
  const methods = Object.fromEntries(
    METHODS.map(method => [method, (curation[method] as () => unknown).bind(curation)]),
  ) as unknown as Curation
  const desk = await keptDeskOver(corpus)
  const keeping = openKeeping({ ...methods, ...replaced(methods) }, desk)
  return { corpus, desk, keeping }
}

const METHODS: readonly (keyof Curation)[] = [
  'status',
  'planAddition',
  'planRefresh',
  'planEdit',
  'planRemoval',
  'planUndo',
  'look',
  'lines',
  'amend',
  'stage',
  'commit',
  'abandon',
  'history',
]

type Opened = Awaited<ReturnType<typeof opened>>

function idOf(planned: Planned | Gone | { readonly status: string }): string {
  if (!('plan' in planned)) expect.unreachable(`it was ${planned.status}`)
  return planned.plan.id
}

function reasonOf(confirmed: Confirmed): string {
  if (confirmed.status !== 'failed') expect.unreachable(`it was ${confirmed.status}`)
  return english(confirmed.why)
}

async function refreshWithPilots({ corpus, keeping }: { corpus: CorpusInMemory; keeping: Keeping }) {
  corpus.files.set('pilots.md', formatArticle(pilots))
  return idOf(await keeping.planRefresh('Ada'))
}

/** That a corpus and its desk are as they were opened: nothing was changed and nothing is left. */
async function expectUntouched({ corpus, desk, keeping }: Opened): Promise<void> {
  expect((await corpus.history()).map(({ kind }) => kind)).toEqual(['opening'])
  expect((await desk.sources()).articles.map(({ id }) => id)).toEqual(dispute.map(({ id }) => id))
  expect(desk.waiting).toBe(0)
  expect(keeping.running()).toBeNull()
}

describe('confirm', () => {
  test('brings a refresh to the corpus and to the desk, and says what answers now', async () => {
    const held = await opened()
    const plan = await refreshWithPilots(held)
    expect(await held.desk.article('pilots', 1)).toMatchObject({ status: 'declined' })
    const heard: Running[] = []
    const confirmed = await held.keeping.confirm(plan, 'Ada', { hear: running => heard.push(running) })
    expect(confirmed).toMatchObject({
      status: 'made',
      entry: { kind: 'refresh', by: 'Ada', articles: [{ id: 'pilots', before: null }] },
      articles: 4,
      paragraphs: 12,
      remaining: null,
    })
    expect(await held.desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
    expect(heard.at(-1)).toEqual({ what: 'refresh', by: 'Ada', step: 'indexing', done: 4, total: 4 })
    expect(held.keeping.running()).toBeNull()
  })

  test('hides what is removed before the rest is read anew, and counts what remains', async () => {
    const { desk, keeping, corpus } = await opened()
    const plan = idOf(await keeping.curation.planRemoval(['whales']))
    let found: string | null = null
    desk.reading = async () => {
      expect((await corpus.history()).at(-1)).toMatchObject({ kind: 'remove' })
      found = JSON.stringify([desk.names(), await desk.sources(), await desk.search('divers report', {})])
    }
    expect(await keeping.confirm(plan, 'Ada')).toMatchObject({ status: 'made', articles: 2, remaining: 0 })
    expect(found).not.toMatch(/whales/i)
  })

  test('counts what remains of articles that went in a refresh', async () => {
    const { corpus, keeping } = await opened()
    corpus.files.delete('whales.md')
    const plan = idOf(await keeping.planRefresh('Ada'))
    expect(await keeping.confirm(plan, 'Ada')).toMatchObject({ status: 'made', articles: 2, remaining: 0 })
  })

  test('counts for real: where a desk answers from what went all the same, it says how much', async () => {
    const { desk, keeping } = await opened()
    desk.deaf = true
    const plan = idOf(await keeping.curation.planRemoval(['whales']))
    const confirmed = await keeping.confirm(plan, 'Ada')
    // Each of three sentences, a name, an entry in the list, and the article itself.
    expect('remaining' in confirmed && confirmed.remaining).toBeGreaterThanOrEqual(6)
  })

  test('takes back a change, the removed article too', async () => {
    const { desk, keeping } = await opened()
    await keeping.confirm(idOf(await keeping.curation.planRemoval(['whales'])), 'Ada')
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'declined' })
    const undone = await keeping.confirm(idOf(await keeping.curation.planUndo(null)), 'Ben')
    expect(undone).toMatchObject({ status: 'made', entry: { kind: 'undo', undoes: 2 }, articles: 3 })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
  })

  test('has nothing to confirm where the plan is gone', async () => {
    const { keeping } = await opened()
    expect(await keeping.confirm('nonsense', 'Ada')).toEqual({ status: 'gone' })
    const plan = idOf(await keeping.curation.planRemoval(['whales']))
    await keeping.curation.abandon(plan)
    expect(await keeping.confirm(plan, 'Ada')).toEqual({ status: 'gone' })
  })

  test('changes nothing where another change came between, and says which', async () => {
    const { keeping, desk } = await opened()
    const late = idOf(await keeping.curation.planRemoval(['whales']))
    await keeping.confirm(idOf(await keeping.curation.planEdit('whales', { title: 'Whales' })), 'Ada')
    expect(await keeping.confirm(late, 'Ben')).toMatchObject({
      status: 'moved',
      by: { kind: 'edit', by: 'Ada' },
    })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
  })

  test('confirms a plan that is confirmed twice once', async () => {
    const held = await opened()
    const plan = await refreshWithPilots(held)
    const [first, second] = await Promise.all([
      held.keeping.confirm(plan, 'Ada'),
      held.keeping.confirm(plan, 'Ada'),
    ])
    expect([first.status, second.status]).toEqual(['made', 'busy'])
    expect(await held.keeping.confirm(plan, 'Ada')).toEqual({ status: 'gone' })
    expect(await held.corpus.history()).toHaveLength(2)
  })
})

describe('one work at a time', () => {
  test('is what everybody else is told of, with who set it going', async () => {
    const held = await opened()
    const plan = await refreshWithPilots(held)
    const other = idOf(await held.keeping.curation.planRemoval(['whales']))
    const confirming = held.keeping.confirm(plan, 'Ada')
    const running = { what: 'refresh', by: 'Ada', step: 'indexing' }
    expect(held.keeping.running()).toMatchObject(running)
    expect(await held.keeping.confirm(other, 'Ben')).toMatchObject({ status: 'busy', running })
    expect(await held.keeping.planRefresh('Ben')).toMatchObject({ status: 'busy', running })
    expect(await confirming).toMatchObject({ status: 'made' })
    expect(await held.keeping.confirm(other, 'Ben')).toMatchObject({ status: 'moved' })
  })

  test('is also the reading of a refresh', async () => {
    const { keeping } = await opened()
    const reading = keeping.planRefresh('Ada')
    expect(keeping.running()).toMatchObject({ what: 'refresh', by: 'Ada', step: 'reading' })
    expect(await keeping.planRefresh('Ben')).toMatchObject({ status: 'busy' })
    expect(await reading).toMatchObject({ status: 'planned' })
    expect(keeping.running()).toBeNull()
  })
})

describe('what is cancelled', () => {
  test('while files are read leaves nothing', async () => {
    const held = await opened()
    const stop = new AbortController()
    const hear = ({ done }: Running) => void (done === 1 && stop.abort())
    expect(await held.keeping.planRefresh('Ada', { signal: stop.signal, hear })).toEqual({
      status: 'cancelled',
    })
    expect(await held.keeping.planRefresh('Ada', { signal: stop.signal })).toEqual({ status: 'cancelled' })
    await expectUntouched(held)
  })

  test('before it is staged, while it is read, and when it was read leaves nothing', async () => {
    for (const moment of ['before', 'reading', 'read'] as const) {
      const held = await opened()
      const plan = await refreshWithPilots(held)
      const stop = new AbortController()
      if (moment === 'before') stop.abort()
      if (moment === 'reading') held.desk.reading = async () => stop.abort()
      const hear = ({ total }: Running) => void (moment === 'read' && total > 0 && stop.abort())
      const confirming = held.keeping.confirm(plan, 'Ada', { signal: stop.signal, hear })
      expect(await confirming, moment).toEqual({ status: 'cancelled' })
      await expectUntouched(held)
    }
  })

  test('after the change was made is made all the same', async () => {
    const { desk, keeping } = await opened()
    const plan = idOf(await keeping.curation.planRemoval(['whales']))
    const stop = new AbortController()
    desk.reading = async () => stop.abort()
    expect(await keeping.confirm(plan, 'Ada', { signal: stop.signal })).toMatchObject({ status: 'made' })
  })
})

describe('what fails', () => {
  test('while it is read leaves everything as it was, and says why', async () => {
    const held = await opened()
    const plan = await refreshWithPilots(held)
    held.desk.reading = async () => {
      throw new CorpusError('the article could not be made ready', {
        where: 'pilots.md',
        remedy: 'take it out',
      })
    }
    const confirmed = await held.keeping.confirm(plan, 'Ada')
    expect(confirmed).toMatchObject({ status: 'failed', made: false })
    expect(reasonOf(confirmed)).toBe(
      'Nothing was changed. pilots.md: the article could not be made ready; take it out',
    )
    await expectUntouched(held)
  })

  test('when it is made drops what was prepared, and the old answers go on', async () => {
    const held = await opened(() => ({
      commit: async () => {
        throw new CorpusError('the disk is full', { where: '/corpus', remedy: 'free some space' })
      },
    }))
    const confirmed = await held.keeping.confirm(await refreshWithPilots(held), 'Ada')
    expect(confirmed).toMatchObject({ status: 'failed', made: false, error: { name: 'CorpusError' } })
    expect(reasonOf(confirmed)).toBe('Nothing was changed. /corpus: the disk is full; free some space')
    await expectUntouched(held)
  })

  test('by a fault of the program is told without its words', async () => {
    const held = await opened(() => ({
      stage: async () => {
        throw new TypeError('undefined is not a function')
      },
    }))
    const confirmed = await held.keeping.confirm(await refreshWithPilots(held), 'Ada')
    expect(reasonOf(confirmed)).toBe(
      'Nothing was changed. Something broke. Try again, and report it if it stays.',
    )
    await expectUntouched(held)
  })

  test('after it was made says so', async () => {
    const { desk, keeping } = await opened()
    const plan = idOf(await keeping.curation.planRemoval(['whales']))
    desk.reading = async () => {
      throw new CorpusError('the folder is gone', { where: '/corpus', remedy: 'put it back' })
    }
    const confirmed = await keeping.confirm(plan, 'Ada')
    expect(confirmed).toMatchObject({ status: 'failed', made: true })
    expect(reasonOf(confirmed)).toMatch(
      /^The change was made, but .+\. \/corpus: the folder is gone; put it back$/,
    )
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'declined' })
  })
})

describe('a curation that is lost while a change is made', () => {
  const lostIn =
    (after: boolean) =>
    (curation: Curation): Partial<Curation> => ({
      commit: async plan => {
        if (after) await curation.commit(plan)
        throw new CurationLost('ended', new Error('it ended'))
      },
    })

  test('after it was made is found out from the history', async () => {
    const held = await opened(lostIn(true))
    const confirmed = await held.keeping.confirm(await refreshWithPilots(held), 'Ada')
    expect(confirmed).toMatchObject({ status: 'made', entry: { number: 2, kind: 'refresh' }, articles: 4 })
    expect(await held.desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
  })

  test('after a removal was made hides what went all the same', async () => {
    const { desk, keeping } = await opened(lostIn(true))
    const plan = idOf(await keeping.curation.planRemoval(['whales']))
    expect(await keeping.confirm(plan, 'Ada')).toMatchObject({ status: 'made', articles: 2, remaining: 0 })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'declined' })
  })

  test('before it was made leaves everything as it was', async () => {
    const held = await opened(lostIn(false))
    const confirmed = await held.keeping.confirm(await refreshWithPilots(held), 'Ada')
    expect(reasonOf(confirmed)).toBe(
      'Nothing was changed. Something broke, and plans are gone. Look at the history, then begin again.',
    )
    await expectUntouched(held)
  })
})

describe('what was prepared and broke before it could take over', () => {
  test('is read anew from what is in force', async () => {
    const held = await opened()
    const plan = await refreshWithPilots(held)
    const states: (string | null)[] = []
    held.desk.breaks = true
    held.desk.reading = async state => {
      states.push(state)
      held.desk.breaks = state !== null
    }
    expect(await held.keeping.confirm(plan, 'Ada')).toMatchObject({ status: 'made', articles: 4 })
    expect(states).toEqual([expect.any(String), null])
    expect(await held.desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
  })
})
