import { breakBefore } from '../../desk/break-before.ts'
import type { Reading } from '../../desk/reply.ts'
import type { Stretch } from './shortening.ts'
import { bytesAtMost, MOST_A_UNIT, reach } from './shown.ts'

type Passage = Reading['passages'][number]

/** A part of a passage on a page: all of it, or a stretch where it is longer than a page. */
export interface Part extends Stretch {
  readonly passage: Passage
}

/** An article set on pages: every character but white space at a break stands on one of them. */
export interface ReadingPages {
  readonly count: number
  page(number: number): readonly Part[]
}

/** What a paragraph takes beside its words, in bytes: its number on a line of its own, line breaks, ellipses. */
export const AROUND_PART = 40

/** Up to this length, in UTF-16 units, an article is measured to the letter. */
const MEASURED = 60_000

/** Sets passages on pages of so many bytes. */
export function readingPages(passages: readonly Passage[], room: number): ReadingPages {
  const length = passages.reduce((sum, { start, end }) => sum + end - start, 0)
  return length <= MEASURED ? measured(passages, room) : reckoned(passages, room)
}

/** The paragraph that a passage stands in. */
export function textUnder({ article, paragraph }: Passage): string {
  return article.paragraphs[paragraph - 1] ?? ''
}

/** Fills each page with what fits. */
function measured(passages: readonly Passage[], room: number): ReadingPages {
  const pages: Part[][] = [[]]
  let left = room
  const turn = () => {
    if (left < room) pages.push([])
    left = room
  }
  for (const passage of passages) {
    let { start } = passage
    while (start < passage.end) {
      const size = sizeOf(passage, start, room)
      if (size > left && (size <= room || left < room / 2)) turn()
      const end = size <= left ? passage.end : breakAfter(passage, start, left)
      pages.at(-1)?.push({ passage, start, end })
      left -= Math.min(left, size)
      start = behindSpace(textUnder(passage), end)
    }
  }
  return { count: pages.length, page: number => pages[number] ?? [] }
}

/** What a passage takes from an offset on, in bytes; where that is more than a page, just more than a page. */
function sizeOf(passage: Passage, start: number, room: number): number {
  if (passage.end - start > room) return room + 1
  return bytesAtMost(textUnder(passage).slice(start, passage.end)) + AROUND_PART
}

/** Where a passage is broken that is begun at an offset, in so many bytes. */
function breakAfter(passage: Passage, start: number, left: number): number {
  const text = textUnder(passage)
  return breakBefore(text, start, Math.min(passage.end, reach(text, start, left - AROUND_PART)))
}

/** How far from its place a page may end for the sake of a sentence or a word, in UTF-16 units. */
const SLACK = 200

/** Some pages in a row: passages together on one, or one passage alone on several. */
interface Run {
  /** Places of the first passage and behind the last. */
  readonly from: number
  readonly to: number
  /** Number of its first page. */
  readonly first: number
  readonly pages: number
}

/**
 * Reckons with the most that a text of some length can take, so that any page of an article of megabytes is found
 * without a look at the others.
 */
function reckoned(passages: readonly Passage[], room: number): ReadingPages {
  const most = Math.floor((room - AROUND_PART) / MOST_A_UNIT)
  const step = most - SLACK
  const runs: Run[] = []
  let [from, count, left] = [0, 0, room]
  const close = (to: number, pages: number) => {
    if (to > from) {
      runs.push({ from, to, first: count, pages })
      count += pages
    }
    ;[from, left] = [to, room]
  }
  passages.forEach(({ start, end }, place) => {
    const size = (end - start) * MOST_A_UNIT + AROUND_PART
    if (size > left) close(place, 1)
    if (size > room) close(place + 1, Math.ceil((end - start) / step))
    else left -= size
  })
  close(passages.length, 1)
  const page = (number: number): readonly Part[] => {
    const run = runs.findLast(({ first }) => first <= number)
    if (!run) return []
    const together = passages.slice(run.from, run.to)
    if (run.pages === 1) return together.map(passage => ({ passage, ...stretchOf(passage) }))
    return together.map(passage => ({ passage, ...pieceOf(passage, number - run.first, run.pages, step) }))
  }
  return { count: Math.max(1, count), page }
}

function stretchOf({ start, end }: Passage): Stretch {
  return { start, end }
}

/** One of the pieces that a long passage is read in. */
function pieceOf(passage: Passage, piece: number, pieces: number, step: number): Stretch {
  const breakAt = (place: number): number => {
    if (place === 0) return passage.start
    if (place >= pieces) return passage.end
    const most = passage.start + place * step
    return breakBefore(textUnder(passage), most - SLACK, most)
  }
  return { start: behindSpace(textUnder(passage), breakAt(piece)), end: breakAt(piece + 1) }
}

function behindSpace(text: string, offset: number): number {
  let start = offset
  while (text[start] === ' ') start++
  return start
}
