import { fold } from '../../text/fold.ts'
import { remembering } from '../../text/remembering.ts'
import type { Span } from '../../text/span.ts'

/** A word as names are compared by: hyphenated names taken apart, a possessive left off, no stem. */
export interface NameWord extends Span {
  /** As written, without the full stops of an abbreviation: `US` for `U.S.`. */
  readonly raw: string
  /** Folded. */
  readonly key: string
  /** Whether it opens with a capital letter. */
  readonly capital: boolean
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*/gu
const CAPITAL = /^\p{Lu}/u

/** The words of a text in order, in UTF-16 offsets of that text. */
export function nameWords(text: string): readonly NameWord[] {
  const found: NameWord[] = []
  let at = 0
  while (at < text.length) {
    const end = plainWordEnd(text, at)
    if (end === at) {
      at += 1
      continue
    }
    if (end > at) {
      const written = text.slice(at, end)
      // The s of a possessive is no word.
      if (end > at + 1 || !isPossessive(text, at)) {
        const { raw, key, capital } = formsOf(written)
        found.push({ start: at, end, raw, key, capital })
      }
      at = end
      continue
    }
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    const { 0: written, index } = match
    at = index + written.length
    if (written.length === 1 && isPossessive(text, index)) continue
    const { raw, key, capital } = formsOf(written)
    found.push({ start: index, end: at, raw, key, capital })
  }
  return found
}

/**
 * Where the word at an offset ends that is all letters and digits of ASCII, as most words of a text are: a fifth of the
 * time that `WORD` takes. The offset itself where a character of ASCII is no part of a word, and -1 where `WORD` must say.
 */
function plainWordEnd(text: string, start: number): number {
  let at = start
  let code = text.charCodeAt(at)
  while (isPlain(code)) {
    at += 1
    code = text.charCodeAt(at)
  }
  if (at === start) return code < 0x80 || isPunctuation(code) ? start : -1
  const mayGoOn = code === 0x27 || (code >= 0x80 && !isPunctuation(code))
  // "U.S." is one word.
  return mayGoOn || (code === 0x2e && at === start + 1) ? -1 : at
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** The marks beyond ASCII that news is full of, but for the apostrophe, which can stand in a word. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2026 && code !== 0x2019)
}

function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return code === 0x73 && at > 0 && (text[at - 1] === "'" || text[at - 1] === '’')
}

type Forms = Omit<NameWord, keyof Span>

const formsOf = remembering((written): Forms => {
  const raw = written.includes('.') ? written.replaceAll('.', '') : written
  return { raw, key: fold(raw).replaceAll("'", ''), capital: CAPITAL.test(raw) }
})

const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$/u

/** Whether a written word is an abbreviation in capitals (`US`, `G7` is not), which must never match in lower case. */
export function isAbbreviation(raw: string): boolean {
  // Most words tell by their second letter that they are none.
  const second = raw.charCodeAt(1)
  return !(second >= 0x61 && second <= 0x7a) && ABBREVIATION.test(raw)
}
