import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Entry } from '../../src/news/corpus.ts'

const CHANGER = fileURLToPath(new URL('changer.ts', import.meta.url))

/** What a changer says. */
export type Said =
  | { readonly step: 'planning' | 'staging' | 'staged' | 'committing' }
  | { readonly step: 'editing'; readonly id: string }
  | { readonly step: 'made'; readonly entry: Entry }
  | { readonly step: 'refused'; readonly why: string; readonly reason: string | null }

/** A process that changes a corpus, and all that it has said so far. */
export interface Changing {
  readonly child: ChildProcess
  readonly said: readonly Said[]
  /** Resolves when it has ended and everything it said was heard, with how it ended. */
  readonly ended: Promise<string>
  /** Calls back at each thing it says. */
  hear(listener: (said: Said) => void): void
}

/** Starts one. What it says on its way out of the world is heard to the end. */
export function startChanging(folder: string, seed: number, prefix: string, uid?: number): Changing {
  const child = spawn(process.execPath, ['--import', 'tsx', CHANGER, folder, String(seed), prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid }),
  })
  const said: Said[] = []
  const listeners: ((said: Said) => void)[] = []
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  lines.on('line', line => {
    // Written with one call each; only the last one can have been cut short by the kill.
    if (!line.endsWith('}')) return
    const heard: Said = JSON.parse(line)
    said.push(heard)
    for (const listener of listeners) listener(heard)
  })
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(([[code, signal]]) =>
    String(signal ?? code),
  )
  return { child, said, ended, hear: listener => listeners.push(listener) }
}
