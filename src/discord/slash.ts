import { type ChatInputCommandInteraction, InteractionContextType } from 'discord.js'
import { say, type Tongue } from '../desk/words/phrase.ts'
import { aboutHere } from './about.ts'
import type { Answering } from './answering.ts'
import { answer, lineAndLength } from './answers.ts'
import type { Card, Showing } from './cards/card.ts'
import { cardOf } from './cards/card-of.ts'
import { noticeCard } from './cards/notice-card.ts'
import { refusedUseCard } from './cards/refused-use-card.ts'
import { commandNamed, remember, type Serving } from './front-desk.ts'
import { answerOpenly, isPublic } from './open-answer.ts'
import { refusalToUse } from './rights.ts'
import { asTyped, nameTyped } from './typed.ts'

/** A slash command: acknowledged at once, answered as soon as the desk has the answer. */
export async function runSlash(
  interaction: ChatInputCommandInteraction,
  answering: Answering,
  front: Serving,
): Promise<void> {
  const { tongue } = front
  const name = nameTyped(interaction)
  const command = commandNamed(name, front)
  if (!command) return answering.tell(unknownCommand(name, tongue))
  const refusal = refusalToUse(command, interaction, front)
  if (refusal !== null) return answering.tell(refusedUseCard(refusal, tongue))
  if (isPublic(command, interaction, front)) return answerOpenly(command, interaction, answering, front)
  const direct = isDirect(interaction)
  const acknowledged = answering.acknowledge(direct ? 'open' : 'private')
  const asked = asTyped(interaction)
  const [reply] = await Promise.all([answer(asked, command, front), acknowledged])
  if (reply.kind === 'about') return answering.show(await aboutHere(reply, interaction, front))
  await answering.show(
    cardOf(reply, {
      tongue,
      ...lineAndLength(asked, command, tongue),
      answer: reply.kind === 'error' ? null : remember(asked, front),
      ...firstShowing(direct),
    }),
  )
}

/** How an answer is first shown, to the asker alone. */
export function firstShowing(
  direct: boolean,
): Pick<Showing, 'page' | 'audience' | 'askedBy' | 'shared' | 'rated'> {
  return {
    page: 0,
    audience: direct ? 'unshareable' : 'private',
    askedBy: null,
    shared: false,
    rated: false,
  }
}

/** Whether only the asker reads the channel: the direct messages with the bot. */
export function isDirect({ context }: { readonly context: InteractionContextType | null }): boolean {
  return context === InteractionContextType.BotDM
}

/** What to say of a command that this version does not have. */
export function unknownCommand(name: string, tongue: Tongue): Card {
  return noticeCard(
    say`This version of On Record has no /${name} any more. /help lists the commands it has.`,
    tongue,
  )
}
