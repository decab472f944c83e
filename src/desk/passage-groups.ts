import type { Answer, CitedSentence, PassageGroup } from './reply.ts'
import { english, type Phrase, say, type Value } from './words/phrase.ts'

/** Passages that stand together under a label. */
export type Labelled = Pick<PassageGroup, 'label' | 'passages' | 'total'>

/** A label as it stands over some passages on a page. */
export interface GroupLabel {
  readonly label: Phrase
  /** The place, in the whole list from 0, of the passage that it stands over; behind the last, it stands at the end. */
  readonly place: number
  /** The first and the last of those under it, from 1, counted through all groups of that label; none: from 1 to 0. */
  readonly from: number
  readonly to: number
  readonly total: number
}

/**
 * The labels on a page with the passages from one place up to another, end exclusive. One that was begun on an earlier
 * page, or above another, is continued. A group of no passages stands where its passages would.
 */
export function labelsWithin(
  groups: readonly Labelled[],
  page: { readonly from: number; readonly to: number },
): readonly GroupLabel[] {
  const all = groups.reduce((sum, { passages }) => sum + passages, 0)
  const before = new Map<string, number>()
  let start = 0
  return groups.flatMap(({ label, passages, total }): GroupLabel | [] => {
    const [first, last] = [Math.max(page.from, start), Math.min(page.to, start + passages)]
    const counted = before.get(english(label)) ?? 0
    const [from, to] = [counted + first - start + 1, counted + last - start]
    const isEmpty = passages === 0 && start >= page.from && (start < page.to || page.to >= all)
    before.set(english(label), counted + passages)
    start += passages
    if (isEmpty) return { label, place: first, from: 1, to: 0, total }
    return first < last ? { label, place: first, from, to, total: Math.max(total, to) } : []
  })
}

/**
 * A label with its counts: `What Russia says · 5 of 12`, `What Russia says, continued · 6–10 of 12`.
 *
 * @param shown The label, as it is to be shown.
 */
export function labelWords({ from, to, total }: Omit<GroupLabel, 'label' | 'place'>, shown: Value): Phrase {
  if (total === 0) return say`${shown} · none found`
  if (from > 1 && from < to) return say`${shown}, continued · ${from}–${to} of ${total}`
  if (from > 1) return say`${shown}, continued · ${to} of ${total}`
  return to === total ? say`${shown} · ${total}` : say`${shown} · ${to} of ${total}`
}

/**
 * The actor whose sentences begin with one of a comparison's summary, to be named above it; null elsewhere, and where
 * the one before is of the same.
 */
export function actorAbove(
  { kind, passages, groups, summary }: Answer,
  sentence: CitedSentence,
): string | null {
  if (kind !== 'compare') return null
  const before = summary[summary.indexOf(sentence) - 1]
  const actorOf = ({ citation }: CitedSentence) => {
    const place = passages.findIndex(passage => passage.citation === citation)
    let start = 0
    return groups.find(group => {
      start += group.passages
      return place < start
    })?.actor
  }
  const actor = actorOf(sentence)
  return actor === undefined || actor === null || (before && actorOf(before) === actor) ? null : actor
}
