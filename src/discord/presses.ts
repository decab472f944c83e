import { InteractionContextType, MessageFlags } from 'discord.js'
import type { Command } from '../desk/command.ts'
import { say } from '../desk/words/phrase.ts'
import type { Answering } from './answering.ts'
import { answer, lineAndLength } from './answers.ts'
import type { Asked } from './asked.ts'
import type { Card, Showing } from './cards/card.ts'
import { cardOf } from './cards/card-of.ts'
import { noticeCard } from './cards/notice-card.ts'
import { refusedUseCard } from './cards/refused-use-card.ts'
import { commandNamed, noteShared, type Serving } from './front-desk.ts'
import { NOT_OURS } from './not-ours.ts'
import type { AnswerPress } from './press.ts'
import { type Pressed, readOn } from './reading-on.ts'
import { refusalToShare, refusalToUse } from './rights.ts'
import { isDirect, unknownCommand } from './slash.ts'

const TOO_OLD = say`On Record no longer remembers this answer. Ask again with the command in its heading.`
const SHARED = say`This answer is shared already.`

/** What was asked, found again by the id that its buttons carry. */
interface Recalled {
  readonly asked: Asked
  readonly command: Command
  readonly shared: boolean
  readonly rated: boolean
}

/** The presses of buttons and menus. It holds which answers are being shared, so that none is shared twice. */
export class Presses {
  readonly #sharing = new Set<string>()

  /** Does what a button or a menu asks for, after looking again at who may. */
  async press(wish: AnswerPress, pressed: Pressed, answering: Answering, front: Serving): Promise<void> {
    if (wish.kind === 'context' || wish.kind === 'read' || wish.kind === 'related')
      return readOn(wish, pressed, answering, front)
    const recollection = front.recollections.recall(wish.answer)
    if (recollection === null) return answering.tell(noticeCard(TOO_OLD, front.tongue))
    const command = commandNamed(recollection.command, front)
    if (command === null) return answering.tell(unknownCommand(recollection.command, front.tongue))
    const refusal = refusalToUse(command, pressed, front)
    if (refusal !== null) return answering.tell(refusedUseCard(refusal, front.tongue))
    const recalled = { ...recollection, asked: recollection, command }
    if (wish.kind === 'page') return turnPage(wish, recalled, pressed, answering, front)
    if (wish.kind === 'rate') return rate(wish, recalled, pressed, answering, front)
    if (this.#sharing.has(wish.answer)) return answering.tell(noticeCard(SHARED, front.tongue))
    this.#sharing.add(wish.answer)
    const noted = await share(wish, recalled, pressed, answering, front).catch(error => {
      this.#sharing.delete(wish.answer)
      throw error
    })
    if (noted) this.#sharing.delete(wish.answer)
  }
}

/** More and Back: on the asker's own card in its place, on a shared one as a private copy. */
async function turnPage(
  { answer: id, page }: Extract<AnswerPress, { kind: 'page' }>,
  recalled: Recalled,
  pressed: Pressed,
  answering: Answering,
  front: Serving,
): Promise<void> {
  const [card] = await Promise.all([
    cardAgain(recalled, { answer: id, page, audience: ownAudience(pressed) }, front),
    answering.acknowledge(isOwnCard(pressed) ? 'update' : 'private'),
  ])
  await answering.show(card)
}

/**
 * A copy for everybody in the channel, and a note of that on the private card. Resolves to whether that it was shared is
 * remembered, or need not be.
 */
async function share(
  { answer: id, page }: Extract<AnswerPress, { kind: 'share' }>,
  recalled: Recalled,
  pressed: Pressed,
  answering: Answering,
  front: Serving,
): Promise<boolean> {
  const refusal = refusalToShare(pressed) ?? (recalled.shared || !isOwnCard(pressed) ? SHARED : null)
  if (refusal !== null) {
    await answering.tell(noticeCard(refusal, front.tongue))
    return true
  }
  const where = { answer: id, page }
  const [card] = await Promise.all([
    cardAgain(recalled, { ...where, audience: 'shared', askedBy: pressed.user.id }, front),
    answering.acknowledge('update'),
  ])
  await answering.showBeside(card, 'open')
  const noted = noteShared(id, front)
  await answering.show(
    await cardAgain({ ...recalled, shared: true }, { ...where, audience: ownAudience(pressed) }, front),
  )
  return noted
}

/** Counts an answer as helpful or not. */
async function rate(
  { answer: id, page, helpful }: Extract<AnswerPress, { kind: 'rate' }>,
  recalled: Recalled,
  pressed: Pressed,
  answering: Answering,
  front: Serving,
): Promise<void> {
  if (!isOwnCard(pressed)) return answering.tell(noticeCard(NOT_OURS, front.tongue))
  front.recollections.rate(id, helpful)
  const [card] = await Promise.all([
    cardAgain({ ...recalled, rated: true }, { answer: id, page, audience: ownAudience(pressed) }, front),
    answering.acknowledge('update'),
  ])
  await answering.show(card)
}

/** The card of an answer, made anew from the coverage as it is now. */
async function cardAgain(
  { asked, command, shared, rated }: Recalled,
  showing: Pick<Showing, 'answer' | 'page' | 'audience'> & Partial<Showing>,
  front: Serving,
): Promise<Card> {
  const reply = await answer(asked, command, front)
  return cardOf(reply, {
    tongue: front.tongue,
    askedBy: null,
    ...lineAndLength(asked, command, front.tongue),
    shared,
    rated,
    ...showing,
  })
}

/** Whether the card whose button was pressed is seen by nobody but who pressed it. */
function isOwnCard({ message, context }: Pressed): boolean {
  return context === InteractionContextType.BotDM || message.flags.has(MessageFlags.Ephemeral)
}

function ownAudience(pressed: Pressed): Showing['audience'] {
  return isDirect(pressed) ? 'unshareable' : 'private'
}
