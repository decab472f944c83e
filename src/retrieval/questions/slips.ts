/**
 * What one slip of the keyboard counts: two letters swapped, one too many, one missing, or one for another that sounds
 * like it or lies beside it. Any other letter for another is less likely a slip.
 */
export const ONE_SLIP = 2
const OTHER_LETTER = 3
/** Distances above this are not told apart. */
export const TOO_FAR = 5

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const SOUNDS = 'aeiouy ckqsz fvw ij mn bp dt gjk'.split(' ')

const LETTERS = 26
const code = (letter: string) => letter.charCodeAt(0) - 97

/** By two letters, 1 where one is easily typed or heard for the other. */
const ALIKE = new Uint8Array(LETTERS * LETTERS)
const PAIRS = [
  ...ROWS.flatMap((row, line) =>
    [...row].flatMap((key, at) => {
      const below = ROWS[line + 1] ?? ''
      return [row[at + 1], below[at], below[at - 1]].flatMap(other => (other ? [[key, other]] : []))
    }),
  ),
  ...SOUNDS.flatMap(group => [...group].flatMap(one => [...group].map(other => [one, other]))),
]
for (const [one = '', other = ''] of PAIRS) {
  ALIKE[code(one) * LETTERS + code(other)] = 1
  ALIKE[code(other) * LETTERS + code(one)] = 1
}

/** The longest words that are compared. */
const LONGEST = 40

/**
 * How far two folded words are apart, in halves of a slip, up to `TOO_FAR`: optimal string alignment, the distance of F. J.
 * Damerau (1964) in which no letter is changed twice.
 */
export function slipsBetween(one: string, other: string): number {
  const width = other.length + 1
  if (Math.abs(one.length - other.length) * ONE_SLIP >= TOO_FAR) return TOO_FAR
  if (one.length > LONGEST || other.length > LONGEST) return one === other ? 0 : TOO_FAR
  const table = new Uint8Array((one.length + 1) * width)
  for (let at = 0; at < width; at++) table[at] = at * ONE_SLIP
  for (let row = 1; row <= one.length; row++) {
    const line = row * width
    let least = row * ONE_SLIP
    table[line] = least
    const a = one.charCodeAt(row - 1)
    for (let at = 1; at < width; at++) {
      const b = other.charCodeAt(at - 1)
      let distance = (table[line - width + at - 1] ?? 0) + (a === b ? 0 : swapCost(a, b))
      distance = Math.min(
        distance,
        (table[line - width + at] ?? 0) + ONE_SLIP,
        (table[line + at - 1] ?? 0) + ONE_SLIP,
      )
      if (row > 1 && at > 1 && a !== b && a === other.charCodeAt(at - 2) && one.charCodeAt(row - 2) === b)
        distance = Math.min(distance, (table[line - 2 * width + at - 2] ?? 0) + ONE_SLIP)
      table[line + at] = distance
      if (distance < least) least = distance
    }
    if (least >= TOO_FAR) return TOO_FAR
  }
  return Math.min(TOO_FAR, table[table.length - 1] ?? TOO_FAR)
}

/** What it counts that one letter stands for another, given as UTF-16 units. */
function swapCost(one: number, other: number): number {
  const [row, column] = [one - 97, other - 97]
  const known = row >= 0 && row < LETTERS && column >= 0 && column < LETTERS
  return known && ALIKE[row * LETTERS + column] === 1 ? ONE_SLIP : OTHER_LETTER
}

/** How far a word of a length may be from what is meant, in halves of a slip: short words are too easily other words. */
export function farthest(length: number): number {
  return length >= 8 ? 2 * ONE_SLIP : length >= 4 ? ONE_SLIP : 0
}
