/** A number from 0 to 2³² - 1 that is always the same for a text (FNV-1a, 32 bits: G. Fowler and others, 1991). */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
