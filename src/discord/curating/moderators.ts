import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
  StringSelectMenuInteraction,
} from 'discord.js'
import type { ErrandCommand } from '../../desk/command.ts'
import type { Errand } from '../../desk/errand.ts'
import type { Refusal } from '../../desk/reply.ts'
import { say } from '../../desk/words/phrase.ts'
import type { Answering } from '../answering.ts'
import { articleBehind } from '../answers.ts'
import { nameOfAsker } from '../asker.ts'
import { noticeCard } from '../cards/notice-card.ts'
import { refusedUseCard } from '../cards/refused-use-card.ts'
import type { CuratingPress } from '../curating-press.ts'
import type { Serving } from '../front-desk.ts'
import { newIncident } from '../log.ts'
import { NOT_OURS } from '../not-ours.ts'
import { refusalToUse } from '../rights.ts'
import { planAddition, planPasted } from './add.ts'
import { showChange, showChanges } from './changes.ts'
import { confirmPlan, tellUnderway } from './confirm.ts'
import { describe, openDescribing } from './describe.ts'
import { Forms } from './forms.ts'
import { isOpen, Plans } from './plans.ts'
import { planRefresh } from './refresh.ts'
import { showAmended, showItem, showPlan, showPlanned, tellGone } from './show-plan.ts'
import { showStatus } from './status.ts'
import { type Bench, conclude, type Turn, tell } from './turn.ts'
import { Works } from './works.ts'

/** What moderators ask for of the corpus. */
export type CorpusErrand = Exclude<Errand, { kind: 'settings' }>

type Pressed = ButtonInteraction | StringSelectMenuInteraction

const OVER = say`This is over already, or the bot was started again since.`

/** The command by whose rights a button or a form is judged: all of them are for moderators. */
const GUARD = { name: 'corpus', for: 'moderators' } as const

/** What moderators do with the corpus. It holds the plans that were shown and the works that go on, as long as the bot runs. */
export class Moderators {
  readonly #bench: Bench = { plans: new Plans(), works: new Works(), forms: new Forms() }

  /** Stops whatever is being read, as the bot stops: who waits for it is told. */
  stop(): void {
    this.#bench.works.haltAll()
  }

  /** Does what a command asks for. */
  async run(
    errand: CorpusErrand | Refusal,
    command: Pick<ErrandCommand, 'name' | 'for'>,
    interaction: ChatInputCommandInteraction,
    answering: Answering,
    front: Serving,
  ): Promise<void> {
    await this.#asModerator(command, interaction, answering, front, turn =>
      errand.kind === 'error'
        ? answering.tell(noticeCard(errand.message, front.tongue))
        : runErrand(errand, turn),
    )
  }

  /** Does what a button or a menu asks for, after looking again at who may. */
  async press(wish: CuratingPress, pressed: Pressed, answering: Answering, front: Serving): Promise<void> {
    await this.#asModerator(GUARD, pressed, answering, front, turn => obey(wish, turn))
  }

  /** Takes a form that was sent, after looking again at who may. */
  async submit(
    wish: CuratingPress,
    sent: ModalSubmitInteraction,
    answering: Answering,
    front: Serving,
  ): Promise<void> {
    await this.#asModerator(GUARD, sent, answering, front, async turn => {
      if (wish.kind === 'paste') return planPasted(turn, wish.form)
      if (wish.kind !== 'describe') return tell(turn, NOT_OURS)
      if (!isOpen(turn.plans.of(wish.plan))) return tellGone(turn, wish.plan)
      return turn.plans.isConfirming(wish.plan) ? tellUnderway(turn) : describe(turn, wish)
    })
  }

  async #asModerator<Kind extends RepliableInteraction>(
    command: Pick<ErrandCommand, 'name' | 'for'>,
    interaction: Kind,
    answering: Answering,
    front: Serving,
    work: (turn: Turn<Kind>) => Promise<void>,
  ): Promise<void> {
    const { keeping, tongue } = front
    const refusal = refusalToUse(command, interaction, front)
    if (refusal !== null) return answering.tell(refusedUseCard(refusal, tongue))
    const by = nameOfAsker(interaction)
    try {
      await work({ ...this.#bench, interaction, answering, front, keeping, by })
    } catch (error) {
      if (!isForModerators(error)) throw error
      const id = newIncident()
      front.log.incident({ id, what: 'keeping the corpus', error, secrets: [by] })
      const notes = [say`Nothing was changed.`, say`The log tells more, under incident ${id}.`]
      await answering.tell(noticeCard(error.message, tongue, notes))
    }
  }
}

/** Whether the message of an error says what stands in the way on the disk, where, and how to fix it. */
function isForModerators(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'CorpusError' || 'remedy' in error)
}

async function runErrand(errand: CorpusErrand, turn: Turn<ChatInputCommandInteraction>): Promise<void> {
  const { keeping, answering, front } = turn
  const { curation } = keeping
  switch (errand.kind) {
    case 'status':
      return showStatus(turn)
    case 'refresh':
      return planRefresh(turn)
    case 'add':
      return planAddition(turn, errand.files)
    case 'edit':
      await answering.acknowledge('private')
      return showPlanned(turn, await curation.planEdit(await idOf(errand.article, front), errand.said))
    case 'remove':
      await answering.acknowledge('private')
      return showPlanned(turn, await curation.planRemoval([await idOf(errand.article, front)]))
    case 'history':
      await answering.acknowledge('private')
      return errand.change === null ? showChanges(turn, errand.page - 1) : showChange(turn, errand.change)
    case 'undo':
      await answering.acknowledge('private')
      return showPlanned(turn, await curation.planUndo(errand.change))
  }
}

async function obey(wish: CuratingPress, turn: Turn<Pressed>): Promise<void> {
  const { keeping, answering, works, plans } = turn
  if (wish.kind === 'halt')
    return works.halt(wish.work) ? void (await answering.acknowledge('update')) : tell(turn, OVER)
  if (wish.kind === 'paste') return tell(turn, NOT_OURS)
  if (wish.kind === 'changes') {
    await answering.acknowledge('update')
    return showChanges(turn, wish.page)
  }
  if (wish.kind === 'undo') {
    const number = wish.change ?? chosenNumbers(turn)[0]
    if (number === undefined) return tell(turn, NOT_OURS)
    await answering.acknowledge('update')
    return showPlanned(turn, await keeping.curation.planUndo(number))
  }
  if (wish.kind === 'confirm') return confirmPlan(turn, wish.plan)
  const plan = plans.of(wish.plan)
  if (!isOpen(plan)) return tellGone(turn, wish.plan)
  if (plans.isConfirming(wish.plan)) return tellUnderway(turn)
  if (wish.kind === 'describe') return openDescribing(turn, wish)
  const chosen = chosenNumbers(turn)
  if ((wish.kind === 'look' || wish.kind === 'keep') && chosen.length === 0) return tell(turn, NOT_OURS)
  await answering.acknowledge('update')
  switch (wish.kind) {
    case 'plan':
      return showPlan(turn, plan, wish.page)
    case 'look':
      return showItem(turn, { plan: wish.plan, place: chosen[0] ?? 0, from: 0, only: 'all' })
    case 'item':
      return showItem(turn, wish)
    case 'keep': {
      const amendment = { kind: 'keep' as const, place: wish.place, lines: chosen }
      return showAmended(turn, await keeping.curation.amend(wish.plan, amendment), wish)
    }
    case 'let in': {
      const amendment = { kind: 'let in' as const, place: wish.place }
      const stretch = { plan: wish.plan, place: wish.place, from: 0, only: 'all' as const }
      return showAmended(turn, await keeping.curation.amend(wish.plan, amendment), stretch)
    }
    case 'drop':
      await keeping.curation.abandon(wish.plan)
      plans.noteDropped(wish.plan)
      return conclude(turn, say`Cancelled. Nothing was changed.`)
  }
}

/** The numbers chosen in a menu: places, lines or changes. */
function chosenNumbers({ interaction }: Turn<Pressed>): readonly number[] {
  const values = interaction.isStringSelectMenu() ? interaction.values : []
  return values.filter(value => /^\d{1,7}$/.test(value)).map(Number)
}

/** The id of the article that somebody means: by its id, its title, or what a suggestion filled in. */
async function idOf(article: string, { desk }: Serving): Promise<string> {
  const id = await articleBehind(article, desk)
  if (id === null) return article
  const { articles } = desk.names()
  if (articles.some(held => held.id === id)) return id
  const title = id.toLowerCase()
  return articles.find(held => held.title.toLowerCase() === title)?.id ?? id
}
