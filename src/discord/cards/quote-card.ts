import type { APIComponentInContainer } from 'discord.js'
import type { CheckedQuote, QuoteCheck } from '../../desk/quotes/quote-check.ts'
import {
  checkNote,
  passagesOf,
  stretchesOf,
  verdictLabel,
  verdictWords,
} from '../../desk/quotes/quote-words.ts'
import type { CitedPassage, Mark } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, separator, textDisplay } from './components.ts'
import { noteLines } from './foot-lines.ts'
import { headLines, sizeOfHead } from './head-lines.ts'
import { bytesOf, MOST_TEXT } from './limits.ts'
import { sizeOfLines } from './lines-within.ts'
import { bold, isolated, subtext } from './markdown.ts'
import { passageComponents, sizeBesideWords } from './passage-section.ts'
import { sizeOfQuotation } from './quoted-text.ts'
import { shortenedPassage } from './shortening.ts'
import { briefly, isVisible, shown, shownIn } from './shown.ts'
import { worded } from './worded.ts'

/** How much of a quotation and of the name beside it is shown, in bytes. */
const QUOTE = 420
const NAME = 120
/** What the words of a passage are given at least, in bytes. */
const PASSAGE = 340
/** What the foot of a card takes at most, in bytes. */
const FOOT = 420
/** So many passages of one quotation are shown, and so many quotations on a page: that leaves components to spare. */
const MOST_PASSAGES = 2
const MOST_ON_PAGE = 4

/** A quotation with the passages that bear its verdict out, as far as they are shown. */
interface Entry {
  readonly quote: CheckedQuote
  readonly cited: readonly CitedPassage[]
}

/** The check of quotations: on each page some of them, each with its verdict in words and the passages behind it. */
export function quoteCard(check: QuoteCheck, showing: Showing): Card {
  const { tongue } = showing
  const room = MOST_TEXT - sizeOfHead(showing.line, tongue) - FOOT
  const pages = paged(
    check.quotes.map(quote => ({
      quote,
      cited: passagesOf(quote, check).slice(0, MOST_PASSAGES).map(inBold),
    })),
    room,
    tongue,
  )
  const page = Math.min(showing.page, pages.length - 1)
  const entries = pages[page] ?? []
  const note = page === 0 ? checkNote(check) : null
  const foot = [...(note === null ? [] : noteLines([note], tongue)), ...pageLine(page, pages.length, tongue)]
  const spare = room - entries.reduce((sum, entry) => sum + sizeOf(entry, tongue), 0)
  const share = spare / Math.max(1, entries.flatMap(({ cited }) => cited).length)
  return card(
    [
      textDisplay(...headLines(showing.line, showing)),
      ...entries.flatMap((entry, at) => [
        ...(at > 0 ? [separator] : []),
        ...entryComponents(
          entry,
          entries.slice(0, at).flatMap(({ cited }) => cited),
          PASSAGE + Math.max(0, Math.floor(share)),
          tongue,
        ),
      ]),
      foot.length > 0 ? textDisplay(...foot) : null,
      buttonsOf(showing, { page, pages: pages.length }, false),
    ],
    page,
    pages.length,
  )
}

/** As many quotations on each page as have room there; one in any case. */
function paged(entries: readonly Entry[], room: number, tongue: Tongue): readonly (readonly Entry[])[] {
  const pages: Entry[][] = []
  let left = 0
  for (const entry of entries) {
    const size = sizeOf(entry, tongue)
    const page = pages.at(-1)
    if (page && size <= left && page.length < MOST_ON_PAGE) page.push(entry)
    else {
      pages.push([entry])
      left = room
    }
    left -= size
  }
  return pages.length === 0 ? [[]] : pages
}

/** What a quotation takes of a card at most, its passages shortened as far as is reasonable, in bytes. */
function sizeOf({ quote, cited }: Entry, tongue: Tongue): number {
  const words = cited.map(
    passage => Math.min(PASSAGE, sizeOfWords(passage)) + sizeBesideWords(passage, tongue),
  )
  return sizeOfLines(quoteLines(quote, cited, tongue)) + words.reduce((sum, size) => sum + size, 0)
}

function sizeOfWords(passage: CitedPassage): number {
  return passage.end - passage.start > PASSAGE ? PASSAGE : sizeOfQuotation(passage)
}

/** @param above The passages that the card shows already: each is shown once. */
function entryComponents(
  { quote, cited }: Entry,
  above: readonly CitedPassage[],
  most: number,
  tongue: Tongue,
): readonly APIComponentInContainer[] {
  const isAbove = ({ citation }: CitedPassage) => above.some(passage => passage.citation === citation)
  return [
    textDisplay(
      ...quoteLines(quote, cited, tongue),
      ...cited
        .filter(isAbove)
        .map(({ citation }) => subtext(tongue(say`The passage is ${`[${citation}]`} above.`))),
    ),
    ...cited
      .filter(passage => !isAbove(passage))
      .flatMap(passage =>
        passageComponents(shortenedPassage(passage, passage.marks.slice(0, 1), most), [], tongue),
      ),
  ]
}

function quoteLines(quote: CheckedQuote, cited: readonly CitedPassage[], tongue: Tongue): readonly string[] {
  const claimed = quote.claimed !== null && isVisible(quote.claimed) ? quote.claimed : null
  const named = claimed === null ? '' : ` — ${isolated(shownIn(claimed, NAME))}`
  const words = isolated(quotedWords(quote, tongue))
  // A whole sentence that begins with a quotation brings marks of its own.
  const marked = /^\s*["“”„«]/u.test(quote.text) ? words : `“${words}”`
  return [
    `${marked}${named}`,
    `${bold(worded(verdictLabel(quote), tongue))} · ${worded(verdictWords(quote, cited), tongue, NAME)}`,
  ]
}

/** The words of a quotation: what the passage has otherwise is bold and struck out. */
function quotedWords(quote: CheckedQuote, tongue: Tongue): string {
  let left = QUOTE
  const parts: string[] = []
  for (const { text, kind } of stretchesOf(quote)) {
    const words =
      kind === 'gap'
        ? bold(`[${shown(tongue(say`words left out`))}]`)
        : set(briefly(text, left), kind === 'other' && isVisible(text))
    left -= bytesOf(words)
    if (left < 0) return [...parts, '…'].join('')
    parts.push(words)
  }
  return parts.join('')
}

function set(words: string, isOther: boolean): string {
  if (!isOther) return shown(words)
  const [, before = '', core = '', behind = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? []
  return `${before}~~${bold(shown(core))}~~${behind}`
}

/** On this card the words that a quotation has otherwise are what is set off. */
function inBold(passage: CitedPassage): CitedPassage {
  const others = passage.marks.filter(({ kind }) => kind === 'other')
  return { ...passage, marks: others.map((mark): Mark => ({ ...mark, kind: 'cue' })) }
}

function pageLine(page: number, pages: number, tongue: Tongue): readonly string[] {
  return pages === 1 ? [] : [subtext(tongue(say`Page ${page + 1} of ${pages}`))]
}
