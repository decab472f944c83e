import { charactersOf } from '../../desk/characters.ts'
import { printedArticle } from '../../desk/citation.ts'
import type { CorpusReports } from '../../desk/curation/reports.ts'
import { printable } from '../../desk/printable.ts'
import { columnsOf } from '../columns.ts'
import { type Line, run, type Style } from '../styled-text.ts'

type Articles = Awaited<ReturnType<CorpusReports['list']>>['articles']

const GAP = 2
const WIDEST_OUTLET = 24
const NARROWEST_TITLE = 16

/** Articles as a table: id, date, outlet, title, paragraphs. On a terminal of so many columns titles are cut to fit. */
export function articleTable(articles: Articles, columns: number | undefined): readonly Line[] {
  const rows = [
    ['id', 'date', 'outlet', 'title', '¶'],
    ...articles.map(article => [
      article.id,
      article.published ?? 'unknown',
      article.outlet ?? 'unknown',
      printedArticle(article).title,
      String(article.paragraphs.length),
    ]),
  ].map(cells => cells.map(printable))
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...rows.map(cells => columnsOf(cells[column] ?? ''))))
  if (columns !== undefined) {
    widths[2] = Math.min(widths[2] ?? 0, WIDEST_OUTLET)
    const others = widths.reduce((sum, width, column) => (column === 3 ? sum : sum + width + GAP), 0)
    widths[3] = Math.min(widths[3] ?? 0, Math.max(NARROWEST_TITLE, columns - others))
  }
  return rows.map((cells, row) => {
    const style: Style = row === 0 ? 'faint' : 'plain'
    const [id = '', date = '', outlet = '', title = '', paragraphs = ''] = cells.map((cell, column) =>
      fitted(cell, widths[column] ?? 0, column === 4),
    )
    return [run([id, date, outlet, title, paragraphs].join(' '.repeat(GAP)), style)]
  })
}

/** A text in exactly so many columns: filled up with spaces, or cut with `…`. */
function fitted(text: string, columns: number, toTheRight: boolean): string {
  const width = columnsOf(text)
  if (width <= columns) {
    const blank = ' '.repeat(columns - width)
    return toTheRight ? blank + text : text + blank
  }
  let cut = ''
  for (const character of charactersOf(text)) {
    if (columnsOf(cut + character) > columns - 1) break
    cut += character
  }
  return `${cut}…${' '.repeat(columns - 1 - columnsOf(cut))}`
}
