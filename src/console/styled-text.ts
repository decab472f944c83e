import pc from 'picocolors'
import { printable } from '../desk/printable.ts'

/**
 * How a stretch of text is set off. Colour never carries meaning alone: `match` is bold and `cue` underlined,
 * and without colours all of it is plain text.
 */
export type Style = 'plain' | 'strong' | 'faint' | 'number' | 'match' | 'cue'

/** A stretch of text in one style, safe to write to a terminal. */
export interface Run {
  readonly text: string
  readonly style: Style
  /** Set where no line may break at its spaces: a date, a number with its sign. */
  readonly solid?: true
}

/** Makes a run of any text. */
export function run(text: string, style: Style = 'plain'): Run {
  return { text: printable(text), style }
}

/** Makes a run that stays on one line where it fits on one. */
export function solidRun(text: string, style: Style = 'plain'): Run {
  return { ...run(text, style), solid: true }
}

/** A line of a terminal: its runs from left to right. */
export type Line = readonly Run[]

/** Turns lines into text, one a line, with the escape sequences of their styles where colours are wanted. */
export function paint(lines: readonly Line[], colour: boolean): string {
  const { bold, dim, cyan, underline } = pc.createColors(colour)
  const brushes: Record<Style, (text: string) => string> = {
    plain: text => text,
    strong: bold,
    faint: dim,
    number: cyan,
    match: bold,
    cue: underline,
  }
  return lines.map(line => line.map(({ text, style }) => brushes[style](text)).join('')).join('\n')
}
