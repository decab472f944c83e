const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    r: 'Republican Party',
    rep: 'Republican Party',
    republican: 'Republican Party',
    republicans: 'Republican Party',
    gop: 'Republican Party',
    d: 'Democratic Party',
    dem: 'Democratic Party',
    democrat: 'Democratic Party',
    democrats: 'Democratic Party',
    democratic: 'Democratic Party',
    libertarian: 'Libertarian Party',
    libertarians: 'Libertarian Party',
  }),
)

/** The American party of a folded word for its members, or of the letter that stands for it behind a name. Or null. */
export function partyOf(word: string, asLetter = false): string | null {
  const party = AMERICAN.get(word)
  if (party === undefined) return null
  const isLetter = word.length <= 3 && word !== 'gop'
  return isLetter === asLetter ? party : null
}

/** The words for the members of the parties, folded. */
export const partyNouns: readonly string[] = [...AMERICAN.keys()].filter(word =>
  /^(?:republican|democrat|libertarian)s?$/.test(word),
)

const NAMES: ReadonlySet<string> = new Set(AMERICAN.values())

/** Whether an actor is one of the parties above, whose adjective stands before the offices of its members. */
export function isPartyName(name: string): boolean {
  return NAMES.has(name)
}
