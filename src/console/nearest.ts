import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word most likely means, or null where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const slips = Math.max(1, Math.floor(word.length / 3))
  let best: string | null = null
  let least = slips + 1
  for (const candidate of candidates) {
    const away =
      word.length > 1 && candidate.startsWith(word) ? 0 : distance(word.slice(0, 40).toLowerCase(), candidate)
    if (away >= least) continue
    best = candidate
    least = away
  }
  return best
}
