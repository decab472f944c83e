/**
 * Something that On Record itself says, in English, with gaps for what is named in it: `{1} of {2} are shown`. A
 * language that has words of its own for the template says it in these; every other says it in English. Where a
 * number decides on the form, the forms stand side by side, singular first: `{1} article|{1} articles`; the first
 * value is then the number.
 */
export interface Phrase {
  readonly template: string
  /** For the gaps, in order. Text that is no phrase is shown as it is: names, titles, what was typed. */
  readonly values: readonly Value[]
}

export type Value = string | number | Phrase

/** Puts phrases into the words of one language. */
export type Tongue = (phrase: Phrase) => string

/** A phrase, written as it reads in English: ``say`${2} of ${9} are shown` ``. */
export function say(texts: TemplateStringsArray, ...values: readonly Value[]): Phrase {
  const template = texts.map((text, gap) => (gap === 0 ? text : `{${gap}}${text}`)).join('')
  return { template, values }
}

/** A number with what it counts: `1 article`, `1,200 articles`. */
export function count(number: number, one: string, more = `${one}s`): Phrase {
  return { template: `{1} ${one}|{1} ${more}`, values: [number] }
}

const FORMS_OF_ENGLISH = ['one', 'other'] as const

/** Says phrases in English. */
export const english: Tongue = tongueOf('en', {}, FORMS_OF_ENGLISH)

/**
 * The tongue of a language.
 *
 * @param locale Decides on how numbers are written and which form follows them.
 * @param phrases The words for templates. What is missing is said in English.
 * @param forms The forms of its countable phrases in the order in which they are written, as `Intl.PluralRules` names them.
 */
export function tongueOf(
  locale: string,
  phrases: Readonly<Record<string, string>>,
  forms: readonly Intl.LDMLPluralRule[],
): Tongue {
  const rules = new Intl.PluralRules(locale)
  const speak: Tongue = phrase => {
    const { template, values } = phrase
    const own = Object.hasOwn(phrases, template) ? phrases[template] : undefined
    if (own === undefined && locale !== 'en') return english(phrase)
    const shown = values.map(value =>
      typeof value === 'string'
        ? value
        : typeof value === 'number'
          ? value.toLocaleString(locale)
          : speak(value),
    )
    return formFor(own ?? template, values[0]).replace(/\{(\d)\}/g, (gap, place) => shown[place - 1] ?? gap)
  }
  const formFor = (words: string, counted: Value | undefined) => {
    const written = words.split('|')
    if (written.length === 1 || typeof counted !== 'number') return words
    return written[forms.indexOf(rules.select(counted))] ?? written.at(-1) ?? words
  }
  return speak
}
