import { type Candidate, STRETCH } from './candidate.ts'
import { differ } from './disagreement.ts'
import { leans } from './leaning.ts'
import { contentOf, saysTheSame } from './repetition.ts'
import type { SummaryPurpose } from './summarise.ts'
import { beginsQuoted, wholeness } from './wholeness.ts'

/** How a set of sentences is judged. */
interface Terms {
  /** What each sentence after the first has to be worth. */
  readonly cost: number
  /** What a sentence costs that leans on one that is not shown before it. */
  readonly leaning: number
}

/** Set on SQuAD's questions: an answer is rarely lost, and where one sentence is clearly the answer it stays alone. */
const TERMS: Readonly<Record<SummaryPurpose['for'], Terms>> = {
  answer: { cost: 0.004, leaning: 0.2 },
  voices: { cost: 0.01, leaning: 0.7 },
}
/** A sentence has to be so likely to hold the answer, beside the likeliest. */
const LIKELY = 0.012
/** A voice has to be worth this share of the best. */
const WORTHWHILE = 0.4
/** What a voice of a date and a position that were heard already counts for. */
const HEARD = 0.5
/** What it is worth to show both of two sources that differ. */
const DIFFERENCE = 0.12
/** A source that differs is shown where its sentence is worth this share of the other. */
const CREDIBLE = 0.2
/** How many sentences are looked at. */
const POOL = 8

/** A sentence that is looked at, and the place of the one before it among these. */
interface Item extends Candidate {
  readonly start: number
  readonly end: number
  readonly leans: boolean
  /** The stems of its words, but those that say nothing. */
  readonly content: ReadonlySet<string>
  /** -1 where it is not one of them. */
  before: number
}

/**
 * The sentences, at most so many, that are worth most together: the sum of what each is worth, less what each leaning one
 * costs whose sentence before is left out. None says what another says. All sets of the best few are tried, but those that
 * cannot win.
 */
export function bestSet(
  candidates: readonly Candidate[],
  purpose: SummaryPurpose['for'],
  most: number,
): readonly Item[] {
  const { items, units } = looked(candidates, purpose, most)
  const worthOf = judge(items, purpose)
  let [chosen, highest] = [0, Number.NEGATIVE_INFINITY]
  const tried = new Set<number>()
  const extend = (set: number, from: number, taken: number): void => {
    for (let unit = from; unit < units.length; unit++) {
      const wider = set | (units[unit] ?? 0)
      if (wider === set || bits(wider) > most) continue
      if (!tried.has(wider)) {
        tried.add(wider)
        const worth = atMost(items, wider) > highest ? worthOf(wider) : highest
        if (worth > highest) [chosen, highest] = [wider, worth]
      }
      if (taken + 1 < most) extend(wider, unit + 1, taken + 1)
    }
  }
  extend(0, 0, 0)
  return inOrder(membersOf(items, chosen), candidates)
}

/** Tells what sets of some sentences are worth: minus infinity where two say the same, or are too far apart to be shown as one. */
function judge(items: readonly Item[], purpose: SummaryPurpose['for']): (set: number) => number {
  const terms = TERMS[purpose]
  const same = remembered(items, (one, other) => saysTheSame(one.content, other.content))
  const differing = remembered(items, (one, other) => purpose === 'answer' && areAtOdds(one, other))
  return set => {
    let worth = terms.cost
    for (const [place, item] of items.entries()) {
      if (!has(set, place)) continue
      let differs = false
      for (let other = 0; other < place; other++) {
        if (!has(set, other)) continue
        if (apart(items[other], item)) return Number.NEGATIVE_INFINITY
        if (differing(other, place)) differs = true
        else if (same(other, place)) return Number.NEGATIVE_INFINITY
      }
      const earlier = set & ((1 << place) - 1)
      const fresh = purpose === 'answer' || earlier === 0 || isNew(item, membersOf(items, earlier))
      worth += item.worth * (fresh ? 1 : HEARD) - terms.cost
      if (differs) worth += DIFFERENCE
      if (item.leans && !(item.before >= 0 && has(set, item.before))) worth -= terms.leaning
    }
    return worth
  }
}

/** No set is worth more than this. */
function atMost(items: readonly Item[], set: number): number {
  let sum = 0
  for (const [place, { worth }] of items.entries()) if (has(set, place)) sum += worth + DIFFERENCE
  return sum
}

/** Whether a set, which has a bit for the place of each item, has one. */
function has(set: number, place: number): boolean {
  return ((set >> place) & 1) === 1
}

function membersOf(items: readonly Item[], set: number): readonly Item[] {
  return items.filter((_, place) => has(set, place))
}

/** The best few sentences with those that they lean on, the worthiest first, and the sets by which they may be taken. */
function looked(candidates: readonly Candidate[], purpose: SummaryPurpose['for'], most: number) {
  const pool = best(candidates, POOL)
    .map(item)
    .sort((a, b) => b.worth - a.worth)
  const highest = pool[0]?.worth ?? 0
  const least = purpose === 'answer' ? Math.max(TERMS.answer.cost, LIKELY * highest) : WORTHWHILE * highest
  const good = pool.filter(({ worth }, place) => place === 0 || worth >= least)
  const items = [...good]
  const placeOf = (source: Candidate['source'], sentence: number): number =>
    items.findIndex(other => other.source === source && other.sentence === sentence)
  const units: number[] = []
  for (const start of good) {
    let [place, set, length] = [items.indexOf(start), 0, 0]
    while (place >= 0 && length < most) {
      set |= 1 << place
      length += 1
      units.push(set)
      const its = items[place]
      if (!its?.leans) break
      if (placeOf(its.source, its.sentence - 1) < 0) {
        const before = antecedent(candidates, its)
        if (before) items.push(before)
      }
      its.before = placeOf(its.source, its.sentence - 1)
      place = its.before
    }
  }
  return { items, units: [...new Set(units)] }
}

/** How it leans and what it says are read when asked for: of most sentences the worth tells enough. */
function item(candidate: Candidate): Item {
  const { parsed, sentence, worth } = candidate
  const { start = 0, end = 0 } = parsed.sentences[sentence] ?? {}
  const text = parsed.text.slice(start, end)
  let leaning: boolean | null = null
  let content: ReadonlySet<string> | null = null
  return {
    ...candidate,
    start,
    end,
    worth: worth * wholeness(text),
    get leans() {
      leaning ??= leans(text) || beginsQuoted(text)
      return leaning
    },
    get content() {
      content ??= contentOf(parsed, sentence)
      return content
    },
    before: -1,
  }
}

/** The sentence before one that leans on it, or null. It may be one that is not to be chosen by itself. */
function antecedent(candidates: readonly Candidate[], { source, parsed, sentence }: Item): Item | null {
  const before = parsed.sentences[sentence - 1]
  if (!before || before.start < source.shown.start) return null
  const known = candidates.find(other => other.source === source && other.sentence === sentence - 1)
  return item(known ?? { source, parsed, sentence: sentence - 1, worth: 0 })
}

/** Whether two sentences give different figures for the same, and either may be right. */
function areAtOdds(one: Item, other: Item): boolean {
  return Math.min(one.worth, other.worth) >= CREDIBLE * Math.max(one.worth, other.worth) && differ(one, other)
}

/** Whether two sentences of one paragraph stand too far apart for one passage. */
function apart(one: Item | undefined, other: Item): boolean {
  if (one === undefined || one.source !== other.source) return false
  return Math.max(one.end, other.end) - Math.min(one.start, other.start) > STRETCH
}

/** Whether a voice speaks on another day than those taken, or takes a position that they do not. */
function isNew({ source }: Item, taken: readonly Item[]): boolean {
  return (['date', 'position'] as const).some(aspect => {
    const its = source.voice?.[aspect] ?? null
    return its !== null && taken.every(other => other.source.voice?.[aspect] !== its)
  })
}

/** What holds between two of some items, by their places, worked out once. */
function remembered(
  items: readonly Item[],
  holds: (one: Item, other: Item) => boolean,
): (one: number, other: number) => boolean {
  const known = new Map<number, boolean>()
  return (one, other) => {
    const key = one * 64 + other
    const [a, b] = [items[one], items[other]]
    const answer = known.get(key) ?? (a !== undefined && b !== undefined && holds(a, b))
    known.set(key, answer)
    return answer
  }
}

function bits(set: number): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count += 1
  return count
}

/** Paragraph by paragraph, in the order in which they were given; in each, as they are read. */
function inOrder(chosen: readonly Item[], candidates: readonly Candidate[]): readonly Item[] {
  const placeOf = new Map<Candidate['source'], number>()
  for (const { source } of candidates) if (!placeOf.has(source)) placeOf.set(source, placeOf.size)
  return chosen.toSorted(
    (a, b) => (placeOf.get(a.source) ?? 0) - (placeOf.get(b.source) ?? 0) || a.sentence - b.sentence,
  )
}

/** The worthiest of some candidates. */
function best(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.worth - a.worth).slice(0, count)
}
