import { rename } from 'node:fs/promises'
import { onTestFinished } from 'vitest'
import type { Article } from '../../src/news/article.ts'
import { type Change, NOTHING, type StagedChange } from '../../src/news/corpus.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import type { DeskThread, DeskThreadOptions, ThreadEvent } from '../../src/thread/desk-thread.ts'
import { openDeskThread } from '../../src/thread/open-desk-thread.ts'
import { scratchFolder } from '../store/scratch-folder.ts'

/** The real entry, and one whose desk gets into trouble when it is asked to. */
export const COVERAGE = new URL('../../src/coverage-thread.ts', import.meta.url)
export const TROUBLED = new URL('troubled-thread.ts', import.meta.url)

/** A desk in a thread, and all that it has reported. */
export interface Opened {
  readonly desk: DeskThread
  readonly events: readonly ThreadEvent[]
  /** Resolves when so many events of a kind have been reported. */
  reported(kind: ThreadEvent['kind'], times?: number): Promise<void>
}

/** Opens a desk in a thread over a folder. It is closed when the running test ends. */
export function openThread(corpus: string, options: Partial<DeskThreadOptions> = {}): Opened {
  const events: ThreadEvent[] = []
  const waiting = new Set<() => void>()
  const desk = openDeskThread({
    entry: COVERAGE,
    firstPause: 10,
    ...options,
    corpus,
    onEvent: event => {
      events.push(event)
      for (const look of waiting) look()
    },
  })
  onTestFinished(() => desk.close())
  const reported = (wanted: ThreadEvent['kind'], times = 1) =>
    new Promise<void>(resolve => {
      const look = () => {
        if (events.filter(({ kind }) => kind === wanted).length < times) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return { desk, events, reported }
}

/** A corpus folder that holds some articles. It goes when the running test ends. */
export function folderOf(articles: readonly Article[]): Promise<string> {
  return scratchFolder(Object.fromEntries(articles.map(held => [`${held.id}.md`, formatArticle(held)])))
}

/** Writes a change to the corpus in a folder aside. */
export async function stagedIn(folder: string, change: Partial<Change>): Promise<StagedChange> {
  const corpus = openCorpusFolder(folder, () => '2024-05-01')
  const deed = { kind: 'add', by: 'Ada', at: '2024-05-01T12:00:00.000Z', undoes: null } as const
  return corpus.stage({ ...NOTHING, ...change }, deed, (await corpus.held()).change)
}

/** Moves a folder away for a while, as an unmounted disk does. */
export async function moveAway(folder: string): Promise<() => Promise<void>> {
  const elsewhere = `${folder}-elsewhere`
  await rename(folder, elsewhere)
  const back = () => rename(elsewhere, folder)
  onTestFinished(() => back().catch(() => {}))
  return back
}
