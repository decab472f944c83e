import { MessageFlags } from 'discord.js'
import type { Card } from '../../../src/discord/cards/card.ts'

/** The body in which a card is sent. */
export function bodyOf({ components }: Card) {
  return { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } }
}

/**
 * The bytes that are stored of a card at most: a tenth less than the 10,170 that Discord takes, as
 * github.com/discord/discord-api-docs/issues/8554 measured for texts alone.
 */
export const MOST_STORED = 9_150

/** What it stores of each component beside its texts. */
const A_COMPONENT = 12

/** The bytes that Discord stores of a card. */
export function bytesStored({ components }: Card): number {
  return bytesIn(components)
}

function bytesIn(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value !== 'object' || value === null) return 0
  const own = 'type' in value ? A_COMPONENT : 0
  return Object.values(value).reduce((sum: number, held) => sum + bytesIn(held), own)
}
