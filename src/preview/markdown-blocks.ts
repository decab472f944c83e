import type { Found, ReadMarkdown, Surroundings } from './markdown-node.ts'

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
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(content)
  }
  const inside = { ...surroundings, depth: surroundings.depth + 1 }
  const heading = match(HEADING)
  if (heading) {
    const [all, marks = '', line = ''] = heading
    return {
      node: {
        kind: 'heading',
        level: marks.length,
        content: read(line.trimEnd(), { ...inside, startsLine: false }),
      },
      end: at + all.length,
    }
  }
  const subtext = match(SUBTEXT)
  if (subtext) {
    const [all, line = ''] = subtext
    return {
      node: { kind: 'subtext', content: read(line.trimEnd(), { ...inside, startsLine: false }) },
      end: at + all.length,
    }
  }
  if (!surroundings.inQuote) {
    const rest = match(QUOTED_REST)
    const quoted = rest ?? match(QUOTED_LINES)
    if (quoted) {
      const [all] = quoted
      const words = rest?.[1] ?? all.replace(/^ *> /gm, '').replace(/\n$/, '')
      const node = {
        kind: 'quote',
        content: read(words, { ...inside, startsLine: true, inQuote: true }),
      } as const
      return { node, end: at + all.length }
    }
  }
  return surroundings.depth < DEEPEST_LIST ? listAt(content, at, inside, read) : null
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
  BULLET.lastIndex = at
  const [all, indent = '', mark = ''] = BULLET.exec(content) ?? []
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
