import type { Guide } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { noteLines, separated } from './answer-text.ts'
import { type Line, run } from './styled-text.ts'
import { gutter, indent, setInLines } from './wrap.ts'

type GuideCommand = Guide['commands'][number]

/** The commands, one block each, the options of one that is explained alone, and how an answer is made. */
export function guideLines({ commands, notes }: Guide, width: number): readonly Line[] {
  return separated([
    ...commands.flatMap(({ usage, description, example, options }) => [
      [
        ...setInLines([run(english(usage), 'strong')], width),
        ...setInLines([run(english(description))], width, indent(2)),
        ...(english(example) === english(usage)
          ? []
          : setInLines([run(english(example), 'faint')], width, indent(2))),
      ],
      optionLines(options, width),
    ]),
    noteLines(notes, width),
  ])
}

/** One option a line, the names in a column of their own. */
function optionLines(options: GuideCommand['options'], width: number): readonly Line[] {
  const widest = Math.max(0, ...options.map(({ name }) => english(name).length))
  return options.flatMap(({ name, description }) =>
    setInLines(
      [run(english(description))],
      width,
      gutter([run('  '), run(english(name), 'strong'), run(' '.repeat(widest - english(name).length + 2))]),
    ),
  )
}
