import { setImmediate as afterOthers } from 'node:timers/promises'
import type { ChatInputCommandInteraction } from 'discord.js'
import type { Command } from '../desk/command.ts'
import type { Answering } from './answering.ts'
import { answer, lineAndLength } from './answers.ts'
import { cardOf } from './cards/card-of.ts'
import { noteShared, remember, type Serving } from './front-desk.ts'
import { refusalToShare } from './rights.ts'
import { asTyped } from './typed.ts'

/** What is for whoever asks, whatever a server has set. */
const PERSONAL: ReadonlySet<string> = new Set(['about', 'help'])

/** Whether the server wants everybody to see the answer, and the channel lets both the asker and the bot show it. */
export function isPublic(
  { name, for: audience }: Command,
  interaction: ChatInputCommandInteraction,
  { server }: Pick<Serving, 'server'>,
): boolean {
  if (server.answers === 'private' || audience !== 'everyone' || PERSONAL.has(name)) return false
  return refusalToShare(interaction) === null
}

/** Answers as if the asker had pressed Share at once: for everybody, with the asker's name. */
export async function answerOpenly(
  command: Command,
  interaction: ChatInputCommandInteraction,
  answering: Answering,
  front: Serving,
): Promise<void> {
  const asked = asTyped(interaction)
  const showing = {
    tongue: front.tongue,
    ...lineAndLength(asked, command, front.tongue),
    page: 0,
    rated: false,
  }
  const replying = answer(asked, command, front)
  // What was typed wrong is known without the desk, and is nobody else's business.
  const known = await Promise.race([replying, afterOthers(null)])
  if (known?.kind === 'error')
    return answering.tell(
      cardOf(known, { ...showing, answer: null, audience: 'private', askedBy: null, shared: false }),
    )
  const [reply] = await Promise.all([replying, answering.acknowledge('open')])
  const id = remember(asked, front)
  await answering.show(
    cardOf(reply, {
      ...showing,
      answer: id,
      audience: 'shared',
      askedBy: interaction.user.id,
      shared: true,
    }),
  )
  if (id !== null) noteShared(id, front)
}
