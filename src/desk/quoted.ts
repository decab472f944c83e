import { isOffice, isOfficeModifier } from '../actors/offices.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Article } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { DECLINE_BELOW } from '../retrieval/confidence.ts'
import { oncePerStory } from '../retrieval/duplicates.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { readQuery } from '../retrieval/query.ts'
import { weigh } from '../retrieval/weigh.ts'
import { tokens } from '../text/tokens.ts'
import { PASSAGES } from './answer.ts'
import { decline, notInCoverage, rounded } from './decline.ts'
import type { StanceFilters } from './desk.ts'
import { type Heard, hear } from './heard.ts'
import { inquire, nearestTo } from './inquiry.ts'
import { narrow } from './narrowing.ts'
import { alikeNames, MOST_TITLES, titlesOf } from './nearest.ts'
import { citeInGroups } from './passages-in-groups.ts'
import { apart, type Quotable, quotationOf } from './quotation-passage.ts'
import type { Answer } from './reply.ts'
import { NAME_A_TOPIC } from './stance.ts'
import { labelOf } from './stance-groups.ts'
import { type Meant, sharedBy, whichActor } from './which-actor.ts'
import { commandCalled } from './words/called.ts'
import { inRunningWords } from './words/named.ts'
import { type Phrase, say, type Words } from './words/phrase.ts'

/** How many sentences sum quotations up. */
const SUMMARISED = 3

type One = Meant & { readonly status: 'one' }

/** What is quoted of a source, the best first. */
interface Quoted {
  readonly found: readonly Quotable[]
  readonly concepts: Parameters<typeof citeInGroups>[0]['concepts']
  readonly confidence: number
  readonly missing: readonly string[]
  readonly nearest: () => Promise<readonly Words[]> | readonly Words[]
  readonly notes: readonly Phrase[]
}

/**
 * What somebody is quoted with, word for word: quotations alone, each in its sentences. On a topic the best stand
 * first; without one the latest. By date, the earliest.
 */
export async function quotes(
  collection: Collection,
  named: string,
  on: string | undefined,
  filters: StanceFilters,
): Promise<Answer> {
  const { source, topic } = described(named, on)
  const meant = whichActor(collection, source)
  const called = meant.status === 'one' ? meant.actor.name : source
  const heading =
    topic === undefined ? say`Quotations of ${called}` : say`Quotations of ${called} on ${topic}`
  const opening = { kind: 'quotes', heading } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  if (meant.status === 'several') return decline(opening, [], meant.bearers, { notes: [meant.question] })
  if (topic !== undefined && readQuery(topic, collection.actors).concepts.length === 0)
    return decline(opening, [topic], [], { notes: [NAME_A_TOPIC] })
  const { limit = PASSAGES, order } = filters
  const quoted =
    topic === undefined
      ? await anything(collection, meant, source, order, accepts)
      : await onTopic(collection, meant, source, topic, limit, accepts)
  const { found, concepts, confidence, missing } = quoted
  const shared = sharedBy(
    source,
    meant.known,
    found.map(({ statement }) => statement),
  )
  if (shared) return decline(opening, [], shared.bearers, { notes: [shared.question] })
  if (found.length === 0)
    return decline(opening, missing, await quoted.nearest(), {
      confidence,
      notes: [...(missing.length > 0 ? [] : [quotedNowhere(called, topic)]), ...notes, ...quoted.notes],
    })
  const actor = meant.actor.name
  const label = say`${labelOf('said', meant)}, word for word`
  const sentences = apart(found)
  const chosen = sentences.slice(0, limit).map(one => quotationOf(one, concepts))
  return {
    ...opening,
    status: 'answered',
    ...citeInGroups(
      { collection, concepts, wants: null, for: 'voices' },
      [{ label, role: 'said', actor, chosen, total: sentences.length }],
      { order, sumUp: 'first', sentences: SUMMARISED },
    ),
    declined: null,
    confidence: rounded(confidence),
    notes: [...meant.notes, ...notes, ...quoted.notes, ...notInCoverage(missing)],
  }
}

/** A source and a topic. "US officials", typed as two words, is a source without a name, and no topic of the US. */
function described(source: string, topic: string | undefined) {
  const words = tokens(topic ?? '').map(({ word }) => word)
  const isOfficial =
    isOffice(words.at(-1) ?? '') && words.every(word => isOffice(word) || isOfficeModifier(word))
  return isOfficial ? { source: `${source} ${topic}`, topic: undefined } : { source, topic }
}

const isQuoted = ({ kind }: Statement) => kind !== 'indirect'

/** What a source is quoted with on a topic. */
async function onTopic(
  collection: Collection,
  meant: One,
  name: string,
  topic: string,
  limit: number,
  accepts: (article: Article) => boolean,
): Promise<Quoted> {
  const about = await weigh(collection.index, readQuery(topic, collection.actors))
  // Most of what is found may be told in other words: of as many, enough are quotations.
  const most = Math.max(MOST_LOOKED_AT, limit)
  const inquiry = await inquire(collection, { ...meant, name, about, accepts, limit: most })
  const sure = inquiry.confidence >= DECLINE_BELOW ? inquiry.found : []
  const said = sure.filter(({ role }) => role === 'said')
  const found = said.flatMap(({ parsed, statement, relevance, alsoIn }) => {
    const quoted = statement && [statement, ...alsoSaid(collection, parsed, statement)].find(isQuoted)
    return quoted ? [{ parsed, statement: quoted, relevance, alsoIn }] : []
  })
  return {
    found,
    concepts: inquiry.concepts,
    confidence: inquiry.confidence,
    missing: inquiry.missing,
    nearest: () => nearestTo(collection, inquiry),
    notes: found.length === 0 && said.length > 0 ? [notWordForWord(meant.actor.name)] : [],
  }
}

/** How much of what is found on a topic is looked at for quotations. */
const MOST_LOOKED_AT = 100

/** What else the source of a statement says in its paragraph. */
function alsoSaid(collection: Collection, parsed: ParsedParagraph, { speaker, actor }: Statement) {
  return collection
    .statements(parsed)
    .filter(other => (speaker === null ? other.actor === actor : other.speaker === speaker))
}

/** What a source is quoted with at all. */
async function anything(
  collection: Collection,
  { actor }: One,
  name: string,
  order: StanceFilters['order'],
  accepts: (article: Article) => boolean,
): Promise<Quoted> {
  const { heard, naming, read } = await hear(
    collection,
    actor,
    order === 'date' ? 'earliest' : 'latest',
    accepts,
  )
  const found = onceEach(
    collection,
    heard.filter(({ statement }) => isQuoted(statement)),
  )
  return {
    found,
    concepts: [],
    confidence: found.length > 0 ? 1 : 0,
    missing: naming === 0 ? [name] : [],
    nearest: () => (naming === 0 ? alikeNames(collection, actor.name) : titlesOf(read.slice(0, MOST_TITLES))),
    notes: [
      ...(found.length === 0 && heard.length > 0 ? [notWordForWord(actor.name)] : []),
      ...readNote(naming, read.length, order),
    ],
  }
}

/** What is heard, once where several articles carry the paragraph. */
function onceEach(collection: Collection, heard: readonly Heard[]): readonly Quotable[] {
  const paragraphs = [...new Set(heard.map(({ parsed }) => parsed))]
  const stories = oncePerStory(
    collection,
    paragraphs.map(parsed => ({ parsed, score: 1 })),
  )
  const alsoIn = new Map(stories.map(story => [story.parsed, story.alsoIn]))
  return heard.flatMap(({ parsed, statement }) => {
    const others = alsoIn.get(parsed)
    return others === undefined ? [] : { parsed, statement, relevance: 1, alsoIn: others }
  })
}

/** That not all articles were read, where that is so. */
function readNote(naming: number, read: number, order: StanceFilters['order']): readonly Phrase[] {
  if (read === naming) return []
  return order === 'date'
    ? [say`Looked through: the ${read} earliest of ${naming} articles that name it.`]
    : [say`Looked through: the ${read} latest of ${naming} articles that name it.`]
}

function quotedNowhere(name: string, topic: string | undefined): Phrase {
  return topic === undefined
    ? say`The coverage quotes ${inRunningWords(name)} nowhere.`
    : say`The coverage quotes ${inRunningWords(name)} nowhere on ${topic}.`
}

function notWordForWord(name: string): Phrase {
  return say`Statements by ${inRunningWords(name)} are told in other words there; /${commandCalled('stance')} shows them.`
}
