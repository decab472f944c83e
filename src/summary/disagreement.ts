import { figuresIn } from '../retrieval/figures.ts'
import type { Candidate } from './candidate.ts'

/** Two sentences that share this much of the words of the shorter, figures apart, are about the same. */
const ABOUT_THE_SAME = 0.5

/** A sentence and the stems of its words, but those that say nothing. */
export interface Told extends Pick<Candidate, 'parsed' | 'sentence'> {
  readonly content: ReadonlySet<string>
}

/** Whether sentences of two articles give different figures for the same thing: "12 dead", "fifteen dead". */
export function differ(one: Told, other: Told): boolean {
  if (one.parsed.article === other.parsed.article) return false
  if (!hasFigure(one.content) || !hasFigure(other.content)) return false
  const [first, second] = [figuresByThing(one), figuresByThing(other)]
  let differs = false
  for (const [thing, figures] of first) {
    const others = second.get(thing)
    if (others === undefined) continue
    if ([...figures].some(figure => others.has(figure))) return false
    differs = true
  }
  return differs && sharesWords(one.content, other.content)
}

function sharesWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const plain = [...one].filter(term => !isFigure(term))
  const size = Math.min(plain.length, [...other].filter(term => !isFigure(term)).length)
  return size > 0 && plain.filter(term => other.has(term)).length >= ABOUT_THE_SAME * size
}

/** The figures of a sentence by what they count. */
function figuresByThing({ parsed, sentence }: Told): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { value, counted } of figuresIn(parsed.words.filter(word => word.sentence === sentence)))
    if (counted !== null) found.set(counted, (found.get(counted) ?? new Set()).add(value))
  return found
}

function hasFigure(content: ReadonlySet<string>): boolean {
  for (const term of content) if (isFigure(term)) return true
  return false
}

/** A stem of a number is in digits, however it is written. */
function isFigure(term: string): boolean {
  return /^\p{N}/u.test(term)
}
