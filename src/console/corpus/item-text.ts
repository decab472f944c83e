import type { ParagraphChange, PlanItem } from '../../desk/curation/plan.ts'
import { english } from '../../desk/words/phrase.ts'
import { columnsOf } from '../columns.ts'
import { type Line, run } from '../styled-text.ts'
import { setInLines } from '../wrap.ts'

const LABEL_WIDTH = 12
const MOST_CHANGES = 20

/** What a plan does with one article: what becomes of it and why, and what of it changes. */
export function itemLines(item: PlanItem, width: number): readonly Line[] {
  const { fate, file, metadata, paragraphs } = item
  const why = reasonsOf(item).join(' ')
  const name = item.article === null ? '' : ` “${item.article.name}”`
  const more = paragraphs.length - MOST_CHANGES
  return [
    [run(`${fate} `, 'strong'), run(`${file}${name}${why === '' ? '' : `: ${why}`}`)],
    ...metadata.map(
      ({ key, before, after }): Line => [
        run(`  ${key.padEnd(LABEL_WIDTH)}`, 'faint'),
        run(`${before ?? 'unknown'} → ${after ?? 'unknown'}`),
      ],
    ),
    ...paragraphs.slice(0, MOST_CHANGES).flatMap(change => changeLines(change, width)),
    ...(more > 0 ? [[run(`  and ${more.toLocaleString('en')} more`, 'faint')]] : []),
  ]
}

/** Why an item has its fate, in words: its problems first. */
export function reasonsOf({ problems, notes }: Pick<PlanItem, 'problems' | 'notes'>): readonly string[] {
  const told = problems.map(
    ({ line, what, remedy }) => `${line === null ? '' : `line ${line}: `}${what}; ${remedy}.`,
  )
  return [...told, ...notes.map(english)]
}

function changeLines({ before, after }: ParagraphChange, width: number): readonly Line[] {
  const from = before === null || after === null ? 0 : sharedOpening(before.text, after.text)
  return [
    ...(before === null ? [] : [entry('-', before, from, width)]),
    ...(after === null ? [] : [entry('+', after, from, width)]),
  ]
}

/** So much of what two paragraphs share is shown before their first difference, in UTF-16 units. */
const LEAD = 24

/** Where to begin so that the first difference of two paragraphs is seen: at a word. */
function sharedOpening(before: string, after: string): number {
  let same = 0
  while (same < before.length && same < after.length && before[same] === after[same]) same++
  return same <= LEAD ? 0 : before.lastIndexOf(' ', same - LEAD) + 1
}

/** A paragraph on one line of the terminal, what is too long left off. */
function entry(
  sign: string,
  { number, text: whole }: { readonly number: number; readonly text: string },
  from: number,
  width: number,
): Line {
  const margin = `  ${sign} ¶ ${String(number).padEnd(LABEL_WIDTH - 4)}`
  const text = from === 0 ? whole : `… ${whole.slice(from)}`
  const [line = []] = setInLines([run(text.slice(0, width * 2))], Math.max(10, width - margin.length - 2))
  const shown = line.map(part => part.text).join('')
  const all = columnsOf(text) <= columnsOf(shown)
  return [run(margin, 'faint'), ...line, ...(all ? [] : [run(' …', 'faint')])]
}
