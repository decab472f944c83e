import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { SearchIndex } from './search-index.ts'

/** How many words are taken for a topic's company, and how many passages must share one. */
const WORDS = 10
const SHARED_BY = 2
const PLAIN_WORD = /^\p{L}{3,}$/u

/**
 * The company that a topic keeps: the telling words that the best passages share, whatever was asked for. Articles that
 * have much of it are about the same matter in other words (relevance feedback: J. Rocchio, 1971; V. Lavrenko and W. B. Croft, 2001).
 */
export class Company {
  readonly #weights: ReadonlyMap<string, number>
  readonly #total: number

  private constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights
    this.#total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  }

  /** Learns it from passages. `known` are stems that say nothing new, as they were asked for. */
  static async of(
    passages: readonly ParsedParagraph[],
    known: ReadonlySet<string>,
    index: SearchIndex,
  ): Promise<Company> {
    const sharedBy = new Map<string, number>()
    for (const parsed of passages)
      for (const term of termsIn(parsed))
        if (!known.has(term)) sharedBy.set(term, (sharedBy.get(term) ?? 0) + 1)
    const shared = [...sharedBy].filter(([, count]) => count >= SHARED_BY)
    const frequencies = await index.frequencies(shared.map(([term]) => term))
    const weighed = shared.map(([term, count], at): [string, number] => [
      term,
      count * Math.log(1 + index.size / ((frequencies[at] ?? 0) + 0.5)),
    ])
    return new Company(new Map(weighed.sort(([, one], [, other]) => other - one).slice(0, WORDS)))
  }

  /** The share of its weight, from 0 to 1, that paragraphs hold in the mean. */
  share(paragraphs: readonly ParsedParagraph[]): number {
    if (this.#total === 0 || paragraphs.length === 0) return 0
    let sum = 0
    for (const { words } of paragraphs) {
      const held = new Set<string>()
      for (const { term } of words) if (this.#weights.has(term)) held.add(term)
      for (const term of held) sum += this.#weights.get(term) ?? 0
    }
    return sum / this.#total / paragraphs.length
  }
}

function termsIn({ words }: ParsedParagraph): ReadonlySet<string> {
  return new Set(words.flatMap(({ term, stop }) => (!stop && PLAIN_WORD.test(term) ? [term] : [])))
}
