import stringWidth from 'string-width'

/** Characters of one column each that combine with nothing: Latin, its punctuation, typographic marks. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

/** Columns that a text takes on a terminal: wide characters two, combining ones none. */
export function columnsOf(text: string): number {
  // Latin text, nearly all there is, is spared the tables of all scripts: they take longer to build than to use.
  return NARROW.test(text) ? text.length : stringWidth(text)
}
