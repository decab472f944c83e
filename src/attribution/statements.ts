import type { ActorTable } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { confidenceOf, unreported } from './confidence.ts'
import { type Attributed, QuotationChain } from './continued.ts'
import { nounReports } from './noun-reports.ts'
import { type Quotation, quotations } from './quotations.ts'
import { isUtterance, joined, signatureAfter } from './quoted-sentences.ts'
import type { Report } from './report.ts'
import type { Speaker } from './speaker.ts'
import { Speakers } from './speakers.ts'
import type { Statement } from './statement.ts'
import { antecedentOf, mainSubject } from './subject.ts'
import { verbReports } from './verb-reports.ts'
import { withinAsides } from './within-asides.ts'
import { isShort, type Word, wordsOf } from './words.ts'

/** A quotation of so many words or fewer is read as words of its sentence. */
const SHORT = 6
/** Longer sentences are read in pieces, so that no text takes more than linear time. */
const LONGEST_SENTENCE = 300

/**
 * Who said what in an article, ordered by paragraph and by where the content starts: quotations, reported speech,
 * and what somebody is said to want, think or oppose. Sources are resolved by `actors` and by the article itself.
 *
 * @param sentencesIn Finds the sentences of a paragraph, for who knows them already.
 */
export function statementsOf(
  article: Article,
  actors: ActorTable,
  sentencesIn: (text: string) => readonly Span[] = sentences,
): readonly Statement[] {
  const speakers = new Speakers(article, actors)
  const chain = new QuotationChain()
  return article.paragraphs.flatMap((text, index) => {
    speakers.enter(text)
    return new ParagraphReader(text, index + 1, speakers, chain).read(sentencesIn(text))
  })
}

class ParagraphReader {
  readonly #text: string
  readonly #number: number
  readonly #speakers: Speakers
  readonly #chain: QuotationChain
  readonly #found: Statement[] = []
  readonly #attributed: Attributed[] = []
  readonly #taken = new Set<Quotation>()

  constructor(text: string, number: number, speakers: Speakers, chain: QuotationChain) {
    this.#text = text
    this.#number = number
    this.#speakers = speakers
    this.#chain = chain
  }

  /** `whole` are the sentences of the paragraph. */
  read(whole: readonly Span[]): readonly Statement[] {
    const quoted = quotations(this.#text, this.#chain.open)
    const readAs = joined(whole, quoted)
    const before = this.#speakers.last
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

  #sentence(whole: readonly Span[], words: readonly Word[], within: readonly Quotation[]): void {
    const reports = withinAsides(words, [...verbReports(words), ...nounReports(words)]).sort(
      (one, other) => one.cue.from - other.cue.from,
    )
    const outer: Speaker[] = []
    for (const report of reports) {
      const source = runSpan(words, report.source)
      const cue = runSpan(words, report.cue)
      const content = extended(report.content, words)
      if (!cue || content.end <= content.start) continue
      const nested = reports.some(
        other =>
          other !== report &&
          other.source &&
          other.content.start <= cue.start &&
          other.content.end >= cue.end,
      )
      // What somebody is said to say somebody wants is too thin to stand by itself.
      if ((nested && !report.clause) || !report.source) continue
      const { from, to } = report.source
      // "The office said in its report that …" is said once.
      const owner = to === from + 1 && /^(?:his|her|its|their)$/.test(words[from]?.word ?? '')
      if (
        owner &&
        reports.some(
          other =>
            other !== report &&
            other.source &&
            other.content.start === report.content.start &&
            other.cue.to <= from,
        )
      )
        continue
      if (!nested && to === from + 1 && /^(?:he|she|they|it|we|i)$/.test(words[from]?.word ?? '')) {
        // "The envoy was late, he said": the envoy is somebody else.
        const start = words.findIndex(word => word.start >= content.start)
        this.#notice(words, Math.min(from, start))
      }
      const named = runSpan(words, antecedentOf(words, report.source)) ?? source
      const speaker = named ? this.#speakers.speakerOf(named, appositionAfter(words, report)) : null
      // Nor does what a nameless thing is said to show, or somebody unknown to think.
      if (nested && !speaker?.named && (speaker === null || speaker.kind === 'body')) continue
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
        confidence: confidenceOf(words, report, speaker, nested),
      })
    }
    this.#led(whole, words, outer)
    if (outer.length === 0) this.#notice(words, words.length)
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
        plain('continued'),
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
    { attitude, nested, confidence }: Pick<Statement, 'attitude' | 'nested' | 'confidence'>,
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
      standing: 'asserted',
      speaker: speaker?.name ?? null,
      anonymous: speaker !== null && !speaker.named,
      actor: speaker?.actor ?? null,
      origin: speaker?.origin ?? null,
      confidence,
    })
  }
}

function plain(how: keyof typeof unreported) {
  return { attitude: false, nested: false, confidence: unreported[how] }
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

/** What stands between commas or dashes behind a source: "Smith, *a spokesman for the Kremlin*, said". */
function appositionAfter(words: readonly Word[], { source }: Report): Span | null {
  const mark = source && words[source.to]
  if (!source || mark?.kind !== 'mark' || !/^(?:,|—|–|--)$/.test(mark.word)) return null
  let to = source.to + 1
  while (to < words.length && to < source.to + 25 && words[to]?.kind === 'word') to += 1
  return runSpan(words, { from: source.to + 1, to })
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
