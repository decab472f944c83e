import { type Metadata, unknownMetadata } from '../news/article.ts'
import { splitFrontMatter } from '../news/markdown.ts'
import type { Problem } from '../news/problem.ts'
import { decode } from './decode.ts'
import { labelLines } from './label-lines.ts'
import { markdownLines } from './markdown-lines.ts'
import type { DroppedLine, Page } from './page.ts'
import { pageMetadata } from './page-metadata.ts'
import { sourceLines } from './source-lines.ts'
import { unwrap } from './unwrap.ts'

/** A file as it was given: its name, for messages and to tell Markdown from plain text, and its bytes. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Largest page that is read, in bytes. A long article has a hundred thousand. */
export const LARGEST_PAGE = 10 * 1024 * 1024

/** Most lines that are read, blank ones included. A long page has a few thousand. */
export const MOST_LINES = 400_000

/**
 * Reads a saved page: the article's paragraphs, what is known about it, and every line left out with the reason.
 * What cannot be read is a problem in words for the person who saved it. Never throws; takes linear time.
 */
export function readPage({
  name,
  bytes,
}: SavedFile): { readonly page: Page } | { readonly problem: Problem } {
  const refuse = (what: string, remedy: string, line: number | null = null) => ({
    problem: { severity: 'error', where: name, line, what, remedy } satisfies Problem,
  })
  if (bytes.length > LARGEST_PAGE)
    return refuse(
      `the file is larger than ${LARGEST_PAGE / 1024 / 1024} MB`,
      'an article is far smaller; save the text of the article alone',
    )
  const decoded = decode(bytes)
  if ('fault' in decoded) return refuse(decoded.fault, decoded.remedy)
  if (hasTooManyLines(decoded.text))
    return refuse(
      `the file has more than ${MOST_LINES.toLocaleString('en')} lines`,
      'save the text of the article alone',
    )
  if (HTML.test(decoded.text.slice(0, 1024)))
    return refuse(
      'this is HTML, not text',
      'open it in a browser, select the article and save it as plain text',
    )
  const markdown = /\.(?:md|markdown)$/i.test(name)
  const split = splitFrontMatter(decoded.text)
  const error = split.problems.find(({ severity }) => severity === 'error')
  if (error && markdown) return refuse(error.what, error.remedy, error.line)
  // Three dashes at the top of plain text may be no more than a rule.
  const head = error || (!markdown && isEmpty(split)) ? plain(decoded.text) : split
  const source = sourceLines(head.body, head.bodyLine)
  const lines = markdown ? markdownLines(source) : unwrap(source)
  const { labels, headline } = labelLines(lines)
  const paragraphs = lines.flatMap(({ text }, index) => (labels[index] === 'body' ? [text] : []))
  if (paragraphs.length === 0)
    return refuse('no article text found', 'save the article itself: it needs at least one whole sentence')
  const found = pageMetadata(
    lines.map(({ text }, index) => ({ text, label: labels[index] ?? 'boilerplate' })),
    headline,
  )
  const dropped: DroppedLine[] = []
  const droppedBefore: number[] = []
  for (const [index, { sources }] of lines.entries()) {
    const label = labels[index] ?? 'boilerplate'
    if (label === 'body') droppedBefore.push(dropped.length)
    else for (const { number, text } of sources) dropped.push({ line: number, label, text })
  }
  const page = {
    ...merged(head.metadata, found.metadata),
    extra: head.extra,
    paragraphs,
    dropped,
    droppedBefore,
    markdown,
    hints: [...(head === split && split.lines.has('id') ? [ID_UNUSED] : []), ...found.hints],
  }
  return { page }
}

/** An article that comes in is given an id that no other has. */
const ID_UNUSED = 'The id in the front matter is not used: the article gets one of its own.'

const HTML = /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype html|html)|MIME-Version: 1\.0)/i

function hasTooManyLines(text: string): boolean {
  let lines = 1
  for (let at = 0; at < text.length && lines <= MOST_LINES; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lines++
  }
  return lines > MOST_LINES
}

function isEmpty({
  metadata,
  extra,
}: {
  metadata: Metadata
  extra: Readonly<Record<string, unknown>>
}): boolean {
  return Object.values(metadata).every(value => value === null) && Object.keys(extra).length === 0
}

function plain(body: string) {
  return { metadata: unknownMetadata, extra: {}, body, bodyLine: 1 }
}

/** What was given beats what was found. */
function merged(given: Metadata, found: Metadata): Metadata {
  return {
    title: given.title ?? found.title,
    outlet: given.outlet ?? found.outlet,
    author: given.author ?? found.author,
    published: given.published ?? found.published,
    url: given.url ?? found.url,
  }
}
