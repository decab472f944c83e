import type { Readable } from 'node:stream'

/** A line of the input. */
export interface InputLine {
  /** Without its line break. */
  readonly text: string
  /** Whether the line was longer and the rest was thrown away. */
  readonly overlong: boolean
}

/**
 * The lines of a stream of UTF-8, one at a time, however long the stream: no more than one line and one chunk
 * are held. Lines end with LF or CRLF; the last may end with neither. Of a line longer than `longest` UTF-16
 * units only the beginning is kept.
 */
export async function* readLines(input: Readable, longest: number): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder()
  let held = ''
  let overlong = false
  const keep = (piece: string) => {
    if (held.length + piece.length > longest) overlong = true
    held = (held + piece).slice(0, longest)
  }
  const finish = (): InputLine => {
    const line = { text: held.endsWith('\r') ? held.slice(0, -1) : held, overlong }
    held = ''
    overlong = false
    return line
  }
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      keep(text.slice(start, end))
      yield finish()
      start = end + 1
    }
    keep(text.slice(start))
  }
  keep(decoder.decode())
  if (held !== '') yield finish()
}
