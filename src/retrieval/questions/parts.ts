import type { ActorTable } from '../../actors/actor.ts'
import { kindAskedFor } from '../answer-kind.ts'
import { type Query, readQuery } from '../query.ts'

/** One of the questions that somebody asked at once. */
export interface Part {
  /** In the words typed. */
  readonly text: string
  readonly query: Query
}

/** How many questions are answered at once. */
export const MOST_PARTS = 3

/** A text of more questions is not taken apart: it was pasted, and its words count. */
const MOST_PIECES = 8

const ASKING = 'who|whom|whose|what|when|where|why|how|which'
const HELPING = 'did|does|do|is|are|was|were|has|have|had|will|would|can|could|should'
/** How a question opens. */
const OPENS = new RegExp(
  `^(?:(?:and|but|also|so|then)\\s+)*(?:${ASKING}|${HELPING}|in which|at what|by whom|for what)\\b`,
  'i',
)
/** Where one sentence goes on with a second question: "and why …", "and did he …". */
const GOES_ON = new RegExp(
  `(?<!\\b(?:${ASKING})),?\\s(?:and|but)\\s(?=(?:also\\s)?(?:(?:${ASKING})\\b|(?:${HELPING})\\s(?:he|she|it|they)\\b))`,
  'i',
)
const QUESTION_WORDS_ALONE = new RegExp(
  `^(?:(?:and|but|or|so|${ASKING}|else|exactly)[\\s,]*)+[?!.\\s]*$`,
  'i',
)
const PRONOUN = /\b(?:he|she|it|they|him|her|them|his|hers|its|their|this|that|those|these)\b/i

/**
 * The questions that a text asks, in order: two where it has two that each ask something of their own, else one. A list
 * inside a question, such as "Russia and the US", makes no two. A further question that names nobody is asked about whom
 * the first names.
 */
export function partsOf(text: string, table: ActorTable): readonly Part[] {
  const whole = () => [{ text, query: readQuery(text, table) }]
  const pieces = piecesOf(text)
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return whole()
  const parts: Part[] = []
  for (const piece of pieces) {
    const [first] = parts
    const query = readQuery(piece, table)
    if (first === undefined && query.concepts.length === 0) return whole()
    parts.push({ text: piece, query: first ? completed(query, piece, first.query, table) : query })
  }
  return parts.filter(
    (part, place) => !parts.slice(0, place).some(other => asksSame(part.query, other.query)),
  )
}

function piecesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=\?)\s+/).filter(sentence => /\p{L}/u.test(sentence))
  if (!sentences.every(sentence => OPENS.test(sentence))) return [text]
  return sentences.flatMap(sentence => sentence.split(GOES_ON)).map(piece => piece.trim())
}

/** A further question with what it leaves to the first: all of it, or whom "he" and "they" stand for. */
export function completed(query: Query, text: string, first: Query, table: ActorTable): Query {
  const wants = query.wants ?? kindAskedFor(text)
  if (QUESTION_WORDS_ALONE.test(text) || query.concepts.length === 0) return { ...first, wants }
  if (query.concepts.some(({ name }) => name) || !PRONOUN.test(text)) return query
  const names = first.concepts.filter(({ name, date }) => name && date === null)
  const taken = names.length > 0 ? names : first.concepts.slice(0, 1)
  return { ...readQuery(`${taken.map(({ label }) => label).join(' ')}: ${query.text}`, table), wants }
}

function asksSame(one: Query, other: Query): boolean {
  const terms = ({ concepts }: Query) => concepts.map(({ term }) => term).join('\n')
  return one.wants === other.wants && terms(one) === terms(other)
}
