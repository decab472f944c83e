import type { Article } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { occurrences } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { Concept } from '../retrieval/query.ts'
import { isMonthName } from '../retrieval/questions/dates.ts'
import { isLight } from '../retrieval/questions/light-words.ts'
import type { RankedParagraph, Ranking } from '../retrieval/rank.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import { MOST_TITLES, nearestWords, titlesOf } from './nearest.ts'
import { commandCalled } from './words/called.ts'
import { count, type Phrase, plural, say, type Words } from './words/phrase.ts'

/** What a declined question is told of what there is instead. */
export interface NearMiss {
  /** What of the question the coverage has, if not what was asked; what it holds at all where it has nothing of it. */
  readonly notes: readonly Phrase[]
  /** Names written alike, and the articles that share most with the question; where nothing is shared, articles on other things, called so. */
  readonly nearest: readonly Words[]
}

/** How many names of a question are told of. */
const MOST_NAMES = 2

/** An article is near that has at least this much of what the nearest one has. */
const NEAR = 0.5

/**
 * Says what the accepted articles have of a question that they do not answer: how often they name whom it names, or in
 * how many passages they have its most telling word, if not with another.
 *
 * @param missing The words of the question that were not found.
 */
export function nearMiss(
  collection: Collection,
  { concepts, ranked }: Ranking,
  missing: readonly string[],
  accepts: (article: Article) => boolean,
): NearMiss {
  const alike = nearestWords(collection, missing)
  const counted = concepts.map(concept => ({
    concept,
    passages: passagesWith(collection, concept, accepts),
  }))
  const heavy = counted.filter(({ concept }) => !isLight(concept.term))
  if ((heavy.length > 0 ? heavy : counted).every(({ passages }) => passages === 0)) {
    const held = collection.articles.filter(accepts)
    const all = count(held.length, 'article')
    return {
      notes: [
        say`Nothing of this is in the coverage. It holds ${all}; /${commandCalled('sources')} lists them.`,
      ],
      nearest: alike.length > 0 ? alike : onOtherThings(held),
    }
  }
  const names = counted
    .filter(({ concept, passages }) => passages > 0 && (isName(concept) || isSomebody(collection, concept)))
    .sort((one, other) => one.passages - other.passages)
    .slice(0, MOST_NAMES)
  const least = NEAR * (ranked[0]?.evidence.paragraph ?? 0)
  const telling = concepts.filter(({ term }) => !isLight(term))
  const near: RankedParagraph[] = []
  // The words of a paragraph are made when they are looked at: no further ones are than are told of.
  for (const each of ranked) {
    if (near.length === MOST_TITLES) break
    if (each.evidence.paragraph >= least && holdsOne(telling, each.parsed)) near.push(each)
  }
  return {
    notes:
      names.length > 0
        ? names.map(({ concept, passages }) => namedElsewhere(asWritten(collection, concept), passages))
        : apart(counted, ranked),
    nearest: [...alike, ...titlesOf(near.map(({ parsed }) => parsed.article))],
  }
}

/** The first of some articles, told apart from those that are near. */
function onOtherThings(articles: readonly Article[]): readonly Phrase[] {
  return titlesOf(articles.slice(0, MOST_TITLES)).map(title => say`on other things: ${title}`)
}

/** Whether a paragraph holds one of some concepts at least. */
function holdsOne(concepts: readonly Concept[], { words }: ParsedParagraph): boolean {
  return occurrences(concepts, words).some(places => places.length > 0)
}

/** Numbers and parts of dates are names to a query; nobody asks how often the coverage has a 3 or an October. */
function isName({ name, date, words: [first = ''] }: Concept): boolean {
  return name && date === null && !/^\p{N}/u.test(first) && !isMonthName(first) && !WEEKDAY.test(first)
}

/** Whether a word that was typed in small letters names somebody. */
function isSomebody({ actors }: Collection, { term, words: [word = ''] }: Concept): boolean {
  return !isLight(term) && actors.bearers(word).length > 0
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/

/** A name as it was typed, or as the coverage writes it where nobody typed its capitals. */
function asWritten(collection: Collection, { label, words }: Concept): string {
  if (/\p{Lu}/u.test(label)) return label
  return words.map(word => collection.vocabulary().get(word) ?? word).join(' ')
}

/** In how many paragraphs of accepted articles a concept stands. */
function passagesWith(
  collection: Collection,
  { term, words, label, frequency }: WeighedConcept,
  accepts: (article: Article) => boolean,
): number {
  if (frequency === 0 || collection.articles.every(accepts)) return frequency
  const actor = term.startsWith('@') ? collection.actors.find(label) : null
  const stands = actor ? collection.naming([actor]) : collection.holding(words)
  let passages = 0
  for (const article of collection.articles)
    if (accepts(article)) passages += collection.idsIn(article).filter(stands).length
  return passages
}

function namedElsewhere(name: string, passages: number): Phrase {
  if (passages === 1) return say`The coverage names ${name} once, not on this.`
  if (passages === 2) return say`The coverage names ${name} twice, not on this.`
  return plural(
    say`In ${passages} passage the coverage names ${name}, not on this.`,
    say`In ${passages} passages the coverage names ${name}, not on this.`,
  )
}

/** That the most telling word that stands somewhere nowhere stands with the most telling one of the others. */
function apart(
  counted: readonly { readonly concept: WeighedConcept; readonly passages: number }[],
  ranked: readonly RankedParagraph[],
): readonly Phrase[] {
  const light = (concept: WeighedConcept) => Number(isLight(concept.term))
  const telling = [...counted].sort(
    ({ concept: one }, { concept: other }) => light(one) - light(other) || other.weight - one.weight,
  )
  const found = telling.find(({ passages }) => passages > 0)
  if (!found) return []
  const other = telling.find(
    ({ concept }) => concept !== found.concept && !together(found.concept, concept, ranked),
  )
  if (!other) return []
  const [word, without] = [found.concept.label, other.concept.label]
  return [
    plural(
      say`In ${found.passages} passage the coverage has “${word}”, not with “${without}”.`,
      say`In ${found.passages} passages the coverage has “${word}”, not with “${without}”.`,
    ),
  ]
}

function together(one: Concept, other: Concept, ranked: readonly RankedParagraph[]): boolean {
  return ranked.some(({ parsed }) =>
    occurrences([one, other], parsed.words).every(places => places.length > 0),
  )
}
