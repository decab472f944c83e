import { stateOf } from './world/american-states.ts'

const CHAMBERS: ReadonlySet<string> = new Set([
  'United States Congress',
  'United States Senate',
  'House of Representatives',
  'Supreme Court of the United States',
])
const COMMITTEE =
  /^(?:House|Senate)\s|(?<!\bNational )\b(?:Committee|Subcommittee|Caucus|Panel)(?:\son\s.+)?$/

/**
 * Whether an actor is a parliament, a chamber or a committee of one, or a court: its members and its chairs each speak
 * for themselves and their party.
 */
export function isChamber(name: string): boolean {
  return isWholeChamber(name) || COMMITTEE.test(name)
}

/** "Ohio House", "State Senate" */
const STATE_HOUSE =
  /^(.+?)(?:'s)? (?:State )?(?:House|Senate|House of Representatives|Assembly|Legislature)$/i

/** Whether a chamber is no committee: nobody but itself speaks for it. */
export function isWholeChamber(name: string): boolean {
  if (CHAMBERS.has(name)) return true
  const place = STATE_HOUSE.exec(name)?.[1]
  return place !== undefined && (place === 'State' || stateOf(place) !== null)
}
