import type { Answer, CitedPassage, PassageGroup } from '../../desk/reply.ts'

/**
 * A comparison whose actors take turns, so that a page shows both: so many passages of the one, as many of the other,
 * and so on. The passages are numbered anew, in the order in which they are then shown.
 */
export function inTurns(answer: Answer, size: number): Answer {
  const { groups, passages } = answer
  const sides = [...new Set(groups.map(({ actor }) => actor))].map(actor => sideOf(actor, answer, size))
  const rounds = Math.max(0, ...sides.map(({ length }) => length))
  const turns = joined(
    Array.from({ length: rounds }, (_, round) => sides.flatMap(side => side[round] ?? [])).flat(),
  )
  if (turns.reduce((sum, { cited }) => sum + cited.length, 0) !== passages.length) return answer
  const shown = turns.flatMap(({ cited }) => cited)
  const numbers = new Map(shown.map(({ citation }, at) => [citation, at + 1]))
  const numberOf = (citation: number) => numbers.get(citation) ?? citation
  return {
    ...answer,
    summary: answer.summary.map(sentence => ({ ...sentence, citation: numberOf(sentence.citation) })),
    passages: shown.map(passage => ({ ...passage, citation: numberOf(passage.citation) })),
    groups: turns.map(({ group, cited }) => ({ ...group, passages: cited.length })),
  }
}

/** Some passages of a group in a row. */
interface Turn {
  readonly group: PassageGroup
  readonly cited: readonly CitedPassage[]
}

/** Turns of one group that follow one another, as one: the other actor has nothing left. */
function joined(turns: readonly Turn[]): readonly Turn[] {
  const all: Turn[] = []
  for (const turn of turns) {
    const last = all.at(-1)
    if (last?.group === turn.group) all.splice(-1, 1, { ...last, cited: [...last.cited, ...turn.cited] })
    else all.push(turn)
  }
  return all
}

/** The turns of an actor: of each, its passages as far as they are of one group. */
function sideOf(
  actor: string | null,
  { groups, passages }: Answer,
  size: number,
): readonly (readonly Turn[])[] {
  let start = 0
  const own = groups.flatMap(group => {
    const cited = passages.slice(start, start + group.passages)
    start += group.passages
    return group.actor === actor ? { group, cited } : []
  })
  const rounds: Turn[][] = [[]]
  let left = size
  for (const { group, cited } of own) {
    if (cited.length === 0) rounds.at(-1)?.push({ group, cited })
    for (let at = 0; at < cited.length; ) {
      if (left === 0) {
        rounds.push([])
        left = size
      }
      const turn = cited.slice(at, at + left)
      rounds.at(-1)?.push({ group, cited: turn })
      at += turn.length
      left -= turn.length
    }
  }
  return rounds
}
