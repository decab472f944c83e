import type { ActorTable } from '../actors/actor.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { type AnswerKind, kindAskedFor } from './answer-kind.ts'
import { nearWords } from './near-words.ts'
import { actorKey } from './parsed-paragraph.ts'

/** One thing a query asks about: a word, or an actor under any name. */
export interface Concept {
  /** The words as they were typed. */
  readonly label: string
  /** Its folded words, for matching to the letter. */
  readonly words: readonly string[]
  /** What it is indexed under: a stem, or an actor's key. */
  readonly term: string
  /** Further terms that are the same thing: another spelling, a number in another form. */
  readonly same: readonly string[]
  /** Stems of words that mean much the same; none for a name. */
  readonly near: readonly string[]
  /** Whether it is a name or a number: these say most about what is meant. */
  readonly name: boolean
}

/** A question or a handful of search words, taken apart. */
export interface Query {
  /** In the order typed, each once. */
  readonly concepts: readonly Concept[]
  /** The kind of answer the question asks for. */
  readonly wants: AnswerKind | null
  /** The stretches of time it names, first day to last, both inclusive, as `YYYY-MM-DD`. */
  readonly dates: readonly { readonly from: string; readonly to: string }[]
}

/** Words that ask about the coverage rather than about the news, or only carry the question. */
const CARRIERS = new Set(
  `article articles coverage outlet outlets according mention mentioned report reported reports please exactly
  actually really currently anything something someone anyone happen happened happens say says said think thinks
  thought believe believes believed tell tells told`.split(/\s+/),
)

/** Takes a query apart: stop words out, names of actors together, every concept once. */
export function readQuery(text: string, table: ActorTable): Query {
  const typed = capitalised(text)
  const mentions = table.mentions(typed)
  const words = tokens(typed)
  const content = words.filter(({ word, stop }) => !stop && !CARRIERS.has(word))
  // A query of nothing but carriers means them.
  const kept = content.length > 0 ? content : words.filter(({ stop }) => !stop)
  const actors = mentions.map(({ start, end, actor }) => ({
    start,
    label: typed.slice(start, end),
    words: words.filter(token => token.start >= start && token.end <= end).map(({ word }) => word),
    term: actorKey(actor.name),
    same: [],
    near: [],
    name: true,
  }))
  const others = kept
    .filter(token => !mentions.some(({ start, end }) => token.start < end && token.end > start))
    .map(token => concept(typed, token))
  const concepts = new Map<string, Concept>()
  for (const found of [...actors, ...others].sort((a, b) => a.start - b.start))
    if (!concepts.has(found.term)) concepts.set(found.term, found)
  return { concepts: [...concepts.values()], wants: kindAskedFor(text), dates: [] }
}

/** Takes a name apart word by word, whether or not it is known: stop words out, every word once. */
export function readWords(name: string): Query {
  const concepts = new Map<string, Concept>()
  for (const token of tokens(name))
    if (!token.stop) concepts.set(token.term, { ...concept(name, token), near: [] })
  return { concepts: [...concepts.values()], wants: null, dates: [] }
}

function concept(typed: string, { start, end, word, term }: Token): Concept & { readonly start: number } {
  const label = typed.slice(start, end)
  const name = /^\p{N}/u.test(word) || (start > 0 && /^\p{Lu}/u.test(label))
  return { start, label, words: [word], term, same: [], near: name ? [] : nearWords(term), name }
}

/** People type "us officials" where nothing else is in capitals: there `us` is the country. */
function capitalised(text: string): string {
  if (/\p{Lu}/u.test(text)) return text
  return text.replace(/(?<![\p{L}'])us(?=\s+\p{L})/gu, 'US')
}
