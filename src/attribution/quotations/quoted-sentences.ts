import type { Span } from '../../text/span.ts'
import type { Quotation } from './quotations.ts'

/** In characters: what follows a quoted question and still tells whose it was. */
const LONGEST_ASIDE = 110

/** The end of a quoted question or exclamation, or a small letter behind the marks: the sentence is not over. */
const GOES_ON = /[?!…](?:['"’”»]|'')+\s*\S?$|\p{Ll}$/u

/** Sentences as they are read: "“Why?” Smith said." is one, although the question ends in it. */
export function joined(text: string, whole: readonly Span[], quoted: readonly Quotation[]): readonly Span[] {
  const ends = new Set(quoted.map(quotation => quotation.end))
  const starts = new Set(quoted.map(quotation => quotation.start))
  const found: { start: number; end: number }[] = []
  for (const { start, end } of whole) {
    const last = found.at(-1)
    const goesOn = last && ends.has(last.end) && !starts.has(start) && end - start <= LONGEST_ASIDE
    if (goesOn && GOES_ON.test(text.slice(last.end - 4, start + 1))) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** A quotation that is a sentence, not a title or a word in passing. */
export function isUtterance(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.start, quotation.end)
  return (
    quotation.reopened ||
    !quotation.closed ||
    /[.!?,…][^\p{L}\p{N}]*$/u.test(inside.slice(-6)) ||
    inside.length > 80
  )
}

const SIGNATURE = /^\s*[—–―-]{1,2}\s*(\p{Lu}[^.!?;:“”"]{2,60}?)\s*$/u
const LONGEST_SIGNATURE = 70

/** The name with which a quotation is signed at the end of its paragraph: `“…” — Maria Lopez`. */
export function signatureAfter(text: string, quotation: Quotation): Span | null {
  if (text.length - quotation.end > LONGEST_SIGNATURE) return null
  const name = SIGNATURE.exec(text.slice(quotation.end))?.[1]
  if (name === undefined) return null
  const start = text.indexOf(name, quotation.end)
  return { start, end: start + name.length }
}
