/** How Discord writes a moment by the letter of its style, in British English: the order of day, month and year is plain. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
}

/** Units of a distance in time with their lengths in seconds, longest first. */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** A moment, in seconds since the epoch, as Discord writes it in UTC, or its distance from now for the style `R`. */
export function momentText(seconds: number, style: string, now: Date): string {
  const moment = new Date(seconds * 1000)
  if (Number.isNaN(moment.getTime())) return 'Invalid date'
  if (style === 'R') return distance(seconds - now.getTime() / 1000)
  return new Intl.DateTimeFormat('en-GB', { ...STYLES[style], timeZone: 'UTC' }).format(moment)
}

function distance(seconds: number): string {
  const relative = new Intl.RelativeTimeFormat('en')
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const)
  return relative.format(Math.round(seconds / length), unit)
}
