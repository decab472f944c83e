import type { Entry } from '../../news/corpus.ts'
import { CurationLost, DeskError, DeskUnopened } from '../desk-error.ts'
import { say, type Value } from '../words/phrase.ts'
import { catchUp, changesSince } from './catch-up.ts'
import type { Curation, Planned } from './curation.ts'
import type { CaughtUp, Confirmed, Following, Keeping, Running } from './keeping.ts'
import type { KeptDesk, Prepared } from './kept-desk.ts'
import type { Plan } from './plan.ts'
import { type GoneArticle, remainsOf } from './remains.ts'

/** How many kinds of plans are remembered: many more than there are plans at a time. */
const MOST_KINDS = 200

/** Who changed the corpus, until the record has been asked. */
const ELSEWHERE = 'another process'

/** Keeps a corpus and the desk that answers from it in step. */
export function openKeeping(curation: Curation, desk: KeptDesk): Keeping {
  return new StepKeeper(curation, desk)
}

/** What a change came to once it was made. */
interface Made {
  readonly entry: Entry
  readonly gone: readonly GoneArticle[]
}

class StepKeeper implements Keeping {
  readonly curation: Keeping['curation']
  readonly #curation: Curation
  readonly #desk: KeptDesk
  /** By a plan's id, what it plans. */
  readonly #kinds = new Map<string, Plan['kind']>()
  #running: Running | null = null

  constructor(curation: Curation, desk: KeptDesk) {
    this.#curation = curation
    this.#desk = desk
    const noted =
      <Given extends unknown[], Result extends { readonly status: string }>(
        plan: (...given: Given) => Promise<Result>,
      ) =>
      async (...given: Given) =>
        this.#note(await plan(...given))
    this.curation = {
      status: pace => curation.status(pace),
      planAddition: noted((...given) => curation.planAddition(...given)),
      planEdit: noted((...given) => curation.planEdit(...given)),
      planRemoval: noted((...given) => curation.planRemoval(...given)),
      planUndo: noted((...given) => curation.planUndo(...given)),
      look: (...which) => curation.look(...which),
      lines: (...which) => curation.lines(...which),
      amend: noted((...given) => curation.amend(...given)),
      abandon: plan => curation.abandon(plan),
      history: (...which) => curation.history(...which),
    }
  }

  running(): Running | null {
    return this.#running
  }

  bytes(): number | null {
    return this.#desk.bytes()
  }

  async planRefresh(by: string, following: Following = {}): ReturnType<Keeping['planRefresh']> {
    if (this.#running !== null) return { status: 'busy', running: this.#running }
    const step = this.#begin({ what: 'refresh', by, step: 'reading', done: 0, total: 0 }, following)
    const { signal } = following
    try {
      signal?.throwIfAborted()
      const planned = await this.#curation.planRefresh(async (done, total) => {
        signal?.throwIfAborted()
        step({ done, total })
      })
      if (signal?.aborted !== true) return this.#note(planned)
      if (planned.status === 'planned') await this.#leave(planned.plan.id)
      return { status: 'cancelled' }
    } catch (error) {
      if (signal?.aborted === true) return { status: 'cancelled' }
      throw error
    } finally {
      this.#running = null
    }
  }

  async confirm(plan: string, by: string, following: Following = {}): Promise<Confirmed> {
    if (this.#running !== null) return { status: 'busy', running: this.#running }
    const what = this.#kinds.get(plan)
    if (what === undefined) return { status: 'gone' }
    const step = this.#begin({ what, by, step: 'indexing', done: 0, total: 0 }, following)
    try {
      const confirmed = await this.#confirm({ plan, what, by }, step, following.signal)
      if (confirmed.status !== 'made') await this.#leave(plan)
      return confirmed
    } finally {
      this.#running = null
    }
  }

  async #confirm(
    wanted: { readonly plan: string; readonly what: Plan['kind']; readonly by: string },
    step: Step,
    signal: AbortSignal | undefined,
  ): Promise<Confirmed> {
    const hear = (done: number, total: number) => step({ done, total })
    let prepared: Prepared | null = null
    try {
      signal?.throwIfAborted()
      const { all } = await this.#curation.history(0, 1)
      const staged = await this.#curation.stage(wanted.plan, wanted.by)
      if (staged.status !== 'staged') return staged
      // What is removed shall be gone at once: the rest is read anew after that.
      if (wanted.what !== 'remove') prepared = await this.#desk.prepare(staged.state, { hear, signal })
      signal?.throwIfAborted()
      const made = await this.#commit(wanted, all)
      if (made.status !== 'made') {
        prepared?.drop()
        return made
      }
      return await this.#takeIn(made, prepared, hear)
    } catch (error) {
      prepared?.drop()
      return signal?.aborted === true ? { status: 'cancelled' } : failed(asError(error), false)
    }
  }

  /** Makes a staged change. Where the curation is lost meanwhile, the history tells whether it was made. */
  async #commit(
    { plan, what, by }: { readonly plan: string; readonly what: Plan['kind']; readonly by: string },
    before: number,
  ): ReturnType<Curation['commit']> {
    try {
      return await this.#curation.commit(plan)
    } catch (error) {
      if (!(error instanceof CurationLost)) throw error
      const [entry] = (await this.#curation.history(0, 1)).entries
      if (entry?.number !== before + 1 || entry.kind !== what || entry.by !== by) throw error
      return { status: 'made', entry, gone: [] }
    }
  }

  /** Brings the desk in step with a change that was made. */
  async #takeIn(
    { entry, gone }: Made,
    prepared: Prepared | null,
    hear: (done: number, total: number) => void,
  ): Promise<Confirmed> {
    const sentences = new Map(gone.map(article => [article.id, article.sentences]))
    for (const { id, after } of entry.articles)
      if (after === null && id !== 'actors' && !sentences.has(id)) sentences.set(id, [])
    const lost = [...sentences].map(([id, sentences]) => ({ id, sentences }))
    try {
      // What was prepared can have broken while the change was made.
      let next = prepared
      while (next?.takeOver() !== true) {
        if (lost.length > 0) await this.#desk.withdraw([...sentences.keys()])
        next = await this.#desk.prepare(null, { hear })
      }
      const { articles, paragraphs } = next
      const remaining = lost.length === 0 ? null : await remainsOf(lost, this.#desk)
      return { status: 'made', entry, articles, paragraphs, remaining }
    } catch (error) {
      return failed(asError(error), true)
    }
  }

  async catchUp(last: number): Promise<CaughtUp> {
    const at = this.#desk.change()
    if (at === null || at === last) return { status: 'current' }
    if (last === 0) return { status: 'unrecorded' }
    if (this.#running !== null) return { status: 'busy', running: this.#running }
    const running = { what: 'refresh', by: ELSEWHERE, step: 'reading', done: 0, total: 0 } as const
    const step = this.#begin(running, {})
    try {
      const entries = await changesSince(at, this.#curation)
      const [newest] = entries
      // It was one of our own, which the desk had not taken over yet when the record was looked at.
      if (newest === undefined) return { status: 'current' }
      const { kind, by } = newest
      const what = kind === 'opening' ? 'refresh' : kind
      const hear = (done: number, total: number) => step({ what, by, step: 'indexing', done, total })
      hear(0, 0)
      return await catchUp(entries, this.#desk, hear)
    } finally {
      this.#running = null
    }
  }

  /** Drops a plan of which nothing came. Where that cannot be done it grows too old by and by. */
  async #leave(plan: string): Promise<void> {
    this.#kinds.delete(plan)
    await this.#curation.abandon(plan).catch(() => {})
  }

  #begin(running: Running, { hear }: Following): Step {
    this.#running = running
    hear?.(running)
    return at => {
      this.#running = { ...running, ...at }
      hear?.(this.#running)
    }
  }

  #note<Result extends { readonly status: string }>(planned: Result): Result {
    if (!isPlanned(planned)) return planned
    const { id, kind } = planned.plan
    this.#kinds.delete(id)
    this.#kinds.set(id, kind)
    for (const oldest of this.#kinds.keys()) {
      if (this.#kinds.size <= MOST_KINDS) break
      this.#kinds.delete(oldest)
    }
    return planned
  }
}

/** Tells how far a work is. */
type Step = (at: Partial<Running>) => void

function isPlanned(planned: { readonly status: string }): planned is Extract<Planned, { status: 'planned' }> {
  return planned.status === 'planned'
}

function failed(error: Error, made: boolean): Confirmed {
  const reason = reasonFor(error)
  const why = made
    ? say`The change was made, but what answers could not be read anew. ${reason}`
    : say`Nothing was changed. ${reason}`
  return { status: 'failed', why, made, error }
}

/** What a moderator is told of an error: what, where, and how to fix it. */
function reasonFor(error: Error): Value {
  if (error instanceof DeskUnopened || 'remedy' in error) return error.message
  if (error instanceof DeskError) return error.told
  return say`Something broke. Try again, and report it if it stays.`
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
