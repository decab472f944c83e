import { fold } from '../text/fold.ts'
import type { Actor } from './actor.ts'
import { worldActors } from './world.ts'

/** A line of `actors.md` that could not be read as it stands. */
export interface ActorProblem {
  /** From 1. */
  readonly line: number
  readonly what: string
  readonly remedy: string
}

const FORM = /^([^():]+?)\s*(?:\(([^():]*)\))?\s*(?::(.*))?$/
const SHAPE = 'write Name (Affiliation): alias, alias'

/**
 * Reads curated names, one actor a line: `Islamic State: ISIS, ISIL` and `Sergei Lavrov (Russia): Sergey Lavrov`.
 * A list bullet may go before; blank lines, `#` headings, `>` quotations and front matter are explanations.
 * A name that the built-in world has keeps its kind; another one is a person where it is affiliated, else an organisation.
 */
export function parseActors(text: string): { actors: Actor[]; problems: ActorProblem[] } {
  const actors: Actor[] = []
  const problems: ActorProblem[] = []
  const seen = new Map<string, number>()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const first =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') + 1 : 0
  for (const [index, raw] of lines.entries()) {
    if (index < first) continue
    const line = raw.trim().replace(/^[-*+]\s+/, '')
    if (line === '' || /^[#>]/.test(line)) continue
    const problem = (what: string, remedy: string) => problems.push({ line: index + 1, what, remedy })
    const parts = FORM.exec(line)
    const name = parts?.[1]?.trim() ?? ''
    if (!parts || !/\p{L}/u.test(name)) {
      problem('this line is no actor', SHAPE)
      continue
    }
    const before = seen.get(fold(name))
    if (before !== undefined) {
      problem(`${name} stands in line ${before} already`, 'join the two lines')
      continue
    }
    seen.set(fold(name), index + 1)
    if (parts[2] !== undefined && parts[2].trim() === '')
      problem(`the affiliation of ${name} is empty`, SHAPE)
    if (parts[3] !== undefined && parts[3].trim() === '')
      problem(`no alias follows the colon after ${name}`, 'add one, or leave the colon off')
    actors.push(actorOf(name, parts[2]?.trim() || null, parts[3] ?? ''))
  }
  return { actors, problems }
}

function actorOf(name: string, affiliation: string | null, aliases: string): Actor {
  const known = worldActors.find(actor => fold(actor.name) === fold(name))
  return {
    name,
    kind: known?.kind ?? (affiliation === null ? 'organisation' : 'person'),
    aliases: aliases
      .split(',')
      .map(alias => alias.trim())
      .filter(alias => alias !== '' && fold(alias) !== fold(name)),
    metonyms: [],
    affiliation,
  }
}
