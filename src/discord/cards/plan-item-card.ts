import type { APIActionRowComponent, APISelectMenuOption, APIStringSelectComponent } from 'discord.js'
import type { Plan, PlanItem, PlannedLine } from '../../desk/curation/plan.ts'
import { type Phrase, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Listed } from '../curating-press.ts'
import type { Card } from './card.ts'
import { type Button, button, buttonRow, card, menuRow, separator, textDisplay } from './components.ts'
import { MOST_IN_MENU, MOST_OPTIONS, MOST_TEXT } from './limits.ts'
import { linesWithin, sizeOfLines } from './lines-within.ts'
import { heading, subtext } from './markdown.ts'
import { ITEMS_A_PAGE, inOption } from './plan-card.ts'
import { detailLine, itemHead, paragraphLines, reasonLines } from './plan-item-lines.ts'
import { labelWord, plannedLineText } from './planned-line-text.ts'
import { type RowPage, rowsWithin } from './rows-within.ts'
import { worded } from './worded.ts'

/** How many lines of a page, or paragraphs that change, are shown at a time: those dropped fit into one menu. */
export const ROWS_A_PAGE = MOST_OPTIONS

/** How much the head takes with all reasons and metadata, in bytes, and what is kept for the lines below the rows. */
const HEAD = 1500
const FOOT = 200

/** How much of a detail and of a paragraph that changes is shown, in bytes. */
const DETAIL = 200
const PARAGRAPH = 500

/** A planned item with the lines of its page around a place in it. */
export interface OpenedItem {
  /** Id of the plan. */
  readonly plan: string
  readonly kind: Plan['kind']
  readonly item: PlanItem
  readonly only: Listed
  /** The row that the page begins with, from 0. */
  readonly from: number
  readonly lines: {
    /** The first of them is that many rows from the first of all. */
    readonly first: number
    readonly known: readonly PlannedLine[]
    readonly all: number
  }
}

/** A line of a page, or a paragraph that changes, as it is shown. */
interface Row {
  readonly text: string
  readonly line: PlannedLine | null
}

/** One item of a plan: all its lines or changed paragraphs, page by page, and what can be done about it. */
export function planItemCard(opened: OpenedItem, tongue: Tongue): Card {
  const { item } = opened
  const head = headOf(item, tongue)
  const { rows, first, all } = rowsAround(opened, tongue)
  const page = rowsWithin(rows, first, {
    from: opened.from,
    all,
    most: ROWS_A_PAGE,
    room: MOST_TEXT - sizeOfLines(head) - FOOT,
    sizeOf: ({ text }) => sizeOfLines([text]),
  })
  return card([
    textDisplay(...head),
    ...(page.rows.length > 0
      ? [
          separator,
          textDisplay(...page.rows.map(({ text }) => text)),
          textDisplay(subtext(worded(countOf(opened, page, all), tongue))),
        ]
      : []),
    keepMenu(opened, page, tongue),
    ...buttonRows(buttonsOf(opened, page, tongue)),
  ])
}

/** The rows around the place that the page begins with: lines of the page, or the paragraphs that change. */
function rowsAround({ item, from, lines }: OpenedItem, tongue: Tongue) {
  if (lines.all > 0) {
    const rows = lines.known.map((line): Row => ({ text: plannedLineText(line, tongue), line }))
    return { rows, first: lines.first, all: lines.all }
  }
  const first = Math.max(0, from - ROWS_A_PAGE)
  const rows = item.paragraphs
    .slice(first, from + ROWS_A_PAGE)
    .map((change): Row => ({ text: paragraphLines(change, PARAGRAPH, tongue).join('\n'), line: null }))
  return { rows, first, all: item.paragraphs.length }
}

function headOf(item: PlanItem, tongue: Tongue): readonly string[] {
  const [first = '', ...rest] = itemHead(item, tongue)
  const lines = [
    ...reasonLines(item, tongue),
    ...item.metadata.map(change => detailLine(change, DETAIL, tongue)),
    ...(item.fate === 'new' || item.fate === 'warned' ? unknownLines(item, tongue) : []),
  ]
  return [
    heading(first),
    ...rest,
    ...linesWithin(
      lines,
      HEAD,
      line => line,
      () => '…',
    ),
  ]
}

/** What is not known of an article that comes in. */
function unknownLines({ article }: PlanItem, tongue: Tongue): readonly string[] {
  if (article === null) return []
  const unknown: readonly (readonly [string | null, Phrase])[] = [
    [article.author, say`author unknown`],
    [article.url, say`address unknown`],
  ]
  const words = unknown.filter(([known]) => known === null).map(([, phrase]) => worded(phrase, tongue))
  return words.length === 0 ? [] : [subtext(words.join(' · '))]
}

function countOf({ only, lines }: OpenedItem, { rows, from }: RowPage<Row>, all: number): Phrase {
  const [first, last] = [from + 1, from + rows.length]
  if (lines.all === 0) return say`Changed paragraphs ${first}–${last} of ${all}`
  return only === 'dropped'
    ? say`Dropped lines ${first}–${last} of ${all}`
    : say`Paragraphs and dropped lines ${first}–${last} of ${all}`
}

/** A menu to take back some of the dropped lines of a page, or null where none is shown. */
function keepMenu(
  { plan, item, only }: OpenedItem,
  { rows, from }: RowPage<Row>,
  tongue: Tongue,
): APIActionRowComponent<APIStringSelectComponent> | null {
  const dropped = rows.flatMap(({ line }) => (line === null || line.kept ? [] : [line]))
  if (dropped.length === 0 || item.fate === 'unchanged') return null
  const room = Math.floor(MOST_IN_MENU / dropped.length / 2)
  const options = dropped.map((line): APISelectMenuOption => {
    const label = inOption(tongue(say`Line ${line.line}: ${line.text.slice(0, 100)}`), room)
    return { label, description: inOption(tongue(labelWord(line)), room), value: `${line.line}` }
  })
  const press = { kind: 'keep' as const, plan, place: item.place, from, only }
  return menuRow(press, tongue(say`Take back dropped lines`), options, options.length)
}

function buttonsOf({ plan, kind, item, only }: OpenedItem, { before, after }: RowPage<Row>, tongue: Tongue) {
  const { place } = item
  const at = (from: number, listed = only) => ({ kind: 'item' as const, plan, place, from, only: listed })
  const buttons: Button[] = []
  if (before !== null) buttons.push(button(tongue(say`Back`), at(before)))
  if (after !== null) buttons.push(button(tongue(say`More`), at(after)))
  if (item.dropped > 0 && item.kept > 0 && before === null)
    buttons.push(
      only === 'all'
        ? button(tongue(say`Dropped lines alone`), at(0, 'dropped'))
        : button(tongue(say`All lines`), at(0, 'all')),
    )
  // What lies in the folder or is in force says for itself what is known; a correction changes it there.
  if (kind === 'add' && item.fate !== 'unchanged' && item.kept > 0 && item.article !== null)
    buttons.push(button(tongue(say`Say what is unknown`), { kind: 'describe', plan, place }))
  if (item.fate === 'duplicate' || item.fate === 'buried')
    buttons.push(button(tongue(say`Let it in`), { kind: 'let in', plan, place }))
  buttons.push(
    button(tongue(say`To the plan`), { kind: 'plan', plan, page: Math.floor(place / ITEMS_A_PAGE) }),
  )
  return buttons
}

/** How many buttons stand in a row. docs.discord.com/developers/components/reference#action-row */
const IN_A_ROW = 5

function buttonRows(buttons: readonly Button[]) {
  const rows = [buttons.slice(0, IN_A_ROW), buttons.slice(IN_A_ROW)]
  return rows.filter(row => row.length > 0).map(buttonRow)
}
