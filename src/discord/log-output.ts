import { constants, fstatSync, openSync } from 'node:fs'
import { isatty } from 'node:tty'
import { type DestinationStream, destination } from 'pino'

/** How much waits to be written where the reader of the log is slow, in bytes. What comes then is dropped. */
const MOST_WAITING = 1024 * 1024

/** How long a reader that is slow is waited for at the end, in milliseconds. */
const LAST_WAIT = 500

/** Where the lines of a log go. */
export interface LogOutput extends DestinationStream {
  /** Resolves when what was written has left the process, or after half a second. It does not reject. */
  close(): Promise<void>
}

const STDOUT = 1

/**
 * The standard output as a place for a log, which no reader can hold the process up with: what it does not read (a
 * terminal after Ctrl+S, a pipe that is full) waits in memory. No method throws, since a log that cannot be written, as
 * on a full disk, is no reason to stop answering.
 *
 * A write that blocks must not even happen in a thread of libuv's pool, as pino's asynchronous destination has it:
 * Node joins these threads when the process exits, so it would never end.
 */
export function standardOutput(): LogOutput {
  if (isatty(STDOUT)) return terminalOutput()
  const kind = fstatSync(STDOUT)
  return kind.isFIFO() || kind.isSocket() ? pipeOutput() : fileOutput()
}

/** A pipe or a socket: Node does not block on these, and writes at once what fits. */
function pipeOutput(): LogOutput {
  const { stdout } = process
  stdout.on('error', () => {})
  return {
    write(line) {
      if (stdout.writableLength + line.length <= MOST_WAITING) stdout.write(line)
    },
    close: () => within(LAST_WAIT, done => void stdout.write('', () => done())),
  }
}

/** A terminal: Node blocks on it, so it is opened a second time, with a mode of its own (Linux; elsewhere a copy). */
function terminalOutput(): LogOutput {
  const { O_WRONLY, O_NONBLOCK, O_NOCTTY } = constants
  let dest: number
  try {
    dest = openSync('/dev/stdout', O_WRONLY | O_NONBLOCK | O_NOCTTY)
  } catch {
    // Somebody else's terminal, as after `su`, may be written to but not opened.
    return fileOutput()
  }
  // With a least length of 0 pino's destination would take nothing to be waiting when it is flushed.
  const output = destination({ dest, sync: false, minLength: 1, maxLength: MOST_WAITING })
  output.on('error', () => {})
  let closed = false
  return {
    write(line) {
      if (!closed) output.write(line)
    },
    async close() {
      if (closed) return
      await within(LAST_WAIT, done => output.flush(() => done()))
      closed = true
      // Left open, pino would try again at the exit of the process until the terminal takes what is left.
      output.destroy()
    },
  }
}

/** A file: nobody needs to read it for it to be written, so each line is there when the call returns. */
function fileOutput(): LogOutput {
  const output = destination({ dest: STDOUT, sync: true, maxLength: MOST_WAITING })
  output.on('error', () => {})
  return { write: line => void output.write(line), close: async () => {} }
}

/** Resolves when `done` is called, or after so many milliseconds. */
function within(milliseconds: number, start: (done: () => void) => void): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    start(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
