import { nameWords } from '../../actors/names/name-words.ts'
import { isInstitution, isOffice, isRank } from '../../actors/offices.ts'
import type { Article } from '../../news/article.ts'

const FULL_NAME =
  /\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}\.)?(?:\s(?:al-|de |van |von |bin |el-)?\p{Lu}[\p{L}\p{M}’'-]+){1,2}/uy

/** Names of two or three words by their last word, as the article first has them. */
export function fullNamesIn(article: Article): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const text of article.paragraphs)
    for (const raw of capitalisedRuns(text)) {
      const words = nameWords(raw)
      const from = words.findIndex(
        word =>
          !isRank(word.key) &&
          !isOffice(word.key) &&
          !/^(?:the|but|in|on|when|for|and|a|as|at|if|after)$/.test(word.key),
      )
      const name = words.slice(Math.max(0, from))
      const first = name[0]
      const last = name.at(-1)
      if (!first || !last || name.length < 2 || isInstitution(last.key)) continue
      const full = raw.slice(first.start, last.end)
      // "Kang Kyung-wha" is "Kang" later on.
      const surname = /-\p{Ll}+$/u.test(full) ? first.key : last.key
      if (!found.has(surname)) found.set(surname, full)
    }
  return found
}

/** Every stretch that `FULL_NAME` matches, tried at capitals alone: so it takes a fifth of the time. */
function* capitalisedRuns(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x41 || (code > 0x5a && code < 0xc0) || (code >= 0x2000 && code < 0x2070)) continue
    FULL_NAME.lastIndex = at
    const raw = FULL_NAME.exec(text)?.[0]
    if (raw === undefined) continue
    yield raw
    at += raw.length - 1
  }
}
