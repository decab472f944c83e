import type { Engine } from '../../src/retrieval/search-index.ts'

const K = 1.2
const B = 0.5

/** BM25 written out as its formula reads, to hold engines against: slow, small, in no need of an index. */
export const referenceBm25: Engine = async all => {
  const paragraphs = [...all]
  const count = (terms: readonly string[], term: string) => terms.filter(other => other === term).length
  const frequency = (term: string) => paragraphs.filter(({ terms }) => terms.includes(term)).length
  // A field counts its distinct terms, as MiniSearch does.
  const lengths = paragraphs.map(({ terms }) => new Set(terms).size)
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  return {
    size: paragraphs.length,
    frequencies: async terms => terms.map(frequency),
    async search(terms, limit, accepts = () => true) {
      return paragraphs
        .map((paragraph, place) => {
          const own = lengths[place] ?? 0
          const score = terms.reduce((sum, { term, weight }) => {
            const times = count(paragraph.terms, term)
            if (times === 0) return sum
            const rarity = Math.log(1 + (paragraphs.length - frequency(term) + 0.5) / (frequency(term) + 0.5))
            return sum + (weight * rarity * times * (K + 1)) / (times + K * (1 - B + (B * own) / average))
          }, 0)
          return { id: paragraph.id, score }
        })
        .filter(({ id, score }) => score > 0 && accepts(id))
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit)
    },
  }
}
