import type { MessageContextMenuCommandInteraction } from 'discord.js'
import { say } from '../desk/words/phrase.ts'
import type { Answering } from './answering.ts'
import { cardOf } from './cards/card-of.ts'
import { noticeCard } from './cards/notice-card.ts'
import { refusedUseCard } from './cards/refused-use-card.ts'
import type { Serving } from './front-desk.ts'
import { textOfMessage } from './message-text.ts'
import { refusalToUse } from './rights.ts'
import { firstShowing, isDirect } from './slash.ts'

/** How many cards a check is shown on: where an app was brought along, Discord takes five messages beside the first. */
const MOST_CARDS = 5

const UNKNOWN = say`This version of On Record does not know this entry of the menu.`
const NO_ROOM = say`There is no room for the other quotations. Check them by themselves.`

/**
 * Checks what a message quotes, for whoever asks alone. Discord sends the message along with the request, so nothing
 * else of the channel is read, and nothing of the message is kept.
 */
export async function checkQuote(
  interaction: MessageContextMenuCommandInteraction,
  answering: Answering,
  front: Serving,
): Promise<void> {
  const { tongue } = front
  const command = front.menus.find(({ name }) => name === interaction.commandName)
  if (!command) return answering.tell(noticeCard(UNKNOWN, tongue))
  const refusal = refusalToUse(command, interaction, front)
  if (refusal !== null) return answering.tell(refusedUseCard(refusal, tongue))
  const direct = isDirect(interaction)
  const audience = direct ? 'open' : 'private'
  const [check] = await Promise.all([
    command.run(front, textToCheck(interaction)),
    answering.acknowledge(audience),
  ])
  const showing = {
    ...firstShowing(direct),
    tongue,
    line: tongue(say`Check this quote`),
    // The words of a message are not kept, so there is nothing to make the card anew from.
    answer: null,
    perPage: 0,
  }
  const first = cardOf(check, showing)
  await answering.show(first)
  for (let page = 1; page < Math.min(first.pages, MOST_CARDS); page++)
    await answering.showBeside(cardOf(check, { ...showing, page }), audience)
  if (first.pages > MOST_CARDS) await answering.showBeside(noticeCard(NO_ROOM, tongue), audience)
}

/** Of a card of the bot's own the passages alone: no sentence of its summary says whose the passage below it is. */
function textToCheck({ targetMessage, client }: MessageContextMenuCommandInteraction): string {
  const text = textOfMessage(targetMessage)
  const passages = text.split('\n').filter(line => line.startsWith('> '))
  return targetMessage.author.id === client.user.id && passages.length > 0 ? passages.join('\n\n') : text
}
