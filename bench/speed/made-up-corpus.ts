import type { Actor, ActorTable } from '../../src/actors/actor.ts'
import { worldActors } from '../../src/actors/world.ts'
import { type Article, makeArticle } from '../../src/news/article.ts'
import { sentences } from '../../src/text/sentences.ts'
import { tokens } from '../../src/text/tokens.ts'
import { Dice } from './dice.ts'
import { capitalised, madeUpPeople, madeUpWords } from './made-up-names.ts'

/** Of the words of five letters and more that are no names, how many become made-up ones. */
const RENEWED = 0.18
/** As many different words as a few million words of news have, about. */
const WORDS = 50_000
const PEOPLE = 6_000
const OUTLETS = 60
const OFFICES = ['Foreign Minister', 'Prime Minister', 'President', 'Defense Minister', 'Finance Minister']

/** A sentence of a model article with the places in it where something else can stand. */
interface Mould {
  readonly text: string
  readonly slots: readonly Slot[]
}

interface Slot {
  readonly start: number
  readonly end: number
  /** Whose name stands there, or null for a word that is no name. */
  readonly actor: Actor | null
}

/**
 * A corpus of so many paragraphs, the same for the same models and seed: sentences of the model articles, drawn
 * and joined anew, with other people (whose office is told, so that the actor table learns them), other countries
 * and, here and there, made-up words in place of their own. A few names and words stand in many articles and most
 * in few, as in news. It says nothing true and is of use for measuring alone.
 *
 * @param table Names the actors in the models.
 */
export function madeUpCorpus(
  models: readonly Article[],
  table: ActorTable,
  paragraphs: number,
  seed = 1,
): readonly Article[] {
  const dice = new Dice(seed)
  const moulds = models.flatMap(({ paragraphs }) => paragraphs.flatMap(text => mouldsIn(text, table)))
  const writer = new Writer(dice, moulds)
  const articles: Article[] = []
  for (let left = paragraphs; left > 0; ) {
    const length = Math.min(left, dice.between(6, 24))
    articles.push(writer.article(articles.length + 1, length))
    left -= length
  }
  return articles
}

function mouldsIn(text: string, table: ActorTable): readonly Mould[] {
  return sentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    const names = table.mentions(sentence)
    const words = tokens(sentence).filter(
      word =>
        !word.stop &&
        word.end - word.start >= 5 &&
        /^\p{Ll}/u.test(sentence.slice(word.start)) &&
        !names.some(name => word.start < name.end && word.end > name.start),
    )
    const slots = [...names, ...words.map(word => ({ ...word, actor: null }))]
    return { text: sentence, slots: slots.sort((a, b) => a.start - b.start) }
  })
}

/** Writes made-up articles. Held state: its dice. */
class Writer {
  readonly #dice: Dice
  readonly #moulds: readonly Mould[]
  readonly #words: readonly string[]
  readonly #people: readonly string[]
  readonly #outlets: readonly string[]
  readonly #countries = worldActors.filter(({ kind, metonyms }) => kind === 'country' && metonyms.length > 0)

  constructor(dice: Dice, moulds: readonly Mould[]) {
    this.#dice = dice
    this.#moulds = moulds
    this.#words = madeUpWords(dice, WORDS)
    this.#people = madeUpPeople(dice, PEOPLE)
    this.#outlets = madeUpWords(dice, OUTLETS).map(word => `The ${capitalised(word)} Courier`)
  }

  article(number: number, paragraphs: number): Article {
    const dice = this.#dice
    const cast = new Cast(dice, this.#people, this.#countries)
    const text = Array.from({ length: paragraphs }, () =>
      Array.from({ length: dice.between(2, 5) }, () => this.#sentence(cast)).join(' '),
    )
    const title = `${capitalised(dice.early(this.#words))} ${dice.early(this.#words)} in ${cast.country.name}`
    return makeArticle(`made-up-${number}`, {
      title,
      outlet: dice.early(this.#outlets),
      author: null,
      published: `${dice.between(2001, 2024)}-0${dice.between(1, 9)}-1${dice.between(0, 9)}`,
      url: null,
      extra: {},
      paragraphs: text,
    })
  }

  #sentence(cast: Cast): string {
    const { text, slots } = this.#dice.pick(this.#moulds)
    let written = ''
    let from = 0
    for (const { start, end, actor } of slots) {
      const word = text.slice(start, end)
      written += text.slice(from, start)
      if (actor !== null) written += cast.insteadOf(actor, word)
      else written += this.#dice.chance(RENEWED) ? this.#dice.early(this.#words) : word
      from = end
    }
    return written + text.slice(from)
  }
}

/** Who stands for whom in one article. Held state: who was introduced already. */
class Cast {
  readonly country: Actor
  readonly #dice: Dice
  readonly #people: readonly string[]
  readonly #countries: readonly Actor[]
  readonly #standIns = new Map<string, { readonly name: string; readonly country: Actor }>()
  readonly #introduced = new Set<string>()

  constructor(dice: Dice, people: readonly string[], countries: readonly Actor[]) {
    this.#dice = dice
    this.#people = people
    this.#countries = countries
    this.country = dice.early(countries)
  }

  /** What to write where an actor of the model is named in some way. */
  insteadOf(actor: Actor, written: string): string {
    if (actor.kind === 'organisation') return written
    const { name, country } = this.#standIn(actor)
    if (actor.kind === 'country') return countryAs(country, actor, written)
    if (!this.#introduced.has(name)) {
      this.#introduced.add(name)
      return `${country.name}’s ${this.#dice.pick(OFFICES)} ${name}`
    }
    return written.includes(' ') ? name : (name.split(' ')[1] ?? name)
  }

  #standIn(actor: Actor) {
    const known = this.#standIns.get(actor.name)
    if (known) return known
    const country = this.#dice.chance(0.5) ? this.country : this.#dice.early(this.#countries)
    const made = { name: this.#dice.early(this.#people), country }
    this.#standIns.set(actor.name, made)
    return made
  }
}

/** A country named the way that another one is: by its name, its people or its seat of government. */
function countryAs(country: Actor, other: Actor, written: string): string {
  if (other.metonyms.includes(written)) return country.metonyms[0] ?? country.name
  if (written === other.name || written === written.toUpperCase()) return country.name
  return country.aliases.at(written.endsWith('s') ? -1 : -2) ?? country.aliases[0] ?? country.name
}
