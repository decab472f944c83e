import type { ActorTable } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { nounReports } from './noun-reports.ts'
import { type Quotation, quotations } from './quotations.ts'
import type { Report } from './report.ts'
import { type Speaker, Speakers } from './speakers.ts'
import type { Statement } from './statement.ts'
import { verbReports } from './verb-reports.ts'
import { isShort, type Word, wordsOf } from './words.ts'

/** A quotation of so many words or fewer is read as words of its sentence. */
const SHORT = 6
/** Longer sentences are read in pieces, so that no text takes more than linear time. */
const LONGEST_SENTENCE = 300

/**
 * Who said what in an article, ordered by paragraph and by where the content starts: quotations, reported speech,
 * and what somebody is said to want, think or oppose. Sources are resolved by `actors` and by the article itself.
 */
export function statementsOf(article: Article, actors: ActorTable): readonly Statement[] {
  const reader = new Reader(article, actors)
  return article.paragraphs.flatMap((text, index) => reader.paragraph(text, index + 1))
}

class Reader {
  readonly #speakers: Speakers
  #open = false
  #lastQuoted: Speaker | null = null
  #lastWasQuote = false

  constructor(article: Article, actors: ActorTable) {
    this.#speakers = new Speakers(article, actors)
  }

  paragraph(text: string, paragraph: number): readonly Statement[] {
    this.#speakers.enter(text)
    const quoted = quotations(text, this.#open)
    const found: Statement[] = []
    const attributed = new Map<Quotation, Speaker | null>()
    const whole = sentences(text)
    let first = 0
    for (const sentence of whole) {
      while (first < quoted.length && (quoted[first]?.end ?? 0) <= sentence.start) first += 1
      const within: Quotation[] = []
      for (let at = first; at < quoted.length; at += 1) {
        const quotation = quoted[at]
        if (!quotation || quotation.start >= sentence.end) break
        within.push(quotation)
      }
      this.#orphans(
        text,
        paragraph,
        sentence,
        whole,
        quoted.slice(Math.max(0, first - 1), first),
        attributed,
        found,
      )
      const words = wordsOf(text, sentence, within, SHORT)
      for (let at = 0; at < words.length; at += LONGEST_SENTENCE)
        this.#sentence(
          text,
          paragraph,
          sentence,
          words.slice(at, at + LONGEST_SENTENCE),
          within,
          attributed,
          found,
        )
    }
    this.#orphans(text, paragraph, null, whole, quoted, attributed, found)
    const last = quoted.at(-1)
    this.#open = last !== undefined && !last.closed
    this.#lastWasQuote = last !== undefined && text.slice(last.end).trim() === ''
    if (last && attributed.has(last)) this.#lastQuoted = attributed.get(last) ?? null
    return found.sort(
      (one, other) => one.content.start - other.content.start || one.content.end - other.content.end,
    )
  }

  #sentence(
    text: string,
    paragraph: number,
    sentence: Span,
    words: readonly Word[],
    within: readonly Quotation[],
    attributed: Map<Quotation, Speaker | null>,
    found: Statement[],
  ): void {
    const reports = [...verbReports(words), ...nounReports(words)].sort(
      (one, other) => one.cue.from - other.cue.from,
    )
    for (const report of reports) {
      const source = runSpan(words, report.source)
      const cue = runSpan(words, report.cue)
      const content = extended(report.content, words)
      if (!cue || content.end <= content.start) continue
      const speaker = source ? this.#speakers.speakerOf(source, appositionAfter(text, words, report)) : null
      for (const quotation of within)
        if (quotation.start >= content.start && quotation.end <= content.end && !attributed.has(quotation))
          attributed.set(quotation, speaker)
      found.push({
        paragraph,
        sentence,
        source,
        cue,
        content,
        kind: kindOf(content, within),
        speaker: speaker?.name ?? null,
        actor: speaker?.actor ?? null,
      })
    }
  }

  /** Quotations without a reporting word of their own: they go on with whoever was quoted last. */
  #orphans(
    text: string,
    paragraph: number,
    _sentence: Span | null,
    whole: readonly Span[],
    quoted: readonly Quotation[],
    attributed: Map<Quotation, Speaker | null>,
    found: Statement[],
  ): void {
    for (const quotation of quoted) {
      if (attributed.has(quotation) || isShort(text, quotation, SHORT)) continue
      const speaker = this.#continued(text, quotation, attributed)
      attributed.set(quotation, speaker)
      if (!isUtterance(text, quotation)) continue
      found.push({
        paragraph,
        sentence: sentenceAt(whole, quotation.start),
        source: null,
        cue: null,
        content: { start: quotation.start, end: quotation.end },
        kind: 'direct',
        speaker: speaker?.name ?? null,
        actor: speaker?.actor ?? null,
      })
    }
  }

  #continued(
    text: string,
    quotation: Quotation,
    attributed: ReadonlyMap<Quotation, Speaker | null>,
  ): Speaker | null {
    if (quotation.reopened) return this.#lastQuoted
    for (const speaker of [...attributed.values()].slice(-1)) if (speaker) return speaker
    if (this.#lastWasQuote && text.slice(0, quotation.start).trim() === '') return this.#lastQuoted
    return this.#speakers.last
  }
}

function runSpan(words: readonly Word[], run: { from: number; to: number } | null): Span | null {
  const start = run && words[run.from]
  const end = run && words[run.to - 1]
  return start && end && end.end > start.start ? { start: start.start, end: end.end } : null
}

/** Content that reaches a quotation at the sentence's edge takes in the whole of it. */
function extended(content: Span, words: readonly Word[]): Span {
  let { start, end } = content
  const first = words[0]
  const last = words.at(-1)
  if (first?.quotation && first.start === start) start = first.quotation.start
  if (last?.quotation && last.end === end) end = last.quotation.end
  return { start, end }
}

function kindOf(content: Span, within: readonly Quotation[]): Statement['kind'] {
  const inside = within.filter(quotation => quotation.start < content.end && quotation.end > content.start)
  if (inside.length === 0) return 'indirect'
  const covered = inside.reduce(
    (sum, quotation) => sum + Math.min(quotation.end, content.end) - Math.max(quotation.start, content.start),
    0,
  )
  return covered >= content.end - content.start - 2 * inside.length ? 'direct' : 'mixed'
}

/** What stands between commas behind a source: "Smith, *a spokesman for the Kremlin*, said". */
function appositionAfter(text: string, words: readonly Word[], { source }: Report): string {
  const comma = source && words[source.to]
  if (!source || comma?.word !== ',') return ''
  let to = source.to + 1
  while (to < words.length && to < source.to + 25 && words[to]?.kind === 'word') to += 1
  const last = words[to - 1]
  return last ? text.slice(comma.end, last.end) : ''
}

/** A quotation that is a sentence, not a title or a word in passing. */
function isUtterance(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.start, quotation.end)
  return (
    quotation.reopened ||
    !quotation.closed ||
    /[.!?,…][^\p{L}\p{N}]*$/u.test(inside.slice(-6)) ||
    inside.length > 80
  )
}

function sentenceAt(whole: readonly Span[], offset: number): Span {
  let low = 0
  let high = whole.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((whole[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return whole[low] ?? { start: 0, end: 0 }
}
