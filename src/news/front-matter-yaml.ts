import type { ParsedNode } from 'yaml'
import type { FileProblem, FrontMatterEntry } from './front-matter-entry.ts'
import { yaml } from './yaml.ts'

const MOST_ERRORS = 10

/**
 * Nesting this deep is an attack or an accident. The parser recurses and can end the whole process where the
 * stack runs out, so depth is refused before it sees the text: by open brackets, by indicators in a row on one
 * line (`- - - `), and by indentation.
 */
const DEEPEST = 32
const INDICATORS_IN_A_ROW = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}`)
const WIDEST_INDENTATION = new RegExp(`^[ \\t]{${DEEPEST * 4}}`, 'm')

/** Reads front matter with the YAML parser, within bounds of time and depth. `firstLine` is the line it starts on. */
export function readYamlFrontMatter(
  text: string,
  firstLine: number,
): readonly FrontMatterEntry[] | { readonly problems: readonly FileProblem[] } {
  const refuse = (what: string): { problems: FileProblem[] } => ({
    problems: [{ severity: 'error', line: firstLine, what, remedy: 'write `key: value` lines' }],
  })
  if (nestsTooDeep(text)) return refuse('the front matter is nested too deeply')

  const { isAlias, isMap, isScalar, LineCounter, parseDocument, visit } = yaml()
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    // Checked below: the parser compares every pair of keys, which takes seconds for thousands of them.
    uniqueKeys: false,
    logLevel: 'error',
    resolveKnownTags: false,
  })
  const lineAt = (offset = 0) => lineCounter.linePos(offset).line + firstLine - 1
  if (document.errors.length > 0)
    return {
      problems: document.errors.slice(0, MOST_ERRORS).map(({ pos, message }) => ({
        severity: 'error',
        line: lineAt(pos[0]),
        what: `the front matter is broken: ${clause(message)}`,
        remedy: 'write `key: value` lines, values with a colon or a quote in them between quotes',
      })),
    }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return []
  if (!isMap(contents)) return refuse('the front matter is no list of keys')

  const problems: FileProblem[] = []
  const complain = (line: number, what: string, remedy: string) => {
    if (problems.length < MOST_ERRORS) problems.push({ severity: 'error', line, what, remedy })
  }
  visit(document, {
    Alias(_, { source, range }) {
      complain(lineAt(range?.[0]), `the front matter uses the alias *${source}`, 'write the value out')
    },
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value))
          complain(lineAt(key.range?.[0]), `the key ${String(key.value)} is given twice`, 'keep one of them')
        seen.add(key.value)
      }
    },
  })
  if (problems.length > 0) return { problems }

  /** A single value as the moderator wrote it: `title: 1984` and `published: 2014` are the texts they look like. */
  const asWritten = (node: ParsedNode | null): unknown => {
    if (node === null || isAlias(node)) return null
    if (!isScalar(node)) return node.toJS(document)
    return node.value === null || typeof node.value === 'string' ? node.value : node.source
  }
  return contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value ?? '') : '',
    line: lineAt(key.range[0]),
    value: value?.toJS(document) ?? null,
    written: asWritten(value),
  }))
}

function nestsTooDeep(text: string): boolean {
  if (INDICATORS_IN_A_ROW.test(text) || WIDEST_INDENTATION.test(text)) return true
  let open = 0
  for (const character of text) {
    if (character === '[' || character === '{') open += 1
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > DEEPEST) return true
  }
  return false
}

/** A message of the parser as a clause: its first line, without a full stop. */
function clause(message: string): string {
  const [first = ''] = message.split('\n')
  return first
    .replace(/"quote$/, 'quotation mark')
    .replace(/[.:]$/, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
}
