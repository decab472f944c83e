const ASCII = /^[\x00-\x7f]*$/
/** Latin letters whose stroke or missing dot is no accent that Unicode takes apart. */
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd' }

/**
 * A text as it is compared: lower case, Latin accents off, typographic quotes and dashes made plain. The result
 * may differ in length from the text: never use its offsets.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  const plain = text
    .replace(/[‘’‛ʼ′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
  // Taking accents off is dear, and most words that are not ASCII only have a typographic apostrophe.
  if (ASCII.test(plain)) return plain.toLowerCase()
  return plain
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıłøđ]/g, letter => STROKED[letter] ?? letter)
}
