import { distance } from 'fastest-levenshtein'
import type { Actor } from '../actors/actor.ts'
import { type Article, nameOf } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { fold } from '../text/fold.ts'
import { commandCalled } from './words/called.ts'
import { type Phrase, say, type Words } from './words/phrase.ts'

/** How many articles are named as the nearest thing. */
export const MOST_TITLES = 3

/** How many actors are named as the nearest thing. */
const MOST_NAMES = 3

/** For how many unknown words something alike is looked for: who pastes a page wants no list of names. */
const MOST_LOOKED_FOR = 8

/** How many letters may differ for two names to count as alike, by the length of the one asked for. */
const slipsInName = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** The same for a word of a short list: swapped letters are two slips, and so is a forgotten ending. */
const slipsInListed = (length: number) =>
  length < 2 ? 0 : length < 4 ? 1 : Math.max(2, Math.floor(length / 4))

/**
 * Of some candidates, the one written most like a word, or null where none is alike. Case and accents make no
 * difference.
 *
 * @param slips How many letters may differ.
 */
export function mostAlike(
  word: string,
  candidates: Iterable<string>,
  slips = slipsInName(word.length),
): string | null {
  const folded = fold(word)
  let best: { readonly candidate: string; readonly away: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > slips) continue
    const away = distance(folded, fold(candidate))
    if (away > 0 && away <= slips && away < (best?.away ?? Number.POSITIVE_INFINITY))
      best = { candidate, away }
  }
  return best?.candidate ?? null
}

/** What somebody who mistyped a word of a short list (commands, options, ids) most likely means, or null. */
export function meantBy(word: string, list: readonly string[]): string | null {
  const typed = fold(word)
  const begun = typed.length > 1 ? list.find(candidate => candidate.startsWith(typed)) : undefined
  return begun ?? mostAlike(typed, list, slipsInListed(typed.length))
}

/** A letter makes another abbreviation of it, not one written alike. */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,6}$/u

/** In small letters, whoever means a name has typed one that is long enough to be told from a word. */
const SHORTEST_SMALL = 5

function mayBeName(typed: string): boolean {
  return /\p{Lu}/u.test(typed) ? !ABBREVIATION.test(typed) : typed.length >= SHORTEST_SMALL
}

/** Whether words begin with the same letter, or the first two are swapped: seldom does anybody mistype the first. */
function mayBeginAs(one: string, other: string): boolean {
  if (one.charAt(0) === other.charAt(0)) return true
  return one.charAt(0) === other.charAt(1) && one.charAt(1) === other.charAt(0)
}

/** For words that the coverage does not have, names in it that are written alike. */
export function nearestWords(collection: Collection, missing: readonly string[]): readonly string[] {
  const written = collection.vocabulary()
  const unknown = [...new Map(missing.map(typed => [fold(typed), typed]))]
    .filter(([word, typed]) => !written.has(word) && mayBeName(typed))
    .slice(0, MOST_LOOKED_FOR)
  if (unknown.length === 0) return []
  const alike = unknown.map(([word]) => {
    const names = collection.names().filter(name => mayBeginAs(name, word))
    return mostAlike(
      word,
      names.filter(name => !ABBREVIATION.test(written.get(name) ?? '')),
    )
  })
  return [...new Set(alike.flatMap(word => (word === null ? [] : [written.get(word) ?? word])))]
}

/** What articles are called, each once, with the id to read them by. */
export function titlesOf(articles: readonly Article[]): readonly Phrase[] {
  return [...new Set(articles)].map(
    article => say`${nameOf(article)} (/${commandCalled('article')} ${article.id})`,
  )
}

/** The actors that the coverage names, the most frequent first: of those the table knows, no others. */
export function actorsNamed(collection: Collection): readonly Actor[] {
  return [...collection.mentionCounts().keys()]
}

/** Actors that the coverage names and words in it that are written like a name; where none is, the actors named most. */
export function alikeNames(collection: Collection, name: string): readonly string[] {
  const named = actorsNamed(collection).map(actor => actor.name)
  const alike = [mostAlike(name, named), ...nearestWords(collection, [name])]
  const found = [...new Set(alike.flatMap(each => each ?? []))]
  return found.length > 0 ? found : named.filter(each => each !== name).slice(0, MOST_NAMES)
}

/** Some nearest things; where there is none, what the coverage has at all. */
export function orElseTitles(nearest: readonly Words[], articles: readonly Article[]): readonly Words[] {
  return nearest.length > 0 ? nearest : titlesOf(articles.slice(0, MOST_TITLES))
}
