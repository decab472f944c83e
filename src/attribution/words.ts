import { fold } from '../text/fold.ts'
import { remembering } from '../text/remembering.ts'
import type { Span } from '../text/span.ts'
import type { Quotation } from './quotations.ts'

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
const TITLE_STOP =
  /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|capt|prof|st|jr|sr|rev|adm|maj|brig|[a-z]|u\.s|no|sept|oct|nov|dec|jan|feb|aug|mt)$/

/**
 * The words and marks of a stretch of a paragraph. A quotation of more than `short` words is one piece; the words of
 * a shorter one are words of the sentence.
 */
export function wordsOf(
  text: string,
  stretch: Span,
  quoted: readonly Quotation[],
  short: number,
): readonly Word[] {
  const found: Word[] = []
  let at = stretch.start
  for (const quotation of quoted) {
    if (quotation.end <= stretch.start || quotation.start >= stretch.end) continue
    if (isShort(text, quotation, short)) continue
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
export function isShort(text: string, quotation: Quotation, short: number): boolean {
  if (!quotation.closed || quotation.end - quotation.start > short * 16) return false
  const inside = text.slice(quotation.start, quotation.end)
  if (/^\W+\p{Lu}/u.test(inside) && /[.!?,]\W*$/.test(inside)) return false
  return inside.split(/\s+/).length <= short
}

function read(text: string, from: number, to: number, found: Word[]): void {
  if (to <= from) return
  for (const { 0: raw, index } of text.slice(from, to).matchAll(PIECE)) {
    const start = from + index
    if (!/[\p{L}\p{N}]/u.test(raw)) {
      const last = found.at(-1)
      if (raw === '.' && last?.end === start && last.kind === 'word' && TITLE_STOP.test(last.word)) continue
      found.push({
        kind: 'mark',
        word: raw,
        capital: false,
        possessive: false,
        quotation: null,
        start,
        end: start + raw.length,
      })
      continue
    }
    const { word, capital, possessive, length } = formsOf(raw)
    found.push({
      kind: 'word',
      word,
      capital,
      possessive,
      quotation: null,
      start,
      end: start + length,
    })
  }
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
