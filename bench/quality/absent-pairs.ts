import type { Article } from '../../src/news/article.ts'
import { tokens } from '../../src/text/tokens.ts'
import type { StancePair } from './seesaw.ts'

/**
 * Kinds of pairs that no label has. `absent`: the topic is in no article of the actor. `absent by the labels`: it may be,
 * but no label of such an article has it. `in the same article`: it is labelled there, with somebody else. `reversed`:
 * somebody's stance on the actor.
 */
export type Kind = 'absent' | 'absent by the labels' | 'in the same article' | 'reversed'

export const KINDS: readonly Kind[] = ['absent', 'absent by the labels', 'in the same article', 'reversed']

/** A pair that no label has. */
export type AbsentPair = Pick<StancePair, 'actor' | 'topic'>

/**
 * Draws as many pairs as there are present ones that no label has, or as many of them as there are.
 *
 * Protocol. Actor and topic are drawn alone from two pairs that have no gold article in common, each pair of names once;
 * what is drawn is kept where
 * - no pair has the two together, either way round, under these names; and
 * - `absent by the labels`: no article that a label of the actor stands in has a label of the topic, be it as topic or
 *   as actor;
 * - `absent`: besides, the topic is not in any article of the actor: of the articles that a label of the actor stands
 *   in, and of those whose text or title has all words of the actor's name, none has all words of the topic (by stem,
 *   stop words apart);
 * - `in the same article`: both are labelled in one article, and the text of it has all words of the topic;
 * - `reversed`: every topic that is also an actor, asked about its actor, where no pair has it that way.
 */
export function absentPairs(
  kind: Kind,
  pairs: readonly StancePair[],
  articles: readonly Article[],
  next: () => number,
): readonly AbsentPair[] {
  const together = new Set(pairs.map(({ actor, topic }) => key(actor, topic)))
  if (kind === 'reversed')
    return pairs
      .map(({ actor, topic }) => ({ actor: topic, topic: actor }))
      .filter(({ actor, topic }) => !together.has(key(actor, topic)))
      .filter(({ actor }) => pairs.some(pair => pair.actor === actor))
  const labels = new Labels(pairs, articles)
  const found = new Map<string, AbsentPair>()
  for (let trial = 0; trial < 200 * pairs.length && found.size < pairs.length; trial += 1) {
    const one = pairs[Math.floor(next() * pairs.length)]
    const other = pairs[Math.floor(next() * pairs.length)]
    if (!one || !other) continue
    const [{ actor }, { topic }] = [one, other]
    if (together.has(key(actor, topic)) || together.has(key(topic, actor)) || actor === topic) continue
    const same = labels.areTogether(actor, topic)
    if (kind === 'in the same article' ? !same : same) continue
    if (kind === 'in the same article' && !labels.isTopicInOf(labels.ofBoth(actor, topic), topic)) continue
    if (kind !== 'in the same article' && [...one.articles].some(article => other.articles.has(article)))
      continue
    if (kind === 'absent' && labels.isTopicInOf(labels.ofOrNaming(actor), topic)) continue
    found.set(key(actor, topic), { actor, topic })
  }
  return [...found.values()]
}

const key = (actor: string, topic: string): string => `${actor}\n${topic}`

/** Which articles have whom. */
class Labels {
  readonly #asActor = new Map<string, Set<string>>()
  readonly #asAny = new Map<string, Set<string>>()
  readonly #terms: ReadonlyMap<string, ReadonlySet<string>>

  constructor(pairs: readonly StancePair[], articles: readonly Article[]) {
    const add = (to: Map<string, Set<string>>, name: string, ids: Iterable<string>) =>
      to.set(name, new Set([...(to.get(name) ?? []), ...ids]))
    for (const { actor, topic, articles: ids } of pairs) {
      add(this.#asActor, actor, ids)
      for (const name of [actor, topic]) add(this.#asAny, name, ids)
    }
    this.#terms = new Map(
      articles.map(({ id, title, paragraphs }) => [id, termsOf([title ?? '', ...paragraphs].join('\n'))]),
    )
  }

  /** The articles labelled with the actor as an actor that are labelled with the topic in any place. */
  ofBoth(actor: string, topic: string): readonly string[] {
    const other = this.#asAny.get(topic)
    return [...(this.#asActor.get(actor) ?? [])].filter(id => other?.has(id))
  }

  areTogether(actor: string, topic: string): boolean {
    return this.ofBoth(actor, topic).length > 0
  }

  /** The articles labelled with the actor, and those that have all words of its name. */
  ofOrNaming(actor: string): readonly string[] {
    return [...new Set([...(this.#asActor.get(actor) ?? []), ...this.#holding(actor)])]
  }

  isTopicInOf(ids: readonly string[], topic: string): boolean {
    const holding = new Set(this.#holding(topic))
    return ids.some(id => holding.has(id))
  }

  #holding(name: string): readonly string[] {
    const wanted = [...termsOf(name)]
    return [...this.#terms].flatMap(([id, terms]) => (wanted.every(term => terms.has(term)) ? [id] : []))
  }
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(tokens(text).flatMap(({ term, stop }) => (stop ? [] : [term])))
}
