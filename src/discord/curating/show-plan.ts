import type { Gone, Planned } from '../../desk/curation/curation.ts'
import type { Plan } from '../../desk/curation/plan.ts'
import { noticeCard } from '../cards/notice-card.ts'
import { ITEMS_A_PAGE, planCard } from '../cards/plan-card.ts'
import { planItemCard, ROWS_A_PAGE } from '../cards/plan-item-card.ts'
import type { Stretch } from '../curating-press.ts'
import { NOT_OURS } from '../not-ours.ts'
import { isOpen } from './plans.ts'
import { planIsPast } from './refusals.ts'
import { type Turn, tell } from './turn.ts'

/** Shows a plan that was made just now; tells why there is none, and leaves a card that was there. The interaction is acknowledged already. */
export async function showPlanned(turn: Turn, planned: Planned): Promise<void> {
  if (planned.status === 'planned') {
    turn.plans.hold(planned.plan)
    return showPlan(turn, planned.plan, 0)
  }
  await turn.answering.tell(noticeCard(planned.why, turn.front.tongue))
}

/** Shows a page of a plan, the last one where there are fewer. The interaction is acknowledged already. */
export async function showPlan(turn: Turn, plan: Plan, wanted: number): Promise<void> {
  const { keeping, answering, front } = turn
  const page = Math.min(wanted, Math.max(0, Math.ceil(plan.items / ITEMS_A_PAGE) - 1))
  const items = await keeping.curation.look(plan.id, page * ITEMS_A_PAGE, ITEMS_A_PAGE)
  if ('status' in items) return tellGone(turn, plan.id)
  await answering.show(planCard(plan, items, page, front.tongue))
}

/** Shows an item of a plan with a stretch of its lines. The interaction is acknowledged already. */
export async function showItem(turn: Turn, { plan, place, from, only }: Stretch): Promise<void> {
  const { keeping, answering, front, plans } = turn
  const opened = plans.of(plan)
  if (!isOpen(opened)) return tellGone(turn, plan)
  const first = Math.max(0, from - ROWS_A_PAGE)
  const [items, listed] = await Promise.all([
    keeping.curation.look(plan, place, 1),
    keeping.curation.lines(plan, place, first, from - first + ROWS_A_PAGE, only),
  ])
  if ('status' in items || listed.status === 'gone') return tellGone(turn, plan)
  const [item] = items
  // No card of the plan has such an item. The plan is there all the same.
  if (item === undefined) return tell(turn, NOT_OURS)
  const rows = listed.all === 0 ? item.paragraphs.length : listed.all
  // Lines that were taken back are dropped no more: the list may end before the stretch begins.
  if (from > 0 && from >= rows) return showItem(turn, { plan, place, from: 0, only })
  const lines = { first, known: listed.lines, all: listed.all }
  await answering.show(planItemCard({ plan, kind: opened.kind, item, only, from, lines }, front.tongue))
}

/** Shows an item as an amendment has left it, or why the amendment was not made. */
export async function showAmended(turn: Turn, amended: Planned | Gone, stretch: Stretch): Promise<void> {
  const { plans, answering, front } = turn
  if (amended.status === 'gone') return tellGone(turn, stretch.plan)
  if (amended.status === 'refused') return answering.tell(noticeCard(amended.why, front.tongue))
  const { id } = amended.plan
  if (id !== stretch.plan) plans.forget(stretch.plan)
  plans.hold(amended.plan)
  await showItem(turn, { ...stretch, plan: id })
}

/** Tells that a plan is no more. */
export function tellGone(turn: Turn, id: string): Promise<void> {
  const { plans } = turn
  const past = plans.of(id)
  if (isOpen(past)) plans.forget(id)
  return tell(turn, planIsPast(isOpen(past) ? null : past))
}
