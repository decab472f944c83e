/** How many letters two words of one family share at their beginning at least. */
const SHARED = 5
/** The share of the longer word that this must be more than. */
const MOST_OF = 0.5
/** The shortest word that may stand whole at the beginning of another, and how many letters the other may add. */
const WHOLE = { shortest: 4, added: 3 }

/** How many letters of a word two of one family share always: words can be looked up by these. */
export const KIN_LETTERS = 4

/**
 * Whether two folded words most likely are of one family, as they begin alike: `explode` and `explosion`, `probable` and
 * `probability`. Stems join forms of one word, this its relatives; it is wrong now and then (`police`, `policy`), so it
 * is worth less than the word itself.
 */
export function isKin(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  let shared = 0
  while (shared < shorter.length && shorter[shared] === longer[shared]) shared++
  if (shared === shorter.length && shared >= WHOLE.shortest && longer.length - shared <= WHOLE.added)
    return true
  return shared >= SHARED && shared > MOST_OF * longer.length
}
