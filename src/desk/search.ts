import type { Collection } from '../retrieval/collection.ts'
import { shareOf } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { readQuery } from '../retrieval/query.ts'
import { rank } from '../retrieval/rank.ts'
import { spread } from '../retrieval/spread.ts'
import { tokens } from '../text/tokens.ts'
import { cite, PASSAGES } from './answer.ts'
import { chosen, missingWords, nearest, unfound } from './ask.ts'
import { decline, rounded } from './decline.ts'
import type { Filters } from './desk.ts'
import { narrow } from './narrowing.ts'
import type { Answer } from './reply.ts'

/** A passage is worth showing that holds this share of the weight of the words that stand anywhere. */
const ENOUGH = 0.4

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/g

/** Finds the passages that hold some words. Words in quotation marks must stand together, in that order. */
export async function search(collection: Collection, words: string, filters: Filters): Promise<Answer> {
  const opening = { kind: 'search', heading: words } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  const quoted = [...words.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim())
  const phrases = quoted.map(phrase => tokens(phrase).map(({ word }) => word))
  const query = readQuery(words, collection.actors)
  if (query.concepts.length === 0)
    return decline(opening, [], [], {
      notes: ['Name at least one word that is not as common as “the”.'],
    })
  const ranking = await rank(
    collection,
    query,
    parsed => accepts(parsed.article) && phrases.every(phrase => holdsPhrase(parsed, phrase)),
  )
  const known = shareOf(ranking.concepts, ({ frequency }) => frequency > 0)
  const enough = ranking.ranked.filter(({ evidence }) => evidence.paragraph >= ENOUGH * known)
  const confidence = enough[0]?.evidence.paragraph ?? 0
  if (enough.length === 0) {
    const standing = collection.paragraphs.filter(({ article }) => accepts(article))
    const unfoundPhrases = quoted.filter(
      (_, index) => !standing.some(parsed => holdsPhrase(parsed, phrases[index] ?? [])),
    )
    const missing = unfoundPhrases.length > 0 ? unfoundPhrases : missingWords(ranking)
    return decline(opening, missing, nearest(collection, ranking, missing, accepts), { notes })
  }
  const best = spread(enough, filters.limit ?? PASSAGES)
  return {
    ...opening,
    status: 'answered',
    ...cite(
      { collection, concepts: ranking.concepts, wants: null, for: 'answer' },
      chosen(collection, ranking, best),
    ),
    declined: null,
    confidence: rounded(confidence),
    notes: [...notes, ...unfound(ranking)],
  }
}

function holdsPhrase({ words }: ParsedParagraph, phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, step) => words[at + step]?.word === word))
}
