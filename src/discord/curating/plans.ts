import type { Plan } from '../../desk/curation/plan.ts'

/** What became of a plan that is not there any more. */
export type Past = { readonly status: 'made'; readonly change: number } | { readonly status: 'dropped' }

/** How many plans are remembered, those included that are past. The curation keeps fewer. */
const MOST = 100

/** The plans that have been shown, by id, and what became of them. They end with the bot, as the curation's do. */
export class Plans {
  readonly #plans = new Map<string, Plan | Past>()
  /** Those that are being confirmed. */
  readonly #confirming = new Set<string>()

  /** Remembers a plan as it is now. */
  hold(plan: Plan): void {
    this.#note(plan.id, plan)
  }

  /** A plan that was shown, what became of it, or null where there was none. */
  of(id: string): Plan | Past | null {
    return this.#plans.get(id) ?? null
  }

  noteMade(id: string, change: number): void {
    this.#note(id, { status: 'made', change })
  }

  noteDropped(id: string): void {
    if (this.#plans.has(id)) this.#note(id, { status: 'dropped' })
  }

  /** Forgets a plan that the curation no longer has. */
  forget(id: string): void {
    this.#plans.delete(id)
  }

  isConfirming(id: string): boolean {
    return this.#confirming.has(id)
  }

  /** Does something with a plan that must not be done twice at a time. */
  async confirming<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    this.#confirming.add(id)
    try {
      return await work()
    } finally {
      this.#confirming.delete(id)
    }
  }

  #note(id: string, what: Plan | Past): void {
    this.#plans.delete(id)
    this.#plans.set(id, what)
    for (const oldest of this.#plans.keys()) {
      if (this.#plans.size <= MOST) break
      this.#plans.delete(oldest)
    }
  }
}

/** Whether a plan can still be looked at and confirmed. */
export function isOpen(plan: Plan | Past | null): plan is Plan {
  return plan !== null && 'id' in plan
}
