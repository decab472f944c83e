const CHAMBERS: ReadonlySet<string> = new Set([
  'United States Congress',
  'United States Senate',
  'House of Representatives',
])

/** Whether an actor is a parliament or a chamber of one, whose members each speak for themselves and their party. */
export function isChamber(name: string): boolean {
  return CHAMBERS.has(name)
}
