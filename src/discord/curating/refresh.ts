import { say } from '../../desk/words/phrase.ts'
import { progressCard } from '../cards/progress-card.ts'
import { toldCard } from '../cards/told-card.ts'
import { Progress } from './progress.ts'
import { isBusy, isCancelled } from './refusals.ts'
import { showPlanned } from './show-plan.ts'
import { conclude, type Turn } from './turn.ts'

const TAKES_LONG = say`This takes longer than Discord lets this card be changed. \`/corpus status\` tells how far it is; run \`/corpus refresh\` again when nothing is running.`

/** Reads the folder anew and shows what a refresh would change. */
export async function planRefresh(turn: Turn): Promise<void> {
  const { answering, keeping, works, by, front } = turn
  await answering.acknowledge('private')
  await works.doing(async ({ id, signal }) => {
    const { tongue } = front
    const progress = new Progress(
      answering,
      running => progressCard(running, id, tongue),
      toldCard([TAKES_LONG], tongue),
    )
    const planning = keeping.planRefresh(by, { hear: progress.hear, signal })
    const planned = await planning.finally(() => progress.end())
    if (planned.status === 'busy') return conclude(turn, ...isBusy(planned.running))
    if (planned.status === 'cancelled') return conclude(turn, isCancelled(works.stopping))
    return showPlanned(turn, planned)
  })
}
