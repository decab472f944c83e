import type { Curation, Planned } from '../../../src/desk/curation/curation.ts'
import { openCuration } from '../../../src/desk/curation/open-curation.ts'
import type { GivenFile, Plan, PlanItem } from '../../../src/desk/curation/plan.ts'
import { english } from '../../../src/desk/words/phrase.ts'
import type { Entry } from '../../../src/news/corpus.ts'
import { type CorpusInMemory, corpusInMemory } from '../../contracts/corpus-in-memory.ts'

export const TODAY = '2024-05-01'

export const TOLLS = [
  'Norland will not pay the new harbour tolls, its transport minister said on Thursday after a meeting in Sel.',
  'The tolls start in May and would cost grain shippers about four million crowns a year, according to the port authority.',
  'Officials in Sel answered that dredging the channel costs money and that they expect the first payments in June.',
]

export const FERRY = [
  'Ferry crews stopped work for a day on Tuesday because their contract ran out at the end of last month.',
  'Passengers slept in the terminal, and the company said that it would pay for hotels if the strike went on.',
]

export const WHALES = [
  'Three whales were seen off the western cliffs on Sunday, the first since the cannery closed eleven years ago.',
  'Biologists asked sailors to keep their distance, since one of the animals had a calf with her.',
]

/** A curation of a corpus in memory, at a time that the test sets. */
export interface CurationOver {
  readonly corpus: CorpusInMemory
  readonly curation: Curation
  /** Lets so many milliseconds pass. */
  wait(milliseconds: number): void
  /** Stages and makes a plan. */
  make(planned: Planned | Plan, by?: string): Promise<Entry>
  /** All items of a plan. */
  items(plan: Plan | Planned): Promise<readonly PlanItem[]>
}

/** @param files The texts of the files by name, as they lie before anything is recorded. */
export function curationOver(files: Readonly<Record<string, string>> = {}): CurationOver {
  const corpus = corpusInMemory(files, () => TODAY)
  let time = Date.parse(`${TODAY}T09:30:00Z`)
  let plans = 0
  const curation = openCuration(corpus, { now: () => new Date(time), newId: () => `plan${++plans}` })
  return {
    corpus,
    curation,
    wait: milliseconds => {
      time += milliseconds
    },
    make: async (planned, by = 'Ada') => {
      const { id } = planOf(planned)
      const staged = await curation.stage(id, by)
      if (staged.status !== 'staged') throw new Error(`it was not staged: ${staged.status}`)
      const made = await curation.commit(id)
      if (made.status !== 'made') throw new Error(`it was not made: ${made.status}`)
      return made.entry
    },
    items: async planned => {
      const { id, items } = planOf(planned)
      const looked = await curation.look(id, 0, items)
      if ('status' in looked) throw new Error('the plan is gone')
      return looked
    },
  }
}

/** The plan that was made, or an error that says why there is none. */
export function planOf(planned: Planned | Plan | { readonly status: 'gone' }): Plan {
  if (!('status' in planned)) return planned
  if (planned.status === 'planned') return planned.plan
  throw new Error(planned.status === 'refused' ? english(planned.why) : 'the plan is gone')
}

/** Why there is no plan, in English; null where there is one. */
export function whyNot(planned: Planned | { readonly status: 'gone' }): string | null {
  return planned.status === 'refused' ? english(planned.why) : null
}

/** What an item says about itself, in English. */
export function notesOf(item: PlanItem | undefined): readonly string[] {
  return item?.notes.map(english) ?? []
}

/** A file with some paragraphs, under a head. */
export function page(file: string, paragraphs: readonly string[], head = ''): GivenFile {
  return { file, bytes: new TextEncoder().encode(fileOf(paragraphs, head)) }
}

/** The text of an article's file. `head`: the lines of its front matter. */
export function fileOf(paragraphs: readonly string[], head = ''): string {
  return `${head === '' ? '' : `---\n${head}\n---\n\n`}${paragraphs.join('\n\n')}\n`
}
