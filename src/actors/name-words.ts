import { fold } from '../text/fold.ts'
import { remembering } from '../text/remembering.ts'
import type { Span } from '../text/span.ts'

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
  for (const { 0: written, index } of text.matchAll(WORD)) {
    // The s of a possessive is no word.
    if ((written === 's' || written === 'S') && /['’]/.test(text[index - 1] ?? '')) continue
    const { raw, key, capital } = PLAIN.test(written) ? plain(written) : formsOf(written)
    found.push({ start: index, end: index + written.length, raw, key, capital })
  }
  return found
}

type Forms = Omit<NameWord, keyof Span>

/** Most words of a text: nothing about them is to be worked out. */
const PLAIN = /^[a-z]+$/
const plain = (written: string): Forms => ({ raw: written, key: written, capital: false })

const formsOf = remembering((written): Forms => {
  const raw = written.includes('.') ? written.replaceAll('.', '') : written
  return { raw, key: fold(raw).replaceAll("'", ''), capital: opensWithCapital(raw) }
})

function opensWithCapital(raw: string): boolean {
  const first = raw.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : CAPITAL.test(raw)
}

const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$/u

/** Whether a written word is an abbreviation in capitals (`US`, `G7` is not), which must never match in lower case. */
export function isAbbreviation(raw: string): boolean {
  return ABBREVIATION.test(raw)
}
