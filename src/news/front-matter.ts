import { isAlias, isMap, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml'
import { type Metadata, unknownMetadata } from './article.ts'
import { METADATA_KEYS, readMetadata } from './metadata.ts'
import type { Problem } from './problem.ts'

/** A problem of a file whose name is known elsewhere. */
export type FileProblem = Omit<Problem, 'where'>

/** The head of a Markdown file: what is known about the article. */
export interface FrontMatter {
  readonly metadata: Metadata
  /** Keys that are no metadata, as they were read. */
  readonly extra: Readonly<Record<string, unknown>>
  /** The line of the file, from 1, that each key stands on. */
  readonly lines: ReadonlyMap<string, number>
  readonly problems: readonly FileProblem[]
}

/** Longest front matter that is read, in UTF-16 units. */
export const LONGEST_FRONT_MATTER = 64 * 1024

const MOST_YAML_ERRORS = 10

/** `reports` says what a brief reports on: its own to keep, nothing to warn of. */
const KNOWN_EXTRA = 'reports'

/**
 * Nesting this deep is an attack or an accident. The parser recurses and can end the whole process where the
 * stack runs out, so depth is refused before it sees the text: by open brackets, by indicators in a row on one
 * line (`- - - `), and by indentation.
 */
const DEEPEST = 32
const INDICATORS_IN_A_ROW = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}`)
const WIDEST_INDENTATION = new RegExp(`^[ \\t]{${DEEPEST * 4}}`, 'm')

/** Reads the YAML between the fences. `firstLine` is the line of the file that it starts on. */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter {
  if (yaml.length > LONGEST_FRONT_MATTER)
    return refused(
      'the front matter is longer than 64 KiB',
      'keep only what describes the article',
      firstLine,
    )
  if (nestsTooDeep(yaml))
    return refused('the front matter is nested too deeply', 'write plain `key: value` lines', firstLine)

  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    // Checked below: the parser compares every pair of keys, which takes seconds for thousands of them.
    uniqueKeys: false,
    logLevel: 'error',
    resolveKnownTags: false,
  })
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1
  const lineOf = (node: ParsedNode | null) => lineAt(node?.range[0] ?? 0)

  const problems: FileProblem[] = document.errors.slice(0, MOST_YAML_ERRORS).map(({ pos, message }) => ({
    severity: 'error',
    line: lineAt(pos[0]),
    what: `the front matter is broken: ${clause(message)}`,
    remedy: 'write `key: value` lines, values with a colon or a quote in them between quotes',
  }))
  if (problems.length > 0) return { ...nothing, problems }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return { ...nothing, problems }
  if (!isMap(contents))
    return refused('the front matter is no list of keys', 'write `key: value` lines', firstLine)

  visit(document, {
    Alias(_, alias) {
      problems.push({
        severity: 'error',
        line: lineAt(alias.range?.[0] ?? 0),
        what: `the front matter uses the alias *${alias.source}`,
        remedy: 'write the value out',
      })
      return problems.length < MOST_YAML_ERRORS ? undefined : visit.BREAK
    },
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value) && problems.length < MOST_YAML_ERRORS)
          problems.push({
            severity: 'error',
            line: lineAt(key.range?.[0] ?? 0),
            what: `the key ${String(key.value)} is given twice`,
            remedy: 'keep one of them',
          })
        seen.add(key.value)
      }
    },
  })
  if (problems.length > 0) return { ...nothing, problems }

  const given: Record<string, unknown> = {}
  const lines = new Map<string, number>()
  const extra: [string, unknown][] = []
  const known: readonly string[] = METADATA_KEYS
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value ?? '') : ''
    const line = lineOf(key)
    lines.set(name, line)
    if (known.includes(name)) {
      given[name] = asWritten(value)
      continue
    }
    if (name === 'id') {
      problems.push({
        severity: 'warning',
        line,
        what: 'the key id is not used: the name of the file is the id',
        remedy: 'rename the file if it should have another, and take the line out',
      })
      continue
    }
    extra.push([name, value?.toJS(document) ?? null])
    if (name !== KNOWN_EXTRA) problems.push(unknownKey(name, line))
  }
  const { metadata, complaints } = readMetadata(given)
  for (const { key, what, remedy } of complaints)
    problems.push({ severity: 'error', line: lines.get(key) ?? null, what, remedy })
  return { metadata, extra: Object.fromEntries(extra), lines, problems: problems.sort(byLine) }
}

const nothing = { metadata: unknownMetadata, extra: {}, lines: new Map<string, number>() }

function refused(what: string, remedy: string, line: number): FrontMatter {
  return { ...nothing, problems: [{ severity: 'error', line, what, remedy }] }
}

function nestsTooDeep(yaml: string): boolean {
  if (INDICATORS_IN_A_ROW.test(yaml) || WIDEST_INDENTATION.test(yaml)) return true
  let open = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') open += 1
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > DEEPEST) return true
  }
  return false
}

/** A value as the moderator wrote it, so that `title: 1984` and `published: 2014` are the texts they look like. */
function asWritten(value: ParsedNode | null): unknown {
  if (value === null || isAlias(value)) return null
  if (!isScalar(value)) return value
  if (value.value === null || typeof value.value === 'string') return value.value
  return value.source
}

function unknownKey(name: string, line: number): FileProblem {
  const meant = METADATA_KEYS.find(key => key === name.trim().toLowerCase())
  return {
    severity: 'warning',
    line,
    what: `the key ${name === '' ? '""' : name} is unknown; it is kept but not used`,
    remedy: meant === undefined ? `known are ${METADATA_KEYS.join(', ')}` : `write ${meant}`,
  }
}

/** A message of the parser as a clause: its first line, without a full stop. */
function clause(message: string): string {
  const [first = ''] = message.split('\n')
  return first.replace(/[.:]$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
}

function byLine(a: FileProblem, b: FileProblem): number {
  return (a.line ?? 0) - (b.line ?? 0)
}
