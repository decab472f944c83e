import type { Reply } from '../../desk/reply.ts'
import type { Card, Showing } from './card.ts'
import { noticeCard } from './notice-card.ts'

/** A reply as a card. It keeps every limit of `limits.ts`, whatever the reply holds. */
export function cardOf(reply: Reply, showing: Showing): Card {
  return noticeCard(`${showing.line}: ${reply.kind}`)
}
