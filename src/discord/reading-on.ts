import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js'
import { commandCalled } from '../desk/words/called.ts'
import { say } from '../desk/words/phrase.ts'
import type { Answering } from './answering.ts'
import { answer, articleBehind, lineAndLength } from './answers.ts'
import type { Card } from './cards/card.ts'
import { cardOf } from './cards/card-of.ts'
import { noticeCard } from './cards/notice-card.ts'
import { refusedUseCard } from './cards/refused-use-card.ts'
import { commandNamed, remember, type Serving } from './front-desk.ts'
import { NOT_OURS } from './not-ours.ts'
import type { AnswerPress, ArticleReference } from './press.ts'
import { refusalToUse } from './rights.ts'
import { firstShowing, isDirect } from './slash.ts'

/** A button or a menu on a card. */
export type Pressed = ButtonInteraction | StringSelectMenuInteraction

/** What leads from a card into an article, or to what others tell. */
type ReadingOn = Extract<AnswerPress, { kind: 'context' | 'read' | 'related' }>

/** How many paragraphs before and after a passage its context shows. */
const AROUND = 1

const GONE = say`This article is no longer in the coverage.`

/** Reads on from a card, on one of its own: whoever may use the command that shows as much may read on. */
export async function readOn(
  wish: ReadingOn,
  pressed: Pressed,
  answering: Answering,
  front: Serving,
): Promise<void> {
  const command = commandNamed(wish.kind === 'related' ? 'related' : 'article', front)
  if (command === null) return answering.tell(noticeCard(NOT_OURS, front.tongue))
  const refusal = refusalToUse(command, pressed, front)
  if (refusal !== null) return answering.tell(refusedUseCard(refusal, front.tongue))
  const reference = wish.kind === 'read' ? chosenIn(pressed) : wish.article
  if (reference === undefined) return answering.tell(noticeCard(NOT_OURS, front.tongue))
  const direct = isDirect(pressed)
  const acknowledged = answering.acknowledge(direct ? 'open' : 'private')
  if (wish.kind === 'context') {
    const [card] = await Promise.all([contextCard(wish, front), acknowledged])
    return answering.show(card)
  }
  const [id] = await Promise.all([articleBehind(reference, front.desk), acknowledged])
  if (id === null) return answering.show(noticeCard(GONE, front.tongue))
  const options = wish.kind === 'related' ? { passage: `${id} ${wish.paragraph}` } : { id }
  const asked = { command: command.name, options }
  const reply = await answer(asked, command, front)
  if (reply.kind === 'article' && reply.status === 'declined')
    return answering.show(noticeCard(GONE, front.tongue))
  await answering.show(
    cardOf(reply, {
      tongue: front.tongue,
      ...lineAndLength(asked, command, front.tongue),
      answer: remember(asked, front),
      ...firstShowing(direct),
    }),
  )
}

/** The article that is chosen in a card's menu. */
function chosenIn(pressed: Pressed): ArticleReference | undefined {
  return pressed.isStringSelectMenu() ? pressed.values[0] : undefined
}

/** The paragraphs around a passage. */
async function contextCard(
  { article, paragraph, revision }: Extract<ReadingOn, { kind: 'context' }>,
  { desk, tongue }: Serving,
): Promise<Card> {
  const id = await articleBehind(article, desk)
  const reply = id === null ? null : await desk.article(id, paragraph, AROUND)
  if (reply === null || reply.status === 'declined') return noticeCard(GONE, tongue)
  return cardOf(reply, {
    tongue,
    line: tongue(say`/${commandCalled('article')} ${reply.article.id} ${`${paragraph}`}`),
    answer: null,
    perPage: 2 * AROUND + 1,
    ...firstShowing(true),
    changed: reply.article.revision !== revision,
  })
}
