import type { Span } from '../text/span.ts'
import { confidenceOf, unreported } from './confidence.ts'
import { antecedentOf, mainSubject } from './grammar/subject.ts'
import { type Word, wordsOf } from './grammar/words.ts'
import { ParagraphStatements } from './paragraph-statements.ts'
import type { QuotationChain } from './quotations/continued.ts'
import { type Quotation, quotations } from './quotations/quotations.ts'
import { joined } from './quotations/quoted-sentences.ts'
import { readContinued, readLabelled, readLed } from './quotations/unreported.ts'
import { appositionAfter, kindOf, runSpan } from './reports/report-spans.ts'
import { sentenceReports } from './reports/sentence-reports.ts'
import { isPosition, standingOf } from './reports/standing.ts'
import type { Speakers } from './speakers/speakers.ts'
import type { Statement } from './statement.ts'

/** Longer sentences are read in pieces, so that no text takes more than linear time. */
const LONGEST_SENTENCE = 300

/** Reads the statements of an article, paragraph by paragraph: speakers and chain go on from one to the next. */
export class ParagraphReader {
  readonly #speakers: Speakers
  readonly #chain: QuotationChain
  readonly #labels: ReadonlySet<string>

  /** `labels` are those that open more than one paragraph. */
  constructor(speakers: Speakers, chain: QuotationChain, labels: ReadonlySet<string>) {
    this.#speakers = speakers
    this.#chain = chain
    this.#labels = labels
  }

  /** The statements of the next paragraph. `number` is from 1; `whole` are its sentences. */
  read(text: string, number: number, whole: readonly Span[]): readonly Statement[] {
    const paragraph = new ParagraphStatements(text, number, whole)
    const quoted = quotations(text, this.#chain.open)
    const before = this.#speakers.last
    readLabelled(paragraph, quoted, this.#speakers, this.#labels)
    for (const [words, within] of pieces(text, joined(text, whole, quoted), quoted))
      this.#piece(paragraph, words, within)
    readContinued(paragraph, quoted, this.#speakers, this.#chain, before)
    this.#chain.leave(text, quoted, paragraph.attributed, this.#speakers.last)
    return paragraph.inOrder()
  }

  #piece(paragraph: ParagraphStatements, words: readonly Word[], within: readonly Quotation[]): void {
    const first = paragraph.count
    let told = false
    for (const { report, source, cue, content, nested } of sentenceReports(words, within)) {
      const kind = kindOf(content, within)
      const standing = standingOf(words, report)
      const attitude = !report.clause
      if (report.hearsay && !nested)
        paragraph.add({
          source: null,
          cue,
          content,
          kind,
          attitude: false,
          nested,
          standing,
          speaker: null,
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
      // Within another's statement, what a nameless thing is said to show, or somebody is said to mind, is too thin.
      const thin = !speaker?.named && (speaker === null || speaker.kind === 'body')
      if (
        nested &&
        (thin || (attitude && !(speaker?.named && standing === 'asserted' && isPosition(words, report))))
      )
        continue
      if (speaker && !nested) {
        told = true
        this.#speakers.remember(speaker)
      }
      for (const quotation of within)
        if (quotation.start >= content.start && quotation.end <= content.end && !paragraph.isTaken(quotation))
          paragraph.take(quotation, source, speaker)
      if (!nested && within.length === 0) paragraph.attributed.push({ at: content.start, source, speaker })
      const confidence = confidenceOf(words, report, speaker, nested)
      paragraph.add({ source, cue, content, kind, attitude, nested, standing, speaker, confidence })
    }
    paragraph.nest(first)
    if (readLed(paragraph, words, this.#speakers).length > 0) told = true
    if (!told) this.#notice(words, words.length)
  }

  /** Remembers whom a sentence, up to one of its words, is about, though nothing reports what they said. */
  #notice(words: readonly Word[], before: number): void {
    const subject = runSpan(words, mainSubject(words, before))
    const speaker = subject && this.#speakers.speakerOf(subject, null)
    if (speaker?.named || (speaker?.actor && speaker.kind === 'person')) this.#speakers.remember(speaker)
  }
}

/** The words of each sentence, of a very long one of each piece, with the quotations in them. */
function* pieces(
  text: string,
  sentences: readonly Span[],
  quoted: readonly Quotation[],
): Generator<readonly [readonly Word[], readonly Quotation[]]> {
  let first = 0
  for (const sentence of sentences) {
    while (first < quoted.length && (quoted[first]?.end ?? 0) <= sentence.start) first += 1
    const within: Quotation[] = []
    for (let at = first; at < quoted.length && (quoted[at]?.start ?? 0) < sentence.end; at += 1) {
      const quotation = quoted[at]
      if (quotation) within.push(quotation)
    }
    const words = wordsOf(text, sentence, within)
    let reached = 0
    for (let at = 0; at < words.length; at += LONGEST_SENTENCE) {
      const piece = words.slice(at, at + LONGEST_SENTENCE)
      const end = piece.at(-1)?.end ?? 0
      let beyond = reached
      while (beyond < within.length && (within[beyond]?.start ?? end) < end) beyond += 1
      yield [piece, within.slice(reached, beyond)]
      reached = beyond
    }
  }
}
