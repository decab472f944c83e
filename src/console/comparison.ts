import { type Labelled, labelsWithin } from '../desk/passage-groups.ts'
import type { Answer, CitedPassage, PassageGroup, Role } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { labelLines, passageLines } from './passage-blocks.ts'
import { type Line, run } from './styled-text.ts'
import { sideBySide } from './wrap.ts'

/** Columns of a page from which on two actors stand side by side: narrower, each has too few. */
const WIDE = 100

/** What stands between the two. */
const RULE = run(' │ ', 'faint')

/** A group with its passages. */
interface Gathered extends Labelled {
  readonly role: Role | null
  readonly cited: readonly CitedPassage[]
}

/**
 * The passages of two actors side by side, a block for each role; null where they are not two, or the page is too narrow:
 * they are then set one after the other.
 */
export function comparison(
  { kind, passages, groups }: Answer,
  width: number,
): readonly (readonly Line[])[] | null {
  const [left, right, ...others] = [...new Set(groups.map(({ actor }) => actor))]
  if (kind !== 'compare' || width < WIDE || left === undefined || right === undefined || others.length > 0)
    return null
  const [mine, theirs] = [left, right].map(actor => gathered(groups, passages, actor))
  const column = Math.floor((width - RULE.text.length) / 2)
  const numbers = Math.max(0, ...passages.map(({ citation }) => `[${citation}]`.length))
  const setOf = (all: readonly Gathered[] | undefined, role: Role | null) =>
    (all ?? []).filter(group => group.role === role).flatMap(group => groupLines(group, numbers, column))
  return [...new Set(groups.map(({ role }) => role))].map(role =>
    sideBySide(setOf(mine, role), setOf(theirs, role), column, RULE),
  )
}

/** The groups of an actor, those with the same label as one. */
function gathered(
  groups: readonly PassageGroup[],
  passages: readonly CitedPassage[],
  actor: string | null,
): readonly Gathered[] {
  const byLabel = new Map<string, Gathered>()
  let start = 0
  for (const group of groups) {
    const cited = passages.slice(start, start + group.passages)
    start += group.passages
    if (group.actor !== actor) continue
    const key = english(group.label)
    const all = [...(byLabel.get(key)?.cited ?? []), ...cited]
    byLabel.set(key, { ...group, cited: all, passages: all.length })
  }
  return [...byLabel.values()]
}

function groupLines(group: Gathered, numbers: number, width: number): readonly Line[] {
  const labels = labelsWithin([group], { from: 0, to: group.passages })
  return [
    ...labels.flatMap(label => labelLines(label, width)),
    ...group.cited.flatMap((passage, at) => [
      ...(at === 0 ? [] : [[]]),
      ...passageLines(passage, numbers, width),
    ]),
  ]
}
