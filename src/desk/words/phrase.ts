import { readableDate } from '../../news/published.ts'
import type { Language } from './language.ts'
import { rulesOf } from './locale-rules.ts'

/**
 * Something that On Record itself says, in English, with gaps for what is named in it: `{1} of {2} are shown`. A
 * language that has words of its own for the template says it in these; every other says it in English. Where a
 * number decides on the form, the forms stand side by side, singular first: `{1} article|{1} articles`; the first
 * value is then the number. It is plain data.
 */
export interface Phrase {
  readonly template: string
  /** For the gaps, in order. */
  readonly values: readonly Value[]
}

/** What fills a gap. Text that is no phrase is shown as it is: names, titles, what was typed. */
export type Value = string | number | Phrase | Dated | Called

/** A publication date of any precision: `2014`, `2014-10` or `2014-10-14`. */
export interface Dated {
  readonly date: string
}

/** What a command or one of its options is called, or how it is described. */
export interface Called {
  /** In English. */
  readonly called: string
  readonly part: 'name' | 'description'
  /** Its English name. */
  readonly command: string
  /** The option's English name, or null where the command itself is meant. */
  readonly option: string | null
}

/** What is shown: something On Record says, or text as it is. */
export type Words = Phrase | string

/** Puts phrases into the words of one language. Text that is no phrase stays as it is. */
export type Tongue = (words: Words) => string

/** A phrase, written as it reads in English: ``say`${2} of ${9} are shown` ``. */
export function say(texts: TemplateStringsArray, ...values: readonly Value[]): Phrase {
  const template = texts.map((text, gap) => (gap === 0 ? text : `{${gap}}${text}`)).join('')
  return { template, values }
}

/** A number with what it counts: `1 article`, `1,200 articles`. */
export function count(number: number, one: string, more = `${one}s`): Phrase {
  return { template: `{1} ${one}|{1} ${more}`, values: [number] }
}

/**
 * A phrase whose form depends on a number:
 * ``plural(say`${left} article is left out.`, say`${left} articles are left out.`)``. Both have the same values, the
 * number first.
 */
export function plural(one: Phrase, more: Phrase): Phrase {
  return { template: `${one.template}|${more.template}`, values: more.values }
}

/** Some words one after the other, with commas between them. */
export function series(items: readonly Value[]): Phrase {
  return { template: items.map((_, place) => `{${place + 1}}`).join(', '), values: items }
}

/** A tongue of English, which is the language of the templates. */
const ENGLISH: Language = {
  name: 'English',
  locales: ['en'],
  forms: ['one', 'other'],
  phrases: {},
  commands: {},
  groups: {},
  menus: {},
}

/** Says phrases in English. */
export const english: Tongue = words => spoken(words, ENGLISH)

/** The tongue of a language. What has no words in it is said in English. */
export function tongueOf(language: Language): Tongue {
  return words => spoken(words, language)
}

function spoken(words: Words, language: Language): string {
  if (typeof words === 'string') return words
  const { template, values } = words
  const own = language === ENGLISH ? template : wordsFor(template, language)
  if (own === null) return english(words)
  // Each value goes in once and is not looked at again: what stands in it is no template.
  return formOf(own, values[0], language).replace(/\{(\d+)\}/g, (gap, place: string) => {
    const value = values[Number(place) - 1]
    return value === undefined ? gap : shownIn(value, language)
  })
}

/** A template in a language, or null where it has no words for it. A template without a letter is the same in all. */
function wordsFor(template: string, { phrases }: Language): string | null {
  return under(phrases, template) ?? (/\p{L}/u.test(template) ? null : template)
}

function formOf(words: string, counted: Value | undefined, language: Language): string {
  if (typeof counted !== 'number' || !words.includes('|')) return words
  const written = words.split('|')
  return written[language.forms.indexOf(rulesOf(language).forms.select(counted))] ?? written.at(-1) ?? words
}

function shownIn(value: Value, language: Language): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberIn(value, language)
  if ('date' in value) return dateIn(value.date, language)
  if ('called' in value) return calledIn(value, language)
  return spoken(value, language)
}

function numberIn(number: number, language: Language): string {
  // Up to a thousand all languages write whole numbers alike; beyond, a language's rules must be loaded.
  return Number.isInteger(number) && Math.abs(number) < 1000
    ? `${number}`
    : rulesOf(language).numbers.format(number)
}

function dateIn(published: string, language: Language): string {
  const [year = '', month, day] = published.split('-')
  if (language === ENGLISH || month === undefined) return readableDate(published)
  // Years are written with four figures, and the calendar knows them all.
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return published
  return rulesOf(language)[day === undefined ? 'months' : 'days'].format(date)
}

function calledIn({ called, part, command, option }: Called, { commands, groups }: Language): string {
  const own = under(commands, command)
  if (option !== null) return (own && under(own.options, option)?.[part]) ?? called
  const group = part === 'name' && command.includes(' ') ? under(groups, command.split(' ')[0] ?? '') : null
  return own ? [...(group ? [group.name] : []), own[part]].join(' ') : called
}

/** What stands under a name: a command may be called `constructor`, which every object has. */
function under<Held>(values: Readonly<Record<string, Held>>, name: string): Held | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
