import { type GroupLabel, type Labelled, labelsWithin, labelWords } from '../../desk/passage-groups.ts'
import type { Phrase, Tongue } from '../../desk/words/phrase.ts'
import { sizeOfLines } from './lines-within.ts'
import { bold } from './markdown.ts'
import { worded } from './worded.ts'

/** How much of a name in a label is shown, in bytes. */
const NAME = 100

/** The labels over some passages, as a card shows them and reckons with them. */
export interface GroupLines {
  /** The lines over the passages of a page, by their place in the whole list; behind the last, those at the end. */
  on(page: { readonly from: number; readonly to: number }): ReadonlyMap<number, readonly string[]>
  /** What a page takes at most, in bytes, for the labels over its first passage and at its end. */
  readonly size: number
  /** What the label over a passage takes at most that is not the first on its page, in bytes. */
  sizeOver(place: number): number
}

/** Makes the labels of some groups. */
export function groupLines(groups: readonly Labelled[], tongue: Tongue): GroupLines {
  const sizes = groups.map(group => sizeOfLabel(group, tongue))
  const opening = new Map<number, number>()
  let start = 0
  groups.forEach(({ passages }, at) => {
    if (passages > 0) opening.set(start, sizes[at] ?? 0)
    start += passages
  })
  const empty = sizes.filter((_, at) => groups[at]?.passages === 0)
  return {
    on: page => linesOn(labelsWithin(groups, page), tongue),
    size: Math.max(0, ...sizes) + empty.reduce((sum, size) => sum + size, 0),
    sizeOver: place => opening.get(place) ?? 0,
  }
}

function linesOn(labels: readonly GroupLabel[], tongue: Tongue): ReadonlyMap<number, readonly string[]> {
  const lines = new Map<number, readonly string[]>()
  for (const label of labels)
    lines.set(label.place, [...(lines.get(label.place) ?? []), lineOf(label, label.label, tongue)])
  return lines
}

function lineOf(counts: Omit<GroupLabel, 'label' | 'place'>, label: Phrase, tongue: Tongue): string {
  return bold(worded(labelWords(counts, label), tongue, NAME))
}

/** What a label takes at most, in bytes, whatever of its group stands on a page. */
function sizeOfLabel({ label, passages, total }: Labelled, tongue: Tongue): number {
  const most = Math.max(passages, total)
  const shown = [
    { from: most, to: most + 1, total: most + 1 },
    { from: 1, to: 0, total: 0 },
  ]
  return Math.max(...shown.map(counts => sizeOfLines([lineOf(counts, label, tongue)])))
}
