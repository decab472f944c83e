import { nameOf } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { oncePerStory, type Place } from '../retrieval/duplicates.ts'
import { readWords } from '../retrieval/query.ts'
import { type SimilarParagraph, similarTo } from '../retrieval/similar.ts'
import { bestInTurn } from '../retrieval/spread.ts'
import type { Telling } from '../retrieval/telling-terms.ts'
import { searchTerms, type WeighedConcept, weigh } from '../retrieval/weigh.ts'
import { bestSentence, type Chosen, numbered, PASSAGES, statementAt } from './answer.ts'
import { OUTLET_UNKNOWN } from './citation.ts'
import { decline, rounded } from './decline.ts'
import type { Filters } from './desk.ts'
import { elsewhere } from './elsewhere.ts'
import { excerpt } from './excerpt.ts'
import { narrow } from './narrowing.ts'
import { MOST_TITLES, orElseTitles, titlesOf } from './nearest.ts'
import { passageMeant } from './passage-meant.ts'
import type { Answer } from './reply.ts'
import { type Phrase, say, series, type Words } from './words/phrase.ts'

/** Below this a passage is about something else, or about the same people alone. */
const ALIKE = 0.33
/** Likeness from which on it is as good as certain, and up to which it is none. */
const SURE = 0.6
const NONE = 0.2
/** What a passage loses for every one of its article that stands before it: other outlets are to be seen, too. */
const SAME_ARTICLE = 0.05
/** How many words are set off, the most telling ones. */
const MOST_MARKED = 12
/** How many copies are named. */
const MOST_COPIES = 5

const HOW_TO_NAME = say`Name an article, or an article and a paragraph (${'ID 6'}), or words that stand side by side in a passage.`
const NOTHING_ALIKE = say`No other article tells of the same event, as far as its words show.`

/**
 * What other articles tell of the event that a passage tells of, or that a whole article is about. Copies of it are named
 * and not shown; a passage that several others carry is shown once.
 */
export async function related(collection: Collection, passage: string, filters: Filters): Promise<Answer> {
  const { accepts, notes, nothingLeft, nearest } = narrow(collection.articles, filters)
  const kind = 'related'
  if (nothingLeft !== null) return decline({ kind, heading: passage }, [nothingLeft], nearest, { notes })
  const meant = passageMeant(collection, passage)
  if (meant.status === 'unknown')
    return decline(
      { kind, heading: passage },
      [meant.missing],
      meant.nearest.length > 0 ? meant.nearest : await holdingMost(collection, passage),
      { notes: [HOW_TO_NAME, ...notes] },
    )
  const { article, paragraph } = meant
  const heading =
    paragraph === null
      ? say`Other coverage of ${nameOf(article)}`
      : say`Other coverage of ${nameOf(article)}, ¶ ${`${paragraph}`}`
  const { found, copies, terms } = await similarTo(collection, meant, accepts)
  const told = copies.length === 0 ? notes : [...notes, copiesNote(copies, paragraph === null)]
  const alike = oncePerStory(collection, found).filter(({ score }) => score >= ALIKE)
  const concepts = terms.slice(0, MOST_MARKED).map(conceptOf)
  const confidence = sureness(found[0]?.score ?? 0)
  if (alike.length === 0)
    return decline(
      { kind, heading },
      [],
      titlesOf(found.slice(0, MOST_TITLES).map(({ parsed }) => parsed.article)),
      {
        confidence,
        notes: copies.length === 0 ? [NOTHING_ALIKE, ...notes] : [onlyCopies(copies), ...notes],
      },
    )
  return {
    kind,
    heading,
    status: 'answered',
    summary: [],
    passages: numbered(
      { collection, concepts, wants: null, for: 'answer' },
      overArticles(alike, filters.limit ?? PASSAGES).map(({ parsed, signs, score, alsoIn }): Chosen => {
        const sentence = bestSentence(collection, parsed, concepts)
        return {
          parsed,
          shown: excerpt(parsed, sentence),
          statement: statementAt(collection.statements(parsed), parsed.sentences[sentence]),
          role: null,
          likelihood: score,
          signs,
          alsoIn: alsoIn.map(elsewhere),
        }
      }),
    ),
    groups: [],
    declined: null,
    confidence,
    notes: told,
  }
}

/** The articles that have most of some words, for want of a passage that has them all. */
async function holdingMost(collection: Collection, words: string): Promise<readonly Words[]> {
  const concepts = await weigh(collection.index, readWords(words))
  const found = await collection.index.search(searchTerms(concepts), PASSAGES)
  const articles = [...new Set(found.map(({ id }) => collection.articleOf(id)))]
  return orElseTitles(titlesOf(articles.slice(0, MOST_TITLES)), collection.articles)
}

/** How sure it is that a passage so like another tells of the same event, from 0 to 1. */
function sureness(score: number): number {
  return rounded(Math.min(1, Math.max(0, (score - NONE) / (SURE - NONE))))
}

/** The best, spread over articles. */
function overArticles<Similar extends SimilarParagraph>(
  all: readonly Similar[],
  limit: number,
): readonly Similar[] {
  return bestInTurn(
    all,
    limit,
    ({ parsed }) => [parsed.article],
    ({ score }, [same = 0]) => score - SAME_ARTICLE * same,
  )
}

function copiesNote(copies: readonly Place[], isOfArticle: boolean): Phrase {
  return isOfArticle
    ? say`Parts of it are also in ${named(copies)}.`
    : say`The passage is also in ${named(copies)}.`
}

function onlyCopies(copies: readonly Place[]): Phrase {
  return say`What is alike is a copy: ${named(copies)}.`
}

function named(copies: readonly Place[]): Phrase {
  return series(
    copies
      .slice(0, MOST_COPIES)
      .map(
        ({ article, paragraph }) =>
          say`${article.outlet ?? OUTLET_UNKNOWN} (${article.id} ${`${paragraph}`})`,
      ),
  )
}

function conceptOf({ term, label, name, frequency, weight }: Telling): WeighedConcept {
  return {
    term,
    label,
    name,
    frequency,
    weight,
    words: [label],
    same: [],
    near: [],
    span: { start: 0, end: 0 },
    date: null,
  }
}
