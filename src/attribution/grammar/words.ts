import { fold } from '../../text/fold.ts'
import { remembering } from '../../text/remembering.ts'
import type { Span } from '../../text/span.ts'
import type { Quotation } from '../quotations/quotations.ts'

/** A piece of a sentence as its grammar sees it: a word, a punctuation mark, or a whole quotation. */
export interface Word extends Span {
  readonly kind: 'word' | 'mark' | 'quotation'
  /** Folded, without a possessive; the mark itself; `"` for a quotation. */
  readonly word: string
  readonly capital: boolean
  readonly possessive: boolean
  /** The quotation that it is, or null. */
  readonly quotation: Quotation | null
}

const PIECE =
  /(?:\p{L}\.){2,}(?:-[\p{L}\p{M}]+)*(?:['’]s)?|\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}\p{M}\p{N}]+(?:[-'’‑][\p{L}\p{M}\p{N}]+)*['’]?|--|[,;:.!?…—–()[\]-]/gu
const MARKS = new Set([...',;:.!?…—–()[]-', '--'])
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const TITLE_STOP =
  /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|capt|prof|st|jr|sr|rev|adm|maj|brig|[a-z]|u\.s|no|sept|oct|nov|dec|jan|feb|aug|mt)$/

/** A quotation of so many words or fewer is read as words of its sentence. */
const SHORT = 6

/** The words and marks of a stretch of a paragraph. A quotation is one piece, but for a short one. */
export function wordsOf(text: string, stretch: Span, quoted: readonly Quotation[]): readonly Word[] {
  const found: Word[] = []
  let at = stretch.start
  for (const quotation of quoted) {
    if (quotation.end <= stretch.start || quotation.start >= stretch.end) continue
    if (isShort(text, quotation)) continue
    read(text, at, quotation.start, found)
    const start = Math.max(quotation.start, stretch.start)
    const end = Math.min(quotation.end, stretch.end)
    found.push({ kind: 'quotation', word: '"', capital: false, possessive: false, quotation, start, end })
    at = quotation.end
  }
  read(text, at, stretch.end, found)
  return found
}

/** Whether a quotation is a few words that belong to the sentence around it. */
export function isShort(text: string, quotation: Quotation): boolean {
  if (!quotation.closed || quotation.end - quotation.start > SHORT * 16) return false
  const inside = text.slice(quotation.start, quotation.end)
  if (isTitle(inside)) return true
  if (/^\W+\p{Lu}/u.test(inside) && /[.!?,]\W*$/.test(inside)) return false
  return inside.split(/\s+/).length <= SHORT
}

const SMALL = /^(?:a|an|the|of|and|or|to|in|on|at|by|for|from|with|vs?|de|la|le|el)$/u

/** Whether a quotation is a name: of a programme, a book, a song. "Every Word of It Is Capital" */
export function isTitle(quotation: string): boolean {
  if (quotation.length > 90 || /[!?]/.test(quotation)) return false
  const words = quotation.match(/[\p{L}\p{N}][^\s]*/gu) ?? []
  if (words.length < 2) return false
  return words.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && SMALL.test(word)))
}

function read(text: string, from: number, to: number, found: Word[]): void {
  if (to <= from) return
  const stretch = text.slice(from, to)
  let at = 0
  while (at < stretch.length) {
    const first = stretch.charCodeAt(at)
    const plain = plainWordEnd(stretch, at)
    if (plain > at) {
      const capital = first <= 0x5a
      const raw = stretch.slice(at, plain)
      push(found, 'word', raw.toLowerCase(), capital, false, from + at, from + plain)
      at = plain
      continue
    }
    if (first === 0x20) {
      at += 1
      continue
    }
    PIECE.lastIndex = at
    const match = PIECE.exec(stretch)
    if (!match) break
    const { 0: raw, index } = match
    const start = from + index
    at = index + raw.length
    if (isMark(raw)) {
      const last = found.at(-1)
      if (raw === '.' && last?.end === start && last.kind === 'word' && TITLE_STOP.test(last.word)) continue
      push(found, 'mark', raw, false, false, start, start + raw.length)
      continue
    }
    const { word, capital, possessive, length } = formsOf(raw)
    push(found, 'word', word, capital, possessive, start, start + length)
  }
}

/** One shape for all words: the grammar reads them over and over. */
function push(
  found: Word[],
  kind: 'word' | 'mark',
  word: string,
  capital: boolean,
  possessive: boolean,
  start: number,
  end: number,
): void {
  found.push({ kind, word, capital, possessive, quotation: null, start, end })
}

function isMark(raw: string): boolean {
  return MARKS.has(raw) || !LETTER_OR_DIGIT.test(raw)
}

/** Where the word at an offset ends if it is all letters of ASCII and nothing can join it; otherwise the offset itself. */
function plainWordEnd(text: string, start: number): number {
  let at = start
  let code = text.charCodeAt(at)
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) {
    at += 1
    code = text.charCodeAt(at)
  }
  if (at === start) return start
  // Behind a letter alone, a full stop can be one of "U.S."; an apostrophe, a hyphen or a letter of another script joins.
  const ends = code === 0x20 || code === 0x2c || (code === 0x2e && at > start + 1) || at === text.length
  return ends ? at : start
}

interface Forms extends Pick<Word, 'word' | 'capital' | 'possessive'> {
  /** Without an apostrophe at the end that is no possessive. */
  readonly length: number
}

const formsOf = remembering((raw): Forms => {
  const folded = fold(raw)
  const possessive =
    /(?:'s|s')$/.test(folded) && !/^(?:he|she|it|that|there|what|who|here|let|how|where)'s$/.test(folded)
  return {
    word: folded.replace(/'s?$/, match => (possessive || match === "'" ? '' : match)).replace(/\.$/, ''),
    capital: /^\p{Lu}/u.test(raw),
    possessive,
    length: raw.replace(/['’]$/, match => (possessive ? match : '')).length,
  }
})
