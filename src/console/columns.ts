import { createRequire } from 'node:module'
import { charactersOf } from '../desk/characters.ts'

/** Characters of one column each that combine with nothing: Latin, its punctuation, typographic marks. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

const require = createRequire(import.meta.url)

/** Columns that a text takes on a terminal: wide characters two, combining ones none. */
export function columnsOf(text: string): number {
  // Latin text, nearly all there is, is spared the tables of all scripts: they take longer to load than to use.
  if (NARROW.test(text)) return text.length
  const widthOf = stringWidth()
  let columns = 0
  for (const character of charactersOf(text)) columns += widthOf(character)
  return columns
}

function stringWidth(): typeof import('string-width').default {
  return require('string-width').default
}
