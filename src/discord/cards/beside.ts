import { breakBefore } from '../../desk/break-before.ts'
import { sentencesAround } from '../../desk/sentences-around.ts'
import { isWhole } from './part-lines.ts'
import { AROUND_PART, type Part, textUnder } from './reading-pages.ts'
import { bytesAtMost, reach, reachBack } from './shown.ts'

type Passage = Part['passage']

/** A paragraph is not begun in less room, in bytes, and no more of it is shown. */
const WORTH_SHOWING = 200
const ENOUGH = 1200

/** What a card shows of the paragraphs around another. */
export interface Beside {
  readonly before: readonly Part[]
  readonly after: readonly Part[]
  /** How many are shortened or left out for room. */
  readonly lacking: number
}

/** The paragraphs around one, the nearest first served: of each, what is nearest to it, as far as there is room. */
export function beside(target: Passage, passages: readonly Passage[], room: number): Beside {
  const others = passages
    .filter(({ paragraph }) => paragraph !== target.paragraph)
    .sort((a, b) => distance(a, target) - distance(b, target))
  let left = room
  const parts = others.flatMap((passage, place) => {
    const most = Math.min(ENOUGH, Math.floor(left / (others.length - place)))
    const part = passage.paragraph < target.paragraph ? endOf(passage, most) : beginningOf(passage, most)
    if (part) left -= sizeOf(part)
    return part ?? []
  })
  const inOrder = parts.toSorted((a, b) => a.passage.paragraph - b.passage.paragraph)
  return {
    before: inOrder.filter(({ passage }) => passage.paragraph < target.paragraph),
    after: inOrder.filter(({ passage }) => passage.paragraph > target.paragraph),
    lacking: others.length - parts.filter(isWhole).length,
  }
}

function distance({ paragraph }: Passage, from: Passage): number {
  return Math.abs(paragraph - from.paragraph)
}

function sizeOf({ passage, start, end }: Part): number {
  return bytesAtMost(textUnder(passage).slice(start, end)) + AROUND_PART
}

/** Whether a passage takes at most so many bytes. Where it has more characters, it is not even looked at. */
function fits(passage: Passage, most: number): boolean {
  return passage.end - passage.start <= most && sizeOf({ passage, ...passage }) <= most
}

function beginningOf(passage: Passage, most: number): Part | null {
  const { start, end } = passage
  if (fits(passage, most)) return { passage, start, end }
  if (most < WORTH_SHOWING) return null
  const text = textUnder(passage)
  return {
    passage,
    start,
    end: breakBefore(text, start, Math.min(end, reach(text, start, most - AROUND_PART))),
  }
}

/** The last sentences of a passage, or the last words of one that is too long. */
function endOf(passage: Passage, most: number): Part | null {
  const { start, end } = passage
  if (fits(passage, most)) return { passage, start, end }
  if (most < WORTH_SHOWING) return null
  const text = textUnder(passage)
  const furthest = Math.max(start, reachBack(text, end, most - AROUND_PART))
  const sentence = sentencesAround(text, { start: furthest, end }).find(span => span.start >= furthest)
  if (sentence) return { passage, start: sentence.start, end }
  const space = text.slice(furthest, end - 1).indexOf(' ')
  return space < 0 ? null : { passage, start: furthest + space + 1, end }
}
