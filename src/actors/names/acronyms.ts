import type { Naming } from './name-index.ts'

/** A second name that a text gives to something: `Syrian Democratic Forces` and `SDF`. */
export interface SecondName {
  readonly name: string
  readonly alias: string
}

const IN_PARENTHESES = /\s\(["“]?((?:\p{Lu}\.?){2,7})["”]?\)/gu
const LONG_FORM = /(?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:of|for|and|the|in|on|de)(?=\s))*\s?){2,8}$/u
const ALSO_KNOWN =
  /^(?:\s\w+)?,?\s(?:also|better) known as\s(?:the\s)?["“]?((?:\p{Lu}[\p{L}.’'-]*)(?:[\s-]\p{Lu}[\p{L}.’'-]*){0,4})/u
const LONGEST = 120

/** Where a text introduces an acronym in parentheses after the name it abbreviates. The letters must agree. */
export function acronyms(text: string): readonly SecondName[] {
  const found: SecondName[] = []
  if (!text.includes('(')) return found
  for (const match of text.matchAll(IN_PARENTHESES)) {
    const alias = match[1]?.replaceAll('.', '') ?? ''
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index)
    const words =
      LONG_FORM.exec(before)?.[0]
        ?.trim()
        .split(/[\s-]+/) ?? []
    for (let from = 0; from < words.length - 1; from += 1) {
      const name = words.slice(from)
      const initials = name.filter(word => /^\p{Lu}/u.test(word)).map(word => word[0])
      if (initials.join('') !== alias || !/^\p{Lu}/u.test(name[0] ?? '')) continue
      found.push({ name: before.slice(before.lastIndexOf(name.join(' '))).trim(), alias })
      break
    }
  }
  return found.filter(({ name }) => name.includes(' '))
}

const PARTY = /(?!(?:The|In|A)\s)\p{Lu}[\p{L}\p{M}’'-]+\s(?:and\s)?(?:\p{Lu}[\p{L}\p{M}’'-]+\s){1,3}Party\b/gu

/** The parties that a text names: of three words and more, as a "Green Party" may be any country's. */
export function parties(text: string): readonly string[] {
  return text.includes(' Party') ? [...text.matchAll(PARTY)].map(([name]) => name) : []
}

/** Where a text says that a known actor goes by another name: "Islamic State, also known as ISIL". */
export function otherNames(text: string, namings: readonly Naming[]): readonly SecondName[] {
  const found: SecondName[] = []
  if (!text.includes('known as')) return found
  for (const { actor, end } of namings) {
    const alias = ALSO_KNOWN.exec(text.slice(end, end + LONGEST))?.[1]?.replace(/[.'’]+$/, '')
    if (alias && actor.kind !== 'country') found.push({ name: actor.name, alias })
  }
  return found
}
