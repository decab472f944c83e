import type { Statement } from '../../attribution/statement.ts'
import type { Collection } from '../../retrieval/collection.ts'
import type { ParsedParagraph } from '../../retrieval/parsed-paragraph.ts'
import type { Span } from '../../text/span.ts'
import { tokens } from '../../text/tokens.ts'
import { verbatim } from '../../text/verbatim.ts'
import type { Claim } from './claim.ts'
import { quotedWords, standsIn } from './verbatim.ts'

/** What the coverage says to a claim about who speaks. */
export type Finding = 'agrees' | 'open' | 'contradicts'

/** What the coverage says to the claim that somebody speaks a stretch of a paragraph. Where nobody is claimed, it agrees. */
export function findingOn(
  claim: Claim | null,
  parsed: ParsedParagraph,
  stretch: Span,
  collection: Collection,
): Finding {
  if (claim === null || PRONOUN.test(claim.written) || saysSo(claim, parsed)) return 'agrees'
  const { outlet, author } = parsed.article
  if ([outlet, author].some(name => name !== null && isSameName(name, claim.name))) return 'agrees'
  const all = collection.statements(parsed)
  const statements = all.filter(({ content }) => covers(content, stretch))
  // A quotation that names a speaker itself is theirs only where nobody else tells it all.
  const around = statements.filter(({ source }) => source === null || !isInside(source, stretch))
  const covering = around.length > 0 ? around : statements
  if (covering.length === 0) {
    // A longer stretch may itself tell who is claimed as a speaker.
    const telling = all.filter(({ source }) => source !== null && isInside(source, stretch))
    if (telling.some(statement => compared(claim, statement, parsed, collection) === 'agrees'))
      return 'agrees'
    return mayReport(claim, parsed, stretch, collection) ? 'open' : 'contradicts'
  }
  const findings = covering.map(statement => compared(claim, statement, parsed, collection))
  // Where one tells of another who speaks, it is not for a machine to say whose words they are.
  if (findings.includes('agrees')) return findings.includes('contradicts') ? 'open' : 'agrees'
  if (findings.includes('contradicts')) return 'contradicts'
  return isNamed(claim, collection) && !isIn(claim, parsed, collection) ? 'contradicts' : 'open'
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|him|her|them|somebody|someone|nobody|people|others)$/i

/** Whether the article itself has the very prose that makes the claim. */
function saysSo({ prose }: Claim, { text }: ParsedParagraph): boolean {
  if (prose === null) return false
  return standsIn(quotedWords(prose, { start: 0, end: prose.length }).parts, verbatim(text)) !== null
}

/** Whether a statement holds most of a stretch. */
function covers(content: Span, { start, end }: Span): boolean {
  return Math.min(content.end, end) - Math.max(content.start, start) > (end - start) / 2
}

function compared(
  claim: Claim,
  { source, speaker, actor }: Statement,
  { text }: ParsedParagraph,
  { actors }: Collection,
): Finding {
  const written = source && text.slice(source.start, source.end)
  const names = [speaker, written].filter(name => name !== null)
  const claimed = [claim.speaker, claim.name].filter(name => name !== null)
  if (claimed.some(one => names.some(other => isSameName(one, other) || isSameActor(one, other, actors))))
    return 'agrees'
  const known = claim.speaker === null ? null : actors.find(claim.speaker)
  const sides = claim.actor !== null && actor !== null
  if (known && known.kind !== 'person') {
    if (sides) return claim.actor === actor ? 'agrees' : 'contradicts'
    return names.some(name => isPersonName(name)) ? 'contradicts' : 'open'
  }
  if (
    isPersonName(claim.written) &&
    names.some(name => isPersonName(name) || actors.find(name)?.kind === 'person')
  )
    return 'contradicts'
  if (
    claimed.some(isPersonName) &&
    names.length > 0 &&
    names.every(name => PRONOUN.test(name) || isUnnamed(name)) &&
    !names.every(name => PRONOUN.test(name))
  )
    return 'contradicts'
  // Of a person whose side nobody tells, an unnamed official of a side is somebody else.
  return actor !== null && claim.actor !== actor && claimed.some(isPersonName) ? 'contradicts' : 'open'
}

type Actors = Collection['actors']

function isSameActor(one: string, other: string, actors: Actors): boolean {
  const found = actors.find(one)
  return found !== null && found === actors.find(other)
}

const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|president|minister|secretary|senator|sen|rep|gov|general|gen|the)$/

/** Whether one name is the other, or a shorter form of it. */
function isSameName(one: string, other: string): boolean {
  const [few, many] = [one, other].map(wordsOf).sort((a, b) => a.length - b.length)
  if (!few || !many || few.length === 0) return false
  return few.at(-1) === many.at(-1) && few.every(word => many.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return tokens(name).flatMap(({ word }) => (TITLE.test(word) ? [] : [word]))
}

/** Whether words are a name and no description: each but small particles with a capital. */
function isPersonName(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+(?:(?:al|el|bin|ibn|van|von|de|der|del|di|da|du)\s+)?\p{Lu}[\p{L}\p{M}.'’-]*)*$/u.test(
    words,
  )
}

/** Whether words tell of somebody who has no name: “a senior official”, “police”. Not “the minister”, who may have one. */
function isUnnamed(words: string): boolean {
  return (
    /^(?:an?|one|two|three|some|several|many|most|other|another|senior|unnamed)\s/iu.test(words) ||
    (!DEFINITE.test(words) && /(?:[^\Ws'’]s|people|police)$/iu.test(words) && !PRONOUN.test(words))
  )
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my)\s/iu

function isNamed({ name, speaker }: Claim, { actors }: Collection): boolean {
  return isPersonName(name) || (speaker !== null && actors.find(speaker) !== null)
}

/** Whether the article names who is claimed; where that is no person, whoever speaks for them. */
function isIn(
  { name, speaker, actor }: Claim,
  { article }: ParsedParagraph,
  collection: Collection,
): boolean {
  const { actors } = collection
  const known = actors.find(speaker ?? name)
  const meant = known === null || known.kind === 'person' ? [known] : [known, actors.find(actor ?? name)]
  const named = collection.naming(meant.filter(one => one !== null))
  // An article names somebody in full once at least.
  const held = known === null ? collection.holding(wordsOf(speaker ?? name)) : () => false
  return collection.idsIn(article).some(id => named(id) || held(id))
}

/**
 * Whether an article's own words may report who is claimed: where the sentence gives something to them, or to nobody, and
 * names them first.
 */
function mayReport(claim: Claim, parsed: ParsedParagraph, stretch: Span, collection: Collection): boolean {
  const whole = parsed.sentences.filter(({ start, end }) => start < stretch.end && end > stretch.start)
  const around = {
    start: Math.min(stretch.start, whole[0]?.start ?? stretch.start),
    end: Math.max(stretch.end, whole.at(-1)?.end ?? stretch.end),
  }
  const findings = collection
    .statements(parsed)
    .filter(({ content }) => content.start >= around.start && content.start < around.end)
    .map(statement => compared(claim, statement, parsed, collection))
  if (findings.length > 0) return findings.includes('agrees')
  if (whole.length > 1) return false
  const text = parsed.text.slice(around.start, around.end)
  // Nobody speaks of themselves by name: who is named in the midst of the words is not who says them.
  const inside = (at: number) => around.start + at > stretch.start && around.start + at < stretch.end
  const first = collection.actors.mentions(text).find(({ actor }) => actor.kind === 'person')
  if (first) return first.actor.name === claim.speaker && !inside(first.start)
  const last = wordsOf(claim.written).at(-1)
  return (
    isPersonName(claim.written) && tokens(text).some(({ word, start }) => word === last && !inside(start))
  )
}
