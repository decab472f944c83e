/**
 * A name as a kebab-case slug: lower case, without accents, everything but letters and digits as single
 * hyphens. Empty where the name has neither. Letters outside the Latin script stay as they are.
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Whether a text can be the id of an article, and so the name of its file. */
export function isSlug(text: string): boolean {
  return text !== '' && slugify(text) === text
}
