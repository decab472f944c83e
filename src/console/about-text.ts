import { holdingsOf, WHAT_IS_KEPT, WHAT_IT_IS, WHERE_HELP_IS } from '../desk/about.ts'
import type { About } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { separated } from './answer-text.ts'
import { type Line, run } from './styled-text.ts'
import { setInLines } from './wrap.ts'

/** What On Record is, what it holds and what it keeps of people. */
export function aboutLines(about: About, width: number): readonly Line[] {
  const paragraph = (text: string) => setInLines([run(text)], width)
  return separated([
    [
      ...setInLines([run(`On Record ${about.version}`, 'strong')], width),
      ...paragraph(english(holdingsOf(about))),
    ],
    ...[...WHAT_IT_IS, WHAT_IS_KEPT, WHERE_HELP_IS].map(words => paragraph(english(words))),
  ])
}
