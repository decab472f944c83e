import type { Profile } from '../../desk/reply.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay } from './components.ts'
import { headLines } from './head-lines.ts'

/** What the coverage tells of an actor. */
export function profileCard(_profile: Profile, showing: Showing): Card {
  return card([textDisplay(...headLines(showing.line, showing))])
}
