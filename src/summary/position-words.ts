import type { Span } from '../text/span.ts'
import { stem } from '../text/stem.ts'
import { tokens } from '../text/tokens.ts'

/** A way of taking a position, so that sentences that differ in it can be told apart. It is not weighed or shown. */
export type Position = 'against' | 'for' | 'condition' | 'warning' | 'demand'

/** A word that speaks for itself about a position. */
export interface PositionWord extends Span {
  readonly position: Position
}

/** In plain English forms; inflected ones are found by their stems. */
const WORDS: Readonly<Record<Position, string>> = {
  against: `reject rejection oppose deny denial refuse refusal condemn condemnation denounce
    criticise criticize dismiss decry disagree disapprove reproach rebuke rebuff renounce veto repudiate regret
    deplore doubt sceptical skeptical unacceptable`,
  for: `support supporter endorse endorsement welcome approve approval favour favor praise agree accept acceptance
    applaud hail defend advocate embrace pledge`,
  condition: `unless condition conditional precondition contingent`,
  warning: `warn warning threaten threat caution`,
  demand: `demand urge insist insistence`,
}

/** Written as they stand here alone: their other forms, or their stems, mean other things. */
const FORMS: Readonly<Record<Position, string>> = {
  against: 'objected objection objections',
  for: 'backs backed backing',
  condition: 'if',
  warning: '',
  demand: '',
}

/** Words that take a position together. Each is found at a word's beginning, in any case. */
const TOGETHER: readonly (readonly [Position, RegExp])[] = [
  ['against', /\b(?:rul(?:e|es|ed|ing) out|object(?:s|ing)? to|speaks? out against)\b/giu],
  [
    'condition',
    /\b(?:only if|even if|(?:as|so) long as|provided that|on (?:the )?condition that|depend(?:s|ed|ing)? on)\b/giu,
  ],
  ['demand', /\bcall(?:s|ed|ing)? (?:for|on)\b/giu],
]

const BY_STEM = new Map(entriesOf(WORDS).map(([word, position]) => [stem(word), position] as const))
const BY_FORM = new Map(entriesOf(FORMS))

function entriesOf(lists: Readonly<Record<Position, string>>): readonly (readonly [string, Position])[] {
  return (Object.keys(lists) as Position[]).flatMap(position =>
    lists[position].split(/\s+/).flatMap(word => (word === '' ? [] : [[word, position] as const])),
  )
}

/** The words of a text that take a position by themselves, in order, not overlapping. Takes time linear in its length. */
export function positionWords(text: string): readonly PositionWord[] {
  const together = TOGETHER.flatMap(([position, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      position,
    })),
  ).sort((a, b) => a.start - b.start)
  let next = 0
  const alone = tokens(text).flatMap(({ start, end, word, term }): PositionWord | [] => {
    while ((together[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if ((together[next]?.start ?? Number.POSITIVE_INFINITY) < end) return []
    const position = BY_FORM.get(word) ?? BY_STEM.get(term)
    return position === undefined ? [] : { start, end, position }
  })
  return [...together, ...alone].sort((a, b) => a.start - b.start)
}

/** The position that a cue, or else a content, takes by a word of its own; null where neither has one. */
export function positionOf(cue: string, content: string): Position | null {
  return (positionWords(cue)[0] ?? positionWords(content)[0])?.position ?? null
}
