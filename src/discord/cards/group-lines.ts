import { type GroupLabel, type Labelled, labelsWithin, labelWords } from '../../desk/passage-groups.ts'
import { english, type Phrase, say, series, type Tongue } from '../../desk/words/phrase.ts'
import { linesWithin, sizeOfLines } from './lines-within.ts'
import { bold, subtext } from './markdown.ts'
import { worded } from './worded.ts'

/** How much of a name in a label is shown, in bytes. */
const NAME = 100
/** How much is told of the groups on later pages, in bytes. */
const TO_COME = 260

/** The labels over some passages, as a card shows them and reckons with them. */
export interface GroupLines {
  /** The lines over the passages of a page, by their place in the whole list; behind the last, those at the end. */
  on(page: { readonly from: number; readonly to: number }): ReadonlyMap<number, readonly string[]>
  /** Names the groups that begin behind a place; none where there are none. */
  after(place: number): readonly string[]
  /** What a page takes at most, in bytes, for the labels over its first passage and at its end, and for what is to come. */
  readonly size: number
  /** What the label over a passage takes at most that is not the first on its page, in bytes. */
  sizeOver(place: number): number
}

/** Makes the labels of some groups. */
export function groupLines(groups: readonly Labelled[], tongue: Tongue): GroupLines {
  const placed = placesOf(groups)
  const sizes = new Map(placed.map(({ group, place }) => [place, sizeOfLabel(group, tongue)]))
  const empty = groups.filter(({ passages }) => passages === 0).map(group => sizeOfLabel(group, tongue))
  const firsts = placed.filter(
    ({ group }, at) => placed.findIndex(held => english(held.group.label) === english(group.label)) === at,
  )
  return {
    on: page => linesOn(labelsWithin(groups, page), tongue),
    after: place =>
      toCome(
        firsts.filter(first => first.place >= place).map(({ group }) => group),
        tongue,
      ),
    size:
      Math.max(0, ...sizes.values(), ...empty) +
      empty.reduce((sum, size) => sum + size, 0) +
      (firsts.length > 1 ? mostToCome(groups, tongue) : 0),
    sizeOver: place => sizes.get(place) ?? 0,
  }
}

/** The groups that have passages, with the place of their first. */
function placesOf(groups: readonly Labelled[]) {
  let start = 0
  return groups.flatMap(group => {
    const place = start
    start += group.passages
    return group.passages === 0 ? [] : [{ group, place }]
  })
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

/** The labels of groups to come, as far as there is room to name them. */
function toCome(groups: readonly Labelled[], tongue: Tongue): readonly string[] {
  const names = linesWithin(
    groups,
    TO_COME,
    ({ label, total }) => worded(say`${label} (${total})`, tongue, NAME),
    left => leftOut(left, tongue),
  )
  return names.length === 0 ? [] : [lineToCome(series(names), tongue)]
}

function lineToCome(names: Phrase | string, tongue: Tongue): string {
  return subtext(tongue(say`Further on: ${names}`))
}

function leftOut(left: number, tongue: Tongue): string {
  return tongue(say`and ${left} more`)
}

/** What naming some groups takes at most, in bytes: a comma has a space behind it, for which a line has only its break. */
function mostToCome({ length }: readonly Labelled[], tongue: Tongue): number {
  return TO_COME + length + sizeOfLines([lineToCome('', tongue), leftOut(length, tongue)])
}
