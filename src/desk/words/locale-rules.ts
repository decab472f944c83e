import { once } from '../once.ts'
import type { Language } from './language.ts'

/** How numbers and dates are written in a language, and which form follows a number. */
export interface LocaleRules {
  readonly forms: Intl.PluralRules
  readonly numbers: Intl.NumberFormat
  /** Writes dates with their day; `months` without. */
  readonly days: Intl.DateTimeFormat
  readonly months: Intl.DateTimeFormat
}

const KNOWN = new WeakMap<Language, LocaleRules>()

/** The rules of a language's first locale. Each is read when it is first asked for: that takes milliseconds. */
export function rulesOf(language: Language): LocaleRules {
  const known = KNOWN.get(language)
  if (known) return known
  const locale = language.locales[0]
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
  const forms = once(() => new Intl.PluralRules(locale))
  const numbers = once(() => new Intl.NumberFormat(locale))
  const days = once(() => new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }))
  const months = once(() => new Intl.DateTimeFormat(locale, month))
  const rules: LocaleRules = {
    get forms() {
      return forms()
    },
    get numbers() {
      return numbers()
    },
    get days() {
      return days()
    },
    get months() {
      return months()
    },
  }
  KNOWN.set(language, rules)
  return rules
}
