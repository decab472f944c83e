import type { Actor, Affiliation } from '../actors/actor.ts'
import type { Passage } from '../news/passage.ts'
import type { Collection } from '../retrieval/collection.ts'
import { readQuery } from '../retrieval/query.ts'
import { type Chosen, numbered } from './answer.ts'
import { type Heard, type Hearing, hear } from './heard.ts'
import { alikeNames } from './nearest.ts'
import { otherNamesIn, outletsOf, speakersIn, topicsIn } from './profile-counts.ts'
import { apart, quotationOf } from './quotation-passage.ts'
import type { CitedPassage, Profile } from './reply.ts'
import { sharedBy, whichActor } from './which-actor.ts'
import { type Phrase, say, type Words } from './words/phrase.ts'

/** How many affiliations are told. */
const MOST_AFFILIATIONS = 8
/** How many of its latest statements are shown. */
const LATEST = 3

/**
 * What the coverage tells of an actor: whom it speaks for, what else it is called, who quotes it, on what. What it says
 * is counted in the latest articles that name it, not in all of a large coverage; a note tells in how many.
 */
export async function who(collection: Collection, name: string): Promise<Profile> {
  const meant = whichActor(collection, name)
  if (meant.status === 'several') return unknown(name, [], meant.bearers, [meant.question])
  const { actor, known } = meant
  const hearing = await hear(collection, actor, 'latest')
  const shared = sharedBy(
    name,
    known,
    hearing.heard.map(({ statement }) => statement),
  )
  if (shared) return unknown(name, [], shared.bearers, [shared.question])
  if (hearing.naming === 0 || (!known && hearing.heard.length === 0))
    return unknown(name, [name], alikeNames(collection, actor.name), meant.notes)
  const affiliations = collection.actors.affiliations(actor).slice(0, MOST_AFFILIATIONS)
  const evidence = distinct(affiliations.flatMap(affiliation => affiliation.evidence ?? []))
  const statements = latestFirst(hearing.heard)
  const passages = citedIn(collection, actor, evidence, statements)
  return {
    kind: 'who',
    status: 'answered',
    heading: actor.name,
    actor: known ? actor.kind : null,
    otherNames: otherNamesIn(collection, actor, hearing.read),
    affiliations: affiliations.map(affiliation => told(affiliation, evidence)),
    speakers: speakersIn(collection, actor, hearing.heard),
    quotedBy: outletsOf(hearing.heard),
    topics: await topicsIn(collection, actor, hearing.heard),
    passages,
    declined: null,
    notes: [...meant.notes, ...boundNote(hearing)],
  }
}

function unknown(
  name: string,
  missing: readonly Words[],
  nearest: readonly Words[],
  notes: readonly Phrase[],
): Profile {
  return {
    kind: 'who',
    status: 'declined',
    heading: name,
    actor: null,
    otherNames: [],
    affiliations: [],
    speakers: [],
    quotedBy: [],
    topics: [],
    passages: [],
    declined: { missing, nearest },
    notes,
  }
}

function told(
  { actor, bond, former, office, dates, evidence }: Affiliation,
  passages: readonly Passage[],
): Profile['affiliations'][number] {
  const place = evidence === null ? -1 : passages.findIndex(passage => isSame(passage, evidence))
  return { actor, bond, former, office, dates, citation: place < 0 ? null : place + 1 }
}

/** Its statements, the latest first, one of an article as long as there are others: what it says in its own words before the rest. */
function latestFirst(heard: readonly Heard[]): readonly Heard[] {
  const plain = heard.filter(({ statement }) => statement.standing === 'asserted' && !statement.nested)
  const articles = new Map<Heard['parsed']['article'], Heard>()
  for (const one of plain) {
    const before = articles.get(one.parsed.article)
    const better = before?.statement.kind === 'indirect' && one.statement.kind !== 'indirect'
    if (!before || better) articles.set(one.parsed.article, one)
  }
  const first = [...articles.values()]
  return [...first, ...plain.filter(one => !first.includes(one))]
}

function citedIn(
  collection: Collection,
  actor: Actor,
  evidence: readonly Passage[],
  statements: readonly Heard[],
): readonly CitedPassage[] {
  const { concepts } = readQuery(actor.name, collection.actors)
  const subject = {
    collection,
    concepts: concepts.map(concept => ({ ...concept, frequency: 1, weight: 1 })),
    wants: null,
    for: 'voices',
  } as const
  const telling = evidence.map((passage): Chosen => {
    const { start, end } = passage
    const parsed = collection.paragraph(idOf(collection, passage))
    return { parsed, shown: { start, end }, statement: null, role: null, likelihood: 1 }
  })
  const said = apart(statements)
    .slice(0, LATEST)
    .map(one => quotationOf({ ...one, relevance: 1 }, []))
  return numbered(subject, [...telling, ...said])
}

function idOf(collection: Collection, { article, paragraph }: Passage): number {
  return collection.idsIn(article)[paragraph - 1] ?? 0
}

function distinct(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter((one, place) => passages.findIndex(other => isSame(one, other)) === place)
}

function isSame(one: Passage, other: Passage): boolean {
  return (
    one.article.id === other.article.id &&
    one.paragraph === other.paragraph &&
    one.start === other.start &&
    one.end === other.end
  )
}

/** That not all was counted, where that is so. */
function boundNote({ naming, read }: Hearing): readonly Phrase[] {
  return read.length === naming
    ? []
    : [say`Counted in the ${read.length} latest of ${naming} articles that name it.`]
}
