import { citationParts, printedReserve, printedSpeaker, quotation } from '../desk/citation.ts'
import type { CitedPassage, CitedSentence, Mark } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { type Line, type Run, run, solidRun } from './styled-text.ts'

/** The words of a passage with its marks set off, and an ellipsis where a sentence was cut. */
export function quotedRuns(passage: CitedPassage | CitedSentence): Line {
  const { opening, text, closing } = quotation(passage)
  const runs: Run[] = opening === '' ? [] : [run(opening, 'faint')]
  let at = 0
  for (const { kind, start, end } of marksInside(passage)) {
    runs.push(run(text.slice(at, start)), run(text.slice(start, end), kind === 'other' ? 'match' : kind))
    at = end
  }
  runs.push(run(text.slice(at)))
  if (closing !== '') runs.push(run(closing, 'faint'))
  return runs
}

/** The marks of a passage in offsets of its own text. */
function marksInside({ marks, start, end }: CitedPassage | CitedSentence): readonly Mark[] {
  return marks
    .filter(mark => mark.start >= start && mark.end <= end)
    .map(mark => ({ kind: mark.kind, start: mark.start - start, end: mark.end - start }))
}

/** Where a passage stands and who says it: `Outlet · Title · 14 October 2014 · ¶ 3 · source: Lavrov (Russia)`. */
export function citationRuns(passage: CitedPassage): Line {
  const who = printedSpeaker(passage)
  const [outlet = '', title = '', date = '', paragraph = ''] = citationParts(passage).map(english)
  const runs = [
    run(outlet, 'faint'),
    run(title, 'faint'),
    solidRun(date, 'faint'),
    solidRun(paragraph, 'faint'),
  ]
  for (const part of [...(who === null ? [] : [who]), ...printedReserve(passage)])
    runs.push(run(english(part), 'faint'))
  return runs.flatMap((part, at) => (at === 0 ? [part] : [run(' · ', 'faint'), part]))
}
