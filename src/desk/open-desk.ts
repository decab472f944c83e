import { nameOf } from '../news/article.ts'
import { firstDay, lastDay } from '../news/published.ts'
import type { Collection } from '../retrieval/collection.ts'
import type { Desk, Names } from './desk.ts'
import { listed } from './listed.ts'
import { actorsNamed } from './nearest.ts'
import { once } from './once.ts'
import { read } from './read.ts'
import type { Overview } from './reply.ts'
import { stillTold } from './still-told.ts'

/** A desk over a collection that can leave some of it out. */
export interface OpenDesk extends Desk {
  /** Answers without some articles from now on. Gives the names that are left. */
  withdraw(ids: readonly string[]): Names
}

/**
 * What answers each command, loaded when it is first asked for: who asks one question waits for no other command. Kept, as
 * a module is looked for anew by every `import`, which can take longer than the answer.
 */
const load = {
  ask: once(() => import('./ask.ts')),
  stance: once(() => import('./stance.ts')),
  search: once(() => import('./search.ts')),
  related: once(() => import('./related.ts')),
  timeline: once(() => import('./timeline.ts')),
  quotes: once(() => import('./quoted.ts')),
  compare: once(() => import('./compare.ts')),
  who: once(() => import('./who.ts')),
  checkQuotes: once(() => import('./quotes/check-quotes.ts')),
}

/** Opens the desk at which questions about a collection are answered. */
export function openDesk(whole: Collection): OpenDesk {
  let collection = whole
  let names = namesIn(whole)
  return {
    ask: async (question, filters) => (await load.ask()).ask(collection, question, filters),
    stance: async (actor, topic, filters) => (await load.stance()).stance(collection, actor, topic, filters),
    search: async (words, filters) => (await load.search()).search(collection, words, filters),
    related: async (passage, filters) => (await load.related()).related(collection, passage, filters),
    timeline: async (topic, filters) => (await load.timeline()).timeline(collection, topic, filters),
    article: async (id, paragraph, around) => read(collection, id, paragraph, around),
    sources: async () => overview(collection),
    quotes: async (source, topic, filters) =>
      (await load.quotes()).quotes(collection, source, topic, filters),
    compare: async (first, second, topic, filters) =>
      (await load.compare()).compare(collection, first, second, topic, filters),
    who: async name => (await load.who()).who(collection, name),
    check: async text => (await load.checkQuotes()).checkQuotes(collection, text),
    names: () => names,
    withdraw(ids) {
      collection = collection.without(new Set(ids))
      names = namesIn(collection)
      return names
    },
  }
}

/**
 * The names in a collection; of the actors, only those that the coverage names, the most frequent first, and behind
 * them their other names in the same order.
 */
function namesIn(collection: Collection): Names {
  const { articles } = collection
  const present = actorsNamed(collection)
  const others = stillTold(
    collection,
    present.flatMap(({ aliases, metonyms }) => [...aliases, ...metonyms]),
  )
  return {
    actors: [...new Set([...present.map(({ name }) => name), ...others])],
    outlets: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort(),
    articles: articles.map(article => ({ id: article.id, title: nameOf(article) })),
    get topics() {
      return collection.topics()
    },
  }
}

function overview({ articles }: Collection): Overview {
  const outlets = new Map<string | null, number>()
  for (const { outlet } of articles) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1)
  const dates = articles.flatMap(({ published }) => published ?? [])
  const first = dates.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)))[0]
  const last = dates.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0]
  return {
    kind: 'sources',
    status: 'answered',
    articles: articles.map(listed),
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    outlets: [...outlets]
      .map(([outlet, held]) => ({ outlet, articles: held }))
      .sort((a, b) => b.articles - a.articles || byName(a.outlet, b.outlet)),
    dates: first && last ? { from: first, to: last } : null,
  }
}

/** By the alphabet, what is unknown last. */
function byName(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : a.localeCompare(b, 'en')
}
