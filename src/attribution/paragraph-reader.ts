import type { Span } from '../text/span.ts'
import { confidenceOf, unreported } from './confidence.ts'
import { antecedentOf, mainSubject } from './grammar/subject.ts'
import { verbBefore } from './grammar/verb-before.ts'
import { isShort, type Word, wordsOf } from './grammar/words.ts'
import type { Attributed, QuotationChain } from './quotations/continued.ts'
import { labelledSpeech } from './quotations/labelled-speech.ts'
import { type Quotation, quotations } from './quotations/quotations.ts'
import { isUtterance, joined, signatureAfter } from './quotations/quoted-sentences.ts'
import { appositionAfter, kindOf, runSpan, sentenceAt } from './reports/report-spans.ts'
import { sentenceReports } from './reports/sentence-reports.ts'
import { isPosition, standingOf } from './reports/standing.ts'
import type { Speaker } from './speakers/speaker.ts'
import type { Speakers } from './speakers/speakers.ts'
import type { Statement } from './statement.ts'

/** A quotation of so many words or fewer is read as words of its sentence. */
const SHORT = 6
/** Longer sentences are read in pieces, so that no text takes more than linear time. */
const LONGEST_SENTENCE = 300
const REPORT = /^\W*(?:[\p{L}]+ ){0,3}(?:poll|survey|study|report|newspaper)s?:/iu

/** Reads the statements of one paragraph. Held state: one per paragraph; speakers and chain are the article's. */
export class ParagraphReader {
  readonly #text: string
  readonly #number: number
  readonly #speakers: Speakers
  readonly #chain: QuotationChain
  readonly #labels: ReadonlySet<string>
  readonly #found: Statement[] = []
  readonly #attributed: Attributed[] = []
  readonly #taken = new Set<Quotation>()

  constructor(
    text: string,
    number: number,
    speakers: Speakers,
    chain: QuotationChain,
    labels: ReadonlySet<string>,
  ) {
    this.#labels = labels
    this.#text = text
    this.#number = number
    this.#speakers = speakers
    this.#chain = chain
  }

  /** `whole` are the sentences of the paragraph. */
  read(whole: readonly Span[]): readonly Statement[] {
    const quoted = quotations(this.#text, this.#chain.open)
    const readAs = joined(this.#text, whole, quoted)
    const before = this.#speakers.last
    this.#labelled(whole, quoted)
    let first = 0
    for (const sentence of readAs) {
      while (first < quoted.length && (quoted[first]?.end ?? 0) <= sentence.start) first += 1
      const within: Quotation[] = []
      for (let at = first; at < quoted.length && (quoted[at]?.start ?? 0) < sentence.end; at += 1) {
        const quotation = quoted[at]
        if (quotation) within.push(quotation)
      }
      const words = wordsOf(this.#text, sentence, within, SHORT)
      let reached = 0
      for (let at = 0; at < words.length; at += LONGEST_SENTENCE) {
        const piece = words.slice(at, at + LONGEST_SENTENCE)
        const end = piece.at(-1)?.end ?? 0
        let beyond = reached
        while (beyond < within.length && (within[beyond]?.start ?? end) < end) beyond += 1
        this.#sentence(whole, piece, within.slice(reached, beyond))
        reached = beyond
      }
    }
    this.#continued(quoted, whole, before)
    this.#chain.leave(this.#text, quoted, this.#attributed, this.#speakers.last)
    return this.#found.sort(
      (one, other) => one.content.start - other.content.start || one.content.end - other.content.end,
    )
  }

  /** "WALLACE: Was it true?", and a headline's "Poll: Voters are tired": a paragraph that is its speaker's. */
  #labelled(whole: readonly Span[], quoted: readonly Quotation[]): void {
    const label = labelledSpeech(this.#text)
    const speaker = label && this.#speakers.speakerOf(label.source, null)
    if (!label || !speaker) return
    const { source, content } = label
    const repeated = this.#labels.has(this.#text.slice(source.start, source.end))
    const headline =
      this.#number === 1 && (REPORT.test(this.#text) || (speaker.named && speaker.kind === 'person'))
    if (!repeated && !headline) return
    this.#speakers.remember(speaker)
    this.#attributed.push({ at: content.start, source, speaker })
    for (const quotation of quoted) if (quotation.end > source.start) this.#taken.add(quotation)
    this.#add(
      sentenceAt(whole, content.start),
      source,
      null,
      content,
      kindOf(content, quoted),
      speaker,
      plain('signed'),
    )
  }

  #sentence(whole: readonly Span[], words: readonly Word[], within: readonly Quotation[]): void {
    const reports = sentenceReports(words, within)
    const outer: Speaker[] = []
    const first = this.#found.length
    for (const { report, source, cue, content, nested } of reports) {
      if (report.hearsay && !nested)
        this.#add(sentenceAt(whole, content.start), null, cue, content, kindOf(content, within), null, {
          attitude: false,
          nested,
          standing: standingOf(words, report),
          confidence: unreported.hearsay,
        })
      if (!report.source) continue
      const { from, to } = report.source
      if (!nested && to === from + 1 && /^(?:he|she|they|it|we|i)$/.test(words[from]?.word ?? '')) {
        // "The envoy was late, he said": the envoy is somebody else.
        const start = words.findIndex(word => word.start >= content.start)
        this.#notice(words, Math.min(from, start))
      }
      const named = runSpan(words, antecedentOf(words, report.source)) ?? source
      const speaker = named ? this.#speakers.speakerOf(named, appositionAfter(words, report)) : null
      const standing = standingOf(words, report)
      // Within another's statement, what a nameless thing is said to show, or somebody is said to mind, is too thin.
      const thin = !speaker?.named && (speaker === null || speaker.kind === 'body')
      if (
        nested &&
        (thin ||
          (!report.clause && !(speaker?.named && standing === 'asserted' && isPosition(words, report))))
      )
        continue
      if (speaker && !nested) {
        outer.push(speaker)
        this.#speakers.remember(speaker)
      }
      for (const quotation of within) {
        if (quotation.start < content.start || quotation.end > content.end || this.#taken.has(quotation))
          continue
        this.#taken.add(quotation)
        this.#attributed.push({ at: quotation.start, source, speaker })
      }
      if (!nested && within.length === 0) this.#attributed.push({ at: content.start, source, speaker })
      this.#add(sentenceAt(whole, content.start), source, cue, content, kindOf(content, within), speaker, {
        attitude: !report.clause,
        nested,
        standing,
        confidence: confidenceOf(words, report, speaker, nested),
      })
    }
    this.#nest(first)
    this.#led(whole, words, outer)
    if (outer.length === 0) this.#notice(words, words.length)
  }

  /** Of the statements of a sentence, only what lies inside another is nested: its outer report may not have been kept. */
  #nest(first: number): void {
    const own = this.#found.slice(first)
    for (const [index, statement] of own.entries()) {
      const { cue, content, nested } = statement
      if (!nested) continue
      const start = Math.min(content.start, cue?.start ?? content.start)
      const end = Math.max(content.end, cue?.end ?? 0)
      const inside = own.some(
        other => other !== statement && other.content.start <= start && other.content.end >= end,
      )
      if (!inside) this.#found[first + index] = { ...statement, nested: false }
    }
  }

  /** Remembers whom a sentence, up to one of its words, is about, though nothing reports what they said. */
  #notice(words: readonly Word[], before: number): void {
    const subject = runSpan(words, mainSubject(words, before))
    const speaker = subject && this.#speakers.speakerOf(subject, null)
    if (speaker?.named || (speaker?.actor && speaker.kind === 'person')) this.#speakers.remember(speaker)
  }

  /** "Asked about it, she went on: “…”": a quotation that its sentence leads up to without a reporting word. */
  #led(whole: readonly Span[], words: readonly Word[], outer: Speaker[]): void {
    words.forEach((word, at) => {
      const { quotation } = word
      if (!quotation || at < 2 || this.#taken.has(quotation)) return
      const mark = words[at - 1]?.word ?? ''
      if (
        words[at - 1]?.kind === 'word' &&
        !quotation.capital &&
        this.#verbBefore(whole, words, at, quotation, outer)
      )
        return
      if (mark !== ':' && !(mark === ',' && isUtterance(this.#text, quotation))) return
      const source = runSpan(words, mainSubject(words, at))
      if (!source) return
      const speaker = this.#speakers.speakerOf(source, null)
      if (speaker) outer.push(speaker)
      this.#taken.add(quotation)
      this.#attributed.push({ at: quotation.start, source, speaker })
      this.#add(sentenceAt(whole, quotation.start), source, null, quotation, 'direct', speaker, plain('led'))
    })
  }

  /** "Smith credited the harbour with “saving the whole town”": any verb reports that has a quotation behind it. */
  #verbBefore(
    whole: readonly Span[],
    words: readonly Word[],
    at: number,
    quotation: Quotation,
    outer: Speaker[],
  ): boolean {
    const verb = verbBefore(words, at)
    const source = verb && runSpan(words, verb.source)
    const cue = verb && runSpan(words, verb.cue)
    const from = words[verb?.cue.to ?? 0]
    const speaker = source ? this.#speakers.speakerOf(source, null) : null
    if (!source || !cue || !from || !speaker) return false
    outer.push(speaker)
    this.#taken.add(quotation)
    this.#attributed.push({ at: quotation.start, source, speaker })
    const content = { start: from.start, end: quotation.end }
    this.#add(
      sentenceAt(whole, content.start),
      source,
      cue,
      content,
      kindOf(content, [quotation]),
      speaker,
      plain('led'),
    )
    return true
  }

  /** Quotations without a reporting word of their own go on with whoever is quoted next to them. */
  #continued(quoted: readonly Quotation[], whole: readonly Span[], before: Speaker | null): void {
    const known = this.#attributed
      .filter(({ speaker }) => speaker !== null)
      .sort((one, other) => one.at - other.at)
    let next = 0
    let last: Attributed | null = null
    for (const quotation of quoted) {
      for (let one = known[next]; one && one.at <= quotation.start; one = known[next]) {
        last = one
        next += 1
      }
      if (this.#taken.has(quotation) || isShort(this.#text, quotation, SHORT)) continue
      if (!isUtterance(this.#text, quotation)) continue
      const signed = signatureAfter(this.#text, quotation)
      if (signed) {
        last = { at: quotation.start, source: signed, speaker: this.#speakers.speakerOf(signed, null) }
        this.#attributed.push(last)
        this.#add(
          sentenceAt(whole, quotation.start),
          signed,
          null,
          quotation,
          'direct',
          last.speaker,
          plain('signed'),
        )
        continue
      }
      const found = this.#chain.sourceOf(this.#text, quotation, last, known[next] ?? null)
      const source = found?.source ?? null
      const speaker = found ? found.speaker : (this.#speakers.last ?? before)
      last = { at: quotation.start, source, speaker }
      this.#attributed.push(last)
      this.#add(
        sentenceAt(whole, quotation.start),
        source,
        null,
        quotation,
        'direct',
        speaker,
        plain(source ? 'resumed' : 'continued'),
      )
    }
    this.#attributed.sort((one, other) => one.at - other.at)
  }

  #add(
    sentence: Span,
    source: Span | null,
    cue: Span | null,
    { start, end }: Span,
    kind: Statement['kind'],
    speaker: Speaker | null,
    { attitude, nested, standing, confidence }: Manner,
  ): void {
    this.#found.push({
      paragraph: this.#number,
      sentence,
      source,
      cue,
      content: { start, end },
      kind,
      attitude,
      nested,
      standing,
      speaker: speaker?.name ?? null,
      anonymous: speaker !== null && !speaker.named,
      actor: speaker?.actor ?? null,
      origin: speaker?.origin ?? null,
      confidence,
    })
  }
}

type Manner = Pick<Statement, 'attitude' | 'nested' | 'standing' | 'confidence'>

function plain(how: keyof typeof unreported): Manner {
  return { attitude: false, nested: false, standing: 'asserted', confidence: unreported[how] }
}
