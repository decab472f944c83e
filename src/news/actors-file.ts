import { createHash } from 'node:crypto'

/** The id under which `actors.md` stands in a change. No article may have it. */
export const ACTORS = 'actors'

/** The revision of a text of `actors.md`: twelve hexadecimal digits; null for an empty one, which is none. */
export function actorsRevision(text: string): string | null {
  return text === '' ? null : createHash('sha256').update(text).digest('hex').slice(0, 12)
}
