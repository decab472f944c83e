import { type Article, type Metadata, makeArticle, unknownMetadata } from './article.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import type { FileProblem } from './front-matter-entry.ts'
import { METADATA_KEYS } from './metadata.ts'
import { hasStrayCharacters, oneLine } from './one-line.ts'
import type { Problem } from './problem.ts'
import { type Day, firstDay } from './published.ts'
import { yaml } from './yaml.ts'

/** A Markdown file taken apart: what its head says, and its text. */
export interface SplitSource {
  readonly metadata: Metadata
  /** Front matter keys that are no metadata, as they were read. */
  readonly extra: Readonly<Record<string, unknown>>
  /** All that follows the front matter, with line ends as `\n`. */
  readonly body: string
  /** The line of the file, from 1, that the body starts on. */
  readonly bodyLine: number
  /** The line of the file, from 1, that each key of the front matter stands on. */
  readonly lines: ReadonlyMap<string, number>
  readonly problems: readonly FileProblem[]
}

const FENCE = /^---[ \t]*$/

const noFrontMatter: FrontMatter = {
  metadata: unknownMetadata,
  extra: {},
  lines: new Map(),
  problems: [],
}

/**
 * Takes the front matter off a file: YAML between two lines `---`, the first of them the first line that is
 * not blank. A file without it is all body. Never throws.
 */
export function splitFrontMatter(source: string): SplitSource {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = text.split('\n')
  const first = lines.findIndex(line => line.trim() !== '')
  if (first === -1 || !FENCE.test(lines[first] ?? '')) return { ...noFrontMatter, body: text, bodyLine: 1 }
  const last = lines.findIndex((line, index) => index > first && FENCE.test(line))
  if (last === -1) {
    const problem: FileProblem = {
      severity: 'error',
      line: first + 1,
      what: 'the front matter has no end',
      remedy: 'close it with a line that is only ---',
    }
    const body = lines.slice(first + 1).join('\n')
    return { ...noFrontMatter, body, bodyLine: first + 2, problems: [problem] }
  }
  return {
    ...readFrontMatter(lines.slice(first + 1, last).join('\n'), first + 2),
    body: lines.slice(last + 1).join('\n'),
    bodyLine: last + 2,
  }
}

/**
 * Reads an article of the corpus. Paragraphs are blocks between blank lines, each folded to one line. All
 * problems are collected; with an error among them there is no article. Never throws.
 */
export function parseArticle(
  source: string,
  file: { readonly id: string; readonly name: string; readonly today: Day },
): { readonly article: Article | null; readonly problems: readonly Problem[] } {
  const { metadata, extra, body, bodyLine, lines, problems: headProblems } = splitFrontMatter(source)
  const problems = [...headProblems]
  const { published } = metadata
  if (published !== null && firstDay(published) > file.today)
    problems.push({
      severity: yearOf(published) - yearOf(file.today) > CLOCK_BEHIND ? 'error' : 'warning',
      line: lines.get('published') ?? null,
      what: `published ${published} lies in the future; today is ${file.today}`,
      remedy: 'write the day it came out, or take the line out',
    })
  const paragraphs = paragraphsOf(body)
  if (paragraphs.length === 0)
    problems.push({
      severity: 'error',
      line: null,
      what: bodyLine === 1 ? 'the file is empty' : 'there is no text below the front matter',
      remedy: 'write the article as paragraphs with blank lines between them, or remove the file',
    })
  problems.push(...strayCharacterProblems(body, bodyLine))
  const broken = problems.some(({ severity }) => severity === 'error')
  return {
    article: broken ? null : makeArticle(file.id, { ...metadata, extra, paragraphs }),
    problems: problems.map(problem => ({ ...problem, where: file.name })),
  }
}

/**
 * By how many years a date may lie ahead before it can only be a slip: a machine whose clock runs behind must
 * not find its collection empty. A page that is added is held to the day.
 */
const CLOCK_BEHIND = 2

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n(?:[^\S\n]*\n)+/)
    .map(oneLine)
    .filter(paragraph => paragraph !== '')
}

function strayCharacterProblems(body: string, bodyLine: number): FileProblem[] {
  const stray = body
    .split('\n')
    .flatMap((line, index) => (hasStrayCharacters(line) ? [bodyLine + index] : []))
  const [line, ...others] = stray
  if (line === undefined) return []
  const elsewhere = others.length === 0 ? '' : ` and in ${others.length} more lines`
  return [
    {
      severity: 'warning',
      line,
      what: `control characters here${elsewhere} are read as spaces`,
      remedy: 'take them out',
    },
  ]
}

/** The Markdown file of an article: front matter, always, then its paragraphs. `parseArticle` reads it back. */
export function formatArticle(article: Article): string {
  const { Document, isScalar, visit } = yaml()
  const known = METADATA_KEYS.flatMap(key => (article[key] === null ? [] : [[key, article[key]] as const]))
  const document = new Document(
    { ...Object.fromEntries(known), ...article.extra },
    { aliasDuplicateObjects: false },
  )
  visit(document, {
    Scalar(position, scalar) {
      if (position !== 'key' && typeof scalar.value === 'string') scalar.type = 'QUOTE_DOUBLE'
    },
  })
  for (const key of ['published', 'url']) {
    const scalar = document.get(key, true)
    if (isScalar(scalar)) scalar.type = 'PLAIN'
  }
  // Nothing is folded: a line in the file is a line of the value.
  const head = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
  const empty = known.length === 0 && Object.keys(article.extra).length === 0
  return `---\n${empty ? '' : head}---\n\n${article.paragraphs.join('\n\n')}\n`
}
