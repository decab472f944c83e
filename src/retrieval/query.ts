import type { ActorTable, Mention } from '../actors/actor.ts'
import type { Span } from '../text/span.ts'
import { stem } from '../text/stem.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { type AnswerKind, kindAskedFor } from './answer-kind.ts'
import { nearWords } from './near-words.ts'
import { actorKey } from './parsed-paragraph.ts'
import { withCapitals } from './questions/capitals.ts'
import {
  datesIn,
  isMonthName,
  type NamedDate,
  otherMonthForms,
  type Stretch,
  writtenDates,
} from './questions/dates.ts'
import { otherForms, roundNumbers, scaleMeant } from './questions/numbers.ts'
import { secondNames } from './second-names.ts'

/** One thing a query asks about: a word, or an actor under any name. */
export interface Concept {
  /** The words as they were typed. */
  readonly label: string
  /** Where they stand in the query's text. */
  readonly span: Span
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
  /** The stretch of time that it is part of the name of: an article of that time need not name it. Else null. */
  readonly date: Stretch | null
}

/** A question or a handful of search words, taken apart. */
export interface Query {
  /** What was typed, with dates and round numbers written as articles write them. */
  readonly text: string
  /** In the order typed, each once. */
  readonly concepts: readonly Concept[]
  /** The kind of answer the question asks for. */
  readonly wants: AnswerKind | null
  /** The stretches of time it names. */
  readonly dates: readonly Stretch[]
}

/** Words that ask about the coverage rather than about the news, or only carry the question. */
const CARRIERS = new Set(
  `article articles coverage news outlet outlets according mention mentioned report reported reports please exactly
  actually really currently anything something someone anyone happen happened happens say says said think thinks
  thought believe believes believed tell tells told true
  wat wht whats whos wheres whens hows didnt dont doesnt isnt wasnt arent werent hasnt havent pls plz`.split(
    /\s+/,
  ),
)

/** Whether a folded word only carries a question: "what happened?" asks about nothing. */
export function isCarrier(word: string): boolean {
  return CARRIERS.has(word)
}

/** Takes a query apart: stop words out, names of actors together, every concept once. */
export function readQuery(text: string, table: ActorTable): Query {
  const typed = roundNumbers(writtenDates(withCapitals(text, table)))
  const dates = datesIn(typed)
  const mentions = table.mentions(typed)
  const words = tokens(typed)
  const content = words.filter(({ word, stop }) => !stop && !CARRIERS.has(word))
  // A query of nothing but carriers means them.
  const kept = new Set(content.length > 0 ? content : words.filter(({ stop }) => !stop))
  const isPrefix = (place: number) => opensNext(typed, words[place], words[place + 1])
  const namedAt = spansInOrder(mentions)
  const dateAt = spansInOrder(dates)
  const concepts = new Map<string, Concept>()
  words.forEach((token, place) => {
    const named = namedAt(token)
    const term = named ? actorKey(named.actor.name) : token.term
    if (concepts.has(term)) return
    if (named) concepts.set(term, actorConcept(typed, named, words.slice(place, place + LONGEST_NAME)))
    else if (kept.has(token) && !isPrefix(place)) {
      const plain = concept(typed, token, words[place - 1], dateAt(token), besideInDate(words, place))
      const found = isPrefix(place - 1) ? withPrefix(typed, plain, words[place - 1]) : plain
      if (!concepts.has(found.term)) concepts.set(found.term, found)
    }
  })
  return {
    text: typed,
    concepts: withSecondNames([...concepts.values()]),
    wants: kindAskedFor(typed),
    dates: dates.map(({ stretch }) => stretch),
  }
}

/** Takes a name apart word by word, whether or not it is known: stop words out, every word once. */
export function readWords(name: string): Query {
  const concepts = new Map<string, Concept>()
  for (const token of tokens(name))
    if (!token.stop) concepts.set(token.term, { ...concept(name, token), near: [] })
  return { text: name, concepts: [...concepts.values()], wants: null, dates: [] }
}

/** The longest name of an actor, in words. */
const LONGEST_NAME = 12

/** @param words Of the text, from the name's first on. */
function actorConcept(typed: string, { start, end, actor }: Mention, words: readonly Token[]): Concept {
  return {
    label: typed.slice(start, end),
    span: { start, end },
    words: words.filter(token => token.start >= start && token.end <= end).map(({ word }) => word),
    term: actorKey(actor.name),
    same: [],
    near: [],
    name: true,
    date: null,
  }
}

/** What opens a word and says nothing alone: "anti-war", "mid-term", "co-operate". */
const PREFIXES = new Set('anti pro non ex co mid pre post semi multi inter intra counter sub'.split(' '))
/** Whether a folded word is a prefix that says nothing alone. */
export function isPrefix(word: string): boolean {
  return PREFIXES.has(word)
}

const HYPHEN = /^[-‐‑]$/

/** Whether a word is the prefix of the next. */
function opensNext(typed: string, token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || next.stop || !PREFIXES.has(token.word)) return false
  return HYPHEN.test(typed.slice(token.end, next.start))
}

/** A word with its prefix, which texts also write as one: "midterm". */
function withPrefix(typed: string, found: Concept, prefix: Token | undefined): Concept {
  if (!prefix) return found
  const span = { start: prefix.start, end: found.span.end }
  const whole = stem(`${prefix.word}${found.words[0] ?? ''}`)
  return { ...found, label: typed.slice(span.start, span.end), span, same: [...found.same, whole] }
}

/** @param besideDate Whether it is the day beside its month or the month beside its day, of no year. */
function concept(typed: string, token: Token, before?: Token, date?: NamedDate, besideDate = false): Concept {
  const inDate = date !== undefined || besideDate
  const { start, end, word } = token
  const scale = scaleMeant(before, token)
  const label = scale ?? typed.slice(start, end)
  const term = scale === null ? token.term : stem(scale)
  const number = /^\p{N}/u.test(word)
  const name = number || date !== undefined || (start > 0 && /^\p{Lu}/u.test(label))
  const same = [
    ...(scale === null ? [] : [word]),
    ...otherForms(scale ?? word, before),
    ...(inDate && !number ? otherMonthForms(word).map(stem) : []),
    // In a date, a day may be written as a rank.
    ...(inDate ? otherDayForms(term) : []),
  ]
  return {
    label,
    span: { start, end },
    words: [word],
    term,
    same: [...new Set(same)].filter(form => form !== term),
    near: name ? [] : nearWords(term),
    name,
    date: date?.stretch ?? null,
  }
}

const RANKS = ['', 'st', 'nd', 'rd', 'th']
const DAY = /^(\d\d?)(?:st|nd|rd|th)?$/

function otherDayForms(term: string): readonly string[] {
  const [, day] = DAY.exec(term) ?? []
  return day === undefined ? [] : RANKS.map(rank => day + rank)
}

/** Whether a word is a day beside its month or a month beside its day: "4 November", "the fourth of November". */
function besideInDate(words: readonly Token[], place: number): boolean {
  const isDay = (at: number) => DAY.test(words[at]?.term ?? '')
  const isMonth = (at: number) => isMonthName(words[at]?.word ?? '')
  const isPair = (one: (at: number) => boolean, other: (at: number) => boolean) =>
    one(place) && (other(place - 1) || other(place + 1))
  if (isPair(isDay, isMonth) || isPair(isMonth, isDay)) return true
  const isOf = (at: number) => words[at]?.word === 'of'
  return (
    (isDay(place) && isOf(place + 1) && isMonth(place + 2)) ||
    (isMonth(place) && isOf(place - 1) && isDay(place - 2))
  )
}

/** The concepts, those that together name a law or a dispute with the words that are second names of it. */
function withSecondNames(concepts: readonly Concept[]): readonly Concept[] {
  const words = concepts.flatMap((found, place) => found.words.map(word => ({ term: stem(word), place })))
  const others = secondNames(words.map(({ term }) => term)).filter(({ terms }) => terms.length === 1)
  if (others.length === 0) return concepts
  return concepts.map((found, place) => {
    // An actor has all its names already.
    if (found.term.startsWith(actorKey(''))) return found
    const names = others.filter(({ places }) => places.some(at => words[at]?.place === place))
    return { ...found, same: [...new Set([...found.same, ...names.flatMap(({ terms }) => terms)])] }
  })
}

/** Tells which of some spans in order a span overlaps; asked of spans in order, in one walk along both. */
function spansInOrder<Found extends Span>(spans: readonly Found[]): (span: Span) => Found | undefined {
  let next = 0
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const found = spans[next]
    return found && found.start < end ? found : undefined
  }
}
