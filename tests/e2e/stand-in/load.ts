import type { StandIn } from '../stand-in.ts'
import { type Interaction, press, slash, type Typed, typing } from './interactions.ts'
import { broughtAlong, inDirectMessages, inGroupMessages, inServer, type Place } from './places.ts'
import { buttonsOf } from './reading.ts'
import type { SentInteraction } from './sent-interaction.ts'
import type { ShownMessage } from './shown-message.ts'

/** What one of many users does. */
export type Wish =
  | { readonly kind: 'slash'; readonly command: string; readonly typed?: Typed; readonly where?: Where }
  | { readonly kind: 'typing'; readonly command: string; readonly focused: string; readonly typed: Typed }
  /** Presses a button of a card that was shown before; while there is none, asks the first command. */
  | { readonly kind: 'press'; readonly label: string }

type Where = 'server' | 'direct' | 'group' | 'brought along'

/** Many interactions, sent as fast as so many at once allow. */
export interface Load {
  readonly count: number
  readonly atOnce: number
  /** Taken in turn, from the first again after the last. */
  readonly wishes: readonly Wish[]
}

/** How a number of times are spread, in milliseconds. */
export interface Spread {
  readonly count: number
  readonly median: number
  readonly p95: number
  readonly p99: number
  readonly longest: number
  /** How many took no longer than each bound, but longer than the one before. */
  readonly histogram: readonly { readonly upTo: number | null; readonly count: number }[]
}

export interface LoadReport {
  readonly sent: number
  readonly milliseconds: number
  /** Times until commands and presses were acknowledged, and until values were offered. */
  readonly acknowledged: Spread
  readonly suggested: Spread
  /** Times until a command or a press was answered for good. */
  readonly answered: Spread
  readonly unacknowledged: number
  readonly unanswered: number
  /** Refusals by their code. */
  readonly refusals: Readonly<Record<string, number>>
  /** What was sent and should not have been, at most a few of it, and how much there was in all. */
  readonly offences: readonly string[]
  readonly offended: number
}

const BOUNDS = [10, 20, 50, 100, 200, 300, 500, 1000, 2000, 3000]
const FEW = 20
const CARDS_KEPT = 200
/** How often an answer is waited for as long as `PATIENCE` before it counts as missing. */
const MOST_WAITS = 6

const PLACES: Readonly<Record<Where, () => Place>> = {
  server: inServer,
  direct: inDirectMessages,
  group: inGroupMessages,
  'brought along': broughtAlong,
}

/** Sends a load and reports how it was met. Nothing is kept of an interaction that is over. */
export async function runLoad(standIn: StandIn, { count, atOnce, wishes }: Load): Promise<LoadReport> {
  const cards: ShownMessage[] = []
  const acknowledged: number[] = []
  const suggested: number[] = []
  const answered: number[] = []
  const refusals: Record<string, number> = {}
  let unacknowledged = 0
  let unanswered = 0
  let next = 0
  const started = performance.now()

  const note = (sent: SentInteraction, over: boolean) => {
    const times = sent.autocompleteChoices === null ? acknowledged : suggested
    if (sent.acknowledgedAfter === null) unacknowledged++
    else times.push(sent.acknowledgedAfter)
    if (!over) unanswered++
    else if (sent.autocompleteChoices === null) answered.push(sent.age)
    for (const code of sent.refusals) refusals[code] = (refusals[code] ?? 0) + 1
    if (sent.original && cards.push(sent.original) > CARDS_KEPT) cards.shift()
  }
  const user = async () => {
    for (let index = next++; index < count; index = next++) {
      const sent = standIn.send(interactionFor(wishes[index % wishes.length], wishes, cards))
      for (let waits = 0; waits < MOST_WAITS && !sent.isAnswered; waits++) await sent.answered.catch(() => {})
      note(sent, sent.isAnswered)
      standIn.release(sent)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, user))
  return {
    sent: count,
    milliseconds: Math.round(performance.now() - started),
    acknowledged: spreadOf(acknowledged),
    suggested: spreadOf(suggested),
    answered: spreadOf(answered),
    unacknowledged,
    unanswered,
    refusals,
    offences: standIn.offences.slice(0, FEW),
    offended: standIn.offences.length,
  }
}

function interactionFor(wish: Wish | undefined, wishes: readonly Wish[], cards: ShownMessage[]): Interaction {
  if (wish?.kind === 'slash') return slash(wish.command, wish.typed, PLACES[wish.where ?? 'server']())
  if (wish?.kind === 'typing') return typing(wish.command, wish.focused, wish.typed)
  const card = cards.shift()
  const button = card && buttonsOf(card).find(({ label, disabled }) => label === wish?.label && !disabled)
  if (card && button?.customId) return press(card, button.customId)
  const command = wishes.find(one => one.kind === 'slash')
  if (!command) throw new Error('a load needs a slash command')
  return interactionFor(command, wishes, cards)
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  const within = (bound: number) => sorted.filter(time => time <= bound).length
  return {
    count: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    longest: round(sorted.at(-1) ?? 0),
    histogram: [
      ...BOUNDS.map((upTo, index) => ({ upTo, count: within(upTo) - within(BOUNDS[index - 1] ?? -1) })),
      { upTo: null, count: sorted.length - within(BOUNDS.at(-1) ?? 0) },
    ],
  }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
