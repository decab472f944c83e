import { rm } from 'node:fs/promises'
import type { Keeping } from '../../src/desk/curation/keeping.ts'
import { openKeeping } from '../../src/desk/curation/open-keeping.ts'
import type { DeskThread } from '../../src/thread/desk-thread.ts'
import { openCurationThread } from '../../src/thread/open-curation-thread.ts'
import { openDeskThread } from '../../src/thread/open-desk-thread.ts'

/** The desk and the keeping of a corpus as the bot puts them together. */
export interface Opened {
  readonly desk: DeskThread
  readonly keeping: Keeping
  /** How often a thread was lost. */
  readonly crashes: () => number
  close(): Promise<void>
}

export async function openKept(corpus: string): Promise<Opened> {
  let crashes = 0
  const src = (file: string) => new URL(`../../src/${file}`, import.meta.url)
  const desk = openDeskThread({
    entry: src('coverage-thread.ts'),
    corpus,
    onEvent: ({ kind }) => {
      if (kind === 'lost' || kind === 'failed') crashes++
    },
  })
  const curation = openCurationThread({
    entry: src('curation-thread.ts'),
    corpus,
    onLost: error => {
      crashes++
      process.stdout.write(`lost: ${error.message} (${error.cause})\n`)
    },
  })
  await desk.ready
  return {
    desk,
    keeping: openKeeping(curation, desk),
    crashes: () => crashes,
    async close() {
      await Promise.all([desk.close(), curation.close()])
      await rm(corpus, { recursive: true })
    },
  }
}
