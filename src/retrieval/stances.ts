import type { Actor } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import { type Collection, neighbourhood } from './collection.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import { Topic } from './topic.ts'
import { Voice } from './voice.ts'
import { searchTerms, type WeighedConcept } from './weigh.ts'

/** A paragraph that shows what an actor says or does about a topic, or what others say of it, or that at least names both. */
export interface Stance {
  readonly parsed: ParsedParagraph
  /**
   * `said`: a statement of the actor, or of somebody who speaks for it. `comes`: of somebody who comes from it and does
   * not speak for it. `did`: the actor is the subject. `told`: a statement of others that names it. `mentioned`: it is
   * named beside the topic.
   */
  readonly role: 'said' | 'comes' | 'did' | 'told' | 'mentioned'
  /** The statement in it that is most on the topic: of the actor where it is said, of others where it is told; else null. */
  readonly statement: Statement | null
  /** How much it is on the topic, from 0 to 1. */
  readonly relevance: number
}

/** A statement counts for this much more than a mention that is as much on the topic. */
const SPOKEN = 0.2
/** One in the actor's own words, for this much more again. */
const QUOTED = 0.05
/** What holds less of the topic than this is not about it. */
const ON_TOPIC = 0.3
/** How much the topic counts where it stands in the paragraph before or after. */
const AROUND = 0.5
/** The topic stands in the same article, but not near the statement: better than nothing, hardly more. */
export const IN_ARTICLE = 0.35
/** How many paragraphs the engine proposes for the topic; what actors say stands in them or next to them. */
const CANDIDATES = 200

/** What narrows a search for stances. */
export interface StanceSearch {
  /** How many are wanted. */
  readonly most: number
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

/**
 * Paragraphs in which an actor, or somebody who speaks for it, says something on a topic, and paragraphs that
 * only mention the actor beside the topic.
 */
export async function stances(
  collection: Collection,
  actor: Actor,
  topic: readonly WeighedConcept[],
  { most, only = 'all', accepts = () => true }: StanceSearch,
): Promise<Stances> {
  const voice = new Voice(actor, collection)
  const candidates = await proposed(collection, topic, voice, accepts)
  const ids = new Set(candidates.flatMap(id => neighbourhood(collection, id)))
  const audible = [...ids].filter(id => voice.isIn(collection.articleOf(id)))
  const about = new Topic(topic)
  const near = bestOf(collection, audible, about, voice)
  const all = (near.length > 0 ? near : inArticlesOn(collection, about, voice, audible)).filter(({ role }) =>
    ROLES[only].includes(role),
  )
  const totals = { said: 0, comes: 0, did: 0, told: 0, mentioned: 0 }
  for (const { role } of all) totals[role] += 1
  return { found: all.slice(0, most), totals, confidence: confidenceInStance(all[0]) }
}

const ROLES: Readonly<Record<NonNullable<StanceSearch['only']>, readonly Stance['role'][]>> = {
  all: ['said', 'comes', 'did', 'told', 'mentioned'],
  official: ['said'],
  people: ['comes'],
}

/** A statement that is wholly on the topic is nearly sure; a mention that holds a third of it is not enough. */
function confidenceInStance(best: Stance | undefined): number {
  if (!best) return 0
  return 1 / (1 + Math.exp(-(6 * best.relevance + (best.statement ? 0.7 : 0) - 3.7)))
}

/** The paragraphs that an engine proposes for a topic; where there are too many, of those that the actor is heard in. */
async function proposed(
  collection: Collection,
  topic: readonly WeighedConcept[],
  voice: Voice,
  accepts: (id: number) => boolean,
): Promise<readonly number[]> {
  const terms = searchTerms(topic)
  const all = await collection.index.search(terms, CANDIDATES, accepts)
  const audible = (id: number) => accepts(id) && voice.isIn(collection.articleOf(id))
  const heard = all.length < CANDIDATES ? all : await collection.index.search(terms, CANDIDATES, audible)
  return heard.map(({ id }) => id)
}

/** A paragraph with the most that it can hold of a topic. */
interface Prospect {
  readonly parsed: ParsedParagraph
  /** How much of the topic stands around it. */
  readonly around: number
  /** No relevance in it is above this. */
  readonly ceiling: number
}

/** The stances in some paragraphs, best first. */
function bestOf(
  collection: Collection,
  ids: readonly number[],
  about: Topic,
  voice: Voice,
): readonly Stance[] {
  return ids
    .map((id): Prospect => {
      const parsed = collection.paragraph(id)
      const beside = neighbourhood(collection, id).map(place => collection.paragraph(place))
      const around = AROUND * about.share(beside)
      return { parsed, around, ceiling: Math.max(about.share([parsed]), around) }
    })
    .filter(({ ceiling }) => ceiling >= ON_TOPIC)
    .map(prospect => bestIn(prospect, about, voice))
    .filter(({ relevance }) => relevance >= ON_TOPIC)
    .sort((a, b) => worth(b) - worth(a))
}

/** The best that a paragraph has: a statement of the actor, or a mention. */
function bestIn({ parsed, around }: Prospect, about: Topic, voice: Voice): Stance {
  const mention: Stance = {
    parsed,
    role: 'mentioned',
    statement: null,
    relevance: about.beside(parsed, voice.namedIn(parsed)),
  }
  let best: Stance | null = null
  for (const statement of voice.statements(parsed)) {
    const relevance = Math.max(about.inStatement(parsed, statement), around)
    const stance: Stance = { parsed, role: 'said', statement, relevance }
    if (best === null || worth(stance) > worth(best)) best = stance
  }
  return best !== null && worth(best) >= worth(mention) ? best : mention
}

/** Where an actor never comes near the topic: what it says in articles that hold the topic elsewhere. */
function inArticlesOn(
  collection: Collection,
  about: Topic,
  voice: Voice,
  ids: readonly number[],
): readonly Stance[] {
  const articles = new Set(ids.map(id => collection.articleOf(id)))
  const found = [...articles].flatMap(article => {
    const paragraphs = collection.idsIn(article).map(id => collection.paragraph(id))
    if (about.share(paragraphs) < 1) return []
    return paragraphs.flatMap(parsed => {
      const [statement] = voice.statements(parsed)
      return statement ? [{ parsed, role: 'said' as const, statement, relevance: IN_ARTICLE }] : []
    })
  })
  return found.sort((a, b) => worth(b) - worth(a))
}

/** What decides a stance's place. */
function worth({ statement, relevance }: Stance): number {
  return statement ? relevance + SPOKEN + (statement.kind === 'indirect' ? 0 : QUOTED) : relevance
}
