import { onTestFinished } from 'vitest'
import type { Keeping } from '../../src/desk/curation/keeping.ts'
import { openKeeping } from '../../src/desk/curation/open-keeping.ts'
import type { CurationThreadOptions } from '../../src/thread/open-curation-thread.ts'
import { openCurationOver } from './curation-over.ts'
import { type Opened, openThread } from './thread-over.ts'

/** Desk, curation and keeping of the corpus in a folder, as the bot puts them together. All end with the running test. */
export async function openKept(
  folder: string,
  options: Partial<CurationThreadOptions> = {},
): Promise<Opened & { readonly keeping: Keeping }> {
  const opened = openThread(folder)
  await opened.desk.ready
  const { curation } = openCurationOver(folder, options)
  onTestFinished(() => curation.close())
  return { ...opened, keeping: openKeeping(curation, opened.desk) }
}
