import type { StagedChange } from '../../news/corpus.ts'
import type { Draft } from './plan-draft.ts'

/** Most plans that are kept at once. */
export const MOST_PLANS = 20

/** How long a plan is kept, in milliseconds. */
export const PLAN_LIFETIME = 30 * 60 * 1000

/** A plan that is kept, and whether it is written aside. */
export interface KeptPlan {
  draft: Draft
  /** When it was planned, or last written aside, in milliseconds. */
  made: number
  staged: { readonly by: string; readonly change: Promise<StagedChange> } | null
  /** Whether it is being made: it stays until that is done. */
  committing: boolean
}

/** The plans that wait to be confirmed: the last few, for a while. */
export class PlanShelf {
  readonly #plans = new Map<string, KeptPlan>()
  readonly #now: () => number

  /** @param now In milliseconds. */
  constructor(now: () => number) {
    this.#now = now
  }

  async keep(id: string, draft: Draft): Promise<void> {
    await this.#clear()
    this.#plans.set(id, { draft, made: this.#now(), staged: null, committing: false })
    // What is written aside is on its way to be made.
    const idle = [...this.#plans].filter(([, plan]) => plan.staged === null && !plan.committing)
    for (const [oldest] of idle.slice(0, Math.max(0, this.#plans.size - MOST_PLANS))) await this.drop(oldest)
  }

  /** Has a plan kept as long as a new one: it is confirmed, and what it comes to may take long to make ready. */
  renew(plan: KeptPlan): void {
    plan.made = this.#now()
  }

  async find(id: string): Promise<KeptPlan | null> {
    await this.#clear()
    return this.#plans.get(id) ?? null
  }

  async drop(id: string): Promise<void> {
    const plan = this.#plans.get(id)
    if (plan === undefined || plan.committing) return
    this.#plans.delete(id)
    await unstage(plan)
  }

  /** Forgets a plan that was made. */
  forget(id: string): void {
    this.#plans.delete(id)
  }

  async #clear(): Promise<void> {
    const oldest = this.#now() - PLAN_LIFETIME
    for (const [id, { made }] of [...this.#plans]) if (made <= oldest) await this.drop(id)
  }
}

/** Drops what was written aside for a plan. What cannot be dropped is in nobody's way: it is not in force. */
export async function unstage(plan: KeptPlan): Promise<void> {
  const { staged } = plan
  plan.staged = null
  await staged?.change.then(change => change.drop()).catch(() => {})
}
