import { createHash } from 'node:crypto'

/** Longest slug, in characters. With `.md` it fits every file system and one line of a list. */
export const LONGEST_SLUG = 60

/** Files beside the articles that are none, and device names that Windows keeps for itself. */
const RESERVED = /^(?:readme|actors|con|prn|aux|nul|com\d|lpt\d)$/

// Letters that Unicode does not take apart into a base and an accent.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/**
 * The id of a new article, from its title or first words: kebab-case ASCII, at most `LONGEST_SLUG` characters,
 * cut between words, with `-2`, `-3` … where it is taken. Words in other scripts give no letters; where nothing
 * readable is left the slug is `article-` and eight digits of the text's SHA-256.
 */
export function slugOf(words: string, taken: ReadonlySet<string>): string {
  const plain = readable(words)
  const slug = plain === '' || RESERVED.test(plain) ? named(plain, words) : plain
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) {
    const numbered = `${cut(slug, LONGEST_SLUG - 1 - String(number).length)}-${number}`
    if (!taken.has(numbered)) return numbered
  }
}

function readable(words: string): string {
  const letters = words
    .slice(0, 1000)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, letter => PLAIN[letter] ?? '')
    .replace(/[\p{M}'’‘`]|(?<=\b[a-z])\.(?=[a-z]\b)/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  // A lone year or a stray Latin syllable does not tell what an article in another script is about.
  const foreign = (words.slice(0, 1000).match(/(?!\p{Script=Latin})\p{L}/gu) ?? []).length
  const latin = letters.replace(/[^a-z]/g, '').length
  return latin < foreign ? '' : cut(letters, LONGEST_SLUG)
}

function named(plain: string, words: string): string {
  if (plain !== '') return `article-${plain}`
  const meaning = words.normalize('NFC').trim()
  return `article-${createHash('sha256').update(meaning).digest('hex').slice(0, 8)}`
}

function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return slug.slice(0, end > 0 ? end : longest)
}
