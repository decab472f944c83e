import { isOffice, isOfficeModifier, isRank } from '../actors/offices.ts'
import type { Article } from '../news/article.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokens } from '../text/tokens.ts'
import type { Collection } from './collection.ts'
import type { ParsedParagraph, Word } from './parsed-paragraph.ts'

/** How many words may stand between two words of a name: "John *A.* Boehner". */
const BETWEEN = 1
/** What may stand between two words that belong to one name. */
const JOINT = /^[\s.‐-]{1,2}$/u
/** What a name may have behind it or in front, and be the same name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

/**
 * A name as somebody typed it, which the coverage may never introduce with an office, and where paragraphs mean its
 * bearer: in full, without the initials of middle names, by the surname or the initials alone in an article that has it
 * in full. Held state: which articles have it in full.
 */
export class TypedName {
  readonly #collection: Collection
  readonly #words: readonly string[]
  readonly #initials: string
  readonly #inFull = new Map<Article, boolean>()

  constructor(name: string, collection: Collection) {
    this.#collection = collection
    const written = tokens(name).filter(({ word }) => !SUFFIX.test(word))
    const words = written.filter(
      ({ word, start, end }) => !isStopWord(word) && !isInitial(name.slice(start, end)),
    )
    // "Speaker Boehner" is called Boehner, "Peter King" King.
    const first = words.findIndex(({ word }) => !isRank(word))
    this.#words = words.slice(Math.max(0, first)).map(({ word }) => word)
    this.#initials = words.length > 2 ? words.map(({ word }) => word[0] ?? '').join('') : ''
  }

  /** The last word of the name, by which an article calls its bearer later on; nothing where the name has no word. */
  get last(): string | undefined {
    return this.#words.at(-1)
  }

  /** The words of a paragraph, by index, that name the bearer: the last word of each naming. */
  namedAt(parsed: ParsedParagraph): readonly number[] {
    const { last } = this
    if (last === undefined) return []
    const found: number[] = []
    for (const [at, { word, actor }] of parsed.words.entries()) {
      if (word === this.#initials && isCapital(parsed, at)) {
        if (this.isInFull(parsed.article)) found.push(at)
        continue
      }
      if (word !== last || !isCapital(parsed, at)) continue
      if (this.#isFullAt(parsed, at)) found.push(at)
      else if (
        actor === null &&
        this.#words.length > 1 &&
        isAlone(parsed, at) &&
        this.isInFull(parsed.article)
      )
        found.push(at)
    }
    return found
  }

  /** Whether a paragraph of an article has the name in full. */
  isInFull(article: Article): boolean {
    const known =
      this.#inFull.get(article) ??
      this.#collection.idsIn(article).some(id => {
        const parsed = this.#collection.paragraph(id)
        return parsed.words.some(
          ({ word }, at) => word === this.last && isCapital(parsed, at) && this.#isFullAt(parsed, at),
        )
      })
    this.#inFull.set(article, known)
    return known
  }

  /** Whether the words before one are those of the name, in order. */
  #isFullAt({ words }: ParsedParagraph, at: number): boolean {
    let next = at - 1
    for (const wanted of this.#words.slice(0, -1).toReversed()) {
      let before = next
      while (before >= next - BETWEEN && words[before]?.word !== wanted) before -= 1
      if (before < next - BETWEEN) return false
      next = before - 1
    }
    return true
  }
}

function isInitial(written: string): boolean {
  return /^\p{Lu}$/u.test(written)
}

function isCapital({ text, words }: ParsedParagraph, at: number): boolean {
  const word = words[at]
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2))
}

/** Whether no other name stands in front of a word: "Boehner", "Mr. Boehner", "Speaker Boehner", but not "Debbie Boehner". */
function isAlone(parsed: ParsedParagraph, at: number): boolean {
  const [before, word]: (Word | undefined)[] = [parsed.words[at - 1], parsed.words[at]]
  if (!before || !word || !JOINT.test(parsed.text.slice(before.end, word.start))) return true
  if (!isCapital(parsed, at - 1) || before.stop) return true
  return isRank(before.word) || isOffice(before.word) || isOfficeModifier(before.word)
}
