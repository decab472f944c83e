import { isPublished } from '../news/published.ts'

/** A date as a text writes it. */
export interface WrittenDate {
  /** `YYYY-MM-DD` or `YYYY-MM`, or null where day and month cannot be told apart: `03/04/2014`. */
  readonly date: string | null
  /** The words it was read from. */
  readonly text: string
  /** UTF-16 offset in the line. */
  readonly start: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '((?:19|20)\\d\\d)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

type Reading = (parts: readonly string[]) => string | null

const FORMS: readonly (readonly [form: RegExp, read: Reading])[] = [
  [new RegExp(`(?<!\\d)${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}(?!\\d)`, 'gi'), ([d, m, y]) => day(y, m, d)],
  [new RegExp(`(?<!\\p{L})${MONTH} ${DAY},? ${YEAR}(?!\\d)`, 'giu'), ([m, d, y]) => day(y, m, d)],
  [/(?<![\d/.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, ([y, , m, d]) => day(y, m, d)],
  [/(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g, ([a, , b, y]) => numeric(a, b, y)],
  [new RegExp(`(?<!\\p{L}|\\d ?)${MONTH},? ${YEAR}(?!\\d)`, 'giu'), ([m, y]) => month(y, m)],
]

/** The dates written in a short text, in order. Longer forms win over shorter ones inside them. */
export function datesIn(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = []
  for (const [form, read] of FORMS)
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some(other => start < other.start + other.text.length && other.start < end)) continue
      const date = read(match.slice(1))
      if (date !== null && !isPublished(date)) continue
      found.push({ date, text: match[0], start })
    }
  return found.sort((a, b) => a.start - b.start)
}

function numberOfMonth(name: string): string {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return index === -1 ? name.padStart(2, '0') : String(index + 1).padStart(2, '0')
}

function day(year = '', month = '', dayOfMonth = ''): string {
  return `${year}-${numberOfMonth(month)}-${dayOfMonth.padStart(2, '0')}`
}

function month(year = '', name = ''): string {
  return `${year}-${numberOfMonth(name)}`
}

/** Day and month stand in either order in the world: a number above twelve tells them apart, or both are the same. */
function numeric(first = '', second = '', year = ''): string | null {
  if (Number(first) > 12 || first === second) return day(year, second, first)
  if (Number(second) > 12) return day(year, first, second)
  return null
}
