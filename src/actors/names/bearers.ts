import type { Article } from '../../news/article.ts'
import { fold } from '../../text/fold.ts'
import { isGroupNoun } from '../offices.ts'
import type { Owned } from '../sighting.ts'
import type { NameIndex } from './name-index.ts'
import { isGivenName } from './nicknames.ts'
import { surnameOf } from './surname.ts'

/** Who is meant by a name that an article uses for somebody's employer. Held state: people are only ever added. */
export class Bearers {
  readonly #known: NameIndex
  /** The people an article names in full, by folded surname; null where two share it. */
  readonly #inArticle = new Map<Article, Map<string, string | null>>()
  readonly #everywhere = new Map<string, string | null>()
  readonly #inFull = new Map<string, string>()

  /** `known` are the actors of the built-in world and the curated ones. */
  constructor(known: NameIndex) {
    this.#known = known
  }

  /** Adds somebody whom an article names in full, with the spellings of the name. */
  add(name: string, spellings: readonly string[], article: Article): void {
    let here = this.#inArticle.get(article)
    if (!here) {
      here = new Map()
      this.#inArticle.set(article, here)
    }
    for (const spelling of spellings) {
      this.#inFull.set(fold(spelling), name)
      for (const surname of surnameOf(spelling, null).map(fold))
        for (const map of [here, this.#everywhere]) {
          const before = map.get(surname)
          map.set(surname, before === undefined || before === name ? name : null)
        }
    }
  }

  /** Whether a name is that of somebody who was added. */
  isPerson(name: string): boolean {
    if (this.#inFull.has(fold(name))) return true
    const words = fold(name).split(' ')
    // "George Washington University"
    return isGivenName(words[0] ?? '') && words.length < 5 && !isGroupNoun(words.at(-1) ?? '')
  }

  /** The name of the one person whom an article names in full with a surname, or null. */
  surnamed(surname: string, article: Article): string | null {
    return this.#inArticle.get(article)?.get(fold(surname)) ?? null
  }

  /** The name of the actor that is meant in an article, or null where nobody can tell. */
  meant({ text, person }: Owned, article: Article): string | null {
    const key = fold(text)
    const inFull = this.#inFull.get(key)
    if (inFull !== undefined) return inFull
    const known = this.#known.find(text)
    if (known && (known.kind === 'person' || !person)) return known.name
    if (/\s/.test(text)) return person && !isGivenName(key.split(' ')[0] ?? '') ? null : text
    const here = this.#inArticle.get(article)?.get(key)
    if (here !== undefined) return here
    if (person) return this.#everywhere.get(key) ?? null
    const famous = this.#everywhere.get(key) ?? null
    // "Ford spokesman" may be of a company, even where a Ford is known; "Romney adviser" is of the man everybody knows.
    if (famous !== null && this.#known.find(famous) !== null) return famous
    return this.#everywhere.has(key) ? null : text
  }
}
