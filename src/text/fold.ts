const ASCII_LOWER = /^[\x20-\x40\x5b-\x7e]*$/

/**
 * A text as it is compared: lower case, Latin accents off, typographic quotes and dashes made plain, a
 * possessive `'s` left as it is. The result may differ in length from the text: never use its offsets.
 */
export function fold(text: string): string {
  if (ASCII_LOWER.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[‘’‛ʼ′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase()
}
