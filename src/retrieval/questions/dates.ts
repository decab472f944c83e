import { fold } from '../../text/fold.ts'

/** A stretch of time, first day to last, both inclusive, as `YYYY-MM-DD`. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

/** A date in a question: the stretch of time it names, and where it stands. Offsets in UTF-16 units. */
export interface NamedDate {
  readonly start: number
  readonly end: number
  readonly stretch: Stretch
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?<year>1\\d{3}|20\\d\\d)'
/** Neither letter nor figure stands beside it. */
const alone = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')

/** How a date may be written, the longest form first. */
const FORMS: readonly RegExp[] = [
  alone(`${DAY} (?:of )?${MONTH},? ${YEAR}`),
  alone(`${MONTH} ${DAY},? ${YEAR}`),
  alone(`${MONTH},? (?:of )?${YEAR}`),
  alone(`(?<season>spring|summer|autumn|fall|winter),? (?:of )?${YEAR}`),
  alone("(?<decade>1\\d\\d|20\\d)0['’]?s"),
  alone(`(?:between|from) ${YEAR} (?:and|to|until|till) (?<last>1\\d{3}|20\\d\\d)`),
  alone(`${YEAR}[-–](?<last>1\\d{3}|20\\d\\d)`),
  alone(YEAR),
]

/** What stands before a date and opens the stretch of time to one side. */
const SINCE = /\b(?:since|after)(?: the)? $/i
const UNTIL = /\b(?:before|until|till|by)(?: the)? $/i

/** The dates a question names, in order, those alone of which the year is told: no others can be held against a day. */
export function datesIn(text: string): readonly NamedDate[] {
  // Most questions name none, and the forms take longer to make than to apply.
  if (!/\d{3}/.test(text)) return []
  const found: NamedDate[] = []
  for (const form of FORMS)
    for (const { 0: written, index, groups = {} } of text.matchAll(form)) {
      const end = index + written.length
      const stretch = stretchOf(groups)
      if (!stretch || found.some(other => other.start < end && other.end > index)) continue
      const before = text.slice(Math.max(0, index - 12), index)
      const from = UNTIL.test(before) ? '0001-01-01' : stretch.from
      const to = SINCE.test(before) ? '9999-12-31' : stretch.to
      found.push({ start: index, end, stretch: { from, to } })
    }
  return found.sort((a, b) => a.start - b.start)
}

type Groups = Readonly<Record<string, string | undefined>>

function stretchOf({ year, month, day, season, decade, last }: Groups): Stretch | null {
  if (decade !== undefined) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` }
  if (year === undefined) return null
  if (last !== undefined) return last >= year ? { from: `${year}-01-01`, to: `${last}-12-31` } : null
  if (season !== undefined) return months(Number(year), SEASONS[season.toLowerCase()] ?? 1, 3)
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const number = MONTHS.findIndex(name => name.startsWith(fold(month).slice(0, 3))) + 1
  if (day === undefined) return months(Number(year), number, 1)
  const date = asDay(Number(year), number, Number(day))
  // There is no 31 June.
  return date.endsWith(day.padStart(2, '0')) ? { from: date, to: date } : null
}

/** So many months from one on. */
function months(year: number, first: number, count: number): Stretch {
  return { from: asDay(year, first, 1), to: asDay(year, first + count, 0) }
}

function asDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/**
 * A question with dates in figures (`2014-10-14`, `14/10/2014`, `14/10`) written as articles write them. What may be the fourth of
 * May or the fifth of April is left as it is.
 */
export function writtenDates(text: string): string {
  return text
    .replace(
      /(?<![\p{N}-])(1\d{3}|20\d\d)-(0\d|1[0-2])(?:-([0-3]\d))?(?![\p{N}-])/gu,
      (raw, year, month, day) => spelled(raw, year, month, day),
    )
    .replace(
      /(?<![\p{N}/])([0-3]?\d)[/.]([0-3]?\d)[/.](1\d{3}|20\d\d)(?![\p{N}/])/gu,
      (raw, one, other, year) => {
        if (Number(one) > 12) return spelled(raw, year, other, one)
        return Number(other) > 12 ? spelled(raw, year, one, other) : raw
      },
    )
    .replace(DAY_AND_MONTH, spelledDay)
}

/** A day and a month in figures, of which the day is told by its size; "24/7" is none. */
const DAY_AND_MONTH = /(?<![\p{N}/.-])(?!24\/7)([0-3]?\d)\/([0-3]?\d)(?![\p{N}/-]|\.\p{N})/gu

function spelledDay(raw: string, one: string, other: string): string {
  const [day, month] = Number(one) > 12 ? [one, other] : [other, one]
  const name = MONTHS[Number(month) - 1]
  if (name === undefined || Number(day) <= 12 || Number(day) > 31) return raw
  return `${Number(day)} ${capitalised(name)}`
}

const capitalised = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

function spelled(raw: string, year: string, month: string, day: string | undefined): string {
  const name = MONTHS[Number(month) - 1]
  if (name === undefined || Number(day ?? 1) > 31 || Number(day ?? 1) < 1) return raw
  const written = `${capitalised(name)} ${year}`
  return day === undefined ? written : `${Number(day)} ${written}`
}

/** Whether a folded word is the name of a month or a short form of one. */
export function isMonthName(word: string): boolean {
  return MONTHS.includes(word) || (word.length >= 3 && word.length <= 4 && otherMonthForms(word).length > 0)
}

/** Short forms of the months as articles have them, by stem; both ways. */
export function otherMonthForms(word: string): readonly string[] {
  const month = MONTHS.find(name => name === word || (word.length >= 3 && name.startsWith(word)))
  if (month === undefined || month === 'may') return []
  const short = month === 'september' ? ['sept', 'sep'] : [month.slice(0, 3)]
  return [month, ...short].filter(form => form !== word)
}
