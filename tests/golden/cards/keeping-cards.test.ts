import { describe, expect, test } from 'vitest'
import { english } from '../../../src/desk/words/phrase.ts'
import type { Card } from '../../../src/discord/cards/card.ts'
import { changeCard, changesCard } from '../../../src/discord/cards/changes-card.ts'
import { madeCard } from '../../../src/discord/cards/made-card.ts'
import { planCard } from '../../../src/discord/cards/plan-card.ts'
import { planItemCard } from '../../../src/discord/cards/plan-item-card.ts'
import { progressCard } from '../../../src/discord/cards/progress-card.ts'
import { statusCard } from '../../../src/discord/cards/status-card.ts'
import {
  SAMPLE_ADDING,
  SAMPLE_ADDITION,
  SAMPLE_ENTRIES,
  SAMPLE_ID,
  SAMPLE_LINES,
  SAMPLE_MADE,
  SAMPLE_PLAN,
  SAMPLE_REFRESH,
  SAMPLE_RUNNING,
  SAMPLE_STATUS,
} from '../../../src/preview/keeping-samples.ts'
import { cardText } from '../../discord/cards/card-text.ts'

const index = { articles: 12, paragraphs: 148 }
const noLines = { first: 0, known: [], all: 0 }
const lines = { first: 0, known: SAMPLE_LINES, all: SAMPLE_LINES.length }

/** The cards on which moderators keep the corpus, each with its golden file. `vitest run tests/golden/cards -u` writes them anew. */
const CARDS: Readonly<Record<string, () => Card>> = {
  'corpus-status': () =>
    statusCard(SAMPLE_STATUS, { running: SAMPLE_RUNNING, index, bytes: 21_000_000 }, english),
  'corpus-status-empty': () =>
    statusCard(
      {
        articles: 0,
        paragraphs: 0,
        outlets: 0,
        dates: null,
        last: null,
        refreshed: null,
        problems: [],
        errors: 0,
        warnings: 0,
        awaiting: 0,
        buried: 0,
      },
      { running: null, index: null, bytes: null },
      english,
    ),
  'corpus-reading': () => progressCard(SAMPLE_RUNNING, SAMPLE_ID, english),
  'corpus-adding': () =>
    progressCard({ ...SAMPLE_RUNNING, what: 'add', done: 3, total: 10 }, SAMPLE_ID, english),
  'corpus-indexing': () => progressCard({ ...SAMPLE_RUNNING, step: 'indexing', done: 340 }, null, english),
  'corpus-refresh': () => planCard(SAMPLE_PLAN, SAMPLE_REFRESH.slice(0, 5), 0, english),
  'corpus-refresh-last-page': () => planCard(SAMPLE_PLAN, SAMPLE_REFRESH.slice(5), 1, english),
  'corpus-nothing-changes': () =>
    planCard(
      { ...SAMPLE_PLAN, items: 0, changes: false, fates: { ...SAMPLE_ADDING.fates, new: 0 } },
      [],
      0,
      english,
    ),
  'corpus-undo': () =>
    planCard(
      { ...SAMPLE_ADDING, kind: 'undo', undoes: SAMPLE_MADE.entry },
      [{ ...SAMPLE_ADDITION, dropped: 0 }],
      0,
      english,
    ),
  'corpus-changed-article': () =>
    planItemCard(
      {
        plan: SAMPLE_ID,
        kind: 'refresh',
        item: SAMPLE_REFRESH[1] ?? SAMPLE_ADDITION,
        only: 'all',
        from: 0,
        lines: noLines,
      },
      english,
    ),
  'corpus-buried-article': () =>
    planItemCard(
      {
        plan: SAMPLE_ID,
        kind: 'refresh',
        item: SAMPLE_REFRESH[4] ?? SAMPLE_ADDITION,
        only: 'all',
        from: 0,
        lines: noLines,
      },
      english,
    ),
  'corpus-add': () => planCard(SAMPLE_ADDING, [SAMPLE_ADDITION], 0, english),
  'corpus-page': () =>
    planItemCard(
      { plan: SAMPLE_ID, kind: 'add', item: SAMPLE_ADDITION, only: 'all', from: 0, lines },
      english,
    ),
  'corpus-removed': () => madeCard(SAMPLE_MADE, english),
  'corpus-history': () => changesCard({ entries: SAMPLE_ENTRIES, all: 40 }, 0, english),
  'corpus-change': () => changeCard(SAMPLE_MADE.entry, english),
}

describe('a card for moderators', () => {
  test.for(Object.entries(CARDS))('%s is the card of its golden file', async ([name, card]) => {
    await expect(`${cardText(card())}\n`).toMatchFileSnapshot(`./${name}.md`)
  })
})
