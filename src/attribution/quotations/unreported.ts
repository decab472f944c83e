import type { Span } from '../../text/span.ts'
import { mainSubject } from '../grammar/subject.ts'
import { verbBefore } from '../grammar/verb-before.ts'
import { isShort, type Word } from '../grammar/words.ts'
import type { ParagraphStatements } from '../paragraph-statements.ts'
import { kindOf, runSpan } from '../reports/report-spans.ts'
import type { Speaker } from '../speakers/speaker.ts'
import type { Speakers } from '../speakers/speakers.ts'
import type { Attributed, QuotationChain } from './continued.ts'
import { labelledSpeech } from './labelled-speech.ts'
import type { Quotation } from './quotations.ts'
import { isUtterance, signatureAfter } from './quoted-sentences.ts'

const REPORT = /^\W*(?:[\p{L}]+ ){0,3}(?:poll|survey|study|report|newspaper)s?:/iu

/**
 * "WALLACE: Was it true?", and a headline's "Poll: Voters are tired": a paragraph that is its speaker's. `labels` are
 * those that come back in the article.
 */
export function readLabelled(
  paragraph: ParagraphStatements,
  quoted: readonly Quotation[],
  speakers: Speakers,
  labels: ReadonlySet<string>,
): void {
  const { text, number } = paragraph
  const label = labelledSpeech(text)
  const speaker = label && speakers.speakerOf(label.source, null)
  if (!label || !speaker) return
  const { source, content } = label
  const repeated = labels.has(text.slice(source.start, source.end))
  const headline = number === 1 && (REPORT.test(text) || (speaker.named && speaker.kind === 'person'))
  if (!repeated && !headline) return
  speakers.remember(speaker)
  paragraph.attributed.push({ at: content.start, source, speaker })
  for (const quotation of quoted) if (quotation.end > source.start) paragraph.passOver(quotation)
  paragraph.addUnreported('signed', { source, content, kind: kindOf(content, quoted), speaker })
}

/**
 * "Asked about it, she went on: “…”": the quotations of a sentence that it leads up to without a reporting word. Gives
 * their speakers.
 */
export function readLed(
  paragraph: ParagraphStatements,
  words: readonly Word[],
  speakers: Speakers,
): readonly Speaker[] {
  const found: Speaker[] = []
  words.forEach((word, at) => {
    const { quotation } = word
    const before = words[at - 1]
    if (!quotation || !before || at < 2 || paragraph.isTaken(quotation)) return
    if (before.kind === 'word' && !quotation.capital) {
      const speaker = readBehindVerb(paragraph, words, at, quotation, speakers)
      if (speaker) {
        found.push(speaker)
        return
      }
    }
    if (before.word !== ':' && !(before.word === ',' && isUtterance(paragraph.text, quotation))) return
    const source = runSpan(words, mainSubject(words, at))
    if (!source) return
    const speaker = speakers.speakerOf(source, null)
    if (speaker) found.push(speaker)
    paragraph.take(quotation, source, speaker)
    paragraph.addUnreported('led', { source, content: quotation, kind: 'direct', speaker })
  })
  return found
}

/** "Smith credited the harbour with “saving the whole town”": any verb reports that has a quotation behind it. */
function readBehindVerb(
  paragraph: ParagraphStatements,
  words: readonly Word[],
  at: number,
  quotation: Quotation,
  speakers: Speakers,
): Speaker | null {
  const verb = verbBefore(words, at)
  const source = verb && runSpan(words, verb.source)
  const cue = verb && runSpan(words, verb.cue)
  const from = words[verb?.cue.to ?? 0]
  const speaker = source ? speakers.speakerOf(source, null) : null
  if (!source || !cue || !from || !speaker) return null
  paragraph.take(quotation, source, speaker)
  const content = { start: from.start, end: quotation.end }
  paragraph.addUnreported('led', { source, cue, content, kind: kindOf(content, [quotation]), speaker })
  return speaker
}

/**
 * Quotations without a reporting word of their own go on with whoever is quoted next to them. `before` spoke last
 * when the paragraph began.
 */
export function readContinued(
  paragraph: ParagraphStatements,
  quoted: readonly Quotation[],
  speakers: Speakers,
  chain: QuotationChain,
  before: Speaker | null,
): void {
  const { text, attributed } = paragraph
  const known = attributed.filter(({ speaker }) => speaker !== null).sort((one, other) => one.at - other.at)
  let next = 0
  let last: Attributed | null = null
  const goOn = (
    quotation: Quotation,
    how: 'signed' | 'resumed' | 'continued',
    source: Span | null,
    speaker: Speaker | null,
  ) => {
    last = { at: quotation.start, source, speaker }
    attributed.push(last)
    paragraph.addUnreported(how, { source, content: quotation, kind: 'direct', speaker })
  }
  for (const quotation of quoted) {
    for (let one = known[next]; one && one.at <= quotation.start; one = known[next]) {
      last = one
      next += 1
    }
    if (paragraph.isTaken(quotation) || isShort(text, quotation)) continue
    if (!isUtterance(text, quotation)) continue
    const signed = signatureAfter(text, quotation)
    if (signed) {
      goOn(quotation, 'signed', signed, speakers.speakerOf(signed, null))
      continue
    }
    const found = chain.sourceOf(text, quotation, last, known[next] ?? null)
    const source = found?.source ?? null
    goOn(
      quotation,
      source ? 'resumed' : 'continued',
      source,
      found ? found.speaker : (speakers.last ?? before),
    )
  }
  attributed.sort((one, other) => one.at - other.at)
}
