import type { Command } from '../desk/command.ts'
import type { Desk } from '../desk/desk.ts'
import { english, type Tongue } from '../desk/words/phrase.ts'
import { answer, lineAndLength } from '../discord/answers.ts'
import type { Card, Showing } from '../discord/cards/card.ts'
import { cardOf } from '../discord/cards/card-of.ts'
import type { Message } from './message-html.ts'
import type { Scene } from './scene.ts'

/** A command line as it was read, or why it is none. */
export type ReadLine =
  | { readonly status: 'read'; readonly command: Command; readonly options: Readonly<Record<string, string>> }
  | { readonly status: 'misread'; readonly message: string }

/** What scenes are made with. */
export interface Stage {
  readonly desk: Desk
  readonly commands: readonly Command[]
  /** Says what the bot itself says. */
  readonly tongue: Tongue
  /** Reads a command line as somebody types it. */
  read(line: string): ReadLine
}

/** A command, and in which state its card is to be seen. */
export interface Shot {
  readonly id: string
  readonly title: string
  readonly line: string
  /** What differs from the card that the asker first sees. */
  readonly showing?: Partial<Omit<Showing, 'line' | 'perPage'>>
  readonly openMenus?: boolean
}

/** Who asks on the page. A card has ids alone; Discord knows the names. */
export const ASKER = { id: '100000000000000001', name: 'Mira' }

/** When every message was sent. */
export const SENT = '12:04'

/** The card that the asker first sees, its answer remembered under some id, so that every button is there. */
export const FIRST_SHOWING: Omit<Showing, 'line' | 'perPage'> = {
  tongue: english,
  answer: 'previewpreview16',
  page: 0,
  audience: 'private',
  askedBy: null,
  shared: false,
  rated: false,
}

/** Runs a command and shows its card. */
export async function commandScene(shot: Shot, stage: Stage): Promise<Scene> {
  const { id, title, line, openMenus = false } = shot
  const showing = { ...FIRST_SHOWING, tongue: stage.tongue, ...shot.showing }
  const read = stage.read(line)
  if (read.status === 'misread') {
    const refusal = { kind: 'error', status: 'error', message: read.message } as const
    const card = cardOf(refusal, { ...showing, answer: null, line, perPage: 1 })
    const message = asMessage(card, null, showing)
    return { id, title, line, understood: false, shows: { kind: 'message', message, openMenus } }
  }
  const { command, options } = read
  const asked = { command: command.name, options }
  const reply = await answer(asked, command, stage)
  const understood = reply.kind !== 'error'
  const remembered = understood ? showing : { ...showing, answer: null }
  const card = cardOf(reply, { ...lineAndLength(asked, command, showing.tongue), ...remembered })
  const message = asMessage(card, command.name, showing)
  return { id, title, line, understood, shows: { kind: 'message', message, openMenus } }
}

/** A card as the message it becomes. A shared one follows a button, so no command stands above it. */
function asMessage(
  { components }: Card,
  command: string | null,
  { audience }: Pick<Showing, 'audience'>,
): Message {
  return {
    components,
    usedBy: command === null || audience === 'shared' ? null : { name: ASKER.name, command },
    ephemeral: audience === 'private',
    time: SENT,
  }
}
