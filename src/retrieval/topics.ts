import { fold } from '../text/fold.ts'
import type { PackedParagraphs } from './packed-paragraphs.ts'
import { candidateOf, TopicCandidate } from './topic-candidate.ts'
import { eachRun, type Run } from './topic-runs.ts'
import { isVague, type TopicWord, topicWord } from './topic-words.ts'

/** How many topics are named at most. */
const MOST = 2_000
/** A topic stands in so many paragraphs at least, and in a large coverage in this share of them. */
const FEWEST = 2
const FEWEST_SHARE = 1 / 5_000
/** A noun ends the run that it stands in, this often at least, … */
const ENDS = 0.4
/** … and is the whole run, behind an article or a preposition, this often. */
const OPENED = 0.08
/** Two words keep together that are together in this share of the places of the rarer one. */
const TOGETHER = 0.15
/** A word that stands in pairs this often is no topic by itself. */
const ABSORBED = 0.8
/** Of a script whose grammar is not known, a word in more of its paragraphs than this is a small word, … */
const TOO_COMMON = 0.2
/** … which takes so many paragraphs to tell. */
const ENOUGH = 20
/** Names are of so many words at most. */
const LONGEST_NAME = 4

/**
 * What a coverage is about in its own words, the most frequent first: names, and nouns and pairs of words that recur,
 * each as it is most often written. Candidates are the runs of words between small words, verbs and punctuation marks
 * (after RAKE: S. Rose and others, 2010), of which the last word or the last two can be a topic. Takes linear time.
 *
 * @param ids The paragraphs to look in, in order.
 */
export function topicsOf(packed: PackedParagraphs, ids: readonly number[]): readonly string[] {
  const words = packed.lexicon.words.map(topicWord)
  const counts = new Counts(words)
  eachRun(packed, ids, words, run => counts.note(run))
  const fewest = Math.max(FEWEST, ids.length * FEWEST_SHARE)
  const nouns = counts.nouns(fewest)
  eachRun(packed, ids, words, run => counts.notePairs(run, nouns))
  const found = [
    ...actorsIn(packed, ids),
    ...counts.names.values(),
    ...counts.pairsThatKeep(fewest),
    ...counts.lone(nouns),
  ].filter(({ places }) => places >= fewest)
  const topics = new Map<string, string>()
  for (const { written } of found.sort((a, b) => b.places - a.places))
    if (written !== '' && !topics.has(written.toLowerCase())) topics.set(written.toLowerCase(), written)
  return [...topics.values()].slice(0, MOST)
}

/** What may be a topic, counted run by run. Held state. */
class Counts {
  /** By how they are written. */
  readonly names = new Map<string, TopicCandidate>()
  readonly #words: readonly TopicWord[]
  /** By number of a word, the number of its group. */
  readonly #groups: readonly number[]
  /** By number of a group. */
  readonly #singles: readonly TopicCandidate[]
  /** By the numbers of two groups, in one. */
  readonly #pairs = new Map<number, TopicCandidate>()
  /** The paragraphs with words that are not in Latin letters. */
  readonly #foreign = new Set<number>()

  constructor(words: readonly TopicWord[]) {
    const numbers = new Map<string, number>()
    this.#words = words
    this.#groups = words.map(({ group }) => {
      const number = numbers.get(group) ?? numbers.size
      numbers.set(group, number)
      return number
    })
    this.#singles = Array.from(numbers, () => new TopicCandidate())
  }

  /** Counts the words and names of a run. */
  note(run: Run): void {
    const { id, numbers, opened } = run
    const last = numbers.length - 1
    let name: TopicWord[] = []
    for (let place = 0; place <= last; place++) {
      const [word, single] = this.#at(numbers[place])
      if (!word || !single) continue
      if (!word.latin) this.#foreign.add(id)
      if (word.capital && !run.named[place]) name.push(word)
      else if (name.length > 0) {
        this.#noteName(run, name, place)
        name = []
      }
      single.note(id)
      if (!word.latin && !word.capital) single.noteWritten(word.written)
      if (place < last || word.capital) continue
      single.ends++
      if (opened === null || (word.verbal && opened === 'perhaps')) continue
      single.noteWritten(word.written)
      if (last === 0) single.opened++
    }
    if (name.length > 0) this.#noteName(run, name, numbers.length)
  }

  /** Counts capitalised words that end before a place of a run, if they are a name. */
  #noteName({ id, numbers, initial }: Run, name: readonly TopicWord[], to: number): void {
    const last = name.at(-1)
    if (!last?.heads || name.length > LONGEST_NAME) return
    // "Western diplomats" name nobody, and every sentence opens with a capital.
    if (name.length === 1 && ((initial && to === 1) || (last.latin && to < numbers.length))) return
    const written = name.map(word => word.written).join(' ')
    candidateOf(this.names, written).note(id, written)
  }

  /** Counts the pairs of a run whose second word is a noun. `nouns` are numbers of groups. */
  notePairs({ id, numbers }: Run, nouns: ReadonlySet<number>): void {
    for (let place = 1; place < numbers.length; place++) {
      const [first] = this.#at(numbers[place - 1])
      const [second] = this.#at(numbers[place])
      if (!first?.leads || !first.latin || !second?.heads || second.capital) continue
      // "State group" of "Islamic State group" is no pair.
      if (first.capital && this.#at(numbers[place - 2])[0]?.capital) continue
      const [from, to] = [this.#groupOf(numbers[place - 1]), this.#groupOf(numbers[place])]
      if (!nouns.has(to)) continue
      const pair = candidateOf(this.#pairs, from * this.#singles.length + to)
      pair.note(id, `${first.written} ${second.written}`)
      if (place < numbers.length - 1) continue
      pair.ends++
    }
  }

  /** The groups, by number, that are nouns and stand in so many paragraphs at least. */
  nouns(fewest: number): ReadonlySet<number> {
    const isSmall = ({ places }: TopicCandidate) =>
      this.#foreign.size >= ENOUGH && places > TOO_COMMON * this.#foreign.size
    const found = new Set<number>()
    const vague = new Set<number>()
    for (const [number, word] of this.#words.entries()) {
      const group = this.#groupOf(number)
      const single = this.#singles[group]
      if (!word.heads) vague.add(group)
      else if (single && single.places >= fewest)
        if (word.latin ? single.ends >= ENDS * single.times : !isSmall(single)) found.add(group)
    }
    for (const group of vague) found.delete(group)
    return found
  }

  /** The pairs that stand in so many paragraphs and keep together. Notes which words they take up. */
  pairsThatKeep(fewest: number): readonly TopicCandidate[] {
    return [...this.#pairs].flatMap(([key, pair]) => {
      const first = this.#singles[Math.floor(key / this.#singles.length)]
      const second = this.#singles[key % this.#singles.length]
      if (!first || !second || pair.places < fewest || pair.ends < ENDS * pair.times) return []
      if (pair.times < TOGETHER * Math.min(first.times, second.times)) return []
      first.paired += pair.times
      second.paired += pair.times
      return [pair]
    })
  }

  /** Of the nouns, those that are topics by themselves. */
  lone(nouns: ReadonlySet<number>): readonly TopicCandidate[] {
    const latin = new Set(this.#words.flatMap((word, number) => (word.latin ? this.#groups[number] : [])))
    return [...nouns].flatMap(group => {
      const single = this.#singles[group]
      if (!single || single.paired >= ABSORBED * single.times) return []
      return !latin.has(group) || single.opened >= OPENED * single.times ? [single] : []
    })
  }

  #at(number = -1): readonly [TopicWord | undefined, TopicCandidate | undefined] {
    return [this.#words[number], this.#singles[this.#groupOf(number)]]
  }

  #groupOf(number = -1): number {
    return this.#groups[number] ?? -1
  }
}

/** The actors that a coverage names: countries by their own name, others as they are written, organisations under each of their names. */
function actorsIn(packed: PackedParagraphs, ids: readonly number[]): readonly TopicCandidate[] {
  const found = new Map<string, TopicCandidate>()
  for (const id of ids)
    for (const { start, end, actor } of packed.mentionsIn(id)) {
      const written = actor.kind === 'country' ? actor.name : packed.textOf(id).slice(start, end)
      const key = actor.kind === 'organisation' ? `${actor.name} ${written}` : actor.name
      if (!isVague(fold(written))) candidateOf(found, key).note(id, written)
    }
  return [...found.values()]
}
