import { citationParts, printedReserve, printedSpeaker, printedVoice, quotation } from '../desk/citation.ts'
import { printedElsewhere } from '../desk/elsewhere.ts'
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

/** Where a passage stands and who says it: `Outlet · Title · 14 October 2014 · ¶ 3 · also in 2 outlets · source: Lavrov (Russia)`. */
export function citationRuns(passage: CitedPassage): Line {
  const who = printedSpeaker(passage)
  return dotted([
    ...placeRuns(passage),
    ...(who === null ? [] : [run(english(who), 'faint')]),
    ...reserveRuns(passage),
  ])
}

/** Where a passage stands. */
export function placeLine(passage: CitedPassage): Line {
  return dotted(placeRuns(passage))
}

/** Who says a passage, and with what word, to stand above its words: `Lavrov (Russia) · said`; nothing where nobody does. */
export function voiceLine(passage: CitedPassage): Line {
  const voice = printedVoice(passage)
  if (voice === null) return []
  const cue = passage.cue === null ? [] : [run(passage.cue)]
  return dotted([run(voice, 'strong'), ...cue, ...reserveRuns(passage)])
}

function placeRuns(passage: CitedPassage): readonly Run[] {
  const [outlet = '', title = '', date = '', paragraph = ''] = citationParts(passage).map(english)
  const others = printedElsewhere(passage)
  return [
    run(outlet, 'faint'),
    run(title, 'faint'),
    solidRun(date, 'faint'),
    solidRun(paragraph, 'faint'),
    ...(others === null ? [] : [solidRun(english(others), 'faint')]),
  ]
}

function reserveRuns(passage: CitedPassage): readonly Run[] {
  return printedReserve(passage).map(part => run(english(part), 'faint'))
}

function dotted(runs: readonly Run[]): Line {
  return runs.flatMap((part, at) => (at === 0 ? [part] : [run(' · ', 'faint'), part]))
}
