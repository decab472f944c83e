import { firstDay } from '../news/published.ts'
import type { Collection } from './collection.ts'
import { differInFigures, type Figure, figuresIn } from './figures.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import { differentRuns, mayShare, runsOf } from './run-signature.ts'

/** A paragraph of an article, from 1. */
export type Place = Pick<ParsedParagraph, 'article' | 'paragraph'>

/** What stands for a passage that several articles carry, and where else it stands: an article once, its own never. */
export type Told<Held> = Held & { readonly alsoIn: readonly Place[] }

/** Two paragraphs carry the same where more than this share of the shorter one's runs stands in both. */
export const SAME = 0.5
/** With fewer runs than this a paragraph is short: a quotation alone would make up half of it. */
const SHORT = 16
const SAME_SHORT = 0.8
/** With fewer than this it says so little that only the very same words carry the same. */
const TINY = 8

/** Scores that differ by less, as a share of the higher, are equal: a title that tells more makes more of a difference. */
const EQUAL = 0.05

/** News agencies: what they and others carry is theirs. */
const AGENCY =
  /\b(?:reuters|associated press|ap|agence france-presse|afp|upi|united press international|bloomberg news|dpa|efe|ansa|kyodo|xinhua|interfax|tass|itar-tass|ria novosti|anadolu|press trust of india|pti|press association|canadian press)\b/i

/**
 * Some ranked passages, each story once: of paragraphs of different articles that are the same in more than half of
 * the shorter one's runs of four words (containment: A. Broder, "On the resemblance and containment of documents", 1997)
 * and tell no different figures, one stands for all. That is the best; of equal ones the earliest dated, then an agency's.
 * Only what is given is compared, in time that grows with its words.
 *
 * @param ranked The best first.
 */
export function oncePerStory<Held extends { readonly parsed: Place; readonly score: number }>(
  collection: Collection,
  ranked: readonly Held[],
): readonly Told<Held>[] {
  const stories = storiesAmong(
    collection,
    ranked.map(({ parsed }) => parsed),
  )
  return stories.flatMap(story => {
    const all = story.flatMap(place => ranked[place] ?? [])
    const [first] = all
    if (!first) return []
    if (all.length === 1) return [{ ...first, alsoIn: [] }]
    const least = first.score - Math.abs(first.score) * EQUAL
    const shown = all.filter(({ score }) => score >= least).reduce(theFirst)
    return [{ ...shown, alsoIn: elsewhere(shown, all) }]
  })
}

/** Of two passages the one published earlier, else the agency's, else the first. */
function theFirst<Held extends { readonly parsed: Place }>(one: Held, other: Held): Held {
  const [earlier, later] = [one, other].map(({ parsed: { article } }) => ({
    day: article.published === null ? '9999' : firstDay(article.published),
    isAgency: AGENCY.test(article.outlet ?? ''),
  }))
  if (!earlier || !later) return one
  if (earlier.day !== later.day) return earlier.day < later.day ? one : other
  return later.isAgency && !earlier.isAgency ? other : one
}

/** Where else a story stands, an article once. */
function elsewhere<Held extends { readonly parsed: Place }>(
  shown: Held,
  all: readonly Held[],
): readonly Place[] {
  const places = new Map(
    all
      .toReversed()
      .map(({ parsed: { article, paragraph } }): [unknown, Place] => [article, { article, paragraph }]),
  )
  places.delete(shown.parsed.article)
  return [...places.values()].reverse()
}

/**
 * Which of some paragraphs carry the same as another before them: each story as the places in the list that carry it, in
 * order. Paragraphs of one article are never compared with one another, and of a story no two tell different figures.
 */
export function storiesAmong(
  collection: Collection,
  paragraphs: readonly Place[],
): readonly (readonly number[])[] {
  const compared = comparable(collection, paragraphs)
  if (compared === null) return paragraphs.map((_, place) => [place])
  const runs = paragraphs.map((paragraph, place) =>
    compared[place] === 1 ? differentRuns(runsOf(collection.wordNumbers(paragraph))) : NO_RUNS,
  )
  const known = new RunTable(runs.reduce((sum, { length }) => sum + length, 0))
  const stories: number[][] = []
  const shared = new Uint32Array(paragraphs.length)
  // By story, the figures that its paragraphs tell, each set once: hundreds may carry the same.
  const figures: Map<string, readonly Figure[]>[] = []
  paragraphs.forEach(({ article }, place) => {
    if (compared[place] !== 1) {
      stories.push([place])
      return
    }
    const own = runs[place] ?? NO_RUNS
    const told = figuresOf(collection, paragraphs[place])
    shared.fill(0, 0, stories.length)
    known.count(own, shared)
    const same = stories.findIndex(([first = 0], story) => {
      const both = shared[story] ?? 0
      return (
        both > 0 &&
        paragraphs[first]?.article !== article &&
        carriesTheSame(both, own.length, runs[first]?.length ?? 0) &&
        ![...(figures[story]?.values() ?? [])].some(others => differInFigures(others, told))
      )
    })
    const story = same >= 0 ? same : stories.push([]) - 1
    stories[story]?.push(place)
    const all = figures[story] ?? new Map<string, readonly Figure[]>()
    figures[story] = all.set(JSON.stringify(told), told)
    if (same < 0) known.add(own, story)
  })
  return stories
}

function figuresOf(collection: Collection, paragraph: Place | undefined): readonly Figure[] {
  return paragraph ? figuresIn(collection.paragraph(collection.idOf(paragraph)).words) : []
}

/**
 * By place in a list, 1 where a paragraph may carry the same as one of another article; null where none may, as nearly
 * always. Of two that carry the same, one has runs that are known to be repeated.
 */
function comparable(collection: Collection, paragraphs: readonly Place[]): Uint8Array | null {
  let found: Uint8Array | null = null
  for (const [place, paragraph] of paragraphs.entries()) {
    if (!collection.isRepeated(paragraph)) continue
    const signature = collection.runSignature(paragraph)
    for (const [other, beside] of paragraphs.entries()) {
      if (beside.article === paragraph.article) continue
      if (found?.[place] === 1 && found[other] === 1) continue
      if (!mayShare(signature, collection.runSignature(beside), SAME)) continue
      found ??= new Uint8Array(paragraphs.length)
      found[place] = 1
      found[other] = 1
    }
  }
  return found
}

const NO_RUNS = new Uint32Array()

/** Whether two paragraphs of so many runs carry the same, so many of which stand in both. */
function carriesTheSame(both: number, one: number, other: number): boolean {
  const shorter = Math.min(one, other)
  if (shorter < TINY) return both >= Math.max(one, other)
  return both > shorter * (shorter < SHORT ? SAME_SHORT : SAME)
}

/** Which stories have a run: a table with open addresses, as a Map of as many runs would take ten times as long. Held state. */
class RunTable {
  readonly #mask: number
  readonly #runs: Uint32Array
  /** The number of the story from 1; 0 where nothing is kept. */
  readonly #stories: Uint32Array

  /** @param most How many runs are added in all, at most. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#mask = size - 1
    this.#runs = new Uint32Array(size)
    this.#stories = new Uint32Array(size)
  }

  /** Keeps the runs of a story. */
  add(runs: Uint32Array, story: number): void {
    for (const run of runs) {
      let at = this.#startOf(run)
      while (this.#stories[at] !== 0) at = (at + 1) & this.#mask
      this.#runs[at] = run
      this.#stories[at] = story + 1
    }
  }

  /** Counts, by story, the runs that it has of some. */
  count(runs: Uint32Array, counts: Uint32Array): void {
    for (const run of runs)
      for (let at = this.#startOf(run); this.#stories[at] !== 0; at = (at + 1) & this.#mask)
        if (this.#runs[at] === run) {
          const story = (this.#stories[at] ?? 1) - 1
          counts[story] = (counts[story] ?? 0) + 1
        }
  }

  #startOf(run: number): number {
    return (run ^ (run >>> 16)) & this.#mask
  }
}
