import type { Actor } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Article } from '../news/article.ts'
import { stem } from '../text/stem.ts'
import type { Collection } from './collection.ts'
import { Company } from './company.ts'
import { confidenceInStance } from './confidence.ts'
import { oncePerStory, type Place, type Told } from './duplicates.ts'
import { goesOn } from './goes-on.ts'
import { isKnown } from './naming.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import { readWords } from './query.ts'
import type { WeightedTerm } from './search-index.ts'
import { presence, roleIn, type StanceEvidence, weighArticle, worthOf } from './stance-evidence.ts'
import { Topic } from './topic.ts'
import { Voice } from './voice.ts'
import { searchTerms, type WeighedConcept, weigh } from './weigh.ts'

/** A paragraph that shows what an actor says or does about a topic, or what others say of it, or that at least names it. */
export interface Stance {
  readonly parsed: ParsedParagraph
  /**
   * `said`: a statement of the actor, or of somebody who speaks for it. `comes`: of somebody who comes from it and does
   * not speak for it. `did`: the actor is the subject. `told`: a statement of others that names it. `mentioned`: it is
   * named beside the topic, or the paragraph goes on with it.
   */
  readonly role: 'said' | 'comes' | 'did' | 'told' | 'mentioned'
  /** The statement in it that is most on the topic: of the actor where it is said, of others where it is told; else null. */
  readonly statement: Statement | null
  /** How much it shows the actor on the topic, from 0 to 1. */
  readonly relevance: number
  /** What that is made of. */
  readonly evidence: StanceEvidence
  /** Where other articles carry the same paragraph. */
  readonly alsoIn: readonly Place[]
}

/** What narrows a search for stances. */
export interface StanceSearch {
  /** How many are wanted. */
  readonly most: number
  /** The actor's name as it was typed, where it was another: of the Republican Party, "House Republicans" may be asked about. */
  readonly typed?: string | undefined
  /** `official`: only who speaks for the actor. `people`: only who comes from it and does not. `all` unless asked. */
  readonly only?: 'official' | 'people' | 'all' | undefined
  /** Narrows to some paragraphs, by id. */
  readonly accepts?: ((id: number) => boolean) | undefined
}

/** What an actor says and does about a topic. */
export interface Stances {
  /** The best, best first. */
  readonly found: readonly Stance[]
  /** How many there are in all, by role. */
  readonly totals: Readonly<Record<Stance['role'], number>>
  /** How sure it is, from 0 to 1, that they show the actor on the topic. */
  readonly confidence: number
}

/** How many paragraphs the engine proposes for the topic, and for a name that the collection does not know. */
const CANDIDATES = 300
const NAMESAKES = 1_000
/** How many articles are read at most, those first that have most of actor and topic: what they report is dear to find out. */
const ARTICLES = 40
/** An article that holds less of the topic than this is not about it. */
const ON_TOPIC = 0.3
/** From how many of the best passages the company is learnt that the topic keeps. */
const FEEDBACK = 6
/** What is worth less than this share of the best is left out: it would only fill the page. */
const WEAK = 0.56
/** Below this nothing tells that a paragraph has to do with the actor. */
const HEARD = 0.3
/** The topic stands in the same article, but not near: no relevance above this is shown for such a paragraph. */
export const IN_ARTICLE = 0.35

const ROLES: Readonly<Record<NonNullable<StanceSearch['only']>, readonly Stance['role'][]>> = {
  all: ['said', 'comes', 'did', 'told', 'mentioned'],
  official: ['said'],
  people: ['comes'],
}

/**
 * Paragraphs in which an actor, or somebody who speaks for it, says or does something about a topic, or others say so, or
 * that name the actor beside the topic. Articles are chosen first, by how much of both they have; then their paragraphs are
 * read.
 */
export async function stances(
  collection: Collection,
  actor: Actor,
  topic: readonly WeighedConcept[],
  { most, typed = actor.name, only = 'all', accepts = () => true }: StanceSearch,
): Promise<Stances> {
  const { index } = collection
  const concepts = await weigh(index, readWords(typed))
  const officials = collection.actors.actors.filter(({ affiliation }) => affiliation === actor.name)
  const proposed = isKnown(actor, officials, collection)
    ? []
    : await index.search(searchTerms(concepts), NAMESAKES, accepts)
  const voice = new Voice(actor, collection, { name: typed, concepts, proposed })
  const about = new Topic(topic, collection)
  const { articles, scores } = await articlesOn(collection, topic, about.terms, voice, accepts)
  const isWanted = ({ parsed, role }: Prospect) =>
    ROLES[only].includes(role) && accepts(idOf(collection, parsed))
  const read = articles.map(article => readArticle(collection, article, about, voice, scores, isWanted))
  const best = read.flatMap(({ prospects }) => prospects).sort((a, b) => b.worth - a.worth)
  const asked = new Set([...concepts, ...topic].flatMap(({ term, words }) => [term, ...words.map(stem)]))
  const company = await Company.of(
    best.slice(0, FEEDBACK).map(({ parsed }) => parsed),
    asked,
    index,
  )
  const weighed = read
    .flatMap(({ paragraphs, prospects }) => {
      const share = company.share(paragraphs)
      return prospects.map(prospect => {
        const evidence = { ...prospect.evidence, company: share }
        return { ...prospect, evidence, worth: worthOf(evidence) }
      })
    })
    .sort((a, b) => b.worth - a.worth)
  const strong = weighed.filter(({ worth }) => worth >= WEAK * (weighed[0]?.worth ?? 0))
  const all = oncePerStory(
    collection,
    strong.map(prospect => ({ ...prospect, score: prospect.worth })),
  )
  const totals = { said: 0, comes: 0, did: 0, told: 0, mentioned: 0 }
  for (const { role } of all) totals[role] += 1
  return {
    found: all.slice(0, most).map(stanceIn),
    totals,
    confidence: confidenceInStance(best[0]?.worth ?? 0),
  }
}

/** The articles that have most of a topic and an actor, and the engine's scores for the topic, as shares of its weight, by id. */
async function articlesOn(
  collection: Collection,
  topic: readonly WeighedConcept[],
  terms: readonly WeightedTerm[],
  voice: Voice,
  accepts: (id: number) => boolean,
): Promise<{ readonly articles: readonly Article[]; readonly scores: ReadonlyMap<number, number> }> {
  const all = await collection.index.search(terms, CANDIDATES, accepts)
  const audible = (id: number) => accepts(id) && voice.isIn(collection.articleOf(id))
  const heard =
    all.length < CANDIDATES
      ? all.filter(({ id }) => audible(id))
      : await collection.index.search(terms, CANDIDATES, audible)
  const highest = heard[0]?.score ?? 1
  const onTopic = new Map<Article, number>()
  for (const { id, score } of heard) {
    const article = collection.articleOf(id)
    onTopic.set(article, (onTopic.get(article) ?? 0) + score / highest)
  }
  const worth = (article: Article) =>
    Math.log1p(onTopic.get(article) ?? 0) * Math.log1p(voice.namingsIn(article))
  const total = topic.reduce((sum, { weight }) => sum + weight, 0) || 1
  return {
    articles: [...onTopic.keys()].sort((a, b) => worth(b) - worth(a)).slice(0, ARTICLES),
    scores: new Map(heard.map(({ id, score }) => [id, score / total])),
  }
}

/** A paragraph with what it has of actor and topic. */
interface Prospect extends Omit<Stance, 'relevance' | 'alsoIn'> {
  readonly worth: number
}

interface ReadArticle {
  readonly paragraphs: readonly ParsedParagraph[]
  readonly prospects: readonly Prospect[]
}

function readArticle(
  collection: Collection,
  article: Article,
  about: Topic,
  voice: Voice,
  scores: ReadonlyMap<number, number>,
  isWanted: (prospect: Prospect) => boolean,
): ReadArticle {
  const ids = collection.idsIn(article)
  const paragraphs = ids.map(id => collection.paragraph(id))
  if (about.share(paragraphs) < ON_TOPIC) return { paragraphs, prospects: [] }
  const hearings = voice.hear(paragraphs)
  const evidence = weighArticle(
    paragraphs,
    hearings,
    about,
    ids.map(id => scores.get(id) ?? 0),
  )
  const prospects = paragraphs.flatMap((parsed, at): Prospect | [] => {
    const [hearing, signs] = [hearings[at], evidence[at]]
    if (!hearing || !signs) return []
    if (presence(hearing) < HEARD && (signs.before < HEARD || !goesOn(parsed))) return []
    return { parsed, ...roleIn(parsed, hearing, about), evidence: signs, worth: worthOf(signs) }
  })
  return { paragraphs, prospects: prospects.filter(isWanted) }
}

function stanceIn({ parsed, role, statement, evidence, worth, alsoIn }: Told<Prospect>): Stance {
  const isNear = Math.max(evidence.paragraph, evidence.around) > 0
  const relevance = isNear ? worth : Math.min(worth, IN_ARTICLE)
  return { parsed, role, statement, relevance, evidence, alsoIn }
}

/** The id of a paragraph. */
function idOf(collection: Collection, { article, paragraph }: ParsedParagraph): number {
  return (collection.idsIn(article)[0] ?? 0) + paragraph - 1
}
