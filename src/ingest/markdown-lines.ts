import type { SourceLine } from './source-lines.ts'
import { type Line, unwrap } from './unwrap.ts'

const HEADING = /^(#{1,6})(?: |$)/
const UNDERLINE = /^(?:=+|-{2,})$/
/** No longer than anybody draws it: of millions of marks the engine for regular expressions runs out of stack. */
const RULE = /^(?:[*_-] ?){3,500}$/
const DEFINITION = /^\[[^\]]{1,200}\]: ?\S/
const BLOCK = /^(?:#{1,6} |>|[-*+] |\d{1,3}[.)] |\|)/
const LINK = /!?\[([^[\]]{0,1000})\](?:\([^()\s]{0,2000}(?: ["'][^"']{0,500}["'])?\)|\[[^[\]]{0,200}\])/g
const IMAGE = /!\[[^[\]]{0,1000}\](?:\([^()\s]{0,2000}(?: ["'][^"']{0,500}["'])?\)|\[[^[\]]{0,200}\])/g

/** Longest line that is one paragraph's part in a text where paragraphs stand between blank lines. In UTF-16 units. */
const LONG = 130

/**
 * The lines of a Markdown text as plain text: emphasis and links reduced to their words, headings and lines that
 * are only a link told apart. A paragraph is what stands between blank lines, as in Markdown, unless the text
 * has long lines with no blank lines between them: then it was plain text with one paragraph a line.
 */
export function markdownLines(source: readonly SourceLine[]): readonly Line[] {
  const blocks = isParagraphALine(source) ? unwrap(source) : blocksOf(source)
  const lines = blocks.map(markedUp)
  const title = lines.findIndex(({ role }) => role === 'title')
  const text = lines.findIndex(line => line.role === undefined && line.text.length > LONG)
  const top =
    title === -1 ? lines.slice(0, Math.max(0, text)).findIndex(({ role }) => role === 'heading') : title
  return lines.map((line, index) => {
    if (line.role !== 'title' && line.role !== 'heading') return line
    return { ...line, role: index === top ? 'title' : 'heading' }
  })
}

function isParagraphALine(source: readonly SourceLine[]): boolean {
  const runs = source.filter(({ text }, index) => {
    const next = source[index + 1]?.text ?? ''
    return text.length > LONG && next !== '' && !BLOCK.test(next)
  })
  return runs.length >= 2
}

function blocksOf(source: readonly SourceLine[]): Line[] {
  const blocks: { sources: SourceLine[]; apart: boolean; closed: boolean }[] = []
  let apart = true
  for (const line of source) {
    const last = blocks.at(-1)
    if (line.text === '') apart = true
    else if (last && !apart && UNDERLINE.test(line.text)) {
      last.sources.push(line)
      last.closed = true
    } else if (last && !apart && !last.closed && !BLOCK.test(line.text) && !RULE.test(line.text)) {
      last.sources.push(line)
    } else {
      blocks.push({ sources: [line], apart, closed: HEADING.test(line.text) || RULE.test(line.text) })
    }
    if (line.text !== '') apart = false
  }
  return blocks.map(({ sources, apart: stands }) => ({
    text: sources.map(({ text }) => text).join(' '),
    sources,
    apart: stands,
  }))
}

function markedUp(line: Line): Line {
  const { text, sources } = line
  const under = sources.length > 1 ? sources.at(-1)?.text : undefined
  if (under !== undefined && UNDERLINE.test(under)) {
    const heading = plain(
      sources
        .slice(0, -1)
        .map(source => source.text)
        .join(' '),
    )
    return { ...line, text: heading, role: under.startsWith('=') ? 'title' : 'heading' }
  }
  const level = HEADING.exec(text)?.[1]?.length
  if (level !== undefined) {
    const heading = plain(text.slice(level).replace(/ #+$/, ''))
    return { ...line, text: heading, role: level === 1 ? 'title' : 'heading' }
  }
  const words = plain(text.replace(/^(?:> ?)+/, ''))
  if (RULE.test(text) || DEFINITION.test(text) || words === '') return { ...line, role: 'link' }
  const unlinked = text.length > 4000 ? text : text.replace(LINK, '')
  return unlinked !== text && !/\p{L}{2}/u.test(unlinked)
    ? { ...line, text: words, role: 'link' }
    : { ...line, text: words }
}

/** A line of Markdown that stands alone as a reader sees it, without the marks of a heading or a quotation. */
export function readerLine(line: string): string {
  return plain(
    line
      .replace(/^(?:> ?)+/, '')
      .replace(/^#{1,6} +/, '')
      .replace(/ #+$/, ''),
  )
}

/** Markdown as a reader sees it. Square brackets that are no link stay: `[IS]` in a quotation. */
function plain(text: string): string {
  return text
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(\*{1,3})(?=[^\s*])([^*]{0,1000}[^\s*])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]{0,1000}[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}
