/** Among the letters of a Cyrillic text, at least this share lies above 0x7f. Western text stays below a fifth. */
const CYRILLIC_SHARE = 0.6

/**
 * The single-byte encoding that undeclared bytes are most likely in. Cyrillic is told by its share of high
 * bytes, and its two common encodings by where the lower-case letters lie, since most letters are lower case:
 * windows-1251 has them in e0–ff, KOI8-R in c0–df. Everything else is read as windows-1252.
 */
export function guessSingleByte(bytes: Uint8Array): 'windows-1252' | 'windows-1251' | 'koi8-r' {
  let latin = 0
  let high = 0
  let upperRows = 0
  let lowerRows = 0
  for (const byte of bytes) {
    if (isLatinLetter(byte)) latin++
    if (byte < 0x80) continue
    high++
    if (byte >= 0xe0) lowerRows++
    else if (byte >= 0xc0) upperRows++
  }
  const cyrillic = high / (latin + high) > CYRILLIC_SHARE && upperRows + lowerRows > high * 0.8
  if (!cyrillic) return 'windows-1252'
  return lowerRows > upperRows ? 'windows-1251' : 'koi8-r'
}

function isLatinLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
