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
  let end = start
  for (const character of printable(text.slice(start, start + most))) {
    left -= bytesAtMost(character)
    if (left < 0) break
    end += character.length
  }
  return end
}

/** A number's point is escaped only where it opens a line: once a text. */
const AT_START = 1

const MAY_BE_ESCAPED = new Set([...'\\*_~`|[]<@:-+#>'].map(sign => sign.charCodeAt(0)))

/** The bytes of a printable text when it is shown, at most: a sign that need not be escaped counts as if it were. */
export function bytesAtMost(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Each half of a pair counts half of its four bytes.
    if (unit < 0x80) bytes += MAY_BE_ESCAPED.has(unit) ? 2 : 1
    else bytes += unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3
  }
  return bytes
}
