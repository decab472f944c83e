import fc from 'fast-check'
import type { CorpusStatus } from '../../../src/desk/curation/curation.ts'
import type { Running } from '../../../src/desk/curation/keeping.ts'
import type { Fate, Plan, PlanItem, PlannedLine } from '../../../src/desk/curation/plan.ts'
import type { ListedArticle } from '../../../src/desk/reply.ts'
import { say } from '../../../src/desk/words/phrase.ts'
import type { DeedKind, Entry } from '../../../src/news/corpus.ts'
import type { Problem } from '../../../src/news/problem.ts'
import { anyText } from './any-text.ts'

/** Text as a file may hold it: of any script, with whatever disturbs, now and then longer than a card. */
export const anyLine = fc.oneof(
  { weight: 12, arbitrary: anyText },
  { weight: 1, arbitrary: anyText.map(text => text.repeat(200)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '东'.repeat(9000),
      '*'.repeat(9000),
      '\u200b'.repeat(200),
      ' ',
      '🙂'.repeat(3000),
    ),
  },
)
const known = fc.option(anyLine)
const fates: readonly Fate[] = [
  'new',
  'changed',
  'removed',
  'duplicate',
  'buried',
  'rejected',
  'warned',
  'unchanged',
]
const fate = fc.constantFrom(...fates)
const some = fc.oneof(fc.nat(3), fc.nat(40_000))
const published = fc.constantFrom(null, '2014', '2014-10', '2018-11-22')
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(at => at.toISOString())

const listed: fc.Arbitrary<ListedArticle> = fc.record({
  id: fc.constantFrom('tolls', `${'tolls-'.repeat(40)}x`),
  revision: fc.constant('0123456789ab'),
  name: anyLine,
  title: known,
  outlet: known,
  author: known,
  published,
  url: known,
  paragraphs: some,
})

const problem: fc.Arbitrary<Problem> = fc.record({
  severity: fc.constantFrom('error', 'warning'),
  where: anyLine,
  line: fc.option(fc.integer({ min: 1, max: 400_000 })),
  what: anyLine,
  remedy: anyLine,
})

const numbered = fc.record({ number: fc.integer({ min: 1, max: 9999 }), text: anyLine })
const paragraphChange = fc
  .tuple(fc.option(numbered), fc.option(numbered))
  .map(([before, after]) =>
    before === null && after === null ? { before: { number: 1, text: 'x' }, after } : { before, after },
  )

/** Any item of a plan, its place aside. */
export const anyItem: fc.Arbitrary<PlanItem> = fc.record({
  place: fc.nat(9999),
  fate,
  file: anyLine,
  article: fc.option(listed),
  before: fc.option(listed),
  metadata: fc.array(
    fc.record({
      key: fc.constantFrom('title', 'outlet', 'author', 'published', 'url'),
      before: known,
      after: known,
    }),
    { maxLength: 5 },
  ),
  paragraphs: fc.array(paragraphChange, { maxLength: 60 }),
  kept: some,
  dropped: some,
  repeats: known,
  notes: fc.array(
    anyLine.map(text => say`It says “${text}”; look at it.`),
    { maxLength: 6 },
  ),
  problems: fc.array(problem, { maxLength: 6 }),
})

const kind = fc.constantFrom<DeedKind>('opening', 'add', 'refresh', 'edit', 'remove', 'undo')
const revision = fc.option(fc.constant('0123456789ab'))

/** Any entry of the history. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record({
  number: fc.integer({ min: 1, max: 99_999 }),
  kind,
  by: anyLine,
  at: moment,
  undoes: fc.option(fc.integer({ min: 1, max: 99_999 })),
  articles: fc.array(
    fc.record({ id: fc.constant('tolls'), name: anyLine, before: revision, after: revision }),
    {
      maxLength: 40,
    },
  ),
  buried: fc.constant([]),
  lifted: fc.constant([]),
})

const extent = fc.record({ articles: some, paragraphs: some })

/** Any plan with one page of its items, and which page it is. */
export const anyPlan: fc.Arbitrary<{
  readonly plan: Plan
  readonly items: readonly PlanItem[]
  readonly page: number
}> = fc
  .record({
    kind: fc.constantFrom<Plan['kind']>('add', 'refresh', 'edit', 'remove', 'undo'),
    undoes: fc.option(anyEntry),
    fates: fc.record(Object.fromEntries(fates.map(one => [one, some])) as Record<Fate, fc.Arbitrary<number>>),
    now: extent,
    later: extent,
    changes: fc.boolean(),
    items: fc.array(anyItem, { maxLength: 5 }),
    page: fc.nat(30),
    further: fc.nat(3000),
  })
  .map(({ items, page, further, later: then, ...plan }) => ({
    plan: { ...plan, then, id: 'abcdefgh12345678abcdefgh12345678', items: page * 5 + items.length + further },
    items: items.map((item, at) => ({ ...item, place: page * 5 + at })),
    page,
  }))

/** The lines of any page, in order, each dropped line with a number of its own. */
export const anyLines: fc.Arbitrary<readonly PlannedLine[]> = fc
  .array(
    fc.record({
      kept: fc.boolean(),
      text: anyLine,
      label: fc.constantFrom(
        'headline',
        'subhead',
        'caption',
        'metadata',
        'boilerplate',
        'unrelated headline',
      ),
    }),
    { maxLength: 90 },
  )
  .map(lines =>
    lines.map(({ kept, text, label }, at) =>
      kept ? { kept, paragraph: at + 1, text } : { kept, line: at + 1, label, text },
    ),
  )

/** Any state of a corpus. */
export const anyStatus: fc.Arbitrary<CorpusStatus> = fc.record({
  articles: some,
  paragraphs: some,
  outlets: some,
  dates: fc.option(fc.constantFrom({ from: '2014', to: '2018-11-22' }, { from: '2014', to: '2014' })),
  last: fc.option(anyEntry),
  refreshed: fc.option(anyEntry),
  problems: fc.array(problem, { maxLength: 12 }),
  errors: some,
  warnings: some,
  awaiting: some,
  buried: some,
})

/** Anything that may be running. */
export const anyRunning: fc.Arbitrary<Running> = fc.record({
  what: fc.constantFrom('refresh', 'add', 'edit', 'remove', 'undo'),
  by: anyLine,
  step: fc.constantFrom('reading', 'indexing'),
  done: some,
  total: some,
})
