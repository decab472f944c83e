import type { Article } from '../news/article.ts'
import { wordsAsked } from '../retrieval/answer-kind.ts'
import type { Collection } from '../retrieval/collection.ts'
import { confidenceIn, DECLINE_BELOW } from '../retrieval/confidence.ts'
import { oncePerStory, type Told } from '../retrieval/duplicates.ts'
import { occurrences } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { type Concept, isCarrier, type Query } from '../retrieval/query.ts'
import { dated } from '../retrieval/questions/dated.ts'
import { type FittedQuery, fitted } from '../retrieval/questions/fitted.ts'
import { introductionsFirst, introductionsIn } from '../retrieval/questions/introduction.ts'
import { isLight } from '../retrieval/questions/light-words.ts'
import { MOST_PARTS, partsOf } from '../retrieval/questions/parts.ts'
import { plainQuestion } from '../retrieval/questions/plain-question.ts'
import { type RankedParagraph, type Ranking, rank, signsOf } from '../retrieval/rank.ts'
import { spread } from '../retrieval/spread.ts'
import { bestSentence, type Chosen, cite, PASSAGES, statementAt, toChoose } from './answer.ts'
import { decline, notInCoverage, rounded } from './decline.ts'
import type { AskFilters, Filters } from './desk.ts'
import { elsewhere } from './elsewhere.ts'
import { excerpt } from './excerpt.ts'
import { followUp } from './follow-up.ts'
import { jointAnswer, sentencesEach } from './joint-answer.ts'
import { narrow } from './narrowing.ts'
import { nearMiss } from './near-miss.ts'
import { MOST_TITLES, nearestWords, orElseTitles, titlesOf } from './nearest.ts'
import type { Answer } from './reply.ts'
import { type Phrase, say, type Words } from './words/phrase.ts'

/**
 * Answers a question: the passages that hold most of it, or an honest miss. Of two questions in one, both; one that goes
 * on from the question before is asked in full.
 */
export async function ask(
  collection: Collection,
  typed: string,
  { after, ...filters }: AskFilters,
): Promise<Answer> {
  const whole = after === undefined ? null : followUp(after, plainQuestion(typed), collection.actors)
  const answer = await askInFull(collection, whole ?? typed, filters)
  return whole === null ? answer : { ...answer, notes: [say`Taken as: ${whole}`, ...answer.notes] }
}

async function askInFull(collection: Collection, question: string, filters: Filters): Promise<Answer> {
  const opening = { kind: 'ask', heading: question } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  const all = partsOf(plainQuestion(question), collection.actors)
  if (all.every(({ query }) => query.concepts.every(tellsNothing)))
    return decline(opening, [], [], {
      notes: [say`Name what you ask about: a person, a place, a thing.`],
    })
  const parts = all.slice(0, MOST_PARTS)
  const most = sentencesEach(parts.length)
  const answers: Answer[] = []
  for (const { query } of parts)
    answers.push(await answerTo(collection, query, { opening, accepts, limit: filters.limit, most }))
  const [only] = answers
  if (only && answers.length === 1) return { ...only, notes: [...notes, ...only.notes] }
  const unanswered = (place: number) => say`The coverage does not answer “${parts[place]?.text ?? ''}”.`
  const joint = jointAnswer(opening, answers, unanswered, filters.limit ?? PASSAGES)
  const rest = all.length > MOST_PARTS ? [say`Only the first ${MOST_PARTS} questions are answered.`] : []
  return { ...joint, notes: [...notes, ...rest, ...joint.notes] }
}

/** Whether a word of a question alone does not say what it is about: "What is going on?" */
function tellsNothing({ term, words, name }: Concept): boolean {
  return (!name && words.every(isCarrier)) || isLight(term)
}

/** What an answer to one question needs besides it. */
interface Asking {
  readonly opening: Pick<Answer, 'kind' | 'heading'>
  readonly accepts: (article: Article) => boolean
  readonly limit: number | undefined
  /** How many sentences its summary may have. */
  readonly most: number
}

async function answerTo(
  collection: Collection,
  asked: Query,
  { opening, accepts, limit, most }: Asking,
): Promise<Answer> {
  const understood = await fitted(collection, asked)
  const { query } = understood
  const notes = howUnderstood(understood)
  const ranking = await rank(collection, query, id => accepts(collection.articleOf(id)))
  const confidence = confidenceIn(query.text, ranking)
  if (confidence < DECLINE_BELOW) {
    const missing = missingWords(ranking)
    const miss = nearMiss(collection, ranking, missing, accepts)
    return decline(opening, missing, miss.nearest, { confidence, notes: [...notes, ...miss.notes] })
  }
  const named = query.wants === 'definition' ? wordsAsked(query.concepts) : null
  const ranked = named ? introductionsFirst(ranking.ranked, named) : ranking.ranked
  const best = chosen(collection, ranking, spread(oncePerStory(collection, ranked), toChoose(limit)))
  return {
    ...opening,
    status: 'answered',
    ...cite(
      { collection, concepts: ranking.concepts, wants: query.wants, for: 'answer', most },
      named ? introducing(best, named) : best,
      limit,
    ),
    groups: [],
    declined: null,
    confidence: rounded(confidence),
    notes: [...notes, ...unfound(ranking)],
  }
}

/** Passages of which the summary takes what says who or what a thing is, where any of them does. */
function introducing(best: readonly Chosen[], named: ReadonlySet<string>): readonly Chosen[] {
  const found = best.map(passage => ({ ...passage, only: introductionsIn(passage.parsed, named) }))
  return found.some(({ only }) => only.size > 0) ? found : best
}

/** What an answer tells of how its question was read. */
function howUnderstood({ taken, leftOut }: FittedQuery): readonly Phrase[] {
  return [
    ...taken.map(({ typed, as }) => say`Taken “${typed}” as “${as}”.`),
    ...(leftOut > 0 ? [say`The question is long: its words that are rarest in the coverage count.`] : []),
  ]
}

/** Turns ranked paragraphs into passages to show, with who speaks in the sentence that matters. */
export function chosen(
  collection: Collection,
  { concepts }: Ranking,
  best: readonly Told<RankedParagraph>[],
) {
  const top = best[0]?.score ?? 0
  return best.map(ranked => {
    const { parsed, score, alsoIn } = ranked
    const sentence = bestSentence(collection, parsed, concepts)
    const statement = statementAt(collection.statements(parsed), parsed.sentences[sentence])
    return {
      parsed,
      shown: excerpt(parsed, sentence),
      statement,
      role: null,
      likelihood: likelihood(score - top),
      signs: signsOf(ranked),
      alsoIn: alsoIn.map(elsewhere),
    }
  })
}

/** A score's distance from the best, as a likelihood. */
function likelihood(distance: number): number {
  return Math.exp(distance / 2)
}

/**
 * What a declined question asked about that the coverage has nowhere, or not in the best it has. Words that tell little
 * are left out where others are left.
 */
export function missingWords({ concepts, ranked }: Ranking): readonly string[] {
  const best = ranked[0]?.parsed
  const nowhere = telling(concepts.filter(concept => concept.frequency === 0 && !isDateOf(concept, best)))
  const lacking = nowhere.length > 0 ? nowhere : concepts.filter(concept => !stands(concept, best))
  const told = [telling(lacking), lacking, concepts].find(({ length }) => length > 0) ?? []
  return told.map(({ label }) => label)
}

function telling<Told extends Concept>(concepts: readonly Told[]): readonly Told[] {
  return concepts.filter(({ term }) => !isLight(term))
}

function stands(concept: Concept, parsed: ParsedParagraph | undefined): boolean {
  if (isDateOf(concept, parsed)) return true
  return parsed !== undefined && occurrences([concept], parsed.words).some(places => places.length > 0)
}

/** Whether a word is of the date of an article: its text need not repeat it. */
function isDateOf({ date }: Concept, parsed: ParsedParagraph | undefined): boolean {
  return date !== null && parsed !== undefined && dated(parsed.article.published, [date]) === 1
}

/** What an answer tells of words that stand nowhere in the coverage. */
export function unfound({ concepts, ranked }: Ranking): readonly Phrase[] {
  const nowhere = concepts.filter(concept => concept.frequency === 0 && !isDateOf(concept, ranked[0]?.parsed))
  return notInCoverage(telling(nowhere).map(({ label }) => label))
}

/** The nearest things to a question that the coverage does not answer: alike words, then articles. */
export function nearest(
  collection: Collection,
  { ranked }: Ranking,
  missing: readonly string[],
  accepts: (article: Article) => boolean,
): readonly Words[] {
  const titles = titlesOf(ranked.slice(0, MOST_TITLES).map(({ parsed }) => parsed.article))
  return orElseTitles([...nearestWords(collection, missing), ...titles], collection.articles.filter(accepts))
}
