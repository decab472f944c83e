import { ComponentType } from 'discord.js'
import type { Card } from './card.ts'

/**
 * A short plain message: what happened, and what to do about it. The text is escaped here and cut where it is too long;
 * each note becomes a small line below it.
 */
export function noticeCard(text: string, notes: readonly string[] = []): Card {
  const content = [text, ...notes].join('\n')
  return {
    components: [
      { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content }] },
    ],
    page: 0,
    pages: 1,
  }
}
