import type { CorpusStatus, Planned } from '../../desk/curation/curation.ts'
import type { Plan, PlanItem } from '../../desk/curation/plan.ts'
import { printable } from '../../desk/printable.ts'
import { english } from '../../desk/words/phrase.ts'
import { confirmed } from './question.ts'
import type { CorpusTask } from './task.ts'

/** A recorded change, as the desk tells of it. */
export type MadeChange = NonNullable<CorpusStatus['last']>

/** The plan that was made; or null, and why there is none is told. */
export async function planned(
  made: Planned | { readonly status: 'gone' },
  task: CorpusTask,
): Promise<Plan | null> {
  if (made.status === 'planned') return made.plan
  if (made.status === 'refused') await task.errors.line(printable(`${task.folder}: ${english(made.why)}`))
  return null
}

/** All items of a plan. */
export async function itemsOf({ id, items }: Plan, { curation }: CorpusTask): Promise<readonly PlanItem[]> {
  const looked = await curation.look(id, 0, items)
  return 'status' in looked ? [] : looked
}

/** Lets in whatever a plan leaves out as buried or as a duplicate, and gives the plan as it is then. */
export async function letAllIn(plan: Plan, task: CorpusTask): Promise<Plan> {
  let now = plan
  for (const { place, fate } of await itemsOf(plan, task)) {
    if (fate !== 'buried' && fate !== 'duplicate') continue
    const amended = await task.curation.amend(plan.id, { kind: 'let in', place })
    if (amended.status === 'planned') now = amended.plan
  }
  return now
}

/** Asks whether to make a planned change, and makes it. null: it was not made, and why is told. */
export async function makeChange(
  { id }: Plan,
  question: string,
  request: { readonly yes: boolean; readonly json: boolean },
  task: CorpusTask,
): Promise<MadeChange | null> {
  const { curation, errors, by } = task
  if (!(await confirmed(question, request, task))) {
    await curation.abandon(id)
    return null
  }
  const staged = await curation.stage(id, by)
  const made = staged.status === 'staged' ? await curation.commit(id) : staged
  if (made.status === 'made') return made.entry
  const last = made.status === 'moved' ? made.by : null
  const whose = last === null ? 'somebody' : `${last.by} (change ${last.number})`
  await errors.line(
    printable(`Nothing was changed: ${whose} changed the corpus in the meantime. Run the command again.`),
  )
  return null
}
