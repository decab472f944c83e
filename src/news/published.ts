/** A day of the calendar as `YYYY-MM-DD`. */
export type Day = string

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and such a date exists. */
export function isPublished(text: string): boolean {
  const parts = FORM.exec(text)
  if (!parts) return false
  const [, year = '', month = '01', day = '01'] = parts
  if (year === '0000') return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** The first day that a publication date can mean. */
export function firstDay(published: string): Day {
  return `${published}-01-01`.slice(0, 10)
}

/** The last day that a publication date can mean. */
export function lastDay(published: string): Day {
  if (published.length === 10) return published
  const [year = 0, month = 12] = published.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A publication date as people read it: `14 October 2014`, `October 2014`, `2014`. */
export function readableDate(published: string): string {
  const [year, month, day] = published.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}
