import type { NameWord } from '../../actors/names/name-words.ts'
import { isOffice } from '../../actors/offices.ts'
import type { RecentSpeakers } from './recent-speakers.ts'
import type { Speaker } from './speaker.ts'

const opener = /^(?:the|this|that|these|those|his|her|their|its|another|a|an)$/
const COLLECTIVE =
  /^(?:company|firm|group|party|agency|bank|newspaper|paper|network|organi[sz]ation|union|alliance|movement|campaign)$/

/**
 * Who was named before and is now only described: "the official" after "a senior State Department official", "the German
 * chancellor" after "Angela Merkel". `sideOf` tells whose side the words of the source give, or null.
 */
export function spokenOfAgain(
  recent: RecentSpeakers,
  words: readonly NameWord[],
  described: ReadonlySet<string>,
  sideOf: () => string | null,
): Speaker | null {
  const [first] = words
  if (!first || !/^(?:the|this|that|these|those|his|her)$/.test(first.key)) return null
  const wanted = [...described].filter(word => !opener.test(word) && word !== 'same')
  const again = recent.describedBy(wanted)
  if (again) return again
  const { last } = recent
  const short = first.key === 'the' && words.length <= 3
  const side = short ? sideOf() : null
  const head = words.at(-1)?.key ?? ''
  if (short && words.length === 2 && COLLECTIVE.test(head)) {
    const body = recent.lastBody
    // A party that was spoken of is not "the company".
    const other = [...(body?.described ?? [])].some(word => word !== head && COLLECTIVE.test(word))
    return other ? null : body
  }
  if (!isOffice(head) || /s$/.test(head)) return null
  const only = short ? recent.onlyOneDescribedBy(head) : null
  if (only?.named && (side === null || side === only.actor)) return only
  return last?.named && last.kind === 'person' && last.actor === side ? last : null
}
