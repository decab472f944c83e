import type { Guide } from '../desk/reply.ts'
import { noteLines, separated } from './answer-text.ts'
import { type Line, run } from './styled-text.ts'
import { indent, setInLines } from './wrap.ts'

/** The commands, one block each, and how an answer is made. */
export function guideLines({ commands, notes }: Guide, width: number): readonly Line[] {
  return separated([
    ...commands.map(({ usage, description, example }) => [
      ...setInLines([run(usage, 'strong')], width),
      ...setInLines([run(description)], width, indent(2)),
      ...(example === usage ? [] : setInLines([run(example, 'faint')], width, indent(2))),
    ]),
    noteLines(notes, width),
  ])
}
