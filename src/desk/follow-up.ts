import type { ActorTable } from '../actors/actor.ts'
import { type Concept, readQuery } from '../retrieval/query.ts'
import { datesIn } from '../retrieval/questions/dates.ts'
import type { Span } from '../text/span.ts'
import { elided, isWholeQuestion } from './elided.ts'

/** What opens a question, up to its verb. */
const OPENING =
  /^(?:(?:in|at|by|for|since|from|to)\s+)?(?:who|whom|whose|what|when|where|why|how|which)(?:\s+(?:many|much|long|often|far|old|come|year|day|month|country|city))*\s+/i

/**
 * The whole question that a follow-up asks after another: what it names takes the place of the like, a country that of a
 * country, a year that of a year. Null where it stands alone.
 */
export function followUp(before: string, typed: string, table: ActorTable): string | null {
  const instead = elided(typed)
  if (instead === null) return null
  if ('asks' in instead) return asking(before, instead.asks)
  const asked = readQuery(before, table)
  const other = readQuery(instead.about, table)
  if (asked.concepts.length === 0 || other.concepts.length === 0) return null
  const [date] = datesIn(other.text)
  if (date && other.concepts.every(concept => concept.date !== null)) {
    const [known] = datesIn(asked.text)
    return known
      ? replaced(asked.text, known, other.text.slice(date.start, date.end))
      : appended(asked.text, `${instead.preposition ?? 'in'} ${other.text}`)
  }
  const like = likeIn(asked.concepts, other.concepts, table, instead.preposition === null)
  return like ? replaced(asked.text, like, other.text) : appended(asked.text, other.text)
}

/** "Why did he say about it" lacks what he said. */
const SAYS_ABOUT = /\b(say|says|said|think|thinks|tell|tells|told)\s+(about|on|of)\b/i

/** A question with another question word: "Did Russia agree?" and "why" → "Why did Russia agree?" */
function asking(before: string, word: string): string {
  const rest = before.trim().replace(OPENING, '')
  const opening = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  const verb = isWholeQuestion(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest
  return `${opening} ${verb.replace(SAYS_ABOUT, '$1 this $2')}`
}

/** Where in a question what is like a thing stands: of actors, one of the same kind rather than another. */
function likeIn(
  asked: readonly Concept[],
  [other]: readonly Concept[],
  table: ActorTable,
  first: boolean,
): Span | null {
  const named = asked.filter(({ name, date }) => name && date === null)
  const kindOf = ({ label }: Concept) => table.find(label.replace(/['’]s$/, ''))?.kind
  if (other && (other.name || /^\p{Lu}/u.test(other.label))) {
    const alike = named.filter(concept => kindOf(concept) === kindOf(other))
    const from = alike.length > 0 ? alike : named
    const like = first ? from[0] : from.at(-1)
    if (like) return like.span
  }
  const plain = asked.filter(({ name }) => !name)
  const last = plain.at(-1)
  if (!last) return named.at(-1)?.span ?? null
  // Words side by side are one thing: "chemical weapons".
  let { start } = last.span
  for (const { span } of plain.toReversed()) if (start - span.end === 1) start = span.start
  return { start, end: last.span.end }
}

function replaced(text: string, { start, end }: Span, other: string): string {
  const possessive = /['’]s$/.exec(text.slice(start, end))?.[0] ?? ''
  const own = /['’]s$/.test(other) ? '' : possessive
  const bare = /\b(?:the|an?)\s$/i.test(text.slice(0, start)) ? other.replace(/^(?:the|an?)\s+/i, '') : other
  return `${text.slice(0, start)}${bare}${own}${text.slice(end)}`
}

function appended(text: string, more: string): string {
  const [, question = text, end = ''] = /^(.*?)([?!.\s]*)$/s.exec(text) ?? []
  return `${question} ${more}${end}`
}
