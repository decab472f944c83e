import type { Statement } from '../attribution/statement.ts'
import { firstDay } from '../news/published.ts'
import type { Collection } from '../retrieval/collection.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { summarise } from '../summary/summarise.ts'
import { type Chosen, citedSentences, matchesFor, numbered, type Subject } from './answer.ts'
import type { StanceFilters } from './desk.ts'
import type { Answer, PassageGroup } from './reply.ts'
import { reportOf } from './spoken.ts'

/** Passages that are to stand under one label, before they have numbers. */
export interface Gathered extends Omit<PassageGroup, 'passages'> {
  /** The best first. */
  readonly chosen: readonly Chosen[]
}

/** How groups are put together. */
export interface Grouping {
  readonly order: StanceFilters['order']
  /** Whether the first group that has a whole sentence is summed up, or each of them. */
  readonly sumUp: 'first' | 'each'
  /** In how many sentences a group is summed up, at most. */
  readonly sentences: number
}

/** How many passages of a group the summary draws from: with three, two that say the same leave too little. */
const VOICES = 5

/**
 * Numbers passages group by group, and sums up the first group or each. A group is in the order of relevance, or by date
 * a chronology, and so is what the summary takes of it: its citations count up.
 */
export function citeInGroups(
  subject: Subject,
  groups: readonly Gathered[],
  { order, sumUp, sentences: most }: Grouping,
): Pick<Answer, 'summary' | 'passages' | 'groups'> {
  const matchesOf = matchesFor(subject)
  const summedUp = (some: readonly Chosen[]) =>
    summarise({ ...subject, most }, some.slice(0, VOICES), matchesOf)
  let silent = true
  const written = groups.map(({ chosen }) => {
    const plain = silent || sumUp === 'each' ? plainest(chosen, subject.collection) : []
    const first = summedUp(plain)
    // What is plain may all be cut out of sentences too long to be quoted.
    const sentences = first.length > 0 || plain.length === 0 ? first : summedUp(chosen)
    silent &&= sentences.length === 0
    return { sentences, chosen: order === 'date' ? byDate(chosen) : chosen }
  })
  const passages = numbered(
    subject,
    written.flatMap(({ chosen }) => chosen),
  )
  const summary = citedSentences(
    written.flatMap(({ sentences }) => sentences),
    passages,
  )
  return {
    passages,
    summary: summary.toSorted((a, b) => a.citation - b.citation),
    groups: groups.map(({ label, role, actor, total, chosen }) => ({
      label,
      role,
      actor,
      passages: chosen.length,
      total,
    })),
  }
}

/** Of some passages those that simply say something; all where none does, but only deny or suppose it, or pass it on. */
function plainest(chosen: readonly Chosen[], collection: Collection): readonly Chosen[] {
  const plain = chosen.filter(
    ({ statement, parsed }) =>
      statement === null || (statement.standing === 'asserted' && !isPassedOn(statement, parsed, collection)),
  )
  return plain.length > 0 ? plain : chosen
}

/** Whether another side passes a statement on. What a paper or an official of the same side reports is plain enough. */
function isPassedOn(statement: Statement, parsed: ParsedParagraph, collection: Collection): boolean {
  const report = reportOf(statement, parsed, collection)
  return report !== null && report.actor !== null && report.actor !== statement.actor
}

/** The earliest first, the undated last; in one article, in reading order. */
function byDate<Held extends Pick<Chosen, 'parsed'>>(chosen: readonly Held[]): readonly Held[] {
  const articles = [...new Set(chosen.map(({ parsed }) => parsed.article))]
  const dayOf = ({ parsed: { article } }: Held) =>
    article.published === null ? null : firstDay(article.published)
  return chosen.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)]
    if (one !== other) return one === null ? 1 : other === null || one < other ? -1 : 1
    return (
      articles.indexOf(a.parsed.article) - articles.indexOf(b.parsed.article) ||
      a.parsed.paragraph - b.parsed.paragraph
    )
  })
}
