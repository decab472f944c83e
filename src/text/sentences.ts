import { segments } from './segments.ts'
import type { Span } from './span.ts'

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })

/** How much text the segmenter is given at once, in UTF-16 units: many sentences of news. */
const WINDOW = 4000

const ABBREVIATIONS = new Set(
  `Mr Mrs Ms Mx Dr Drs Prof Profs St Sgt Lt Col Gen Gens Maj Capt Cmdr Cpl Adm Pvt Brig Sen Sens Rep Reps Gov Govs Pres Amb Rev Hon Fr Msgr Supt
  Det Insp Messrs Mme Mlle Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri vs v
  No Nos Vol Art Fig Inc Ltd Co Corp Bros Ave Blvd Rd Mt Ft Jr Sr al cf ca approx dept est e.g i.e p pp`.split(
    /\s+/,
  ),
)

/** Abbreviations that often end a sentence too: what follows decides. */
const FINAL_ABBREVIATION = /(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|etc|a\.m|p\.m)|(?:\p{L}\.)+\p{L})\.$/u

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
  `A After All Although An And Another As At Because Before But By Despite During Even For From He Her His How However
  I If In It Its Last Meanwhile Most No Nor Not Now On One Or Our Several She Since So Some That The Their Then
  There These They This Those Though Through To Under Until We What When Where While Who Why With You`.split(
    /\s+/,
  ),
)

const CLOSERS = `"'”’)]`
const LETTER = /[\p{L}\p{M}.]/u
const INITIAL = /(?:^|[\s("“‘'])\p{Lu}\.$/u
const FIRST_WORD = /^["'“‘([]*([\p{L}\p{M}]+)/u
const CLOSED_QUESTION = /[?!…][”"’']+$/u
const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+|(?:the|a|an|one)\s+(?:\p{L}+\s+)?){1,4}(?:said|says|asked|asks|told|added|wrote|replied|tweeted|shouted)\b/u

/**
 * The sentences of a text in order, white space trimmed, in UTF-16 offsets of that text; together they hold
 * every character that is not white space between them. The boundaries of Unicode's UAX 29 as
 * `Intl.Segmenter` draws them, mended where news needs it: after abbreviations, initials and quoted questions.
 */
export function sentences(text: string): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const { segment, index } of segments(SEGMENTER, text, WINDOW)) {
    const trimmed = segment.trim()
    if (trimmed === '') continue
    const start = index + segment.indexOf(trimmed)
    const end = start + trimmed.length
    const last = found.at(-1)
    if (
      last &&
      continues(
        text.slice(Math.max(last.start, last.end - 40), last.end),
        text.slice(start, Math.min(end, start + 60)),
        text.slice(last.end, start),
      )
    )
      last.end = end
    else found.push({ start, end })
  }
  return found
}

/** Whether a sentence that ends in `before` goes on with `after`, where `gap` is the white space between. */
function continues(before: string, after: string, gap: string): boolean {
  if (gap.includes('\n')) return false
  if (/^[\p{Ll}]/u.test(after) && !/[:;]$/.test(before)) return true
  if (/^[,;:)\]”’]/.test(after)) return true
  if (!/[\p{L}\p{N}“"‘'([«¿¡—–-]/u.test(after)) return true
  if (CLOSED_QUESTION.test(before)) return SPEAKER_FOLLOWS.test(after)
  // What follows is about full stops. Chinese has others, and looking for these in it takes long.
  if (!before.includes('.')) return false
  if (INITIAL.test(before)) return !opensSentence(after) || !/[\p{Ll}]\s\p{Lu}\.$/u.test(before)
  if (FINAL_ABBREVIATION.test(before)) return !opensSentence(after)
  const word = lastWord(before)
  if (word === null || !ABBREVIATIONS.has(word)) return false
  return /^(?:No|Nos|p|pp|v|Art|Vol|Fig|Mar|Jun|Jul|Sep|Dec|Mon|al|est|Wed|Fri|Co)$/.test(word)
    ? /^["'“‘(]*[\p{N}\p{Lu}]/u.test(after) && !opensSentence(after)
    : true
}

/** The letters and full stops that a text ends in, less the last full stop; marks that close a quotation may follow it. */
function lastWord(before: string): string | null {
  let end = before.length
  while (end > 0 && CLOSERS.includes(before[end - 1] ?? '')) end -= 1
  if (before[end - 1] !== '.') return null
  let start = end - 1
  while (start > 0 && LETTER.test(before[start - 1] ?? '')) start -= 1
  return start < end - 1 ? before.slice(start, end - 1) : null
}

function opensSentence(after: string): boolean {
  if (/^["“‘]/.test(after)) return true
  const word = FIRST_WORD.exec(after)?.[1]
  return word !== undefined && OPENERS.has(word)
}
