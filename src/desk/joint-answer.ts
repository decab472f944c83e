import { decline, rounded } from './decline.ts'
import type { Answer, CitedPassage, CitedSentence, Mark } from './reply.ts'
import type { Phrase } from './words/phrase.ts'

/** A summary is never longer, in sentences. */
const LONGEST_SUMMARY = 3

/** How many sentences the summary of each of some questions asked at once may have, so that each has one in all. */
export function sentencesEach(questions: number): number {
  return LONGEST_SUMMARY - Math.min(questions, LONGEST_SUMMARY) + 1
}

/**
 * The answer to several questions asked at once: a sentence for each first, then their passages in turns. It is declined
 * only where all of them are. What `telling` says of an answer that is declined beside others is noted, before what is noted of it.
 */
export function jointAnswer(
  opening: Pick<Answer, 'kind' | 'heading'>,
  answers: readonly Answer[],
  telling: (declined: number) => Phrase,
  limit: number,
): Answer {
  const answered = answers.filter(({ status }) => status === 'answered')
  if (answered.length === 0) {
    const notes = once(answers.flatMap(answer => answer.notes))
    const misses = answers.flatMap(({ declined }) => declined ?? [])
    const missing = once(misses.flatMap(miss => miss.missing))
    const confidence = Math.max(0, ...answers.map(answer => answer.confidence))
    return decline(opening, missing, once(misses.flatMap(({ nearest }) => nearest)), { confidence, notes })
  }
  const sentences = sentencesOf(answered)
  const quoted = sentences.flatMap(
    ({ sentence, from }) => from.find(({ citation }) => citation === sentence.citation) ?? [],
  )
  const passages = merged([...quoted, ...inTurns(answered.map(answer => answer.passages))])
    .slice(0, Math.max(limit, 1))
    .map((passage, place) => ({ ...passage, citation: place + 1 }))
  // What is said of a miss stands right behind it: "not on this" means that question.
  const told = answers.flatMap(({ status, notes }, place) =>
    status === 'declined' ? [telling(place), ...notes] : notes,
  )
  return {
    ...opening,
    status: 'answered',
    summary: sentences.flatMap(({ sentence }) => citedAnew(sentence, passages)),
    passages,
    groups: [],
    declined: null,
    confidence: rounded(Math.min(...answered.map(({ confidence }) => confidence))),
    notes: once(told),
  }
}

interface Quoted {
  readonly sentence: CitedSentence
  /** The passages that its number counts in. */
  readonly from: readonly CitedPassage[]
}

/** For each answer a sentence that no other gives, and further ones as far as there is room; answer by answer. */
function sentencesOf(answers: readonly Answer[]): readonly Quoted[] {
  const taken = new Map<string, Quoted>()
  const own = answers.map(() => [] as string[])
  const take = (place: number, most: number) => {
    for (const sentence of answers[place]?.summary ?? []) {
      const key = `${sentence.article.id} ${sentence.paragraph} ${sentence.start}`
      if ((own[place]?.length ?? 0) >= most || taken.size >= LONGEST_SUMMARY) return
      if (taken.has(key)) continue
      taken.set(key, { sentence, from: answers[place]?.passages ?? [] })
      own[place]?.push(key)
    }
  }
  for (const most of [1, LONGEST_SUMMARY])
    answers.forEach((_, place) => {
      take(place, most)
    })
  return own.flat().flatMap(key => taken.get(key) ?? [])
}

/** Some words or phrases, each once. */
function once<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map(item => [JSON.stringify(item), item])).values()]
}

/** The first of each list, then the second of each. */
function inTurns(lists: readonly (readonly CitedPassage[])[]): readonly CitedPassage[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => lists.flatMap(list => list[place] ?? [])).flat()
}

/** Passages, those of one paragraph as one that shows what each of them does. */
function merged(passages: readonly CitedPassage[]): readonly CitedPassage[] {
  const byPlace = new Map<string, CitedPassage>()
  for (const passage of passages) {
    const place = `${passage.article.id} ${passage.paragraph}`
    const known = byPlace.get(place)
    byPlace.set(place, known ? covering(known, passage) : passage)
  }
  return [...byPlace.values()]
}

function covering(one: CitedPassage, other: CitedPassage): CitedPassage {
  if (one === other) return one
  const marks: Mark[] = []
  for (const mark of [...one.marks, ...other.marks].sort((a, b) => a.start - b.start))
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark)
  return { ...one, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end), marks }
}

function citedAnew(sentence: CitedSentence, passages: readonly CitedPassage[]): readonly CitedSentence[] {
  const passage = passages.find(
    ({ article, paragraph }) => article === sentence.article && paragraph === sentence.paragraph,
  )
  return passage ? [{ ...sentence, citation: passage.citation }] : []
}
