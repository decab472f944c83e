import type { Mention } from '../../actors/actor.ts'
import { nameWords } from '../../actors/names/name-words.ts'
import { isOffice, isOfficeModifier, isRank } from '../../actors/offices.ts'
import type { Article } from '../../news/article.ts'

/** In characters: how long a title before a name or an apposition behind it can be. */
const REACH = 60

/**
 * The words of the offices that an article gives to people, by their name: `president` for "President Donald Trump",
 * `energy`, `minister` for "Taner Yildiz, the energy minister". `mentions` are those of each paragraph.
 */
export function officesIn(
  article: Article,
  mentions: readonly (readonly Mention[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [index, text] of article.paragraphs.entries())
    for (const { start, end, actor } of mentions[index] ?? []) {
      if (actor.kind !== 'person') continue
      const words = [
        ...titleBefore(text.slice(Math.max(0, start - REACH), start)),
        ...officeBehind(text.slice(end, end + REACH)),
      ]
      if (words.length > 0) found.set(actor.name, new Set([...(found.get(actor.name) ?? []), ...words]))
    }
  return found
}

function titleBefore(before: string): readonly string[] {
  const words = nameWords(before)
  let from = words.length
  while (from > 0) {
    const word = words[from - 1]
    const next = words[from]
    const gap = before.slice(word?.end, next?.start ?? before.length)
    if (!word || !/^\s$/.test(gap) || !(isOfficeModifier(word.key) || isRank(word.key))) break
    from -= 1
  }
  if (words[from - 1]?.key === 'former') return []
  return words.slice(from).map(word => word.key)
}

function officeBehind(behind: string): readonly string[] {
  const apposition = /^,\s(?:the|a|an|its|his|her)?([^,.;:]+)[,.]/u.exec(behind)?.[1]
  if (apposition === undefined) return []
  const words = nameWords(apposition).map(word => word.key)
  const head = words.findIndex(isOffice)
  return head < 0 || words[0] === 'former' ? [] : words.slice(0, head + 1)
}
