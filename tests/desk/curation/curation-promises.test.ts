import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Planned } from '../../../src/desk/curation/curation.ts'
import type { Plan, PlanItem } from '../../../src/desk/curation/plan.ts'
import type { Holdings } from '../../../src/news/corpus.ts'
import { tombstoneOf } from '../../../src/news/tombstone.ts'
import { type CurationOver, curationOver, FERRY, fileOf, page, TOLLS, WHALES } from './curation-over.ts'

const IDS = ['fog', 'pilots', 'tolls', 'whales']
const TEXTS = [
  TOLLS,
  FERRY,
  WHALES,
  ['Fog closed the northern channel for nine hours on Monday, the coast guard said.'],
  [
    ...TOLLS.slice(0, 2),
    'The pilots of Sel were not asked, and said so to a reporter of this paper on Friday.',
  ],
]

/** What somebody does to a corpus: by hand, or through the curation. */
type Step =
  | { readonly kind: 'write'; readonly id: string; readonly text: readonly string[]; readonly title: string }
  | { readonly kind: 'break' | 'delete' | 'remove'; readonly id: string }
  | { readonly kind: 'actors'; readonly name: string }
  | { readonly kind: 'add'; readonly text: readonly string[]; readonly name: string; readonly letIn: boolean }
  | { readonly kind: 'refresh'; readonly letIn: boolean }
  | { readonly kind: 'edit'; readonly id: string; readonly title: string }
  | { readonly kind: 'undo'; readonly number: number | null }

const id = fc.constantFrom(...IDS)
const text = fc.constantFrom(...TEXTS)
const title = fc.constantFrom('', 'Morning', 'Evening')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), id, text, title }),
  fc.record({ kind: fc.constantFrom('break' as const, 'delete' as const, 'remove' as const), id }),
  fc.record({ kind: fc.constant('actors' as const), name: fc.constantFrom('Norland', 'Sel') }),
  fc.record({
    kind: fc.constant('add' as const),
    text,
    name: fc.constantFrom('tolls.md', 'saved.txt'),
    letIn: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('refresh' as const), letIn: fc.boolean() }),
  fc.record({ kind: fc.constant('edit' as const), id, title }),
  fc.record({ kind: fc.constant('undo' as const), number: fc.option(fc.integer({ min: 1, max: 8 })) }),
)

/** Does something by hand, or plans it. */
async function plan({ corpus, curation }: CurationOver, taken: Step): Promise<Planned | null> {
  const name = 'id' in taken ? `${taken.id}.md` : ''
  switch (taken.kind) {
    case 'write':
      corpus.files.set(name, fileOf(taken.text, taken.title === '' ? '' : `title: ${taken.title}`))
      return null
    case 'break':
      corpus.files.set(name, '---\ntitle: "open\n---\n\nText.\n')
      return null
    case 'delete':
      corpus.files.delete(name)
      return null
    case 'actors':
      corpus.files.set('actors.md', `${taken.name}: the others\n`)
      return null
    case 'add':
      return curation.planAddition([page(taken.name, taken.text)], {})
    case 'refresh':
      return curation.planRefresh()
    case 'edit':
      return curation.planEdit(taken.id, { title: taken.title })
    case 'remove':
      return curation.planRemoval([taken.id])
    case 'undo':
      return curation.planUndo(taken.number)
  }
}

/** Everything there is, to compare. */
async function allOf({ corpus }: CurationOver) {
  const held = await corpus.held()
  return { held, files: new Map(corpus.files), history: await corpus.history() }
}

/** What is in force, whatever change it comes from. */
const inForce = ({ articles, actors }: Holdings) => ({ articles, actors })

async function withLetIn(over: CurationOver, planned: Plan, taken: Step): Promise<Plan> {
  let now = planned
  if (!('letIn' in taken) || !taken.letIn) return now
  for (const { place, fate } of await over.items(planned)) {
    if (fate !== 'buried' && fate !== 'duplicate') continue
    const amended = await over.curation.amend(planned.id, { kind: 'let in', place })
    if (amended.status === 'planned') now = amended.plan
  }
  return now
}

/** Makes a plan; null where the corpus refuses, as files were edited by hand. */
async function tryToMake(over: CurationOver, planned: Plan) {
  const staged = await over.curation.stage(planned.id, 'Ada')
  expect(staged.status).toBe('staged')
  return over.curation.commit(planned.id).then(
    made => (made.status === 'made' ? made.entry : null),
    (error: unknown) => {
      expect(error).toMatchObject({ reason: 'edited' })
      return null
    },
  )
}

const opening = { 'tolls.md': fileOf(TOLLS, 'title: Tolls'), 'whales.md': fileOf(WHALES) }
const steps = fc.array(step, { minLength: 1, maxLength: 12 })

describe('Curation', () => {
  test('planning and looking change nothing, and making does what the plan said', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async taken => {
        const over = curationOver(opening)
        await over.corpus.held()
        for (const one of taken) {
          const planned = await plan(over, one)
          if (planned?.status !== 'planned') continue
          const before = await allOf(over)
          const made = await withLetIn(over, planned.plan, one)
          const items = await over.items(made)
          expect(await allOf(over)).toEqual(before)
          expect(made.now).toEqual(extent(before.held))
          if (!made.changes) continue
          const entry = await tryToMake(over, made)
          const after = await allOf(over)
          if (entry === null) {
            expect(after).toEqual(before)
            continue
          }
          expect(extent(after.held)).toEqual(made.then)
          expect(after.history).toEqual([...before.history, entry])
          for (const item of items) expectDone(item, before.held, after.held)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('taking back what was just done brings everything back, and again what it was', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async taken => {
        const over = curationOver(opening)
        await over.corpus.held()
        for (const one of taken) {
          const planned = await plan(over, one)
          if (planned?.status !== 'planned') continue
          const before = await allOf(over)
          const made = await withLetIn(over, planned.plan, one)
          if (!made.changes || (await tryToMake(over, made)) === null) continue
          const after = await allOf(over)
          const back = await over.curation.planUndo(null)
          if (back.status !== 'planned' || (await tryToMake(over, back.plan)) === null) continue
          expect(inForce((await allOf(over)).held)).toEqual(inForce(before.held))
          expect((await over.curation.status()).buried).toBe(buriedIn(before.history))
          const again = await over.curation.planUndo(null)
          if (again.status !== 'planned' || (await tryToMake(over, again.plan)) === null) continue
          expect(inForce((await allOf(over)).held)).toEqual(inForce(after.held))
          expect((await over.curation.status()).buried).toBe(buriedIn(after.history))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('a removed text stays out of all that comes after, until somebody lets it in or takes the removal back', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async taken => {
        const over = curationOver(opening)
        const removal = await over.curation.planRemoval(['tolls'])
        await over.make(removal)
        const stone = tombstoneOf({ paragraphs: TOLLS })
        for (const one of taken) {
          const planned = await plan(over, one)
          if (one.kind === 'undo' || planned?.status !== 'planned' || !planned.plan.changes) continue
          await tryToMake(over, planned.plan)
          expect((await over.corpus.held()).articles.map(tombstoneOf)).not.toContain(stone)
        }
      }),
      { numRuns: 100 },
    )
  })
})

function extent({ articles }: Holdings) {
  return {
    articles: articles.length,
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
  }
}

function buriedIn(history: Awaited<ReturnType<typeof allOf>>['history']): number {
  const stones = new Set<string>()
  for (const { lifted, buried } of history) {
    for (const stone of lifted) stones.delete(stone)
    for (const stone of buried) stones.add(stone)
  }
  return stones.size
}

/** What an item said is so. */
function expectDone({ fate, article, file }: PlanItem, before: Holdings, after: Holdings): void {
  const find = ({ articles }: Holdings, wanted: string) => articles.find(one => one.id === wanted)
  if (article === null) return
  const now = find(after, article.id)
  if (fate === 'new' || fate === 'changed') expect(now?.revision, file).toBe(article.revision)
  else if (fate === 'removed') expect(now, file).toBeUndefined()
  else if (fate !== 'duplicate' && fate !== 'buried') expect(now, file).toEqual(find(before, article.id))
}
