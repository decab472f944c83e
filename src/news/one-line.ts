/** What has no place in a line of text: control characters but tab and line ends, and half surrogate pairs. */
const STRAY = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\p{Cs}]/u

/** A text as one line: control characters and runs of white space become one space each, the ends are trimmed. */
export function oneLine(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      // Single spaces stay: to replace millions of them by themselves takes a hundred times as long.
      .replace(/[^\S ]\s*| \s+/gu, ' ')
      .trim()
  )
}

/** Whether a text holds control characters other than tabs and line ends, or half a surrogate pair. */
export function hasStrayCharacters(text: string): boolean {
  return STRAY.test(text)
}
