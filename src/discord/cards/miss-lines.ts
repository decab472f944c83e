import type { Miss } from '../../desk/reply.ts'
import { say, series, type Tongue } from '../../desk/words/phrase.ts'
import { linesWithin } from './lines-within.ts'
import { shownIn } from './shown.ts'

/** How much of a missing word and of a nearest thing is shown, and of all of them, in bytes. */
const ONE = 320
const MISSING = 900
const NEAREST = 1500

/** The words that were not found, on one line; none where there are none. */
export function missingLines({ missing }: Pick<Miss, 'missing'>, tongue: Tongue): readonly string[] {
  if (missing.length === 0) return []
  const words = linesWithin(
    missing,
    MISSING,
    word => tongue(say`“${shownIn(tongue(word), ONE)}”`),
    left => tongue(say`and ${left} more`),
  )
  return [tongue(say`Not found: ${series(words)}`)]
}

/** The nearest things there are, as a list; none where there are none. */
export function nearestLines({ nearest }: Pick<Miss, 'nearest'>, tongue: Tongue): readonly string[] {
  if (nearest.length === 0) return []
  return [
    tongue(say`Nearest:`),
    ...linesWithin(
      nearest,
      NEAREST,
      near => `- ${shownIn(tongue(near), ONE)}`,
      left => `- ${tongue(say`and ${left} more`)}`,
    ),
  ]
}
