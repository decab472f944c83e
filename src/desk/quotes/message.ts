import type { Span } from '../../text/span.ts'
import { verbatim } from '../../text/verbatim.ts'

/** Fewer words are no quotation to look up: they stand anywhere. */
export const FEWEST_WORDS = 3

/** What a message quotes, and in what surroundings. */
export interface QuotedMessage {
  /**
   * The message as it is read: as long as it was, with spaces for what is no text (the signs of block quotes, mentions,
   * addresses).
   */
  readonly text: string
  /** Its quotations in order, not overlapping, without their marks. */
  readonly quotes: readonly MessageQuote[]
}

/** A quotation in a message. */
export interface MessageQuote extends Span {
  /** Where it stands with its marks. */
  readonly outer: Span
  /** How it is set off. `none`: it is a paragraph of a message that sets nothing off. */
  readonly by: 'marks' | 'block' | 'none'
}

/** What no reader takes for text: mentions, custom emoji, times, addresses. */
const NO_TEXT = /<(?:@[!&]?|#|a?:\w{1,40}:|t:)[\d:A-Za-z]{1,40}>|<?https?:\/\/[^\s>]+>?/g
const BLOCK_LINE = /^(\s{0,3}(?:>\s?)+)(?=.)/u
const REST_IS_BLOCK = /^\s{0,3}>>>\s/m

/** Reads a message as people write them: quotation marks of any kind, block quotes, or a sentence that is nothing else. */
export function readMessage(message: string): QuotedMessage {
  const readable = message.replace(NO_TEXT, found => ' '.repeat(found.length))
  const { text, blocks } = withoutBlockSigns(readable)
  const quotes: MessageQuote[] = []
  for (const stretch of stretchesOf(text, blocks)) {
    const marked = markedIn(text, stretch).filter(quote => isLong(text, quote))
    const found =
      stretch.block && !isMost(text, marked, stretch) ? paragraphsIn(text, stretch, 'block') : marked
    quotes.push(...found.filter(quote => isLong(text, quote)))
  }
  return { text, quotes }
}

/** Of what is set off as a whole, marks inside it set a quotation off where they hold this share of its words. */
const MOST = 0.6

/** Whether quotations hold most of the words of a stretch. */
export function isMost(text: string, quotes: readonly Span[], stretch: Span): boolean {
  const quoted = quotes.reduce((sum, quote) => sum + wordsIn(text, quote), 0)
  return quoted > 0 && quoted >= MOST * wordsIn(text, stretch)
}

/** Whether what sets a quotation off is a single mark, which may be an apostrophe or stand inside a quotation. */
export function isSingle({ text }: QuotedMessage, { outer, by }: MessageQuote): boolean {
  return by === 'marks' && /['‘]/.test(text[outer.start] ?? '') && !text.startsWith("''", outer.start)
}

/** The block quotes of a message, each as one quotation, whatever marks stand in it. */
export function blocksOf(message: string): readonly MessageQuote[] {
  const { text, blocks } = withoutBlockSigns(message)
  return blocks.flatMap(block => paragraphsIn(text, block, 'block')).filter(quote => isLong(text, quote))
}

/** The paragraphs of a message that sets nothing off, each as a quotation; lines that run on are one. */
export function plainQuotes({ text }: QuotedMessage): readonly MessageQuote[] {
  return paragraphsIn(text, { start: 0, end: text.length }, 'none').filter(quote => isLong(text, quote))
}

/** Quotations in marks that are shorter than those looked up as a rule: two words at least. */
export function shortQuotes({ text }: QuotedMessage): readonly MessageQuote[] {
  return markedIn(text, { start: 0, end: text.length }).filter(quote => wordsIn(text, quote) > 1)
}

/** How many words a stretch of a text has; of scripts without spaces, half as many as letters. */
export function wordsIn(text: string, { start, end }: Span): number {
  let words = 0
  for (const { kind, key } of verbatim(text.slice(start, end)))
    if (kind === 'word')
      words += /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(key) ? 0.5 : 1
  return words
}

function isLong(text: string, quote: Span): boolean {
  return wordsIn(text, quote) >= FEWEST_WORDS
}

/** A stretch of a message that is read for itself. */
interface Stretch extends Span {
  readonly block: boolean
}

function withoutBlockSigns(message: string): { readonly text: string; readonly blocks: readonly Stretch[] } {
  const rest = REST_IS_BLOCK.exec(message)?.index ?? message.length
  const blocks: { start: number; end: number; block: true }[] = []
  const lines: string[] = []
  let at = 0
  for (const line of message.split('\n')) {
    const sign = at >= rest ? (/^\s{0,3}>>>\s/.exec(line)?.[0] ?? '') : (BLOCK_LINE.exec(line)?.[1] ?? '')
    const isBlock = at >= rest || sign !== ''
    const last = blocks.at(-1)
    if (isBlock && last && last.end === at - 1) last.end = at + line.length
    else if (isBlock) blocks.push({ start: at, end: at + line.length, block: true })
    lines.push(' '.repeat(sign.length) + line.slice(sign.length))
    at += line.length + 1
  }
  return { text: lines.join('\n'), blocks }
}

function stretchesOf(text: string, blocks: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const block of [...blocks, { start: text.length, end: text.length, block: false }]) {
    if (block.start > at) found.push({ start: at, end: block.start, block: false })
    if (block.end > block.start) found.push(block)
    at = block.end
  }
  return found
}

/** Paragraphs: apart by an empty line, or by a line break behind the end of a sentence, unless a dash with a name follows. */
const BREAK = /\n\s*\n|(?<=[.!?…。！？”"»])[ \t]*\n(?!\s*[-–—~])/gu

function paragraphsIn(text: string, { start, end }: Span, by: 'block' | 'none'): readonly MessageQuote[] {
  const whole = text.slice(start, end)
  const found: MessageQuote[] = []
  let at = 0
  for (const gap of [...whole.matchAll(BREAK), null]) {
    const to = gap?.index ?? whole.length
    const outer = trimmed(text, start + at, start + to)
    if (outer.end > outer.start) found.push({ ...outer, outer, by })
    at = to + (gap?.[0].length ?? 0)
  }
  return found
}

/** What closes each opening mark. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"‟',
  '"': '"”',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '＂': '＂',
}
const OPENERS = /''|``|["“”„‟«»‹「『〝＂]/gu
/** In front of an opening mark where words are set apart by spaces. */
const BEFORE_OPENING = /[\s([{—–:*_~|>-]/u
const UNSPACED = new Set('「『〝＂')

function markedIn(text: string, { start, end }: Span): readonly MessageQuote[] {
  const doubles = doublesIn(text, start, end)
  return doubles.length > 0 ? doubles : singlesIn(text, start, end)
}

function doublesIn(text: string, start: number, end: number): readonly MessageQuote[] {
  const found: MessageQuote[] = []
  OPENERS.lastIndex = 0
  let from = start
  for (const { 0: mark, index } of text.slice(start, end).matchAll(OPENERS)) {
    const at = start + index
    if (at < from || !opens(text, mark, at, start)) continue
    const inner = at + mark.length
    const close = closeOf(text, mark, inner, end)
    found.push(quoteIn(text, { start: inner, end: close.at }, { start: at, end: close.at + close.length }))
    from = Math.max(close.at + close.length, inner)
  }
  return found
}

function opens(text: string, mark: string, at: number, start: number): boolean {
  const before = at === start ? ' ' : (text[at - 1] ?? ' ')
  if (mark === '“' || mark === '„' || mark === '«' || UNSPACED.has(mark)) return true
  return BEFORE_OPENING.test(before) || !/[\p{L}\p{N}.,!?…]/u.test(before)
}

/** Where a quotation ends: at its closing mark, else with the paragraph. */
function closeOf(
  text: string,
  mark: string,
  from: number,
  end: number,
): { readonly at: number; readonly length: number } {
  const doubled = mark === "''" || mark === '``'
  const closing = doubled ? '' : (CLOSING[mark] ?? mark)
  const nested = mark === '“' || mark === '«' || mark === '「' || mark === '『'
  let depth = 0
  for (let at = from; at < end; at++) {
    const sign = text[at] ?? ''
    if (doubled ? text.startsWith("''", at) : closing.includes(sign)) {
      if (depth === 0) {
        // A straight mark at the beginning of a paragraph takes an open quotation up again.
        const reopens = sign === mark && /\n\s*$/.test(text.slice(Math.max(from, at - 8), at))
        return reopens ? { at, length: 0 } : { at, length: doubled ? 2 : 1 }
      }
      depth--
    } else if (nested && sign === mark) {
      // “One paragraph.\n“The next.” opens again without having closed.
      if (/\n\s*$/.test(text.slice(Math.max(from, at - 8), at))) return { at, length: 0 }
      depth++
    }
  }
  const paragraph = /\n\s*\n/.exec(text.slice(from, end))
  return { at: paragraph ? from + paragraph.index : end, length: 0 }
}

const SINGLE_OPEN = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}[…])/gu
const SINGLE_CLOSE = /(?<=[\p{L}\p{N}.,!?…\]])['’](?![\p{L}\p{N}])/gu

function singlesIn(text: string, start: number, end: number): readonly MessageQuote[] {
  const whole = text.slice(start, end)
  const closing = [...whole.matchAll(SINGLE_CLOSE)].map(({ index }) => index)
  const found: MessageQuote[] = []
  let until = 0
  let next = 0
  for (const { index } of whole.matchAll(SINGLE_OPEN)) {
    if (index < until) continue
    while (next < closing.length && (closing[next] ?? 0) <= index) next++
    // A mark behind a comma or a full stop closes for certain; one behind an s may be a plural's.
    let at = next
    while (at + 1 < closing.length && at < next + 8 && /s/.test(whole[(closing[at] ?? 0) - 1] ?? '')) at++
    const close = closing[at]
    if (close === undefined) break
    const outer = { start: start + index, end: start + close + 1 }
    found.push(quoteIn(text, { start: outer.start + 1, end: outer.end - 1 }, outer))
    until = close + 1
  }
  return found
}

function quoteIn(text: string, inner: Span, outer: Span): MessageQuote {
  return { ...trimmed(text, inner.start, inner.end), outer, by: 'marks' }
}

const EDGE = /[\s*_~|`]/

/** A stretch without the white space and the signs of Markdown at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && EDGE.test(text[from] ?? '')) from++
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
