import { setTimeout as pause } from 'node:timers/promises'
import type { Desk } from '../../desk/desk.ts'
import { howFar, whoRuns } from '../cards/running-words.ts'
import { type Indexed, statusCard } from '../cards/status-card.ts'
import { toldCard } from '../cards/told-card.ts'
import type { Turn } from './turn.ts'

/** How long is waited for what the index holds, in milliseconds: while it is first made it does not tell. */
const WAITS = 2_000

/** Shows how the corpus stands. What is running is told at once: reading the files beside it may take a while. */
export async function showStatus({ answering, keeping, front }: Turn): Promise<void> {
  const running = keeping.running()
  const reading = Promise.all([keeping.curation.status(), indexed(front.desk)])
  reading.catch(() => {})
  await answering.acknowledge('private')
  if (running !== null) await answering.sketch(toldCard([whoRuns(running), howFar(running)], front.tongue))
  const [status, index] = await reading
  const now = { running: keeping.running(), index, bytes: keeping.bytes() }
  await answering.show(statusCard(status, now, front.tongue))
}

/** What the index holds, or null where nothing answers yet. */
async function indexed(desk: Desk): Promise<Indexed | null> {
  const held = desk.sources().then(
    ({ articles, paragraphs }) => ({ articles: articles.length, paragraphs }),
    () => null,
  )
  return Promise.race([held, pause(WAITS, null)])
}
