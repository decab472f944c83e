import { quotation } from '../desk/citation.ts'
import { listed } from '../desk/listed.ts'
import type { QuoteCheck } from '../desk/quotes/quote-check.ts'
import type {
  About,
  Answer,
  CitedPassage,
  CitedSentence,
  Guide,
  ListedArticle,
  Miss,
  Overview,
  Profile,
  Reading,
  Reply,
} from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { signFields } from './explain-text.ts'
import { jsonLine } from './json-line.ts'

/**
 * A reply as one line of JSON, without a line break at its end. Fields may be added, never renamed.
 *
 * @param isExplained Whether each passage has the signs that decided its place.
 */
export function replyJson(command: string, reply: Reply, isExplained = false): string {
  const object = replyObject(command, reply)
  if (!isExplained || !('passages' in reply)) return jsonLine(object)
  const signs = reply.passages.map(signFields)
  const passages = object.passages.map((fields, at) => ({ ...fields, signs: signs[at] ?? null }))
  return jsonLine({ ...object, passages })
}

/** What every object has, whatever was asked, so that a reader needs no special cases. */
interface Common {
  readonly command: string
  readonly kind: Reply['kind']
  readonly status: Reply['status']
  readonly summary: readonly object[]
  readonly passages: readonly object[]
  readonly declined: ReturnType<typeof missFields> | null
  /** From 0 to 1 where a question was asked. */
  readonly confidence: number | null
  readonly error: string | null
}

function replyObject(command: string, reply: Reply): Common & Readonly<Record<string, unknown>> {
  const { kind, status } = reply
  const nothing = { summary: [], passages: [], declined: null, confidence: null, error: null }
  const common: Common = { command, kind, status, ...nothing }
  switch (reply.kind) {
    case 'ask':
    case 'stance':
    case 'search':
    case 'quotes':
    case 'compare':
    case 'related':
    case 'timeline':
      return { ...common, ...answerFields(reply) }
    case 'who':
      return { ...common, ...profileFields(reply) }
    case 'article':
      return reply.status === 'answered'
        ? { ...common, ...readingFields(reply) }
        : { ...common, heading: english(reply.heading), declined: missFields(reply.declined) }
    case 'sources':
      return { ...common, ...overviewFields(reply) }
    case 'help':
      return { ...common, commands: reply.commands.map(commandFields), notes: reply.notes.map(english) }
    case 'about':
      return { ...common, ...aboutFields(reply) }
    case 'check':
      return { ...common, ...checkFields(reply) }
    case 'error':
      return { ...common, error: english(reply.message) }
  }
}

function answerFields({ heading, summary, passages, groups, declined, confidence, notes }: Answer) {
  return {
    heading: english(heading),
    summary: summary.map(sentenceFields),
    passages: passages.map(passageFields),
    groups: groups.map(({ label, ...group }) => ({ label: english(label), ...group })),
    declined: declined && missFields(declined),
    confidence,
    notes: notes.map(english),
  }
}

function profileFields(profile: Profile) {
  const { heading, actor, otherNames, affiliations, speakers, quotedBy, topics, passages, declined, notes } =
    profile
  return {
    heading: english(heading),
    actor,
    otherNames,
    affiliations,
    speakers,
    quotedBy,
    topics,
    passages: passages.map(passageFields),
    declined: declined && missFields(declined),
    notes: notes.map(english),
  }
}

function checkFields({ quotes, passages, leftOut }: QuoteCheck) {
  return {
    quotes: quotes.map(({ text, span, claimed, verdict, citations, differing }) => ({
      text,
      ...span,
      claimed,
      verdict,
      citations,
      differing: differing.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    })),
    passages: passages.map(passageFields),
    leftOut,
  }
}

function sentenceFields(sentence: CitedSentence) {
  return { text: quotation(sentence).text, citation: sentence.citation }
}

function passageFields(passage: CitedPassage) {
  const { citation, article, paragraph, start, end, source, actor, cue, standing, reported, role, alsoIn } =
    passage
  const { id, revision, title, outlet, published } = article
  const { text } = quotation(passage)
  const place = { citation, article: id, revision, title, outlet, published, paragraph, start, end, text }
  const others = alsoIn.map(({ id: other, ...known }) => ({ article: other, ...known }))
  return { ...place, source, actor, cue, standing, reported, role, alsoIn: others }
}

function missFields({ missing, nearest }: Miss) {
  return { missing: missing.map(english), nearest: nearest.map(english) }
}

function commandFields({ usage, description, example, options }: Guide['commands'][number]) {
  return {
    usage: english(usage),
    description: english(description),
    example: english(example),
    options: options.map(({ name, description, required }) => ({
      name: english(name),
      description: english(description),
      required,
    })),
  }
}

/** What is known about an article, as an object for JSON. */
export function articleFields({ name: _, ...fields }: ListedArticle) {
  return fields
}

function readingFields({ article, passages, paragraph }: Reading) {
  return { article: articleFields(listed(article)), paragraph, passages: passages.map(passageFields) }
}

function aboutFields({ version, holdings }: About) {
  const { articles, paragraphs, outlets, dates } = holdings
  const named = outlets.filter(({ outlet }) => outlet !== null)
  return { version, holds: { articles: articles.length, paragraphs, outlets: named.length, dates } }
}

function overviewFields({ articles, paragraphs, outlets, dates }: Overview) {
  return { articles: articles.map(articleFields), paragraphs, outlets, dates }
}
