import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../commands/languages.ts'
import type { PlanItem, PlannedLine } from '../../../src/desk/curation/plan.ts'
import { english, tongueOf } from '../../../src/desk/words/phrase.ts'
import type { Card } from '../../../src/discord/cards/card.ts'
import { changeCard, changesCard } from '../../../src/discord/cards/changes-card.ts'
import { madeCard } from '../../../src/discord/cards/made-card.ts'
import { planCard } from '../../../src/discord/cards/plan-card.ts'
import { planItemCard, ROWS_A_PAGE } from '../../../src/discord/cards/plan-item-card.ts'
import { progressCard } from '../../../src/discord/cards/progress-card.ts'
import { statusCard } from '../../../src/discord/cards/status-card.ts'
import type { Entry } from '../../../src/discord/corpus-record.ts'
import type { Listed } from '../../../src/discord/curating-press.ts'
import { readPress } from '../../../src/discord/press.ts'
import { brokenLimits } from '../limits.ts'
import { placedComponents } from '../placed-components.ts'
import { anyEntry, anyItem, anyLines, anyPlan, anyRunning, anyStatus } from './any-plan.ts'
import { optionsOf, textsOf } from './card-parts.ts'
import { renderedText } from './rendered.ts'
import { bodyOf, bytesStored, MOST_STORED } from './sent.ts'

const SECRET = 'abcdefgh12345678abcdefgh12345678'

const anEntry: Entry = {
  number: 2,
  kind: 'refresh',
  by: 'alice',
  at: '2026-11-20T07:02:00Z',
  undoes: null,
  articles: [],
  buried: [],
  lifted: [],
}

const anyTongue = fc.constantFrom(english, ...languages.map(tongueOf))

function keeps(card: Card): void {
  expect(brokenLimits('message', bodyOf(card))).toEqual([])
  expect(bytesStored(card)).toBeLessThan(MOST_STORED)
}

/** The card of an item from some row on, as the handler of its buttons makes it. */
function itemCard(item: PlanItem, lines: readonly PlannedLine[], from: number, only: Listed = 'all'): Card {
  const listed = only === 'all' ? lines : lines.filter(({ kept }) => !kept)
  const first = Math.max(0, from - ROWS_A_PAGE)
  const known = listed.slice(first, from + ROWS_A_PAGE)
  return planItemCard(
    { plan: SECRET, kind: 'add', item, only, from, lines: { first, known, all: listed.length } },
    english,
  )
}

describe('a card keeps every limit, whatever comes, in every language:', () => {
  test('planCard', () => {
    fc.assert(
      fc.property(anyPlan, anyTongue, ({ plan, items, page }, tongue) =>
        keeps(planCard(plan, items, page, tongue)),
      ),
      { numRuns: 150 },
    )
  })

  test('planItemCard', () => {
    fc.assert(
      fc.property(anyItem, anyLines, fc.nat(89), anyTongue, (item, lines, at, tongue) => {
        const from = Math.min(at, Math.max(0, lines.length - 1))
        const first = Math.max(0, from - ROWS_A_PAGE)
        const known = lines.slice(first, from + ROWS_A_PAGE)
        keeps(
          planItemCard(
            {
              plan: SECRET,
              kind: 'add',
              item,
              only: 'all',
              from,
              lines: { first, known, all: lines.length },
            },
            tongue,
          ),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('statusCard', () => {
    fc.assert(
      fc.property(anyStatus, fc.option(anyRunning), anyTongue, (status, running, tongue) =>
        keeps(statusCard(status, { running, index: { articles: 3, paragraphs: 12 }, bytes: 9e15 }, tongue)),
      ),
      { numRuns: 150 },
    )
  })

  test('changesCard and changeCard', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 6 }),
        fc.nat(9),
        fc.nat(99),
        anyTongue,
        (drawn, page, further, tongue) => {
          const entries = drawn.map((entry, at) => ({ ...entry, number: at + 1 }))
          keeps(changesCard({ entries, all: page * 6 + entries.length + further }, page, tongue))
          for (const entry of entries) keeps(changeCard(entry, tongue))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('madeCard and progressCard', () => {
    fc.assert(
      fc.property(
        anyEntry,
        fc.option(fc.nat(9)),
        anyRunning,
        anyTongue,
        (entry, remaining, running, tongue) => {
          keeps(madeCard({ status: 'made', entry, articles: 3, paragraphs: 12, remaining }, tongue))
          keeps(progressCard(running, SECRET, tongue))
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('planItemCard', () => {
  test('every line is on one page, whichever way they are turned', () => {
    fc.assert(
      fc.property(anyItem, anyLines, (item, lines) => {
        const seen: number[] = []
        for (let from: number | null = 0; from !== null; ) {
          const card = itemCard(item, lines, from)
          for (const { value } of optionsOf(card)) seen.push(Number(value))
          const next = turned(card, 'More')
          if (next !== null) {
            expect(next).toBeGreaterThan(from)
            const back = turned(itemCard(item, lines, next), 'Back')
            expect(back).not.toBeNull()
            expect(back).toBeLessThan(next)
          }
          from = next
        }
        const dropped = lines.flatMap(line => (line.kept ? [] : [line.line]))
        // A text that the corpus has already is not to be amended.
        expect(seen).toEqual(item.fate === 'unchanged' ? [] : dropped)
      }),
      { numRuns: 60 },
    )
  })

  test('shows each line’s words as they are', () => {
    const lines: PlannedLine[] = [
      { kept: true, paragraph: 1, text: '**No** [toll](https://quay.example) for @everyone' },
      { kept: false, line: 4, label: 'caption', text: '# Photo: the *strait*' },
    ]
    const [item] = fc.sample(anyItem, { numRuns: 1, seed: 1 })
    if (!item) throw new Error('a sample was asked for')
    const shown = textsOf(itemCard({ ...item, notes: [], problems: [] }, lines, 0))
      .map(renderedText)
      .join('\n')
    expect(shown).toContain('**No** [toll](https://quay.example) for @everyone')
    expect(shown).toContain('Line 4, dropped (caption): # Photo: the *strait*')
  })
})

/** Where the page begins that a button turns to, or null where there is no such button. */
function turned({ components }: Card, label: string): number | null {
  const found = placedComponents({ components }).find(({ fields }) => fields.label === label)
  const press = found ? readPress(`${found.fields.custom_id}`) : null
  return press?.kind === 'item' ? press.from : null
}

describe('changeCard', () => {
  test('names who made a change as they are called, and in the reader’s language who has no name', () => {
    const cardOf = (by: string, tongue = english) =>
      textsOf(changeCard({ ...anEntry, by }, tongue)).join('\n')
    expect(cardOf('the operator')).toContain('by the operator')
    for (const language of languages)
      expect(cardOf('the operator', tongueOf(language))).not.toContain('operator,')
    for (const language of languages)
      expect(cardOf('constructor', tongueOf(language))).toContain('constructor')
  })
})
