import { say } from '../../desk/words/phrase.ts'
import { CHANGES_A_PAGE, changeCard, changesCard } from '../cards/changes-card.ts'
import { conclude, type Turn } from './turn.ts'

/** Shows a page of the changes, from 0, the last one where there are fewer. The interaction is acknowledged already. */
export async function showChanges(turn: Turn, wanted: number): Promise<void> {
  const { keeping, answering, front } = turn
  const found = await keeping.curation.history(wanted * CHANGES_A_PAGE, CHANGES_A_PAGE)
  const last = Math.max(0, Math.ceil(found.all / CHANGES_A_PAGE) - 1)
  if (wanted > last) return showChanges(turn, last)
  await answering.show(changesCard(found, wanted, front.tongue))
}

/** Shows one change by its number. The interaction is acknowledged already. */
export async function showChange(turn: Turn, number: number): Promise<void> {
  const { keeping, answering, front } = turn
  const { all } = await keeping.curation.history(0, 1)
  const { entries } = await keeping.curation.history(Math.max(0, all - number), 1)
  const [entry] = entries
  if (entry?.number !== number)
    return conclude(
      turn,
      say`There is no change ${number}: the last one is ${all}. \`/corpus history\` lists them.`,
    )
  await answering.show(changeCard(entry, front.tongue))
}
