import type { CitedPassage } from '../../desk/reply.ts'
import type { Tongue } from '../../desk/words/phrase.ts'
import { MOST_COMPONENTS, MOST_TEXT } from './limits.ts'
import { sizeBesideWords } from './passage-section.ts'
import { sizeOfQuotation } from './quoted-text.ts'
import { atLeast, type Stretch, shortenedPassage } from './shortening.ts'

/** Components of a passage: its words, and a section with its text and its button. */
const A_PASSAGE = 4
/** Components of a card beside its passages: frame, head, summary, line, foot, a menu and five buttons in rows; two to spare. */
const BESIDES = 15

const MOST_PASSAGES = Math.floor((MOST_COMPONENTS - BESIDES) / A_PASSAGE)

/** A sentence longer than this, in bytes, is rather cut than shown alone on a page. */
const LONG_SENTENCE = 400

/** A passage that takes no more, in bytes, is shown whole or not at all. */
const WORTH_SHORTENING = 300

/** A page of an answer. */
export interface PassagePage {
  /** The place of its first passage in the whole list, from 0. */
  readonly from: number
  /** As they are shown. */
  readonly passages: readonly CitedPassage[]
  /** How many are shortened, to whole sentences or inside one. */
  readonly shortened: number
  /** Whether more were wished for than fit. */
  readonly crowded: boolean
}

/** The pages of an answer. Every passage stands on one of them, in order. */
export interface PassagePages {
  readonly count: number
  page(number: number): PassagePage
}

/** What the passages of an answer are set on pages by. */
export interface Layout {
  /** How many passages are wished for on a page. */
  readonly perPage: number
  readonly tongue: Tongue
  /** Whether who says a passage stands above its words. */
  readonly isVoiced: boolean
  /** How many bytes the passages of a page may take. */
  readonly room: (page: number) => number
  /** What the summary quotes of a passage. */
  readonly quoted: (passage: CitedPassage) => readonly Stretch[]
  /** What the label over a passage takes that is not the first on its page, in bytes. */
  readonly sizeOver: (place: number) => number
}

/** A passage with what it takes, in bytes. */
interface Measured {
  readonly passage: CitedPassage
  /** Its words, whole. */
  readonly whole: number
  /** What it takes beside its words, with the label over it unless it is the first on its page. */
  readonly besides: number
  /** What its words take when it is shortened as far as is reasonable. Worked out when it is first asked for. */
  readonly least: () => number
}

/** Sets passages on pages: as many as are wished for, shortened where that makes room, else fewer. */
export function passagePages(passages: readonly CitedPassage[], layout: Layout): PassagePages {
  const wished = Math.max(1, Math.min(layout.perPage, MOST_PASSAGES))
  const measured = passages.map((passage, place) => measure(passage, place, layout))
  const pages: (readonly Measured[])[] = []
  for (let at = 0; at < measured.length; ) {
    const candidates = opened(measured.slice(at, at + wished), layout.sizeOver(at))
    const page = candidates.slice(0, howManyFit(candidates, layout.room(pages.length)))
    pages.push(page)
    at += page.length
  }
  return {
    count: Math.max(1, pages.length),
    page(number) {
      const page = pages[number] ?? []
      const shown = fitted(page, layout.room(number), layout)
      const before = pages.slice(0, number).reduce((sum, { length }) => sum + length, 0)
      return {
        from: before,
        passages: shown,
        shortened: shown.filter((passage, place) => passage !== page[place]?.passage).length,
        crowded: page.length < Math.min(layout.perPage, passages.length - before),
      }
    },
  }
}

/** The passages of a page: the label over the first of them is reckoned with the room. */
function opened([first, ...others]: readonly Measured[], label: number): readonly Measured[] {
  return first ? [{ ...first, besides: first.besides - label }, ...others] : []
}

function measure(
  passage: CitedPassage,
  place: number,
  { quoted, tongue, isVoiced, sizeOver }: Layout,
): Measured {
  const length = passage.end - passage.start
  // What has more characters than a card has bytes is too long in any case.
  const whole = length > MOST_TEXT ? length : sizeOfQuotation(passage)
  let least: number | null = null
  return {
    passage,
    whole,
    besides: sizeBesideWords(passage, tongue, isVoiced) + sizeOver(place),
    least() {
      least ??= Math.min(whole, whole <= WORTH_SHORTENING ? whole : leastOf(passage, quoted(passage)))
      return least
    },
  }
}

function leastOf(passage: CitedPassage, quoted: readonly Stretch[]): number {
  return sizeOfQuotation(atLeast(passage, quoted, LONG_SENTENCE))
}

function sizeOfAll(page: readonly Measured[]): number {
  return page.reduce((sum, { whole, besides }) => sum + whole + besides, 0)
}

/** How many passages, from the first on, fit on a page when all are shortened; one always does. */
function howManyFit(candidates: readonly Measured[], room: number): number {
  if (sizeOfAll(candidates) <= room) return candidates.length
  let left = room
  const tooMany = candidates.findIndex(({ least, besides }) => {
    left -= least() + besides
    return left < 0
  })
  return tooMany < 0 ? candidates.length : Math.max(1, tooMany)
}

/** The passages of a page, shortened where they must be: each gets an equal share of the room that is left. */
function fitted(page: readonly Measured[], room: number, layout: Layout): readonly CitedPassage[] {
  if (sizeOfAll(page) <= room) return page.map(({ passage }) => passage)
  const needs = page.map(measured => ({ ...measured, least: measured.least() }))
  let left = room - needs.reduce((sum, { least, besides }) => sum + least + besides, 0)
  const shown = new Map<CitedPassage, CitedPassage>()
  needs.sort((a, b) => a.whole - a.least - (b.whole - b.least))
  needs.forEach(({ passage, whole, least }, place) => {
    const share = left / (page.length - place)
    const most = Math.floor(least + Math.min(whole - least, share))
    const short = most >= whole ? passage : shortenedPassage(passage, layout.quoted(passage), most)
    shown.set(passage, short)
    left -= sizeOfQuotation(short) - least
  })
  return page.map(({ passage }) => shown.get(passage) ?? passage)
}
