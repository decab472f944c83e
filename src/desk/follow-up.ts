import type { ActorTable } from '../actors/actor.ts'
import { type Concept, type Query, readQuery } from '../retrieval/query.ts'
import { datesIn } from '../retrieval/questions/dates.ts'
import type { Span } from '../text/span.ts'
import { elided, isWholeQuestion } from './elided.ts'

/** What opens a question, up to its verb. */
const OPENING =
  /^(?:(?:in|at|by|for|since|from|to)\s+)?(?:who|whom|whose|what|when|where|why|how|which)(?:\s+(?:many|much|long|often|far|old|come|year|day|month|country|city))*\s+/i

/** What only leads over to a question. */
const LEADING = /^(?:(?:and|but|so|also|or|then)\s+)+/i
/** A question word that an earlier follow-up put behind what is asked: "… the coalition: how many?" */
const BEHIND = /:\s+[\p{L} ]{2,12}\?$/u

/**
 * The whole question that a follow-up asks after another: what it names takes the place of the like, a country that of a
 * country, a year that of a year. Null where it stands alone.
 */
export function followUp(question: string, typed: string, table: ActorTable): string | null {
  const before = question.trim().replace(LEADING, '')
  const instead = elided(typed)
  const asked = readQuery(before, table)
  if (asked.concepts.length === 0) return null
  if (instead === null) return withNameFor(typed, asked.concepts, table)
  if ('asks' in instead) return asking(before, instead.asks)
  const other = readQuery(instead.about, table)
  if (other.concepts.length === 0) return null
  // What is asked about already is asked about anew.
  if (other.concepts.every(({ term }) => asked.concepts.some(concept => concept.term === term))) return null
  const [date] = datesIn(other.text)
  if (date && other.concepts.every(concept => concept.date !== null)) {
    const [known] = datesIn(asked.text)
    return known
      ? replaced(asked.text, known, other.text.slice(date.start, date.end))
      : appended(asked.text, `${instead.preposition ?? 'in'} ${other.text}`)
  }
  const like = likeIn(asked, other.concepts, table, instead.preposition === null)
  if (like) return replaced(asked.text, like, other.text)
  return instead.preposition === null ? null : appended(asked.text, `${instead.preposition} ${other.text}`)
}

/** "Why did he say about it" lacks what he said. */
const SAYS_ABOUT = /\b(say|says|said|think|thinks|tell|tells|told)\s+(about|on|of)\b/i

/** Question words that a verb may follow: "Why did Iran agree?" */
const BEFORE_VERB = /^(?:why|why not|when|since when|where|how|how come)$/i

/** A question with another question word: "Did Russia agree?" and "why" → "Why did Russia agree?" */
function asking(before: string, word: string): string {
  const rest = before.replace(BEHIND, '?').replace(OPENING, '')
  if (isWholeQuestion(rest) && BEFORE_VERB.test(word)) {
    const verb = rest.charAt(0).toLowerCase() + rest.slice(1)
    return `${capitalised(word.toLowerCase())} ${verb.replace(SAYS_ABOUT, '$1 this $2')}`
  }
  return `${capitalised(rest).replace(/[?!.\s]+$/, '')}: ${word.toLowerCase()}?`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A question that names nobody and asks what somebody did: "Did he agree?", "What did they want?" */
const OF_SOMEBODY =
  /^(?:(?:and|but|so)\s+)?(?:(?:who|whom|what|when|where|why|how)\s+)?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\s+(he|she|they)\b/i
/** Of more words, a question says itself whom it means. */
const LONGEST_WITH_PRONOUN = 8

/** A question whose subject is whom the one before names: "Did he agree?" → "Did Lavrov agree?" */
function withNameFor(typed: string, asked: readonly Concept[], table: ActorTable): string | null {
  const [opening, pronoun] = OF_SOMEBODY.exec(typed) ?? []
  if (!opening || !pronoun || typed.split(/\s+/).length > LONGEST_WITH_PRONOUN) return null
  const kinds =
    pronoun.toLowerCase() === 'they' ? ['country', 'organisation', 'person'] : ['person', undefined]
  const named = asked.filter(
    ({ name, date, words }) => name && date === null && !/^\p{N}/u.test(words[0] ?? ''),
  )
  const meant = kinds.flatMap(kind => named.filter(concept => kindOf(concept, table) === kind))[0]
  if (!meant) return null
  const name = meant.label.replace(/['’]s$/, '')
  return `${opening.slice(0, -pronoun.length)}${name}${typed.slice(opening.length)}`
}

function kindOf({ label }: Concept, table: ActorTable) {
  const name = label.replace(/['’]s$/, '')
  return (table.find(name) ?? table.bearers(name)[0])?.kind
}

/** Where in a question what is like a thing stands: of actors, one of the same kind rather than another. */
function likeIn(
  { text, concepts: asked }: Query,
  [other]: readonly Concept[],
  table: ActorTable,
  first: boolean,
): Span | null {
  const named = asked.filter(({ name, date }) => name && date === null)
  if (other && (other.name || /^\p{Lu}/u.test(other.label))) {
    const alike = named.filter(concept => kindOf(concept, table) === kindOf(other, table))
    const from = alike.length > 0 ? alike : named
    const like = first ? from[0] : from.at(-1)
    if (like) return wholeThing(like, named)
  }
  return thingIn(
    text,
    asked.filter(({ name }) => !name),
  )
}

const ARTICLE = /(?:^|\s)(?:the|an?|its|their|his|her|this|these|those)\s+$/i
const PREPOSITION =
  /\b(?:about|on|of|for|with|against|over|into|in|from|by|to)\s+(?:(?:the|an?|its|their|his|her)\s+)?$/i
const HELPING = /\b(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\s+\S+\s+$/i

/** The last thing of a question that is plain to be one: behind a preposition or an article. */
function thingIn(text: string, plain: readonly Concept[]): Span | null {
  const opens = ({ span }: Concept) =>
    [ARTICLE, PREPOSITION].some(form => form.test(text.slice(0, span.start)))
  const first = plain.findLast(opens)
  if (!first) return null
  const run = [first]
  for (const concept of plain.slice(plain.indexOf(first) + 1))
    if (concept.span.start - (run.at(-1) ?? first).span.end === 1) run.push(concept)
  // Behind a subject stands its verb: "Why did the ferry stop?"
  if (run.length > 1 && HELPING.test(text.slice(0, first.span.start))) run.pop()
  return { start: first.span.start, end: (run.at(-1) ?? first).span.end }
}

/** Words side by side are one thing: "chemical weapons", "Mona Lisa". */
function wholeThing({ span: { start, end } }: Concept, concepts: readonly Concept[]): Span {
  let whole = { start, end }
  for (const { span } of concepts) if (span.start - whole.end === 1) whole = { ...whole, end: span.end }
  for (const { span } of concepts.toReversed())
    if (whole.start - span.end === 1) whole = { ...whole, start: span.start }
  return whole
}

/** What stands behind something that has its article for itself: no further noun. */
const NOUN_ENDS =
  /^(?:['’]s\b)?(?:\s*$|\s*[?!.,;:]|\s+(?:and|or|to|in|on|at|of|for|from|with|about|by|say|says|said|think|want|wants)\b)/i
/** Names that go with "the". */
const WITH_ARTICLE = /^(?:U\.?S|U\.?K|U\.?N|E\.?U|United|European|Kremlin|White|Pentagon)/i

function replaced(text: string, { start, end }: Span, other: string): string {
  const possessive = /['’]s$/.exec(text.slice(start, end))?.[0] ?? ''
  const own = /['’]s$/.test(other) ? '' : possessive
  const [article = ''] = /\b(?:the|an?)\s$/i.exec(text.slice(0, start)) ?? []
  const bare = article === '' ? other : other.replace(/^(?:the|an?)\s+/i, '')
  // "What did the U.S. say?" and "Iran" have no article in common.
  const drops = article !== '' && bare === other && /^\p{Lu}/u.test(other) && !WITH_ARTICLE.test(other)
  const from = drops && NOUN_ENDS.test(text.slice(end)) ? start - article.length : start
  return `${text.slice(0, from)}${bare}${own}${text.slice(end)}`
}

function appended(text: string, more: string): string {
  const [, question = text, end = ''] = /^(.*?)([?!.\s]*)$/s.exec(text) ?? []
  return `${question} ${more}${end}`
}
