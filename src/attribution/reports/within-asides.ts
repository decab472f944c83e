import type { Word } from '../grammar/words.ts'
import type { Report } from './report.ts'

/** "…, saying that it was late, an official said": what is said inside ends where the aside begins. */
export function withinAsides(words: readonly Word[], reports: readonly Report[]): Report[] {
  const asides = reports.filter(({ content, cue }) => content.end <= (words[cue.from]?.start ?? 0))
  return reports.map(report => {
    const at = words[report.cue.from]?.start ?? 0
    const around = asides.find(
      ({ content }) => content.start <= at && content.end > at && content.end < report.content.end,
    )
    return around && around.content.end > report.content.start
      ? { ...report, content: { start: report.content.start, end: around.content.end } }
      : report
  })
}
