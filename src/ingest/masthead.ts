import { isOutletName, NAME } from './outlet-names.ts'

/** What stands before the outlet's name where a site speaks of itself, and the name with what follows it. */
const SELF =
  /(?:(?:©|\(c\)|\bcopyright\b)[\s©\d,–-]*(?:by )?|\b(?:subscri(?:be|ption|ber)s? to|follow|more from|welcome to|thank you for (?:reading|visiting)) )(?:the )?(\p{L}.{1,80})/iu

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')
/** A dateline that names the paper: `GENEVA - Northern Courier`, `GENEVA, March 3 - Northern Courier`. */
const DATELINE = new RegExp(
  `^\\p{Lu}{2,}[\\p{Lu} /.-]{0,40}(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})? ?(?:[-–—/|]|, ) ?(${NAME})$`,
  'u',
)
const MOST_WORDS = 8
const WORDS_OF_NAME = 3
/** So many words beside the name are a place or a section, not a headline. */
const WORDS_BESIDE = 2

/** The outlet that a dateline of its own names, or null. */
export function outletOfDateline(text: string): string | null {
  const name = text.length <= 100 ? DATELINE.exec(text)?.[1] : undefined
  return name !== undefined && isOutletName(name) ? name : null
}

/** What a page's lines say after "©", "Subscribe to", "Follow" and the like, in lower case. */
export function namesOfSite(lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => SELF.exec(line.slice(0, 300))?.[1]?.toLowerCase() ?? [])
}

/** Whether a line is the outlet's name, alone or with a place beside it: `site` is what `namesOfSite` found. */
export function isMasthead(text: string, site: readonly string[]): boolean {
  const words = text.split(' ').length
  if (words > MOST_WORDS) return false
  if (outletOfDateline(text) !== null) return true
  if (words <= WORDS_OF_NAME && isOutletName(text) && WHOLE_NAME.test(text)) return true
  return text.split(/ [|–—-] |, /).some(part => {
    const beside = words - part.split(' ').length
    return beside <= WORDS_BESIDE && isNameOfSite(part, site)
  })
}

/** Whether a site that says these things of itself bears this name. */
export function isNameOfSite(name: string, site: readonly string[]): boolean {
  const bare = name.toLowerCase().replace(/^the /, '')
  return site.some(said => said.startsWith(bare) && !/^[\p{L}\p{N}]/u.test(said.slice(bare.length)))
}
