import type { Tongue } from '../desk/words/phrase.ts'
import type { Card } from '../discord/cards/card.ts'
import { changesCard } from '../discord/cards/changes-card.ts'
import { madeCard } from '../discord/cards/made-card.ts'
import { planCard } from '../discord/cards/plan-card.ts'
import { planItemCard } from '../discord/cards/plan-item-card.ts'
import { progressCard } from '../discord/cards/progress-card.ts'
import { statusCard } from '../discord/cards/status-card.ts'
import { ASKER, SENT } from './command-scene.ts'
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
} from './keeping-samples.ts'
import type { Scene } from './scene.ts'

/** The cards on which moderators keep the corpus, of made-up changes: the preview itself changes none. */
export function keepingScenes(tongue: Tongue): readonly Scene[] {
  const index = { articles: 12, paragraphs: 148 }
  const [changed] = SAMPLE_REFRESH.filter(({ fate }) => fate === 'changed')
  const none = { first: 0, known: [], all: 0 }
  return [
    scene(
      'corpus-status',
      'How the coverage stands',
      'corpus status',
      statusCard(SAMPLE_STATUS, { running: SAMPLE_RUNNING, index, bytes: 21_000_000 }, tongue),
    ),
    scene(
      'corpus-reading',
      'A refresh while it reads',
      'corpus refresh',
      progressCard(SAMPLE_RUNNING, SAMPLE_ID, tongue),
    ),
    scene(
      'corpus-refresh',
      'What a refresh would change',
      'corpus refresh',
      planCard(SAMPLE_PLAN, SAMPLE_REFRESH.slice(0, 5), 0, tongue),
    ),
    ...(changed === undefined
      ? []
      : [
          scene(
            'corpus-changed',
            'An article that would change',
            'corpus refresh',
            planItemCard(
              { plan: SAMPLE_ID, kind: 'refresh', item: changed, only: 'all', from: 0, lines: none },
              tongue,
            ),
          ),
        ]),
    scene(
      'corpus-add',
      'What would be added',
      'corpus add',
      planCard(SAMPLE_ADDING, [SAMPLE_ADDITION], 0, tongue),
    ),
    scene(
      'corpus-page',
      'A page with what is left out of it',
      'corpus add',
      planItemCard(
        {
          plan: SAMPLE_ID,
          kind: 'add',
          item: SAMPLE_ADDITION,
          only: 'all',
          from: 0,
          lines: { first: 0, known: SAMPLE_LINES, all: SAMPLE_LINES.length },
        },
        tongue,
      ),
    ),
    scene('corpus-made', 'A removal that was made', 'corpus remove', madeCard(SAMPLE_MADE, tongue)),
    scene(
      'corpus-history',
      'The changes',
      'corpus history',
      changesCard({ entries: SAMPLE_ENTRIES, all: SAMPLE_ENTRIES.length }, 0, tongue),
    ),
  ]
}

function scene(id: string, title: string, command: string, { components }: Card): Scene {
  const message = { components, usedBy: { name: ASKER.name, command }, ephemeral: true, time: SENT }
  return { id, title, line: null, understood: true, shows: { kind: 'message', message, openMenus: false } }
}
