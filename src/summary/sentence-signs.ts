import { type AnswerKind, givesKind, wordsAsked } from '../retrieval/answer-kind.ts'
import { senseOf, sensesOf } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'

/** What speaks for a sentence as the answer to a query. Shares are from 0 to 1, of the query's weight unless said otherwise. */
export interface SentenceSigns {
  /** Held by the sentence. */
  readonly own: number
  /** Held by the sentence before, and not by this one. */
  readonly before: number
  /** Held by the sentence after, and not by this one. */
  readonly after: number
  /** Held to the letter, not by stem or another name. */
  readonly exact: number
  /** Held, each concept divided by how many sentences of the paragraph hold it: what only this one has counts most. */
  readonly only: number
  /** Of the weight of names and numbers; 0 where the query has none. */
  readonly names: number
  /** Of neighbouring concepts of the query, the share that stands within six words of each other. */
  readonly near: number
  /** 1 where it has something of the kind that is asked for, else 0. */
  readonly kind: number
  /** The logarithm of how many words of content it has beside those asked for, plus 1. */
  readonly news: number
  /** The logarithm of how many words it has, plus 1. */
  readonly length: number
  /** How far down the paragraph it stands: 0 the first sentence, near 1 the last of many. */
  readonly place: number
  /** 1 where it is a question itself, else 0. */
  readonly asks: number
}

/** The farthest two words may stand apart to count as near. */
const NEAR = 6
/** Where a concept stood last that has not stood in the sentence yet. */
const FAR = -NEAR - 1
const QUESTION = /\?[\s"'”’)\]]*$/

/** Reads what speaks for each sentence of a paragraph: made once for a query, asked for each paragraph. */
export function signReader(
  concepts: readonly WeighedConcept[],
  wants: AnswerKind | null,
): (parsed: ParsedParagraph) => readonly SentenceSigns[] {
  const senses = sensesOf(concepts)
  const letters = new Map<string, number>()
  concepts.forEach(({ words }, concept) => {
    for (const word of words) if (!letters.has(word)) letters.set(word, concept)
  })
  const asked = wordsAsked(concepts)
  const size = concepts.length
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  const totalOfNames = concepts.reduce((sum, { weight, name }) => sum + (name ? weight : 0), 0) || 1

  return parsed => {
    const { sentences, words, text } = parsed
    // One row a sentence, one column a concept: how well it is held, and 1 where it is to the letter.
    const held = new Float64Array(sentences.length * size)
    const exact = new Uint8Array(held.length)
    const pairs = new Uint8Array(held.length)
    const counted = sentences.map(() => ({ words: 0, news: 0 }))
    const latest = new Int32Array(size).fill(FAR)
    let row = -1
    words.forEach((word, position) => {
      if (word.sentence !== row) {
        row = word.sentence
        latest.fill(FAR)
      }
      const count = counted[row]
      if (count === undefined) return
      count.words += 1
      const letter = letters.get(word.word)
      if (letter !== undefined) exact[row * size + letter] = 1
      const sense = senseOf(senses, word)
      if (sense === undefined) {
        if (!word.stop) count.news += 1
        return
      }
      const { concept, strength } = sense
      const cell = row * size + concept
      held[cell] = Math.max(held[cell] ?? 0, strength)
      latest[concept] = position
      if (position - (latest[concept - 1] ?? FAR) <= NEAR) pairs[cell] = 1
      if (position - (latest[concept + 1] ?? FAR) <= NEAR) pairs[cell + 1] = 1
    })
    const holders = concepts.map((_, concept) => {
      let count = 0
      for (let cell = concept; cell < held.length; cell += size) if ((held[cell] ?? 0) > 0) count += 1
      return count
    })
    return sentences.map(({ start, end }, sentence) => {
      let [own, before, after, letter, only, names, near] = [0, 0, 0, 0, 0, 0, 0]
      concepts.forEach(({ weight, name }, concept) => {
        const cell = sentence * size + concept
        const strength = held[cell] ?? 0
        own += weight * strength
        before += weight * Math.max(0, (held[cell - size] ?? 0) - strength)
        after += weight * Math.max(0, (held[cell + size] ?? 0) - strength)
        if (exact[cell] === 1) letter += weight
        if (strength > 0) only += (weight * strength) / (holders[concept] || 1)
        if (name) names += weight * strength
        if (pairs[cell] === 1) near += 1
      })
      const piece = wants === null ? '' : text.slice(start, end)
      const count = counted[sentence] ?? { words: 0, news: 0 }
      return {
        own: own / total,
        before: before / total,
        after: after / total,
        exact: letter / total,
        only: only / total,
        names: names / totalOfNames,
        near: near / Math.max(1, size - 1),
        kind: wants !== null && givesKind(wants, piece, asked) ? 1 : 0,
        news: Math.log1p(count.news),
        length: Math.log1p(count.words),
        place: sentence / sentences.length,
        asks: QUESTION.test(text.slice(Math.max(start, end - 4), end)) ? 1 : 0,
      }
    })
  }
}
