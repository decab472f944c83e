import type { Span } from '../../text/span.ts'
import { isSameButFirst, type Verbatim, verbatim } from '../../text/verbatim.ts'

/** A quotation taken apart for comparing. */
export interface QuotedWords {
  /** All its words and signs, ellipses too, in offsets of the message. */
  readonly all: readonly Verbatim[]
  /** What stands between its ellipses, without the punctuation at the ends. There is none that is empty. */
  readonly parts: readonly (readonly Verbatim[])[]
}

const PUNCTUATION = new Set('.,;:!?-…。！？、，；：؟،؛।॥')
/** What ends a sentence. */
const FINAL = new Set('.!?。！？؟।')

/** Takes a stretch of a message apart. `[W]e` is one word: an editor set its first letter. */
export function quotedWords(text: string, { start, end }: Span): QuotedWords {
  const all = joined(verbatim(text.slice(start, end))).map(piece => ({
    ...piece,
    start: piece.start + start,
    end: piece.end + start,
  }))
  const parts: Verbatim[][] = [[]]
  for (const piece of all)
    if (piece.kind === 'gap') parts.push([])
    else parts.at(-1)?.push(piece)
  return { all, parts: parts.map(withoutPunctuation).filter(part => part.length > 0) }
}

function joined(pieces: readonly Verbatim[]): readonly Verbatim[] {
  const found: Verbatim[] = []
  for (let at = 0; at < pieces.length; at++) {
    const [open, letter, close, rest] = pieces.slice(at, at + 4)
    if (
      open?.key === '[' &&
      close?.key === ']' &&
      letter?.kind === 'word' &&
      [...letter.key].length === 1 &&
      rest?.kind === 'word' &&
      rest.start === close.end
    ) {
      found.push({ start: open.start, end: rest.end, key: letter.key + rest.key, kind: 'word' })
      at += 3
    } else if (open) found.push(open)
  }
  return found
}

function withoutPunctuation(part: readonly Verbatim[]): readonly Verbatim[] {
  let [from, to] = [0, part.length]
  while (from < to && PUNCTUATION.has(part[from]?.key ?? '')) from++
  while (to > from && PUNCTUATION.has(part[to - 1]?.key ?? '')) to--
  return part.slice(from, to)
}

/** Where the parts of a quotation stand in a paragraph, one behind the other, by place in its words, `to` exclusive; or null. */
export function standsIn(
  parts: QuotedWords['parts'],
  paragraph: readonly Verbatim[],
): readonly { readonly from: number; readonly to: number }[] | null {
  const found: { from: number; to: number }[] = []
  let at = 0
  for (const part of parts) {
    const from = placeOf(part, paragraph, at)
    if (from === null) return null
    at = from + part.length
    found.push({ from, to: at })
  }
  return found.length === 0 ? null : found
}

/**
 * The first place, from one on, where a part stands to the letter but for the case of its first one. Linear in both
 * (D. E. Knuth, J. H. Morris and V. R. Pratt, 1977).
 */
function placeOf(part: readonly Verbatim[], paragraph: readonly Verbatim[], from: number): number | null {
  const [first] = part
  if (!first) return null
  const rest = part.slice(1)
  if (rest.length === 0) {
    const at = paragraph.findIndex(({ key }, place) => place >= from && isSameButFirst(key, first.key))
    return at < 0 ? null : at
  }
  const back = failures(rest)
  let held = 0
  for (let at = from + 1; at < paragraph.length; at++) {
    const key = paragraph[at]?.key
    while (held > 0 && rest[held]?.key !== key) held = back[held - 1] ?? 0
    if (rest[held]?.key === key) held++
    if (held < rest.length) continue
    const begin = at - rest.length
    if (begin >= from && isSameButFirst(paragraph[begin]?.key ?? '', first.key)) return begin
    held = back[held - 1] ?? 0
  }
  return null
}

function failures(part: readonly Verbatim[]): readonly number[] {
  const back = [0]
  let held = 0
  for (let at = 1; at < part.length; at++) {
    while (held > 0 && part[held]?.key !== part[at]?.key) held = back[held - 1] ?? 0
    if (part[held]?.key === part[at]?.key) held++
    back.push(held)
  }
  return back
}

const NEGATION =
  /^(?:not?|never|neither|nor|nobody|nothing|none|nowhere|cannot|hardly|scarcely|barely|without|\p{L}+n't|unless|if|не|нет|ни|никогда|nicht|nie|kein\p{L}*|pas|jamais|nunca|لا|لم|لن|ليس|नहीं|ไม่|不|没|沒|未|无)$/iu

/** Whether what a quotation leaves out between two of its parts turns the sense of a sentence. */
export function hidesNegation(
  places: readonly { readonly from: number; readonly to: number }[],
  paragraph: readonly Verbatim[],
): boolean {
  return places.some(({ to }, index) => {
    const next = places[index + 1]
    return next !== undefined && turnsSense(paragraph.slice(to, next.from))
  })
}

/** Whether words that are left out inside a sentence turn its sense: with whole sentences goes their own sense alone. */
export function turnsSense(left: readonly Verbatim[]): boolean {
  return left.some(({ key }) => NEGATION.test(key)) && !left.some(({ key }) => FINAL.has(key))
}

/** The text of a part of a quotation, to look it up by. */
export function textOf(part: readonly Verbatim[], message: string): string {
  // The letter that an editor set in brackets is no word by itself.
  const [first] = part[0] && message[part[0].start] === '[' && part.length > 1 ? part.slice(1) : part
  return message.slice(first?.start ?? 0, part.at(-1)?.end ?? 0)
}
