import { PassThrough, Readable, Writable } from 'node:stream'
import type { Terminal } from '../../src/console/terminal.ts'

/** A terminal, or a pipe, that keeps what is written to it. */
export interface CapturedTerminal extends Terminal {
  /** What was written to the output so far. */
  written(): string
  /** What was written to the error output so far. */
  complained(): string
}

/** A pipe that reads these chunks. */
export function pipeOf(
  chunks: Iterable<string | Uint8Array> = [],
  changes: Partial<Terminal> = {},
): CapturedTerminal {
  const output = new Kept()
  const errors = new Kept()
  return {
    input: Readable.from(chunks, { objectMode: false }),
    output,
    errors,
    interactive: false,
    columns: () => undefined,
    colour: false,
    ...changes,
    written: () => output.text,
    complained: () => errors.text,
  }
}

/** A keyboard to type on, for a prompt. */
export function keyboard(): { readonly terminal: CapturedTerminal; type(text: string): void } {
  const input = new PassThrough()
  const terminal = pipeOf([], { input, interactive: true, columns: () => 80 })
  return { terminal, type: text => input.write(text) }
}

class Kept extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}
