import { fold } from '../text/fold.ts'
import type { Actor } from './actor.ts'
import { isGroupNoun, isOutsider, isRank } from './offices.ts'
import { readTerm, type Term } from './term.ts'
import { firstSpokenFor, worldActors } from './world.ts'

/** A line of `actors.md` that could not be read as it stands. */
export interface ActorProblem {
  /** From 1. */
  readonly line: number
  readonly what: string
  readonly remedy: string
}

/** An actor of `actors.md`. */
export interface CuratedActor extends Actor {
  /** What its brackets say beside whom it speaks for: where it comes from, what it belongs to, when. */
  readonly terms?: readonly Term[]
}

/** The affiliations that the line of a curated actor gives: none where it has no brackets. */
export function curatedTerms({ affiliation, terms }: CuratedActor): readonly Term[] {
  if (terms) return terms
  return affiliation === null ? [] : [{ actor: affiliation, bond: 'speaks', from: null, to: null }]
}

const FORM = /^([^():]+?)\s*(?:\(([^():]*)\))?\s*(?::(.*))?$/
const SHAPE = 'write Name (Affiliation): alias, alias'

/**
 * Reads curated names, one actor a line: `Islamic State: ISIS, ISIL` and `Sergei Lavrov (Russia): Sergey Lavrov`.
 * What
 * an actor comes from or belongs to stands in the brackets too: `(from Russia)`, `(member of Hamas)`; several are set
 * apart by semicolons, and days may follow each: `(Russia 2004-03..; from Soviet Union)`.
 * A list bullet may go before; blank lines, `#` headings, `>` quotations and front matter are explanations.
 * A name that the built-in world has keeps its kind; another one is a person where it is affiliated, else an organisation.
 */
export function parseActors(text: string): { actors: CuratedActor[]; problems: ActorProblem[] } {
  const actors: CuratedActor[] = []
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
    const terms = (parts[2] ?? '').split(';').flatMap(part => readTerm(part) ?? [])
    if (terms.some(({ actor }) => /^(?:from|member of)$/.test(actor)))
      problem(`the affiliation of ${name} names nobody`, 'write whom, as in (from Norway)')
    if (terms.some(({ actor }) => actor.includes('..')))
      problem(`the days in the brackets of ${name} cannot be read`, 'write first..last, as in 2012-05..2014')
    for (const { from, to, actor } of terms)
      if (from !== null && to !== null && from > to)
        problem(`${name} ends with ${actor} before it begins`, 'write first..last, as in 2012-05..2014')
    actors.push(actorOf(name, terms, parts[3] ?? ''))
  }
  return { actors, problems }
}

/** What the built-in actors are, by their folded names. Made when first asked for. */
let known: ReadonlyMap<string, Actor['kind']> | null = null

function actorOf(name: string, terms: readonly Term[], aliases: string): CuratedActor {
  known ??= new Map(worldActors.map(actor => [fold(actor.name), actor.kind]))
  const [first] = terms
  const plain = terms.length === 1 && first?.bond === 'speaks' && first.from === null && first.to === null
  return {
    name,
    kind: known.get(fold(name)) ?? (first === undefined || isGroup(name) ? 'organisation' : 'person'),
    aliases: aliases
      .split(',')
      .map(alias => alias.trim())
      .filter(alias => alias !== '' && fold(alias) !== fold(name)),
    metonyms: [],
    affiliation: firstSpokenFor(terms),
    ...(terms.length === 0 || plain ? {} : { terms }),
  }
}

/** "Syrian opposition", "Moscow State University": what it comes from or belongs to makes no person of it. */
function isGroup(name: string): boolean {
  const words = fold(name).split(/\s+/)
  return words.some(word => isGroupNoun(word) || (isOutsider(word) && !isRank(word)))
}
