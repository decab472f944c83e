import type { Confirmed } from '../../desk/curation/keeping.ts'
import { say } from '../../desk/words/phrase.ts'
import { madeCard } from '../cards/made-card.ts'
import { noticeCard } from '../cards/notice-card.ts'
import { progressCard } from '../cards/progress-card.ts'
import { howFar } from '../cards/running-words.ts'
import { toldCard } from '../cards/told-card.ts'
import { newIncident } from '../log.ts'
import { isOpen } from './plans.ts'
import { Progress } from './progress.ts'
import { isBusy, isCancelled, planIsMoved } from './refusals.ts'
import { tellGone } from './show-plan.ts'
import { conclude, type Turn, tell } from './turn.ts'

const TAKES_LONG = say`This takes longer than Discord lets this card be changed. \`/corpus status\` tells how far it is, \`/corpus history\` whether it was made.`
const UNDERWAY = say`This plan is being carried out already.`
const NOTHING = say`This plan changes nothing, so there is nothing to confirm.`

/** Makes a plan that was confirmed: whole, or nothing of it. */
export async function confirmPlan(turn: Turn, id: string): Promise<void> {
  const { plans, answering } = turn
  const plan = plans.of(id)
  if (plans.isConfirming(id)) return tellUnderway(turn)
  if (!isOpen(plan)) return tellGone(turn, id)
  if (!plan.changes) return tell(turn, NOTHING)
  await plans.confirming(id, async () => {
    await answering.acknowledge('update')
    const confirmed = await carryOut(turn, id, plan.kind !== 'remove')
    if (confirmed.status === 'made') plans.noteMade(id, confirmed.entry.number)
    else if (confirmed.status === 'cancelled') plans.noteDropped(id)
    else if (confirmed.status !== 'busy') plans.forget(id)
    await showOutcome(turn, id, confirmed)
  })
}

/** Tells that a plan is being carried out, and how far that is. */
export function tellUnderway(turn: Turn): Promise<void> {
  const running = turn.keeping.running()
  return tell(turn, UNDERWAY, ...(running === null ? [] : [howFar(running)]))
}

/** Carries a plan out and tells how far it is. What is removed goes before anything is read, so that cannot be stopped. */
function carryOut(
  { answering, keeping, works, by, front }: Turn,
  id: string,
  stops: boolean,
): Promise<Confirmed> {
  const { tongue } = front
  return works.doing(({ id: work, signal }) => {
    const progress = new Progress(
      answering,
      running => progressCard(running, stops ? work : null, tongue),
      toldCard([TAKES_LONG], tongue),
    )
    return keeping.confirm(id, by, { hear: progress.hear, signal }).finally(() => progress.end())
  })
}

async function showOutcome(turn: Turn, id: string, confirmed: Confirmed): Promise<void> {
  const { answering, front, works } = turn
  const { tongue, log } = front
  switch (confirmed.status) {
    case 'made':
      return answering.show(madeCard(confirmed, tongue))
    case 'gone':
      return tellGone(turn, id)
    case 'moved':
      return conclude(turn, planIsMoved(confirmed.by))
    case 'busy':
      return tell(turn, ...isBusy(confirmed.running))
    case 'cancelled':
      return conclude(turn, isCancelled(works.stopping))
    case 'failed': {
      const incident = newIncident()
      log.incident({
        id: incident,
        what: 'a change of the corpus',
        error: confirmed.error,
        secrets: [turn.by],
      })
      const note = say`The log tells more, under incident ${incident}.`
      return answering.show(noticeCard(confirmed.why, tongue, [note]))
    }
  }
}
