import type { Actor, Mention } from '../../actors/actor.ts'
import { type NameWord, nameWords } from '../../actors/names/name-words.ts'
import { isInstitution, isOfficeModifier, isOutsider } from '../../actors/offices.ts'
import type { Surroundings } from '../../actors/surroundings.ts'
import type { Span } from '../../text/span.ts'
import { headOf } from './head-noun.ts'
import type { Speaker } from './speaker.ts'

const elsewhere = /^(?:in|from|at|near|to|with|against|on|about|over|outside|across)$/
const companion = /^(?:colleague|colleagues|aide|aides|adviser|advisers|deputy|team|staff)$/

/** What the paragraph and the article so far say of a description that names no side itself. */
export interface Context {
  readonly text: string
  readonly surroundings: Surroundings
  /** The mentions that touch a stretch of the text. */
  readonly within: (span: Span) => readonly Mention[]
  readonly find: (name: string) => Actor | null
  /** Whom "his", "her" or "its" stands for. */
  readonly standsFor: (pronoun: string) => Speaker | null
  /** Whether the article speaks of the European Union. */
  readonly european: boolean
  /** Whether it names the European Commission, which is "the commission" from there on. */
  readonly commission: boolean
}

/**
 * The side that a description speaks for: US officials, the Russian delegation, its foreign minister, but no Russia expert.
 * `strict` asks for an office or institution in front of any "of". */
export function describedSide(span: Span, context: Context, strict = false): string | null {
  const text = context.text.slice(span.start, span.end)
  const words = nameWords(text)
  const head = headOf(text, words)
  const front = words.slice(0, head + 1)
  if (front.some(word => isOutsider(word.key))) return null
  // "State media" speak for it, "Turkish media" do not.
  if (
    /^(?:media|press|television)$/.test(words[head]?.key ?? '') &&
    !front.some(word => word.key === 'state')
  )
    return null
  const official = (strict ? front : words).some(word => isInstitution(word.key))
  const close = words.findIndex((word, at) => word.key === 'close' && words[at + 1]?.key === 'to')
  if (close > 0)
    return named({ ...span, start: span.start + (words[close + 1]?.end ?? 0) }, words, head, context)
  if (!official && !words.some(word => companion.test(word.key))) return null
  return (
    (official ? named(span, words, head, context) : null) ??
    (official && context.commission && isOfCommission(words) ? 'European Union' : null) ??
    (official ? seated(text, words, head, context) : null) ??
    owned(span, words, context) ??
    (official ? ofTopic(span, words, head, context) : null)
  )
}

/** "The commission", "a commission spokesman", "Trade Commissioner Lena Haug", but no police or electoral ones. */
function isOfCommission(words: readonly NameWord[]): boolean {
  const at = words.findIndex(word => /^(?:commission|commissioners?)$/.test(word.key))
  const before = words.slice(0, Math.max(0, at)).filter(word => !/^(?:the|a|an|one|senior)$/.test(word.key))
  if (at < 0) return false
  if (words[at]?.key === 'commission') return before.length === 0
  return before.every(word => isOfficeModifier(word.key) && !/^(?:police|high|health)$/.test(word.key))
}

/** "Officials in Moscow", who are Moscow's own: no foreign ones, no diplomats. */
function seated(text: string, words: readonly NameWord[], head: number, context: Context): string | null {
  if (!/^(?:officials?|authorities|ministers?|leaders|policymakers)$/.test(words[head]?.key ?? ''))
    return null
  if (
    words
      .slice(0, head)
      .some(
        word => (word.capital && word.start > 0) || /^(?:western|foreign|european|allied)$/.test(word.key),
      )
  )
    return null
  const actor = placeIn(text, words, head, context)
  return actor?.kind === 'country' || actor?.name === 'European Union' ? actor.name : null
}

/** Where somebody is or comes from: "in Moscow", "from the Kremlin". */
function placeIn(text: string, words: readonly NameWord[], head: number, context: Context): Actor | null {
  if (!/^(?:in|from|at)$/.test(words[head + 1]?.key ?? '')) return null
  let from = head + 2
  if (words[from]?.key === 'the') from += 1
  let to = from
  while (words[to]?.capital) to += 1
  const first = words[from]
  const last = words[to - 1]
  return first && last && to > from ? context.find(text.slice(first.start, last.end)) : null
}

function named(span: Span, words: readonly NameWord[], head: number, context: Context): string | null {
  for (const mention of context.within(span)) {
    if (mention.start < span.start || mention.end > span.end) continue
    const at = words.findIndex(word => span.start + word.start >= mention.start)
    let before = at - 1
    while (/^(?:the|a|an)$/.test(words[before]?.key ?? '')) before -= 1
    if (elsewhere.test(words[before]?.key ?? '')) continue
    if (mention.actor.kind === 'person' && !/^(?:administration|government)$/.test(words[at + 1]?.key ?? ''))
      continue
    // A commissioner comes from a country and speaks for the Union.
    if (
      context.european &&
      /^commissioners?$/.test(words[head]?.key ?? '') &&
      mention.actor.kind === 'country'
    )
      return 'European Union'
    return mention.actor.affiliation ?? mention.actor.name
  }
  return null
}

/** "his deputy", "an official in her ministry", "the party's deputy leader". */
function owned(span: Span, words: readonly NameWord[], context: Context): string | null {
  for (const [at, word] of words.entries()) {
    if (/^(?:his|her|its|their)$/.test(word.key) && at + 1 < words.length) {
      const actor = context.surroundings.possessor(word.key, span.start + word.start)
      if (actor) return actor.affiliation ?? actor.name
      const speaker = context.standsFor(word.key)
      return speaker?.actor ?? null
    }
    if (!/^['’]s?\s/u.test(context.text.slice(span.start + word.end, span.start + word.end + 3))) continue
    const actor = words[at - 1]?.key === 'the' && context.surroundings.possessor(word.key, span.start)
    if (actor) return actor.affiliation ?? actor.name
  }
  return null
}

/** "The foreign ministry", "an official": of what the paragraph is about, where nothing else follows that tells. */
function ofTopic(span: Span, words: readonly NameWord[], head: number, context: Context): string | null {
  const [first] = words
  const last = words[head]
  if (!first || !last || head < words.length - 1 || /^(?:diplomats?|envoys?)$/.test(last.key)) return null
  const from = /^(?:the|a|an|one|another|senior)$/.test(first.key) ? 1 : 0
  const title = words.slice(from, head + 1)
  if (title.length === 0 || !title.every(word => isOfficeModifier(word.key) || isInstitution(word.key)))
    return null
  const body = context.surroundings.possessor(title[0]?.key ?? '', span.start)
  if (body) return body.affiliation ?? body.name
  // "Iran fired first, officials said": they may be anybody's.
  const vague = !/^(?:the|this|that)$/.test(first.key) && title.length === 1
  const actor = context.surroundings.topic(
    vague ? context.surroundings.sentenceStart(span.start) : span.start,
  )
  return actor && (actor.affiliation ?? actor.name)
}

/** A people's adjective or noun: "Turkish", "Iraqis". */
const DEMONYM =
  /(?:ish|ese|ian|ean|ani|aqi|eli|can|ench|utch|eek|iss|ans|ards?|mans?|men|i|ic|ians|eans|elis|aqis|anis|ghan|ghans|wedes|panes|oles|urks|nes)$/i
/** Who is named after what they study: "a Russia expert", "an expert on Iran". */
const STUDENT =
  /^(?:experts?|analysts?|specialists?|scholars?|watchers?|hands?|researchers?|historians?|correspondents?|reporters?)$/

/**
 * The actor that a description comes from and does not speak for: Russian analysts, a professor in Moscow, a former US
 * official, but no Russia expert.
 */
export function describedOrigin(span: Span, context: Context): string | null {
  const text = context.text.slice(span.start, span.end)
  const words = nameWords(text)
  for (const mention of context.within(span)) {
    if (mention.start < span.start || mention.end > span.end || mention.actor.kind === 'person') continue
    const at = words.findIndex(word => span.start + word.start >= mention.start)
    let before = at - 1
    while (/^(?:the|a|an)$/.test(words[before]?.key ?? '')) before -= 1
    if (/^(?:to|with|against|on|about|over|outside|across)$/.test(words[before]?.key ?? '')) continue
    const name = context.text.slice(mention.start, mention.end)
    const after = words.find(word => span.start + word.start >= mention.end)
    const possessed = /^['’]/u.test(context.text.slice(mention.end, mention.end + 1))
    if (
      mention.actor.kind === 'country' &&
      after !== undefined &&
      STUDENT.test(after.key) &&
      !possessed &&
      !DEMONYM.test(name)
    )
      continue
    return mention.actor.affiliation ?? mention.actor.name
  }
  const head = headOf(text, words)
  if (
    /^(?:diplomats?|envoys?|ambassadors?|officials?|correspondents?|reporters?)$/.test(words[head]?.key ?? '')
  )
    return null
  const place = placeIn(text, words, head, context)
  return place?.kind === 'country' ? place.name : null
}
