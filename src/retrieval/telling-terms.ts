import type { Article } from '../news/article.ts'
import type { Collection } from './collection.ts'

/** A term that tells what some paragraphs are about. */
export interface Telling {
  /** A stem, or an actor's key. */
  readonly term: string
  /** As it is first written there. */
  readonly label: string
  /** Whether it is a name or a number. */
  readonly name: boolean
  /** In how many paragraphs of the collection it stands. */
  readonly frequency: number
  /** How much it counts by how often it stands there, and as what. */
  readonly strength: number
  /** The same by how rare it is, too. */
  readonly weight: number
}

/** By how many terms a passage is looked for. */
const MOST = 20
/** What a word of the title or of the opening paragraph counts, beside one of the passage. */
const CONTEXT = 0.5
/** A small collection is taken for one of so many paragraphs: what nearly all of it is about is not therefore common. */
const FEWEST = 200
/** What a name or a number counts, beside another word. */
const NAME = 1.5

/**
 * The terms that tell most about some paragraphs of an article, the most telling first: by how often they stand there,
 * and in the title and the opening for the event, and how rare they are (tf-idf: G. Salton and C. Buckley, 1988).
 */
export async function distinctive(
  collection: Collection,
  article: Article,
  ids: readonly number[],
): Promise<readonly Telling[]> {
  const counted = new Map<string, { label: string; name: boolean; times: number }>()
  const count = (term: string, label: string, name: boolean, times: number) => {
    const known = counted.get(term)
    counted.set(term, {
      label: known?.label ?? label,
      name: name || known?.name === true,
      times: (known?.times ?? 0) + times,
    })
  }
  const read = (id: number, times: number) => {
    const { text, words, sentences } = collection.paragraph(id)
    for (const { start, end, term, stop, actor, sentence } of words) {
      const label = text.slice(start, end)
      if (actor !== null) count(actor, label, true, times)
      else if (!stop)
        count(
          term,
          label,
          /^\p{N}/u.test(label) || (/^\p{Lu}/u.test(label) && start > (sentences[sentence]?.start ?? 0) + 1),
          times,
        )
    }
  }
  for (const id of ids) read(id, 1)
  const [opening] = collection.idsIn(article)
  if (opening !== undefined && !ids.includes(opening)) read(opening, CONTEXT)
  for (const term of collection.titleTerms(article)) count(term, term, term.startsWith('@'), CONTEXT)
  const frequencies = await collection.index.frequencies([...counted.keys()])
  const size = Math.max(collection.index.size, FEWEST)
  return [...counted]
    .map(([term, { label, name, times }], at): Telling => {
      const frequency = frequencies[at] ?? 0
      const strength = Math.log1p(times) * (name ? NAME : 1)
      const rarity = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
      return { term, label, name, frequency, strength, weight: strength * rarity }
    })
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
}
