import type { Curation } from '../../desk/curation/curation.ts'
import type { GivenFile } from '../../desk/curation/plan.ts'
import type { CorpusReports } from '../../desk/curation/reports.ts'
import type { Terminal } from '../terminal.ts'
import type { Writer } from '../writer.ts'

/** What the corpus shell is a front end of. */
export interface CorpusService {
  /** The folder that is kept where no other is named. */
  readonly defaultCorpus: string
  /** Opens the keeping of the corpus in a folder, which `mayBeNew` where articles are to be added. */
  openCorpus(folder: string, mayBeNew: boolean): KeptCorpus
  /** Finds the pages at some paths, in order; those that cannot be had among them. */
  findPages(paths: readonly string[]): Promise<readonly FoundPage[]>
  /** The name of who works here, for the history. */
  readonly by: string
}

/** A corpus that can be changed and reported on. */
export interface KeptCorpus {
  readonly curation: Curation
  readonly reports: CorpusReports
}

/** A page that was found, not read yet. */
export interface FoundPage {
  /** As the moderator named it. */
  readonly file: string
  read(): Promise<GivenFile>
}

/** What a task works with. */
export interface CorpusTask extends KeptCorpus {
  readonly terminal: Terminal
  readonly output: Writer
  readonly errors: Writer
  readonly findPages: CorpusService['findPages']
  readonly by: string
  /** The folder of the corpus, as it is named to the moderator. */
  readonly folder: string
}

/** How the process ends. */
export const EXIT = { done: 0, problem: 1, notUnderstood: 2 } as const
