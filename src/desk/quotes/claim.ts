import type { ActorTable } from '../../actors/actor.ts'
import { statementsOf } from '../../attribution/statements.ts'
import { makeArticle, unknownMetadata } from '../../news/article.ts'
import type { Collection } from '../../retrieval/collection.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import type { MessageQuote, QuotedMessage } from './message.ts'

/** Who is claimed to say a quotation. */
export interface Claim {
  /** As the message names them. */
  readonly written: string
  /** The same with capitals where it was written without any. */
  readonly name: string
  /** The person, office or country meant, by the fullest name known, or null. */
  readonly speaker: string | null
  /** The actor that they speak for, or null. */
  readonly actor: string | null
  /** The prose of the message that says so, without marks; null where it is only a name beside the quotation. */
  readonly prose: string | null
}

/** A quotation of a message with its claim; its span may be shorter, by the name that stood in it. */
export interface ClaimedQuote extends MessageQuote {
  readonly claim: Claim | null
}

/** How much of a message is read for who is claimed to speak, in UTF-16 units. */
const LONGEST_CONTEXT = 400
/** How long a name beside a quotation may be. */
const LONGEST_NAME = 80

/** How many words are taken for a speaker where nothing but a speaker stands, whoever that may be: “— Lawmakers”. */
const LONGEST_SIGNATURE = 3

const NAME = "[\\p{L}\\p{M}\\p{N}.,'’ -]"
const NAME_BEFORE = new RegExp(
  `(?:^|[\\n.!?;”"»]\\s*|[-–—•]\\s+)(\\p{L}${NAME}{0,${LONGEST_NAME}}?)\\s*(?:\\([^()\\n]{1,60}\\)\\s*)?(?:[:：]\\s*[-–—]?|[-–—]{1,2})\\s*$`,
  'u',
)
const NAME_AFTER = new RegExp(
  `^\\s*[,.]?\\s*(?:[-–—~]{1,2}\\s*|\\(\\s*)(\\p{L}${NAME}{0,${LONGEST_NAME}}?)\\s*(?=[(),\\n;:]|(?<!(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|St|\\p{Lu}))\\.(?:\\s|$)|$)`,
  'u',
)
const NAME_IN_FRONT = new RegExp(
  `^(\\p{L}${NAME}{0,${LONGEST_NAME}}?)\\s*(?:\\([^()\\n]{1,60}\\)\\s*)?[:：]\\s+(?=\\S)`,
  'u',
)
const NAME_BEHIND = new RegExp(`\\s+[-–—~]{1,2}\\s*(\\p{L}${NAME}{0,${LONGEST_NAME}}?)\\s*$`, 'u')

/** Words that stand before a quotation in a chat and name nobody. */
const NO_NAMES = new Set(
  `q a re fyi ps nb quote quotes quoted quotation source sources question check edit note update headline title article
  example text message context real fake true false breaking news answer tldr imo lol btw this that here from via
  according today yesterday`.split(/\s+/),
)

/** Reads who is claimed to say each quotation of a message: from its prose, or from a name beside it. */
export function claimsIn(
  { text }: QuotedMessage,
  quotes: readonly MessageQuote[],
  collection: Collection,
): readonly ClaimedQuote[] {
  return quotes.map((quote, at): ClaimedQuote => {
    const own = quote.by === 'marks' ? { ...quote, claim: null } : withoutName(text, quote, collection)
    if (own.claim) return own
    const before = text.slice(
      Math.max(quotes[at - 1]?.outer.end ?? 0, quote.outer.start - LONGEST_CONTEXT),
      quote.outer.start,
    )
    const after = text.slice(
      quote.outer.end,
      Math.min(quotes[at + 1]?.outer.start ?? text.length, quote.outer.end + LONGEST_CONTEXT),
    )
    return {
      ...quote,
      claim:
        beside(before, after, collection) ??
        inProse(text, quotes, at, collection.actors) ??
        saidBeside(before, after, collection),
    }
  })
}

/** A quotation without marks whose text begins or ends with the name of its speaker. */
function withoutName(text: string, quote: MessageQuote, collection: Collection): ClaimedQuote {
  const words = text.slice(quote.start, quote.end)
  const front = NAME_IN_FRONT.exec(words.replace(/[*_]/g, ' '))
  const leading = front?.[1] && claimOf(front[1], collection)
  if (front && leading) return { ...quote, start: quote.start + front[0].length, claim: leading }
  const behind = NAME_BEHIND.exec(words)
  const signed = behind?.[1] && claimOf(behind[1], collection)
  if (behind && signed) return { ...quote, end: quote.start + behind.index, claim: signed }
  return { ...quote, claim: null }
}

/** Words for those who speak without a name: people by what they do, and what they speak through. */
const SPEAKING =
  /^(?:\p{Lu}\p{L}+(?:[^\Ws]ers|ors|ists|ians|ials|perts|ents)|(?:The\s)?(?:report|police|government|ministry|minister|president|committee|commission|court|army|military|palace|embassy|spokes\p{L}+))$/iu

const PUTS = '\\s+(?:(?:has|had|once|later|recently)\\s+){0,2}(?:puts?|phrased|worded|described)\\s+it'
const PUT_BEFORE = new RegExp(`(\\p{L}${NAME}{0,${LONGEST_NAME}}?)${PUTS}\\s*[,:]?\\s*$`, 'u')
const PUT_AFTER = new RegExp(`^\\s*,?\\s*(?:as|is how)\\s+(\\p{L}${NAME}{0,${LONGEST_NAME}}?)${PUTS}`, 'u')

/** A name right before or behind a quotation: `Lavrov: “…”`, `“…” — Lavrov`. */
function beside(before: string, after: string, collection: Collection): Claim | null {
  const leading = NAME_BEFORE.exec(plain(before))?.[1]
  const signed = NAME_AFTER.exec(plain(after))?.[1]
  const puts = PUT_BEFORE.exec(plain(before))?.[1]?.replace(/^.*(?<!\p{L})(?:as|or)\s+/isu, '')
  const put = PUT_AFTER.exec(plain(after))?.[1]
  for (const [name, signs] of [
    // Who was asked about before is who is meant by a bare name.
    [
      leading,
      leading !== undefined &&
        (SPEAKING.test(leading) || before.indexOf(leading) < before.lastIndexOf(leading)),
    ],
    [signed, true],
    [puts, true],
    [put, true],
  ] as const) {
    const claim = name === undefined ? null : claimOf(name, collection, signs)
    if (claim) return claim
  }
  return null
}

const SAID_BEFORE = new RegExp(
  `(?:^|[\\n.!?]\\s*)(\\p{L}${NAME}{0,${LONGEST_NAME}}?)\\s+(?:said|says)\\s*[,:]?\\s*$`,
  'u',
)
const SAID_AFTER = new RegExp(
  `^\\s*,?\\s*(?:said|says)\\s+(\\p{L}${NAME}{0,${LONGEST_NAME}}?)\\s*(?=[,.;:\\n]|$)`,
  'u',
)

/** Who is said to speak in words that the prose of an article would not have: “IS said”, and a block below it. */
function saidBeside(before: string, after: string, collection: Collection): Claim | null {
  const name = SAID_BEFORE.exec(plain(before))?.[1] ?? SAID_AFTER.exec(plain(after))?.[1]
  return name === undefined ? null : claimOf(name, collection, true)
}

/** Without the signs of Markdown, line breaks kept. */
function plain(words: string): string {
  return words.replace(/[*_~|`]/g, '')
}

/**
 * What somebody beside a quotation is claimed to be, or null where the words name nobody.
 *
 * @param signs Whether the words stand where nothing but a speaker does.
 */
function claimOf(words: string, collection: Collection, signs = false): Claim | null {
  const name = words.trim().replace(/[,.\s-]+$/, '')
  // “Lavrov said on Monday:” begins with the name.
  const written = /\p{Lu}/u.test(name) ? name.replace(SAYS, '') : inCapitals(name, collection.actors)
  const parts = tokens(written)
  const last = parts.at(-1)
  if (!last || parts.length > 8 || parts.every(({ word }) => NO_NAMES.has(word))) return null
  const { speaker, actor } = resolved(written, collection.actors)
  const isName =
    collection.actors.mentions(written).length > 0 ||
    (/^\p{Lu}+$/u.test(written) && collection.actors.find(written) !== null) ||
    (FULL_NAME.test(written) && FULL_NAME.test(name)) ||
    isNameOf(parts, collection) ||
    (signs && /^\p{Lu}/u.test(name) && parts.length <= LONGEST_SIGNATURE && !last.stop) ||
    isOutlet(written, collection)
  return isName
    ? { written: name.slice(0, written.length), name: written, speaker, actor, prose: null }
    : null
}

const SAYS =
  /\s+(?:(?:has|had|once|also|then|later|now|recently)\s+)*(?:said|says|saying|told|tells|added|adds|wrote|writes|tweeted|tweets|posted|warned|warns|claimed|claims|insisted|declared|stated|asked|replied|answered|argued|announced|on)(?:\s.*)?$/u
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{L}[\p{L}\p{M}.'’-]*)*\s+\p{Lu}[\p{L}\p{M}.'’-]+$/u

/** Whether words end in a name, with a title before it perhaps. */
function isNameOf(parts: readonly Token[], collection: Collection): boolean {
  const last = parts.at(-1)
  if (!last || isCommon(last.word, collection) || parts.length > 4) return false
  return parts.every(({ word, stop }) => !stop && !NO_NAMES.has(word))
}

/** Whether a word is one of the language, as the coverage has it in small letters, or of chats. */
function isCommon(word: string, collection: Collection): boolean {
  const written = collection.vocabulary().get(word)
  return NO_NAMES.has(word) || (written !== undefined && /^\p{Ll}/u.test(written))
}

/** Whether words name an outlet of the coverage. */
function isOutlet(words: string, { articles }: Collection): boolean {
  const wanted = fold(words)
  return articles.some(({ outlet }) => outlet !== null && fold(outlet) === wanted)
}

/** People write names in small letters where they write all so. */
function capitalised(words: string): string {
  return /\p{Lu}/u.test(words)
    ? words
    : words.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, letter => letter.toUpperCase())
}

/** A name in small letters as it is written elsewhere: `is` for Islamic State stands for IS. */
function inCapitals(name: string, actors: ActorTable): string {
  const short = name.toUpperCase()
  return /^\p{Ll}{2,5}$/u.test(name) && actors.find(short) !== null ? short : capitalised(name)
}

const SAYING = ' said: “All that is known about it has been said today.”'

function resolved(
  name: string,
  actors: ActorTable,
): { readonly speaker: string | null; readonly actor: string | null } {
  const [statement] = statementsOf(messageOf(name + SAYING), actors)
  if (statement?.speaker) return { speaker: statement.speaker, actor: statement.actor }
  const named = actors.find(name) ?? actors.mentions(name)[0]?.actor ?? null
  return { speaker: named?.name ?? null, actor: named ? (named.affiliation ?? named.name) : null }
}

/** What the prose around a quotation says of its speaker, as an article's is read. */
function inProse(
  text: string,
  quotes: readonly MessageQuote[],
  place: number,
  actors: ActorTable,
): Claim | null {
  let prose = ''
  let content: Span = { start: 0, end: 0 }
  let at = Math.max(0, (quotes[Math.max(0, place - 2)]?.outer.start ?? 0) - LONGEST_CONTEXT)
  for (const [index, { start, end, outer }] of quotes.entries()) {
    if (outer.start < at || index > place + 1) continue
    prose += clean(text.slice(at, outer.start))
    const from = prose.length
    prose += `“${clean(text.slice(start, end)).trim()}”`
    if (index === place) content = { start: from, end: prose.length }
    at = outer.end
  }
  prose += clean(text.slice(at, at + LONGEST_CONTEXT))
  const overlap = (span: Span) => Math.min(span.end, content.end) - Math.max(span.start, content.start)
  const found = statementsOf(messageOf(prose), actors)
    .filter(
      statement =>
        statement.source !== null && overlap(statement.content) > (content.end - content.start) / 2,
    )
    .filter(({ source }) => source !== null && (source.end <= content.start || source.start >= content.end))
    .at(0)
  if (!found?.source) return null
  const { source, speaker, actor, cue } = found
  const stretch = [source, content, ...(cue ? [cue] : [])]
  const around = prose.slice(
    Math.min(...stretch.map(({ start }) => start)),
    Math.max(...stretch.map(({ end }) => end)),
  )
  const written = prose.slice(source.start, source.end)
  return { written, name: capitalised(written), speaker, actor, prose: around }
}

function clean(words: string): string {
  return plain(words)
    .replace(/[“”„‟«»"]/g, ' ')
    .replace(/\s+/g, ' ')
}

function messageOf(paragraph: string) {
  return makeArticle('message', { ...unknownMetadata, extra: {}, paragraphs: [paragraph] })
}
