import { isOffice, isRank } from '../actors/offices.ts'
import type { Article } from '../news/article.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'

const COURTESY =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|staff|state|air|force|army|navy|marine|corps|vice|rear|under)$/
/** How many words of a name may stand behind its office: "President Barack H. Obama". */
const REACH = 3

/**
 * By which offices an article calls somebody: where it has "Judge Marlow", "the judge" is Marlow further on. Held state:
 * what was found in articles.
 */
export class OfficesHeld {
  readonly #paragraphsOf: (article: Article) => readonly ParsedParagraph[]
  readonly #namedAt: (parsed: ParsedParagraph) => ReadonlyMap<number, number>
  readonly #offices = new Map<Article, ReadonlySet<string>>()

  /** `namedAt` tells which words of a paragraph, by index, name whoever it is about. */
  constructor(
    paragraphsOf: (article: Article) => readonly ParsedParagraph[],
    namedAt: (parsed: ParsedParagraph) => ReadonlyMap<number, number>,
  ) {
    this.#paragraphsOf = paragraphsOf
    this.#namedAt = namedAt
  }

  /** The words of a paragraph, by index, that mean somebody by an office: "the judge". */
  heldAt(parsed: ParsedParagraph): readonly number[] {
    const offices = this.#officesIn(parsed.article)
    if (offices.size === 0) return []
    return [...parsed.words.entries()].flatMap(([at, { word }]) =>
      offices.has(word) &&
      /^(?:the|this)$/.test(parsed.words[at - 1]?.word ?? '') &&
      parsed.words[at + 1]?.word !== 'of' &&
      !isNamedBehind(parsed, at)
        ? [at]
        : [],
    )
  }

  /** The offices that an article gives to the one more often than to everybody else. */
  #officesIn(article: Article): ReadonlySet<string> {
    const known = this.#offices.get(article)
    if (known) return known
    const balance = new Map<string, number>()
    for (const parsed of this.#paragraphsOf(article)) {
      const named = this.#namedAt(parsed)
      for (const [at, { word }] of parsed.words.entries()) {
        if (!(isOffice(word) || isRank(word)) || COURTESY.test(word) || !isNamedBehind(parsed, at)) continue
        const own = Array.from({ length: REACH + 1 }, (_, step) => at + step).some(place => named.has(place))
        balance.set(word, (balance.get(word) ?? 0) + (own ? 1 : -1))
      }
    }
    const held = new Set([...balance].flatMap(([word, more]) => (more > 0 ? [word] : [])))
    this.#offices.set(article, held)
    return held
  }
}

/** Whether a name follows a word: a capital letter, a space away. */
function isNamedBehind({ text, words }: ParsedParagraph, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next) return false
  return (
    /^\.?\s$/u.test(text.slice(word.end, next.start)) &&
    /^\p{Lu}/u.test(text.slice(next.start, next.start + 2))
  )
}
