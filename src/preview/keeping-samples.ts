import type { CorpusStatus } from '../desk/curation/curation.ts'
import type { Confirmed, Running } from '../desk/curation/keeping.ts'
import type { Fate, Plan, PlanItem, PlannedLine } from '../desk/curation/plan.ts'
import type { ListedArticle } from '../desk/reply.ts'
import { say } from '../desk/words/phrase.ts'
import type { Entry } from '../discord/corpus-record.ts'

/** Under which a plan, and a work that goes on, are found again. */
export const SAMPLE_ID = 'previewpreviewpreview24x'

const REVISION = '0123456789ab'

/** An article about which only what is given is known. */
function listed(id: string, name: string, known: Partial<ListedArticle> = {}): ListedArticle {
  const unknown = { title: name, outlet: null, author: null, published: null, url: null }
  return { id, revision: REVISION, name, paragraphs: 6, ...unknown, ...known }
}

/** An item of a plan about which only what is given is to be said. */
function item(place: number, fate: Fate, file: string, about: Partial<PlanItem> = {}): PlanItem {
  return {
    place,
    fate,
    file,
    article: null,
    before: null,
    metadata: [],
    paragraphs: [],
    kept: 0,
    dropped: 0,
    repeats: null,
    notes: [],
    problems: [],
    ...about,
  }
}

const NO_FATES: Plan['fates'] = {
  new: 0,
  changed: 0,
  removed: 0,
  duplicate: 0,
  buried: 0,
  rejected: 0,
  warned: 0,
  unchanged: 0,
}

const strike = listed('lighthouse-keepers-vote-to-strike', 'Lighthouse keepers vote to strike', {
  paragraphs: 3,
})
const tolls = listed('tolls-announced', 'Norland to charge ships for the Sel strait', {
  outlet: 'The Quay Courier',
  published: '2019-03-04',
})
const delay = listed('tolls-delayed', 'Tolls wait until autumn', {
  outlet: 'Harbour Times',
  published: '2019-04',
})
const whales = listed('whales', 'Whales come back to the bay')
const ferry = listed('ferry', 'Night ferry to Ost is cancelled', {
  outlet: 'Harbour Times',
  published: '2019-05-11',
})

/** The entries of a history, the last one first. */
export const SAMPLE_ENTRIES: readonly Entry[] = [
  entry(4, 'undo', 'Mira', '2026-11-22T18:40:00Z', [[ferry, null, REVISION]], 3),
  entry(3, 'remove', 'Jonas', '2026-11-22T18:31:00Z', [[ferry, REVISION, null]]),
  entry(2, 'refresh', 'the operator', '2026-11-20T07:02:00Z', [
    [tolls, REVISION, REVISION],
    [delay, null, REVISION],
  ]),
  entry(1, 'opening', 'the operator', '2026-11-01T09:00:00Z', [
    [tolls, null, REVISION],
    [whales, null, REVISION],
    [ferry, null, REVISION],
  ]),
]

function entry(
  number: number,
  kind: Entry['kind'],
  by: string,
  at: string,
  articles: readonly (readonly [ListedArticle, string | null, string | null])[],
  undoes: number | null = null,
): Entry {
  const changed = articles.map(([{ id, name }, before, after]) => ({ id, name, before, after }))
  return { number, kind, by, at, undoes, articles: changed, buried: [], lifted: [] }
}

/** What a refresh of a folder would change, of every fate something. */
export const SAMPLE_REFRESH: readonly PlanItem[] = [
  item(0, 'new', 'lighthouse-keepers.md', { article: strike, kept: 3 }),
  item(1, 'changed', 'tolls-announced.md', {
    article: { ...tolls, author: 'Ida Brandt' },
    before: tolls,
    metadata: [{ key: 'author', before: null, after: 'Ida Brandt' }],
    paragraphs: [
      {
        before: { number: 2, text: 'Shipping firms reacted with anger.' },
        after: { number: 2, text: 'Shipping firms and 14 ports reacted with anger.' },
      },
      { before: null, after: { number: 5, text: 'The ministry gave no date for talks.' } },
    ],
  }),
  item(2, 'removed', 'whales.md', { article: whales }),
  item(3, 'duplicate', 'tolls-copy.md', {
    article: delay,
    repeats: 'tolls-delayed',
    notes: [
      say`It shares ${96} % of its runs of words with ${'tolls-delayed'} (“${'Tolls wait until autumn'}”). It stays out unless you let it in.`,
    ],
  }),
  item(4, 'buried', 'ferry.md', {
    article: ferry,
    notes: [
      say`${'Jonas'} removed this text on ${{ date: '2026-11-22' }} (change ${3}). It stays out unless you let it in.`,
    ],
  }),
  item(5, 'rejected', 'notes.md', {
    problems: [
      {
        severity: 'error',
        where: 'notes.md',
        line: 3,
        what: 'published "2019-13-01" does not exist',
        remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD',
      },
    ],
  }),
]

/** That refresh as a plan. */
export const SAMPLE_PLAN: Plan = planOf('refresh', SAMPLE_REFRESH.length + 3, {
  new: 1,
  changed: 1,
  removed: 1,
  duplicate: 1,
  buried: 1,
  rejected: 1,
  unchanged: 3,
})

/** What adding a saved page would do. */
export const SAMPLE_ADDITION: PlanItem = item(0, 'new', 'strike.txt', {
  article: strike,
  kept: 3,
  dropped: 5,
  notes: [say`The key ${'section'} is unknown; it is kept but not used.`],
})

/** That addition as a plan. */
export const SAMPLE_ADDING: Plan = planOf('add', 1, { new: 1 })

function planOf(kind: Plan['kind'], items: number, fates: Partial<Plan['fates']>): Plan {
  const [now, then] = [
    { articles: 12, paragraphs: 148 },
    { articles: 13, paragraphs: 151 },
  ]
  return {
    id: SAMPLE_ID,
    kind,
    undoes: null,
    fates: { ...NO_FATES, ...fates },
    items,
    now,
    then,
    changes: true,
  }
}

/** The lines of that page. */
export const SAMPLE_LINES: readonly PlannedLine[] = [
  { kept: false, line: 1, label: 'boilerplate', text: 'Home | News | Sport | Weather' },
  { kept: false, line: 3, label: 'headline', text: 'Lighthouse keepers vote to strike' },
  { kept: false, line: 4, label: 'metadata', text: 'By Ida Brandt' },
  {
    kept: true,
    paragraph: 1,
    text: 'The keepers of eleven lighthouses on the northern coast voted on Tuesday to stop work from the first of June.',
  },
  {
    kept: true,
    paragraph: 2,
    text: '“We have kept the light for a century and the pay for half of it,” said Jonas Hemm, who speaks for the keepers.',
  },
  { kept: false, line: 11, label: 'caption', text: 'Photo: the tower at Cape Ost' },
  {
    kept: true,
    paragraph: 3,
    text: 'The coast guard said ships would be warned by radio for as long as the towers stay dark.',
  },
  { kept: false, line: 15, label: 'unrelated headline', text: 'More from the coast' },
]

/** What is being read. */
export const SAMPLE_RUNNING: Running = {
  what: 'refresh',
  by: 'Mira',
  step: 'reading',
  done: 120,
  total: 3000,
}

/** How a corpus stands. */
export const SAMPLE_STATUS: CorpusStatus = {
  articles: 12,
  paragraphs: 148,
  outlets: 4,
  dates: { from: '2014-10-14', to: '2019-05-11' },
  last: SAMPLE_ENTRIES[0] ?? null,
  refreshed: SAMPLE_ENTRIES[2] ?? null,
  problems: SAMPLE_REFRESH.flatMap(({ problems }) => problems),
  errors: 1,
  warnings: 0,
  awaiting: 5,
  buried: 1,
}

/** What became of a removal. */
export const SAMPLE_MADE: Extract<Confirmed, { status: 'made' }> = {
  status: 'made',
  entry: SAMPLE_ENTRIES[1] ?? entry(3, 'remove', 'Jonas', '2026-11-22T18:31:00Z', []),
  articles: 11,
  paragraphs: 142,
  remaining: 0,
}
