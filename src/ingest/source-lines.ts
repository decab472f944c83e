/** A line of a file as it was saved, made clean. */
export interface SourceLine {
  /** Which line of the file, from 1. */
  readonly number: number
  /** Trimmed, white space folded to single spaces. Empty where the line is blank. */
  readonly text: string
}

// What nobody sees: byte order marks, zero-width spaces, soft hyphens, marks of writing direction. Joiners stay:
// some scripts and emoji need them.
const UNSEEN = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g
const LINE_END = /\r\n|\n|\r/
// Ends of lines that editors do not count as lines.
const OTHER_LINE_END = /[\v\f\u0085\u2028\u2029]/

/** A text as a page shows it: nothing unseen, white space and control characters folded to single spaces, trimmed. */
export function cleaned(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
}

/** The lines of a text. `firstLine` is the line of the file that it starts on. */
export function sourceLines(text: string, firstLine = 1): readonly SourceLine[] {
  return text.split(LINE_END).flatMap((line, index) => {
    const number = firstLine + index
    if (line === '') return [{ number, text: '' }]
    return OTHER_LINE_END.test(line)
      ? line.split(OTHER_LINE_END).map(part => ({ number, text: cleaned(part) }))
      : [{ number, text: cleaned(line) }]
  })
}
