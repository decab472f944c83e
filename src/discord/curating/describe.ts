import { setTimeout as pause } from 'node:timers/promises'
import type { ModalSubmitInteraction } from 'discord.js'
import type { Overrides, PlanItem } from '../../desk/curation/plan.ts'
import { say } from '../../desk/words/phrase.ts'
import { describeForm, fitsInForm, saidIn } from '../cards/forms.ts'
import type { Details } from '../corpus-record.ts'
import { NOT_OURS } from '../not-ours.ts'
import { showAmended, tellGone } from './show-plan.ts'
import { type Turn, tell } from './turn.ts'

/** How long a form may take to open, in milliseconds: Discord waits for three seconds. */
const OPENS_WITHIN = 1_800

const LATE = say`The form could not be opened in time, as much is being read at the moment. Try again.`
const NO_ARTICLE = say`There is nothing to say about this file, as no article was found in it.`

/** Which item of which plan. */
interface Place {
  readonly plan: string
  readonly place: number
}

/** Opens the form for what a page does not tell about itself. */
export async function openDescribing(turn: Turn, at: Place): Promise<void> {
  const { answering, keeping, front } = turn
  const items = await Promise.race([keeping.curation.look(at.plan, at.place, 1), pause(OPENS_WITHIN, null)])
  if (items === null) return tell(turn, LATE)
  if ('status' in items) return tellGone(turn, at.plan)
  const article = items[0]?.article
  if (!article) return tell(turn, NO_ARTICLE)
  await answering.ask(describeForm(at, article, front.tongue))
}

/** Takes what was said about a page into the plan. */
export async function describe(turn: Turn<ModalSubmitInteraction>, at: Place): Promise<void> {
  const { interaction, answering, keeping } = turn
  // A form that no card opened was not made here, and Discord would let it change none.
  if (!interaction.isFromMessage()) return tell(turn, NOT_OURS)
  await answering.acknowledge('update')
  const items = await keeping.curation.look(at.plan, at.place, 1)
  if ('status' in items) return tellGone(turn, at.plan)
  const said = whatIsNew(saidIn(interaction).said, items[0])
  const stretch = { ...at, from: 0, only: 'all' as const }
  const amended = await keeping.curation.amend(at.plan, { kind: 'describe', place: at.place, said })
  await showAmended(turn, amended, stretch)
}

/** What was said that is not known so already. What did not fit into the form is not taken as emptied. */
function whatIsNew(said: Overrides, item: PlanItem | undefined): Overrides {
  const known: Partial<Details> = item?.article ?? {}
  const before = new Map(Object.entries(known))
  return Object.fromEntries(
    Object.entries(said).filter(([key, detail]) => {
      const held = before.get(key) ?? ''
      return typeof held === 'string' && detail !== held && !(detail === '' && !fitsInForm(held))
    }),
  )
}
