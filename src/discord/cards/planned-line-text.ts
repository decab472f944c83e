import type { PlannedLine } from '../../desk/curation/plan.ts'
import { type Phrase, say, type Tongue } from '../../desk/words/phrase.ts'
import { bold, subtext } from './markdown.ts'
import { isVisible, shownIn } from './shown.ts'
import { worded } from './worded.ts'

type Dropped = Extract<PlannedLine, { kept: false }>

/** Why a line was dropped, as a word. */
const LABELS: Readonly<Record<Dropped['label'], Phrase>> = {
  headline: say`headline`,
  subhead: say`subhead`,
  caption: say`caption`,
  metadata: say`metadata`,
  boilerplate: say`boilerplate`,
  'unrelated headline': say`unrelated headline`,
}

/** Why a line was dropped, as a word. */
export function labelWord({ label }: Pick<Dropped, 'label'>): Phrase {
  return LABELS[label]
}

/** How much of a line is shown, in bytes. */
const TEXT = 700

/** A line of a page that is to be added: the paragraph that it becomes, or, in small print, why it is dropped. */
export function plannedLineText(line: PlannedLine, tongue: Tongue): string {
  const words = isVisible(line.text.slice(0, TEXT)) ? shownIn(line.text, TEXT) : '…'
  if (line.kept) return `${bold(worded(say`¶ ${line.paragraph}`, tongue))} ${words}`
  return subtext(`${bold(worded(say`Line ${line.line}, dropped (${LABELS[line.label]}):`, tongue))} ${words}`)
}
