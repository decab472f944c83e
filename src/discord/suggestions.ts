import type { Names } from '../desk/desk.ts'
import { type KnownNames, knownNames } from '../desk/known-names.ts'
import type { Option, OptionKind } from '../desk/option.ts'
import { shortened } from './cards/shortened.ts'
import { referenceTo } from './press.ts'

/** A value to choose while somebody types. */
export interface Suggestion {
  /** What is shown, at most 100 characters. */
  readonly name: string
  /** What is filled in, at most 100 characters. */
  readonly value: string
}

/** How many suggestions Discord shows. */
const MOST = 25
/** How many characters Discord takes in a name and in a value. */
const LONGEST = 100

/** Suggests values of options from the names of a collection. Any other text can be sent all the same. */
export class Suggestions {
  readonly #names: Names
  readonly #known = new Map<OptionKind, KnownNames>()

  constructor(names: Names) {
    this.#names = names
  }

  /** Values for an option that begin with what is typed so far. */
  startingWith(typed: string, { kind }: Pick<Option, 'kind'>): readonly Suggestion[] {
    const known = this.#known.get(kind) ?? knownNames(namesFor(kind, this.#names))
    this.#known.set(kind, known)
    const found = known.startingWith(typed, MOST)
    const isOfArticles = kind === 'article' || kind === 'passage'
    const suggestions = isOfArticles ? found.flatMap(title => this.#articles(title)) : found.map(asItIs)
    return suggestions.filter(({ value }) => value.length <= LONGEST).slice(0, MOST)
  }

  /** The articles of that title: two of one title are told apart by their ids. */
  #articles(title: string): readonly Suggestion[] {
    const held = this.#names.articles.filter(article => article.title === title)
    return held.map(({ id }) => ({
      name: shortened(held.length === 1 ? title : `${title} (${id})`, LONGEST),
      value: referenceTo(id),
    }))
  }
}

function asItIs(name: string): Suggestion {
  return { name: shortened(name, LONGEST), value: name }
}

function namesFor(kind: OptionKind, { actors, topics, outlets, articles }: Names): readonly string[] {
  switch (kind) {
    case 'actor':
      return actors
    case 'topic':
      return topics
    case 'outlet':
      return outlets
    case 'article':
    case 'passage':
      return [...new Set(articles.map(({ title }) => title))]
    default:
      return []
  }
}
