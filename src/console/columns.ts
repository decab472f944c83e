import { createRequire } from 'node:module'

/** Characters of one column each that combine with nothing: Latin, its punctuation, typographic marks. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

const require = createRequire(import.meta.url)

/** Columns that a text takes on a terminal: wide characters two, combining ones none. */
export function columnsOf(text: string): number {
  // Latin text, nearly all there is, is spared the tables of all scripts: they take longer to load than to use.
  if (NARROW.test(text)) return text.length
  if (text.length <= WINDOW) return stringWidth()(text)
  let columns = 0
  for (const character of charactersOf(text)) columns += columnsOf(character)
  return columns
}

function stringWidth(): typeof import('string-width').default {
  return require('string-width').default
}

/** How much of a text is segmented at once, in UTF-16 units: the segmenter's time grows with the square of it. */
const WINDOW = 512

/** What a reader sees as characters, each at most 512 UTF-16 units. Takes time in proportion to the text. */
export function* charactersOf(text: string): Generator<string> {
  const segmenter = new Intl.Segmenter()
  for (let start = 0; start < text.length; ) {
    const characters = [...segmenter.segment(text.slice(start, start + WINDOW))]
    // The last character may go on behind the window.
    if (start + WINDOW < text.length && characters.length > 1) characters.pop()
    for (const { segment } of characters) {
      start += segment.length
      yield segment
    }
  }
}
