import { printable } from '../../desk/printable.ts'
import { escapeMarkdown } from './markdown.ts'
import { shortened } from './shortened.ts'

/** Any text as Markdown that shows it to the letter and disturbs nothing beside it. */
export function shown(text: string): string {
  return escapeMarkdown(printable(text))
}

/** Any text as Markdown of at most so many bytes, cut with `…` where it is longer. */
export function shownIn(text: string, most: number): string {
  return escapeMarkdown(briefly(text, most))
}

/** Any text, printable but not yet escaped, that takes at most so many bytes when it is shown; cut where it is longer. */
export function briefly(text: string, most: number): string {
  return shortened(printable(text.slice(0, most + 1)), most - AT_START, bytesAtMost)
}

/** Whether there is anything to see in a text. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}\p{Cs}]/u.test(text)
}

/** Up to which offset a text can be shown, from another on, in so many bytes. */
export function reach(text: string, start: number, most: number): number {
  let left = most - AT_START
  for (let end = start; end < text.length; end++) {
    left -= bytesOfUnit(text.charCodeAt(end))
    if (left < 0) return end
  }
  return text.length
}

/** From which offset on a text can be shown, up to another, in so many bytes. */
export function reachBack(text: string, end: number, most: number): number {
  let left = most - AT_START
  for (let start = end; start > 0; start--) {
    left -= bytesOfUnit(text.charCodeAt(start - 1))
    if (left < 0) return start
  }
  return 0
}

/** A number's point is escaped only where it opens a line: once a text. */
const AT_START = 1

const MAY_BE_ESCAPED = new Set([...'\\*_~`|[]<@:-+#>'].map(sign => sign.charCodeAt(0)))

/**
 * The bytes of a text when it is shown, at most: a sign that need not be escaped counts as if it were, and half a pair
 * as if it stood alone.
 */
export function bytesAtMost(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) bytes += bytesOfUnit(text.charCodeAt(at))
  return bytes
}

/** No unit of UTF-16 takes more bytes when it is shown. */
export const MOST_A_UNIT = 3

/** By unit, up to the last of two bytes. What is shown as the replacement character takes three. */
const BYTES = Uint8Array.from({ length: 0x800 }, (_, unit) => {
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return MOST_A_UNIT
  return unit >= 0x80 || MAY_BE_ESCAPED.has(unit) ? 2 : 1
})

function bytesOfUnit(unit: number): number {
  return BYTES[unit] ?? MOST_A_UNIT
}
