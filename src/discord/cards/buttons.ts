import type { APIActionRowComponent } from 'discord.js'
import { say } from '../../desk/words/phrase.ts'
import type { Card, Showing } from './card.ts'
import { type Button, button, buttonRow } from './components.ts'

/**
 * The buttons of a card: to turn pages, to share it, to say whether it helped. Null where there are none, as on a card
 * whose command is not remembered.
 *
 * @param rateable Whether it can be said to have helped.
 */
export function buttonsOf(
  { answer, audience, shared, rated, tongue }: Showing,
  { page, pages }: Pick<Card, 'page' | 'pages'>,
  rateable: boolean,
): APIActionRowComponent<Button> | null {
  if (answer === null) return null
  const buttons: Button[] = []
  if (page > 0) buttons.push(button(tongue(say`Back`), { kind: 'page', answer, page: page - 1 }))
  if (page + 1 < pages) buttons.push(button(tongue(say`More`), { kind: 'page', answer, page: page + 1 }))
  if (audience === 'private')
    buttons.push(button(tongue(shared ? say`Shared` : say`Share`), { kind: 'share', answer, page }, shared))
  if (rateable && audience !== 'shared')
    buttons.push(
      button(tongue(say`Helpful`), { kind: 'rate', answer, page, helpful: true }, rated),
      button(tongue(say`Not helpful`), { kind: 'rate', answer, page, helpful: false }, rated),
    )
  return buttons.length === 0 ? null : buttonRow(buttons)
}
