import { firstDay, lastDay } from '../../news/published.ts'
import type { Stretch } from './dates.ts'

/** What an article counts whose date is not known: it may be of the time asked for. */
const UNKNOWN = 0.3
/** What an article of the days after the time asked for counts: news reports what has been. */
const SOON_AFTER = 0.7
/** How many days news looks back. */
const DAYS = 7

/**
 * How well a date of publication (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null) fits the stretches of time that a question
 * names: 1 inside one of them, less where it only may be or comes within a week after, else 0. 0 where none is named.
 */
export function dated(published: string | null, asked: readonly Stretch[]): number {
  if (asked.length === 0) return 0
  if (published === null) return UNKNOWN
  const from = firstDay(published)
  const to = lastDay(published)
  return Math.max(...asked.map(stretch => closeness(from, to, stretch)))
}

function closeness(from: string, to: string, asked: Stretch): number {
  if (from >= asked.from && to <= asked.to) return 1
  // An article of 2014 may be one of October.
  if (from <= asked.to && to >= asked.from) return 0.5
  return from > asked.to && daysBetween(asked.to, from) <= DAYS ? SOON_AFTER : 0
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000
}
