import { type Metadata, unknownMetadata } from './article.ts'
import type { FileProblem } from './front-matter-entry.ts'
import { readPlainFrontMatter } from './front-matter-plain.ts'
import { readYamlFrontMatter } from './front-matter-yaml.ts'
import { METADATA_KEYS, readMetadata } from './metadata.ts'

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
const LONGEST_FRONT_MATTER = 64 * 1024

/** `reports` says what a brief reports on: its own to keep, nothing to warn of. */
const KNOWN_EXTRA = 'reports'

/** Reads the YAML between the fences. `firstLine` is the line of the file that it starts on. */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter {
  if (yaml.length > LONGEST_FRONT_MATTER)
    return refused(
      'the front matter is longer than 64 KiB',
      'keep only what describes the article',
      firstLine,
    )
  const read = readPlainFrontMatter(yaml, firstLine) ?? readYamlFrontMatter(yaml, firstLine)
  if ('problems' in read) return { ...nothing, problems: read.problems }

  const problems: FileProblem[] = []
  const given: Record<string, unknown> = {}
  const lines = new Map<string, number>()
  const extra: [string, unknown][] = []
  const known: readonly string[] = METADATA_KEYS
  for (const { key, line, value, written } of read) {
    lines.set(key, line)
    if (known.includes(key)) {
      given[key] = written
      continue
    }
    if (key === 'id') {
      problems.push({
        severity: 'warning',
        line,
        what: 'the key id is not used: the name of the file is the id',
        remedy: 'rename the file if it should have another, and take the line out',
      })
      continue
    }
    extra.push([key, value])
    if (key !== KNOWN_EXTRA) problems.push(unknownKey(key, line))
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

function unknownKey(name: string, line: number): FileProblem {
  const meant = METADATA_KEYS.find(key => key === name.trim().toLowerCase())
  return {
    severity: 'warning',
    line,
    what: `the key ${name === '' ? '""' : name} is unknown; it is kept but not used`,
    remedy: meant === undefined ? `known are ${METADATA_KEYS.join(', ')}` : `write ${meant}`,
  }
}

function byLine(a: FileProblem, b: FileProblem): number {
  return (a.line ?? 0) - (b.line ?? 0)
}
