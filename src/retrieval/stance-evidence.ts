import type { Statement } from '../attribution/statement.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { Topic } from './topic.ts'
import { type Heard, type Hearing, SURE } from './voice.ts'

/** What a paragraph shows of an actor on a topic; all from 0 to 1. */
export interface StanceEvidence {
  /** How surely somebody who is the actor, or speaks for it, is the source of a statement. */
  readonly speaks: number
  /** The same, in the actor's own words. */
  readonly quoted: number
  /** How surely the actor is a sentence's subject. */
  readonly acts: number
  /** How surely the actor is named. */
  readonly named: number
  /** How surely the paragraph before has the actor. */
  readonly before: number
  /** How much of the topic the sentence holds that has most of it, the whole paragraph, and the one before or after. */
  readonly sentence: number
  readonly paragraph: number
  readonly around: number
  /** How much of the topic stands in what the actor says; in a sentence that it is the subject of; that names it. */
  readonly saysIt: number
  readonly doesIt: number
  readonly besideIt: number
  /** The engine's score for the topic as a share of the topic's weight; the more often, the higher. */
  readonly bm25: number
  /**
   * How much of the topic the whole article holds, and its paragraphs in the mean; the mean of actor and topic together;
   * and of the company that the topic keeps (see `Company`).
   */
  readonly article: number
  readonly density: number
  readonly together: number
  readonly company: number
  /** How near the paragraph stands to the beginning. */
  readonly lead: number
}

/**
 * What each sign is worth, set by hand. The topic must be what the article is about, so its share there weighs most;
 * then it counts that the actor speaks, or is named at all; and again that both stand in one sentence. How it says it
 * adds nothing. None of the figures is fitted: twice or half of most of them changes little.
 */
const WEIGHTS: Readonly<Record<keyof StanceEvidence, number>> = {
  speaks: 0.8,
  quoted: 0.3,
  acts: 0.3,
  named: 0.6,
  before: 0.3,
  sentence: 0.3,
  paragraph: 0.6,
  around: 0.5,
  saysIt: 1,
  doesIt: 0.8,
  besideIt: 0.8,
  bm25: 0.7,
  article: 4,
  density: 0.7,
  together: 1,
  company: 3,
  lead: 0.5,
}

/** The most that evidence can be worth. */
const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)

const SIGNS = Object.keys(WEIGHTS) as (keyof StanceEvidence)[]

/** What evidence is worth, from 0 to 1. */
export function worthOf(evidence: StanceEvidence): number {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * evidence[sign], 0) / TOTAL
}

/** Each sign of the evidence with its weight: together the worth of the evidence, times that of all signs. */
export function signsOf(
  evidence: StanceEvidence,
): readonly { readonly name: keyof StanceEvidence; readonly value: number; readonly weight: number }[] {
  return SIGNS.map(name => ({ name, value: evidence[name], weight: WEIGHTS[name] }))
}

/**
 * The evidence in each paragraph of an article, in reading order; nothing yet of the company that the topic keeps.
 *
 * @param scores The engine's score of each paragraph, as a share of the topic's weight.
 */
export function weighArticle(
  paragraphs: readonly ParsedParagraph[],
  hearings: readonly Hearing[],
  topic: Topic,
  scores: readonly number[],
): readonly StanceEvidence[] {
  const shares = paragraphs.map(parsed => topic.share([parsed]))
  const around = shares.map((_, at) => Math.max(shares[at - 1] ?? 0, shares[at + 1] ?? 0))
  const article = topic.share(paragraphs)
  const near = shares.map((share, at) => Math.max(share, (around[at] ?? 0) / 2))
  const presences = hearings.map(presence)
  const together = mean(presences.map((surety, at) => surety * (near[at] ?? 0)))
  const density = mean(shares)
  return paragraphs.map((parsed, at): StanceEvidence => {
    const hearing = hearings[at]
    const inSentences = parsed.sentences.map(sentence => topic.within(parsed, sentence))
    const joint = (sureties: readonly number[]) =>
      most(sureties.map((surety, sentence) => surety * (inSentences[sentence] ?? 0)))
    const said = hearing?.said ?? []
    return {
      speaks: most(said.map(({ surety }) => surety)),
      quoted: most(said.map(({ statement, surety }) => (statement.kind === 'indirect' ? 0 : surety))),
      acts: most(hearing?.acts ?? []),
      named: most(hearing?.named ?? []),
      before: presences[at - 1] ?? 0,
      sentence: most(inSentences),
      paragraph: shares[at] ?? 0,
      around: around[at] ?? 0,
      saysIt: most(said.map(({ statement, surety }) => surety * topic.within(parsed, statement.content))),
      doesIt: joint(hearing?.acts ?? []),
      besideIt: joint(hearing?.named ?? []),
      bm25: scores[at] ?? 0,
      article,
      density,
      together,
      company: 0,
      lead: 1 / (at + 1),
    }
  })
}

/** How surely an actor is in a paragraph at all, in whatever role. */
export function presence({ said, comes, told, acts, named }: Hearing): number {
  return most([...said, ...comes, ...told].map(({ surety }) => surety).concat(acts, named))
}

/** A statement of the actor is what a paragraph shows of it unless something else in it is this many times as much on the topic. */
const RATHER = 2

/** What a paragraph shows of an actor: the first role that it is sure to have, unless a later one is far more on the topic. */
export function roleIn(
  parsed: ParsedParagraph,
  { said, comes, told, acts }: Hearing,
  topic: Topic,
): {
  readonly role: 'said' | 'comes' | 'did' | 'told' | 'mentioned'
  readonly statement: Statement | null
} {
  const sure = (heard: readonly Heard[]) => heard.filter(({ surety }) => surety >= SURE)
  const own = mostOn(topic, parsed, sure(said))
  const kin = mostOn(topic, parsed, sure(comes))
  const others = mostOn(topic, parsed, sure(told))
  const deeds = parsed.sentences.filter((_, at) => (acts[at] ?? 0) >= SURE)
  const deed = most(deeds.map(sentence => topic.within(parsed, sentence)))
  const on = (statement: Statement | null) =>
    statement === null
      ? 0
      : Math.max(topic.within(parsed, statement.content), topic.within(parsed, statement.sentence))
  const instead = Math.max(on(kin), deed, on(others)) / RATHER
  if (own && on(own) >= instead) return { role: 'said', statement: own }
  if (kin && on(kin) >= Math.max(deed, on(others)) / RATHER) return { role: 'comes', statement: kin }
  if (deeds.length > 0 && deed >= on(others) / RATHER) return { role: 'did', statement: null }
  if (others) return { role: 'told', statement: others }
  return { role: 'mentioned', statement: null }
}

/** Of some statements the one that holds most of a topic, in itself or in its sentence; of equal ones the surest. */
function mostOn(topic: Topic, parsed: ParsedParagraph, heard: readonly Heard[]): Statement | null {
  let [found, highest]: [Statement | null, number] = [null, -1]
  for (const { statement, surety } of heard) {
    const { content, sentence, confidence } = statement
    const worth =
      topic.within(parsed, content) + topic.within(parsed, sentence) / 2 + (surety * confidence) / 4
    if (worth > highest) [found, highest] = [statement, worth]
  }
  return found
}

function most(shares: readonly number[]): number {
  return shares.reduce((largest, share) => Math.max(largest, share), 0)
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1)
}
