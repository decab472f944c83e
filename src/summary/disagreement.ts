import type { Candidate } from './candidate.ts'

/** Two sentences that share this much of the words of the shorter, figures apart, are about the same. */
const ABOUT_THE_SAME = 0.5

/** A sentence and the stems of its words, but those that say nothing. */
export interface Told extends Pick<Candidate, 'parsed' | 'sentence'> {
  readonly content: ReadonlySet<string>
}

/** Whether sentences of two articles give different figures for the same thing: "12 dead", "15 dead". */
export function differ(one: Told, other: Told): boolean {
  if (one.parsed.article === other.parsed.article) return false
  const [first, second] = [figuresIn(one), figuresIn(other)]
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

/** The figures of a sentence by what they count, the word of content behind each. */
function figuresIn({ parsed, sentence }: Told): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const words = parsed.words.filter(word => word.sentence === sentence && !word.stop)
  words.forEach(({ word, term }, place) => {
    const thing = words[place + 1]?.term
    if (!isFigure(term) || thing === undefined || isFigure(thing)) return
    found.set(thing, (found.get(thing) ?? new Set()).add(NUMERALS.get(word) ?? word))
  })
  return found
}

const NUMERALS: ReadonlyMap<string, string> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, place) => [word, String(place + 1)] as const),
)

function isFigure(term: string): boolean {
  return /^\p{N}/u.test(term) || NUMERALS.has(term)
}
