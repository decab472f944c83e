import type { FrontMatterEntry } from './front-matter-entry.ts'

const PAIR = /^( {2})?([A-Za-z][\w-]*):(?:[ ]+(\S(?:.*\S)?))?[ ]*$/
const QUOTED = /^"(?:[^"\\\p{Cc}\uFEFF\u2028\u2029]|\\["\\/])*"$/u
const WORDS = /^\p{L}[^\p{Cc}\uFEFF\u2028\u2029]*$/u
/** Inside words these begin a nested key or a comment. */
const NO_WORDS = /:(?: |$)| #/
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/
/** Words that YAML takes for something else, as keys too. */
const NO_TEXT = /^(?:null|true|false)$/i

/**
 * Reads the front matter that people and `formatArticle` mostly write: a line a key, its value in double quotes,
 * as plain words or as a date, and one level of keys below a key. null for anything else: the YAML parser, which
 * takes longer to load than all articles to read, decides then. Where it reads, both agree.
 */
export function readPlainFrontMatter(text: string, firstLine: number): readonly FrontMatterEntry[] | null {
  const entries: FrontMatterEntry[] = []
  const seen = new Set<string>()
  let parent: { key: string; line: number; values: Map<string, unknown> } | null = null
  const close = () => {
    if (parent === null) return
    const { key, line, values } = parent
    const value = values.size === 0 ? null : Object.fromEntries(values)
    entries.push({ key, line, value, written: value })
    parent = null
  }
  if (text === '') return entries
  for (const [index, source] of text.split('\n').entries()) {
    const [, nested, key = '', written = ''] = PAIR.exec(source) ?? []
    if (key === '' || NO_TEXT.test(key)) return null
    const value = written === '' ? undefined : textOf(written)
    if (value === null) return null
    if (nested !== undefined) {
      if (parent === null || parent.values.has(key)) return null
      parent.values.set(key, value ?? null)
      continue
    }
    close()
    if (seen.has(key)) return null
    seen.add(key)
    const line = firstLine + index
    if (value === undefined) parent = { key, line, values: new Map() }
    else entries.push({ key, line, value, written: value })
  }
  close()
  return entries
}

/** A value that is surely a text, or null. */
function textOf(written: string): string | null {
  if (QUOTED.test(written)) return written.slice(1, -1).replace(/\\(.)/g, '$1')
  if (DATE.test(written)) return written
  return WORDS.test(written) && !NO_WORDS.test(written) && !NO_TEXT.test(written) ? written : null
}
