import type { Found, ReadMarkdown, Surroundings } from './markdown-node.ts'
import { matchAt } from './match-at.ts'

const HEADING = /(#{1,3}) +(\S[^\n]*)(?:\n|$)/y
const SUBTEXT = /-# +(\S[^\n]*)(?:\n|$)/y
const QUOTED_LINES = / *> [^\n]*(?:\n *> [^\n]*)*\n?/y
const QUOTED_REST = / *>>> ([\s\S]*)/y
const BULLET = /( *)([*-]|\d{1,9}\.) +(?=\S)/y

/** Nested lists beyond this are text. */
const DEEPEST_LIST = 10

/** The piece of whole lines that begins at an offset where a line starts, with the line break that ends it; or null. */
export function blockAt(
  content: string,
  at: number,
  surroundings: Surroundings,
  read: ReadMarkdown,
): Found | null {
  const inside = { ...surroundings, depth: surroundings.depth + 1 }
  return (
    lineAt(content, at, inside, read) ??
    (surroundings.inQuote ? null : quoteAt(content, at, inside, read)) ??
    (surroundings.depth < DEEPEST_LIST ? listAt(content, at, inside, read) : null)
  )
}

/** A heading or a line in small print. */
function lineAt(content: string, at: number, surroundings: Surroundings, read: ReadMarkdown): Found | null {
  const inLine = { ...surroundings, startsLine: false }
  const [heading, marks = '', title = ''] = matchAt(HEADING, content, at) ?? []
  if (heading !== undefined) {
    const node = { kind: 'heading', level: marks.length, content: read(title.trimEnd(), inLine) } as const
    return { node, end: at + heading.length }
  }
  const [subtext, words = ''] = matchAt(SUBTEXT, content, at) ?? []
  if (subtext === undefined) return null
  return { node: { kind: 'subtext', content: read(words.trimEnd(), inLine) }, end: at + subtext.length }
}

/** Lines behind `> `, or all the rest behind `>>> `. */
function quoteAt(content: string, at: number, surroundings: Surroundings, read: ReadMarkdown): Found | null {
  const rest = matchAt(QUOTED_REST, content, at)
  const [all] = rest ?? matchAt(QUOTED_LINES, content, at) ?? []
  if (all === undefined) return null
  const words = rest?.[1] ?? all.replace(/^ *> /gm, '').replace(/\n$/, '')
  const inQuote = { ...surroundings, startsLine: true, inQuote: true }
  return { node: { kind: 'quote', content: read(words, inQuote) }, end: at + all.length }
}

/**
 * A list: lines that begin with a bullet or a number as far in as the first does, each with the lines below it that
 * are indented. Another line ends it.
 */
function listAt(content: string, at: number, surroundings: Surroundings, read: ReadMarkdown): Found | null {
  const first = bulletAt(content, at)
  if (!first) return null
  const items: string[] = []
  let width = 0
  let end = at
  while (end < content.length) {
    const lineEnd = content.indexOf('\n', end)
    const line = content.slice(end, lineEnd < 0 ? content.length : lineEnd)
    const bullet = bulletAt(content, end)
    if (bullet?.indent === first.indent) {
      width = bullet.width
      items.push(line.slice(width))
    } else if (/^ +\S/.test(line) && (bullet?.indent ?? width) > first.indent) {
      items.push(`${items.pop() ?? ''}\n${withoutIndent(line, width)}`)
    } else break
    end = lineEnd < 0 ? content.length : lineEnd + 1
  }
  const inItem = { ...surroundings, startsLine: true }
  return {
    node: { kind: 'list', start: first.number, items: items.map(item => read(item, inItem)) },
    end,
  }
}

function bulletAt(content: string, at: number) {
  const [all, indent = '', mark = ''] = matchAt(BULLET, content, at) ?? []
  if (all === undefined) return null
  return {
    indent: indent.length,
    width: all.length,
    number: mark.endsWith('.') ? Number(mark.slice(0, -1)) : null,
  }
}

function withoutIndent(line: string, width: number): string {
  const spaces = line.length - line.trimStart().length
  return line.slice(Math.min(spaces, width))
}
