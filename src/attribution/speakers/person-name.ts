import type { NameWord } from '../../actors/names/name-words.ts'
import { isGroupNoun, isInstitution, isOffice, isOutsider, isRank } from '../../actors/offices.ts'

/**
 * The words of a person's name that end at `head`, ranks and offices left off: "Foreign Minister *Sergei Lavrov*". None
 * where the capitalised words there are no such name. `isNaming` tells which words name a country or an organisation.
 */
export function personName(
  words: readonly NameWord[],
  head: number,
  isNaming: (word: NameWord) => boolean,
): readonly NameWord[] {
  let from = head
  for (let word = words[from]; word?.capital && !isNaming(word); word = words[from]) from -= 1
  let name = words.slice(from + 1, head + 1)
  for (let [first] = name; first && isTitle(first.key); [first] = name) name = name.slice(1)
  const last = name.at(-1)
  // "Critics of the plan", "Analysts at the bank": nobody's name is followed so.
  const plural = name.length === 1 && from < 0 && last?.key.endsWith('s')
  if (plural && last && (head < words.length - 1 || isOutsider(last.key))) return []
  // "The United Nations Office"
  if (name.length === 1 && from >= 0 && last && isGroupNoun(last.key) && words[from]?.capital) return []
  return last && !isInstitution(last.key) && !common.has(last.key) ? name : []
}

const isTitle = (word: string): boolean =>
  isRank(word) || isOffice(word) || isInstitution(word) || /^(?:the|but|then|former)$/.test(word)

const common = new Set(
  `monday tuesday wednesday thursday friday saturday sunday democrat republican democrats republicans
  some others many most several few all both neither`.split(/\s+/),
)
