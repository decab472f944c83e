import { unknownMetadata } from '../../news/article.ts'
import type { Corpus, Deed, Entry, Pace } from '../../news/corpus.ts'
import type { Phrase } from '../words/phrase.ts'
import { burialsIn } from './burials.ts'
import { corpusStatus } from './corpus-status.ts'
import type { Curation, Gone, Moved, Planned, Refused } from './curation.ts'
import { sentencesToLookFor } from './gone-sentences.ts'
import { planAddition } from './plan-addition.ts'
import { changeOf, type Draft, goneBy, planOf, shownItem } from './plan-draft.ts'
import { planEdit } from './plan-edit.ts'
import { planRefresh } from './plan-refresh.ts'
import { planRemoval } from './plan-removal.ts'
import { PlanShelf, unstage } from './plan-shelf.ts'
import { planUndo } from './plan-undo.ts'
import { withSaid } from './said-metadata.ts'

/** What the keeping of a corpus cannot know by itself. */
export interface Surroundings {
  readonly now: () => Date
  /** A new name for a plan: letters and digits that nobody can guess. */
  readonly newId: () => string
}

const atOnce: Pace = async () => {}
const GONE: Gone = { status: 'gone' }

/** Keeps a corpus. Its plans are held here until they are confirmed. */
export function openCuration(corpus: Corpus, surroundings: Surroundings): Curation {
  return new CorpusCuration(corpus, surroundings)
}

class CorpusCuration implements Curation {
  readonly #corpus: Corpus
  readonly #now: () => Date
  readonly #newId: () => string
  readonly #shelf: PlanShelf

  constructor(corpus: Corpus, { now, newId }: Surroundings) {
    this.#corpus = corpus
    this.#now = now
    this.#newId = newId
    this.#shelf = new PlanShelf(() => now().getTime())
  }

  async status(pace: Pace = atOnce) {
    const held = await this.#corpus.held()
    const folder = await this.#corpus.folder(pace)
    return corpusStatus(held, folder, await this.#corpus.history())
  }

  async planAddition(
    ...[given, said, pace = atOnce]: Parameters<Curation['planAddition']>
  ): Promise<Planned> {
    const today = this.#today()
    const [complaint] = withSaid(unknownMetadata, said, today).complaints
    if (complaint !== undefined) return refused(complaint.why)
    const held = await this.#corpus.held()
    const folder = await this.#corpus.folder()
    const burials = burialsIn(await this.#corpus.history())
    return this.#planned(await planAddition({ held, folder, burials, today }, given, said, pace))
  }

  async planRefresh(pace: Pace = atOnce): Promise<Planned> {
    const held = await this.#corpus.held()
    let files = 0
    const folder = await this.#corpus.folder((done, total) => {
      files = total
      return pace(done, total)
    })
    const burials = burialsIn(await this.#corpus.history())
    return this.#planned(await planRefresh(held, folder, burials, () => pace(files, files)))
  }

  async planEdit(...[id, said]: Parameters<Curation['planEdit']>): Promise<Planned> {
    return this.#planned(planEdit(await this.#corpus.held(), id, said, this.#today()))
  }

  async planRemoval(ids: readonly string[]): Promise<Planned> {
    const held = await this.#corpus.held()
    return this.#planned(planRemoval(held, await this.#corpus.folder(), ids))
  }

  async planUndo(number: number | null): Promise<Planned> {
    return this.#planned(await planUndo(await this.#corpus.held(), this.#corpus, number))
  }

  async look(...[plan, from, count]: Parameters<Curation['look']>) {
    const kept = await this.#shelf.find(plan)
    if (kept === null) return GONE
    return sliceOf(kept.draft.items, from, count).map((item, index) => shownItem(item, from + index))
  }

  async lines(...[plan, place, from, count, only]: Parameters<Curation['lines']>) {
    const kept = await this.#shelf.find(plan)
    if (kept === null) return GONE
    const lines = kept.draft.items[place]?.page?.() ?? []
    const shown = only === 'all' ? lines : lines.filter(line => !line.kept)
    return { status: 'lines' as const, lines: sliceOf(shown, from, count), all: shown.length }
  }

  async amend(...[plan, amendment]: Parameters<Curation['amend']>): Promise<Planned | Gone> {
    const kept = await this.#shelf.find(plan)
    if (kept === null || kept.committing) return GONE
    const amended = kept.draft.amend(amendment)
    if (isPhrase(amended)) return refused(amended)
    kept.draft = amended
    await unstage(kept)
    return { status: 'planned', plan: planOf(plan, amended) }
  }

  async stage(...[plan, by]: Parameters<Curation['stage']>) {
    const kept = await this.#shelf.find(plan)
    if (kept === null || kept.committing) return GONE
    const { draft } = kept
    if (!planOf(plan, draft).changes) return GONE
    this.#shelf.renew(kept)
    if (kept.staged !== null && kept.staged.by !== by) await unstage(kept)
    kept.staged ??= { by, change: this.#corpus.stage(changeOf(draft), this.#deed(draft, by), draft.base) }
    try {
      const { state } = await kept.staged.change
      return { status: 'staged' as const, state }
    } catch (error) {
      kept.staged = null
      if (!isMoved(error)) throw error
      return this.#moved()
    }
  }

  async commit(plan: string) {
    const kept = await this.#shelf.find(plan)
    if (kept === null || kept.staged === null || kept.committing) return GONE
    kept.committing = true
    try {
      const entry = await (await kept.staged.change).commit()
      this.#shelf.forget(plan)
      const gone = goneBy(kept.draft).map(article => ({
        id: article.id,
        sentences: sentencesToLookFor(article),
      }))
      return { status: 'made' as const, entry, gone }
    } catch (error) {
      kept.committing = false
      await unstage(kept)
      if (!isMoved(error)) throw error
      return this.#moved()
    }
  }

  async abandon(plan: string): Promise<void> {
    await this.#shelf.drop(plan)
  }

  async history(from: number, count: number) {
    const entries = (await this.#corpus.history()).toReversed()
    return { entries: sliceOf(entries, from, count), all: entries.length }
  }

  #today(): string {
    return this.#now().toISOString().slice(0, 10)
  }

  #deed({ kind, undoes }: Draft, by: string): Deed {
    return { kind, by, at: this.#now().toISOString(), undoes: undoes?.number ?? null }
  }

  async #planned(draft: Draft | Phrase): Promise<Planned> {
    if (isPhrase(draft)) return refused(draft)
    const id = this.#newId()
    await this.#shelf.keep(id, draft)
    return { status: 'planned', plan: planOf(id, draft) }
  }

  async #moved(): Promise<Moved> {
    const last: Entry | undefined = (await this.#corpus.history()).at(-1)
    return { status: 'moved', by: last ?? null }
  }
}

/** Some things of a list; none where it does not go that far. */
function sliceOf<Thing>(things: readonly Thing[], from: number, count: number): readonly Thing[] {
  return from < 0 ? [] : things.slice(from, from + count)
}

function refused(why: Phrase): Refused {
  return { status: 'refused', why }
}

function isPhrase(value: object): value is Phrase {
  return 'template' in value
}

function isMoved(error: unknown): boolean {
  return error instanceof Error && 'reason' in error && error.reason === 'moved'
}
