/**
 * Escape sequences of terminals (ECMA-48): control sequences such as colours, system commands such as titles, and
 * those of two characters. What was copied from a terminal brings them along.
 */
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_])/g

/**
 * Signs without a width: soft hyphens, zero-width spaces, marks of direction, byte order marks. What was copied from
 * a page brings them along. Joiners stay: Persian, Hindi and others are spelt with them.
 */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** What somebody meant to type: without what cannot be seen, which would take words apart. */
export function meantToType(text: string): string {
  return text.replace(ESCAPES, '').replace(UNSEEN, '')
}
