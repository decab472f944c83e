import { writeFile } from 'node:fs/promises'
import { onTestFinished } from 'vitest'
import type { CurationLost } from '../../src/desk/desk-error.ts'
import {
  type CurationThread,
  type CurationThreadOptions,
  openCurationThread,
} from '../../src/thread/open-curation-thread.ts'

/** The real entry, and one that gets into trouble when it is asked to. */
export const CURATION = new URL('../../src/curation-thread.ts', import.meta.url)
export const TROUBLED_CURATION = new URL('troubled-curation-thread.ts', import.meta.url)

/** A trouble that a thread gets into when a method of its curation is called, or has done its work. */
export interface Trouble {
  readonly method: string
  readonly when: 'before' | 'after'
  readonly how: 'end the thread' | 'use up the memory' | 'never end'
}

/** Where the thread of a curation looks for trouble. */
export function troubleFile(folder: string): string {
  return `${folder}.trouble`
}

/** Has the thread over a folder get into trouble; null ends that. */
export function trouble(folder: string, trouble: Trouble | null): Promise<void> {
  return writeFile(troubleFile(folder), JSON.stringify(trouble))
}

/** Opens a curation in a thread over a folder. It is closed when the running test ends. */
export function openCurationOver(
  corpus: string,
  options: Partial<CurationThreadOptions> = {},
): {
  readonly curation: CurationThread
  readonly lost: readonly CurationLost[]
  /** What holds for the calls and threads that follow. */
  readonly settings: { corpus: string; deadline: number }
} {
  const lost: CurationLost[] = []
  const settings = {
    entry: CURATION,
    deadline: 60_000,
    ...options,
    corpus,
    onLost: (error: CurationLost) => void lost.push(error),
  }
  const curation = openCurationThread(settings)
  onTestFinished(() => curation.close())
  return { curation, lost, settings }
}
