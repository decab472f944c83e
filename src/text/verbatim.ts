import type { Span } from './span.ts'

/** A word or a sign of a text, as it is compared to the letter. */
export interface Verbatim extends Span {
  /** What must be equal: the letters in their case, or the sign. Every dash is `-`. */
  readonly key: string
  /** `gap`: an ellipsis. */
  readonly kind: 'word' | 'sign' | 'gap'
}

/** Signs that cannot be seen, and such as change how the others are set. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff'
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}'
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]`
const DASHES = '[\\-‐‑‒–—―−﹘﹣－]'

/**
 * In this order: an ellipsis, in brackets or not; a run of dashes, with the spaces around it; a letter of a script
 * that sets no spaces, with its marks; a word; any other sign that is neither space nor quotation mark.
 */
const PIECE = new RegExp(
  [
    '(?<gap>\\[\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*\\]|\\(\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*\\)|…|\\.\\s?\\.\\s?\\.(?:\\s?\\.)*|⋯)',
    `(?<dash>${DASHES}+)`,
    `(?<word>[${UNSPACED}]\\p{M}*|${LETTER}(?:[${UNSEEN}]*${LETTER})*(?:['’‘ʼ](?:[${UNSEEN}]*${LETTER})+)*)`,
    `(?<sign>[^\\s\\p{Cc}${UNSEEN}"“”„‟«»‹›「」『』〝〞〟＂'’‘‚‛ʼ\`´*_~\\|\\\\])`,
  ].join('|'),
  'gv',
)
const STRIPPED = new RegExp(`[${UNSEEN}]`, 'gv')

/**
 * The words and signs of a text in order, in its UTF-16 offsets. Left out is what makes no difference to a quotation:
 * quotation marks, white space, what cannot be seen, and the signs of Markdown.
 */
export function verbatim(text: string): readonly Verbatim[] {
  const found: Verbatim[] = []
  for (const { 0: raw, index, groups } of text.matchAll(PIECE)) {
    const span = { start: index, end: index + raw.length }
    if (groups?.gap !== undefined) found.push({ ...span, key: '…', kind: 'gap' })
    else if (groups?.dash !== undefined) found.push({ ...span, key: '-', kind: 'sign' })
    else if (groups?.word !== undefined) found.push({ ...span, key: letters(raw), kind: 'word' })
    else found.push({ ...span, key: raw, kind: 'sign' })
  }
  return found
}

const ASCII = /^[\x00-\x7f]*$/

function letters(raw: string): string {
  return ASCII.test(raw) ? raw : raw.replace(STRIPPED, '').replace(/[’‘ʼ]/g, "'").normalize('NFC')
}

/** A key without its case, for comparing words where their case may differ. */
export function caseless(key: string): string {
  return key.toLowerCase()
}

/** Whether two keys are equal but for the case of their first letter. */
export function isSameButFirst(one: string, other: string): boolean {
  if (one === other) return true
  const [first = ''] = one
  const [second = ''] = other
  return (
    first.toLowerCase() === second.toLowerCase() && one.slice(first.length) === other.slice(second.length)
  )
}
