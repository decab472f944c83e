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
  return CHAMBERS.has(name) || COMMITTEE.test(name)
}

/** Whether a chamber is no committee: nobody but itself speaks for it. */
export function isWholeChamber(name: string): boolean {
  return CHAMBERS.has(name)
}
