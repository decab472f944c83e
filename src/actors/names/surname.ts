/** A particle that may be left off a surname. */
export const PARTICLE = /^(?:al|el)[-\s]+/i
const familyFirst = new Set(['China', 'North Korea', 'South Korea', 'Vietnam', 'Taiwan'])
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** The surnames a full name can be shortened to: `Lavrov`; `al-Assad` and `Assad`; the first word for Chinese and Koreans. */
export function surnameOf(name: string, affiliation: string | null): readonly string[] {
  const words = withoutSuffix(name).split(/\s+/)
  if (words.length < 2) return []
  if (isFamilyFirst(words, affiliation)) return [words[0] ?? '']
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  const lone = last.replace(PARTICLE, '')
  if (/^(?:al|el|bin|ibn|van|von|de|der|del|di|da)$/i.test(before)) return [`${before} ${last}`, last]
  return lone === last ? [last] : [last, lone]
}

/** "Kang Kyung-wha" tells by its spelling that the family's name comes first, "Wang Yi" only by the country. */
function isFamilyFirst(words: readonly string[], affiliation: string | null): boolean {
  if (words.length > 3) return false
  return (affiliation !== null && familyFirst.has(affiliation)) || HYPHENATED_GIVEN.test(words.at(-1) ?? '')
}

const SUFFIX = /,?\s(?:Jr|Sr|I{2,3}|IV)\.?$/

/** A name without "Jr." and its like. */
export function withoutSuffix(name: string): string {
  return name.replace(SUFFIX, '')
}
