import type { Actor } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import { at, type Collection, neighbourhood } from './collection.ts'
import { coverage } from './evidence.ts'
import { actorKey, type ParsedParagraph, type Word } from './parsed-paragraph.ts'
import type { WeighedConcept } from './weigh.ts'

/** A paragraph that shows what an actor says about a topic, or that at least names both. */
export interface Stance {
  readonly parsed: ParsedParagraph
  /** The actor's own statement in it that is most on the topic, or null where it only mentions the actor. */
  readonly statement: Statement | null
  /** How much it is on the topic, from 0 to 1. */
  readonly relevance: number
}

/** A statement counts for this much more than a mention that is as much on the topic. */
const SPOKEN = 0.4
/** What holds less of the topic than this is not about it. */
const ON_TOPIC = 0.3
/** How much the topic counts where it stands outside the statement itself. */
const IN_SENTENCE = 0.9
const IN_PARAGRAPH = 0.7
const AROUND = 0.5

/** How many paragraphs the engine proposes for the topic; what actors say stands in them or next to them. */
const CANDIDATES = 200

/**
 * Paragraphs in which an actor, or somebody who speaks for it, says something on a topic, and paragraphs that
 * only mention the actor beside the topic, best first. `accepts` narrows to some articles.
 */
export async function stances(
  collection: Collection,
  actor: Actor,
  topic: readonly WeighedConcept[],
  accepts: (parsed: ParsedParagraph) => boolean = () => true,
): Promise<readonly Stance[]> {
  const speaks = speaksFor(actor, collection)
  const terms = topic.map(({ term }) => ({ term, weight: 1 }))
  const candidates = await collection.index.search(terms, CANDIDATES, id => accepts(at(collection, id)))
  const ids = new Set(candidates.flatMap(({ id }) => neighbourhood(collection, id)))
  const found = [...ids].flatMap(id => {
    const parsed = at(collection, id)
    const around = neighbourhood(collection, id).flatMap(place => at(collection, place).words)
    const statements = collection
      .statements(parsed)
      .filter(statement => speaks(statement, parsed))
      .map(statement => ({ parsed, statement, relevance: onTopic(topic, parsed, statement, around) }))
    const mention = { parsed, statement: null, relevance: mentionRelevance(actor, topic, parsed) }
    const best = [...statements, mention].sort((a, b) => worth(b) - worth(a))[0]
    return best && best.relevance >= ON_TOPIC ? [best] : []
  })
  return found.sort((a, b) => worth(b) - worth(a))
}

/** What decides a stance's place. */
export function worth({ statement, relevance }: Stance): number {
  return statement ? relevance + SPOKEN + (statement.kind === 'indirect' ? 0 : 0.05) : relevance
}

/** Whether a statement is the actor's own: said by it, by a person of that name, or by somebody who speaks for it. */
function speaksFor(actor: Actor, collection: Collection) {
  const name = tokens(actor.name).map(({ word }) => word)
  return (statement: Statement, { text }: ParsedParagraph): boolean => {
    if (statement.actor === actor.name || statement.speaker === actor.name) return true
    if (actor.kind === 'country') return false
    const source = statement.source
      ? text.slice(statement.source.start, statement.source.end)
      : statement.speaker
    if (source === null) return false
    if (collection.actors.mentions(source).some(mention => mention.actor.name === actor.name)) return true
    const words = new Set(tokens(fold(source)).map(({ word }) => word))
    return collection.actors.find(actor.name) === null && name.every(word => words.has(word))
  }
}

function onTopic(
  topic: readonly WeighedConcept[],
  parsed: ParsedParagraph,
  { content, sentence }: Statement,
  around: readonly Word[],
): number {
  const inside = (from: number, to: number) =>
    parsed.words.filter(({ start, end }) => start >= from && end <= to)
  return Math.max(
    coverage(topic, inside(content.start, content.end)),
    IN_SENTENCE *
      coverage(topic, inside(Math.min(sentence.start, content.start), Math.max(sentence.end, content.end))),
    IN_PARAGRAPH * coverage(topic, parsed.words),
    AROUND * coverage(topic, around),
  )
}

function mentionRelevance(actor: Actor, topic: readonly WeighedConcept[], parsed: ParsedParagraph): number {
  const names = parsed.words.filter(word => word.actor === actorKey(actor.name))
  const typed = tokens(actor.name).map(({ word }) => word)
  const named =
    names.length > 0
      ? names
      : typed.every(name => parsed.words.some(({ word }) => word === name))
        ? parsed.words.filter(({ word }) => typed.includes(word))
        : []
  if (named.length === 0) return 0
  const sentences = new Set(named.map(({ sentence }) => sentence))
  const beside = parsed.words.filter(({ sentence }) => sentences.has(sentence))
  return Math.max(coverage(topic, beside), IN_PARAGRAPH * coverage(topic, parsed.words))
}
