import { printedDate } from '../../desk/citation.ts'
import { counted } from '../../desk/words/counting.ts'
import { columnsOf } from '../columns.ts'
import { type Line, run } from '../styled-text.ts'
import { indent, setInLines } from '../wrap.ts'
import type { Consideration } from './add.ts'

const LABEL_WIDTH = 12

/** What adding a file would do, for a moderator to judge: what is known, what is kept, what is dropped and why. */
export function previewLines(considered: Consideration, width: number): readonly Line[] {
  const { file, status, item, lines, hints, why } = considered
  const { article } = item
  const named =
    article !== null && (status === 'added' || status === 'unchanged') ? `${file} → ${article.id}` : file
  // What is not added is one line, however long: that is easier to search and to count.
  if (status !== 'added') return [[run(`${status} `, 'strong'), run(`${named}: ${why}`)]]
  if (article === null) return []
  const { title, outlet, published, author, url } = article
  const dropped = lines.flatMap(line => (line.kept ? [] : [line]))
  return [
    ...setInLines([run('to add ', 'strong'), run(named)], width),
    ...field('title', title ?? 'unknown', width),
    ...field('outlet', outlet ?? 'unknown', width),
    ...field('published', published === null ? 'unknown' : printedDate(published), width),
    ...(author === null ? [] : field('author', author, width)),
    ...(url === null ? [] : field('url', url, width)),
    ...field('kept', counted(article.paragraphs, 'paragraph'), width),
    ...lines.flatMap(line => (line.kept ? [entry(String(line.paragraph), '', line.text, width)] : [])),
    ...field('dropped', counted(dropped.length, 'line'), width),
    ...dropped.map(({ line, label, text }) => entry(String(line), label, text, width)),
    ...hints.flatMap(hint => field('hint', hint, width)),
  ]
}

function field(name: string, value: string, width: number): readonly Line[] {
  const margin = {
    first: [run(`  ${name.padEnd(LABEL_WIDTH)}`, 'faint')],
    others: indent(LABEL_WIDTH + 2).first,
  }
  return setInLines([run(value)], width, margin)
}

const NUMBER_WIDTH = 6
const LONGEST_LABEL = 'unrelated headline'.length

/** A line of the page on one line of the terminal, its end left off where it is too long. */
function entry(number: string, label: string, text: string, width: number): Line {
  const margin = `  ${number.padStart(NUMBER_WIDTH)}  ${label === '' ? '' : `${label.padEnd(LONGEST_LABEL)}  `}`
  const [line = []] = setInLines([run(text.slice(0, width * 2))], Math.max(10, width - margin.length - 2))
  const shown = line.map(part => part.text).join('')
  const whole = columnsOf(text) <= columnsOf(shown)
  return [run(margin, 'faint'), ...line, ...(whole ? [] : [run(' …', 'faint')])]
}
