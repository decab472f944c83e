import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPage } from '../../src/ingest/read-page.ts'
import { type Figure, figureOf, share } from './figure.ts'

/** A line of a page with its label: text to keep is `body`. Blank lines have the label null. */
interface LabelledLine {
  readonly text: string
  readonly label: string | null
}

type LabelledPage = readonly LabelledLine[]

interface Counts {
  readonly kept: number
  readonly body: number
  readonly both: number
}

const COLUMNS = 72

/**
 * Measures which lines of saved pages are kept as body: as they are, with another page's dropped lines mixed
 * in, wrapped, and both. `labels` holds `line_labels.jsonl`, `seeds` the pages.
 */
export async function measureLines(labels: string, seeds: string): Promise<readonly Figure[]> {
  const pages = await readPages(join(labels, 'line_labels.jsonl'), seeds)
  const mixed = pages.flatMap(page =>
    pages.filter(other => other !== page).flatMap(other => mixes(page, other)),
  )
  return [
    ...measure('lines kept as body', pages, 0.99, 0.98),
    ...measure('… with lines of another page mixed in', mixed, 0.97, 0.97),
    ...measure('… wrapped at 72 columns', pages.map(wrapped), 0.97, 0.97),
    ...measure('… mixed and wrapped', mixed.map(wrapped), 0.97, 0.97),
  ]
}

async function readPages(file: string, seeds: string): Promise<LabelledPage[]> {
  const rows = (await readFile(file, 'utf8')).split('\n').filter(row => row !== '')
  const labels = new Map(
    rows.map(row => {
      const { file: name, line_no, label } = JSON.parse(row)
      return [`${name}:${line_no}`, String(label)]
    }),
  )
  const names = (await readdir(seeds)).filter(name => name.endsWith('.txt')).sort()
  return Promise.all(
    names.map(async name =>
      (await readFile(join(seeds, name), 'utf8'))
        .split('\n')
        .map((text, index) => ({ text, label: labels.get(`${name}:${index + 1}`) ?? null })),
    ),
  )
}

const blank: LabelledLine = { text: '', label: null }

/** Two sets of lines (the boilerplate alone, all that is no body), each at the top, in the middle and at the end, with and without blank lines. */
function mixes(page: LabelledPage, other: LabelledPage): LabelledPage[] {
  const foreign = other.filter(({ label }) => label !== null && label !== 'body')
  const furniture = foreign.filter(({ label }) => label === 'boilerplate' || label === 'unrelated_headline')
  return [furniture, foreign]
    .filter(set => set.length > 0)
    .flatMap(set => {
      const apart = set.flatMap(line => [line, blank])
      return [0, middleOf(page), page.length].flatMap(at => [
        [...page.slice(0, at), ...set, ...page.slice(at)],
        [...page.slice(0, at), blank, ...apart, ...page.slice(at)],
      ])
    })
}

/** Before the paragraph in the middle of the body. */
function middleOf(page: LabelledPage): number {
  const body = page.flatMap(({ label }, index) => (label === 'body' ? [index] : []))
  return body[Math.floor(body.length / 2)] ?? 0
}

function wrapped(page: LabelledPage): LabelledPage {
  return page.flatMap(({ text, label }) => wrap(text).map(line => ({ text: line, label })))
}

function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function measure(
  name: string,
  pages: readonly LabelledPage[],
  precision: number,
  recall: number,
): readonly Figure[] {
  const counts = pages.map(count)
  const all = counts.reduce((sum, each) => ({
    kept: sum.kept + each.kept,
    body: sum.body + each.body,
    both: sum.both + each.both,
  }))
  const note = (of: (counts: Counts) => number) =>
    `${pages.length} pages, worst ${share(Math.min(...counts.map(of)))}`
  return [
    figureOf(`${name}: precision`, precisionOf(all), { floor: precision, note: note(precisionOf) }),
    figureOf(`${name}: recall`, recallOf(all), { floor: recall, note: note(recallOf) }),
  ]
}

const precisionOf = ({ kept, both }: Counts) => (kept === 0 ? 1 : both / kept)
const recallOf = ({ body, both }: Counts) => (body === 0 ? 1 : both / body)

function count(page: LabelledPage): Counts {
  const source = page.map(({ text }) => text).join('\n')
  const read = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(source) })
  const dropped = new Set(
    'page' in read ? read.page.dropped.map(({ line }) => line) : page.map((_, index) => index + 1),
  )
  const lines = page.map(({ label }, index) => ({
    kept: label !== null && !dropped.has(index + 1),
    body: label === 'body',
  }))
  return {
    kept: lines.filter(({ kept }) => kept).length,
    body: lines.filter(({ body }) => body).length,
    both: lines.filter(({ kept, body }) => kept && body).length,
  }
}
