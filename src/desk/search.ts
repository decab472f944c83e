import type { Collection } from '../retrieval/collection.ts'
import { oncePerStory } from '../retrieval/duplicates.ts'
import { shareOf } from '../retrieval/holdings.ts'
import { readQuery } from '../retrieval/query.ts'
import { rank } from '../retrieval/rank.ts'
import { spread } from '../retrieval/spread.ts'
import { tokens } from '../text/tokens.ts'
import { cite, toChoose } from './answer.ts'
import { chosen, missingWords, unfound } from './ask.ts'
import { decline, rounded } from './decline.ts'
import type { Filters } from './desk.ts'
import { narrow } from './narrowing.ts'
import { nearMiss } from './near-miss.ts'
import type { Answer } from './reply.ts'
import { say } from './words/phrase.ts'

/** A passage is worth showing that holds this share of the weight of the words that stand anywhere. */
const ENOUGH = 0.4

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/g

/** Finds the passages that hold some words. Words in quotation marks must stand together, in that order. */
export async function search(collection: Collection, words: string, filters: Filters): Promise<Answer> {
  const opening = { kind: 'search', heading: words } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  const quoted = [...words.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim())
  const phrases = quoted.map(phrase => collection.holding(tokens(phrase).map(({ word }) => word)))
  const query = readQuery(words, collection.actors)
  if (query.concepts.length === 0)
    return decline(opening, [], [], {
      notes: [say`Name at least one word that is not as common as “the”.`],
    })
  const ranking = await rank(
    collection,
    query,
    id => accepts(collection.articleOf(id)) && phrases.every(holds => holds(id)),
  )
  const known = shareOf(ranking.concepts, ({ frequency }) => frequency > 0)
  const enough = ranking.ranked.filter(({ evidence }) => evidence.paragraph >= ENOUGH * known)
  const confidence = enough[0]?.evidence.paragraph ?? 0
  if (enough.length === 0) {
    const standing = collection.articles.filter(accepts)
    const unfoundPhrases = quoted.filter((_, index) => {
      const holds = phrases[index] ?? (() => false)
      return !standing.some(article => collection.idsIn(article).some(holds))
    })
    const missing = unfoundPhrases.length > 0 ? unfoundPhrases : missingWords(ranking)
    const miss = nearMiss(collection, ranking, missing, accepts)
    // Of a phrase it would be told how often its words stand, and not where they stand together.
    const had = quoted.length > 0 ? [] : miss.notes
    return decline(opening, missing, miss.nearest, { notes: [...notes, ...had] })
  }
  const best = spread(oncePerStory(collection, enough), toChoose(filters.limit))
  return {
    ...opening,
    status: 'answered',
    ...cite(
      { collection, concepts: ranking.concepts, wants: null, for: 'answer' },
      chosen(collection, ranking, best),
      filters.limit,
    ),
    groups: [],
    declined: null,
    confidence: rounded(confidence),
    notes: [...notes, ...unfound(ranking)],
  }
}
