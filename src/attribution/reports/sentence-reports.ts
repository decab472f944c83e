import type { Span } from '../../text/span.ts'
import type { Word } from '../grammar/words.ts'
import type { Quotation } from '../quotations/quotations.ts'
import { hearsay } from './hearsay.ts'
import { nounReports } from './noun-reports.ts'
import type { Report } from './report.ts'
import { extended, runSpan } from './report-spans.ts'
import { verbReports } from './verb-reports.ts'
import { withinAsides } from './within-asides.ts'

/** A report, where its parts stand in the paragraph, and whether it stands within another's content. */
export interface PlacedReport {
  readonly report: Report
  readonly source: Span | null
  readonly cue: Span
  readonly content: Span
  readonly nested: boolean
}

/** The attributions of a sentence in the order of their cues; `within` are its quotations. */
export function sentenceReports(
  words: readonly Word[],
  within: readonly Quotation[],
): readonly PlacedReport[] {
  const reports = withinAsides(words, [...verbReports(words), ...nounReports(words), ...hearsay(words)]).sort(
    (one, other) => one.cue.from - other.cue.from,
  )
  return reports.flatMap(report => {
    const source = runSpan(words, report.source)
    const cue = runSpan(words, report.cue)
    const content = extended(report.content, words, within)
    if (!cue || content.end <= content.start || isTwiceTold(words, report, reports)) return []
    const around = reports.filter(
      other =>
        other !== report && other.source && other.content.start <= cue.start && other.content.end >= cue.end,
    )
    // "backs rebels who want peace": what is backed is no statement.
    const relative = /^(?:who|which|that)$/.test(words[report.source?.from ?? -1]?.word ?? '')
    if (relative && around.length > 0 && around.every(({ clause }) => !clause)) return []
    return [{ report, source, cue, content, nested: around.length > 0 }]
  })
}

/** "The office said in its report that …" is said once. */
function isTwiceTold(
  words: readonly Word[],
  { source, content }: Report,
  reports: readonly Report[],
): boolean {
  if (!source || source.to !== source.from + 1) return false
  if (!/^(?:his|her|its|their)$/.test(words[source.from]?.word ?? '')) return false
  return reports.some(
    other => other.source && other.content.start === content.start && other.cue.to <= source.from,
  )
}
