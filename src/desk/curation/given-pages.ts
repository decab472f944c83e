import { sameText } from '../../ingest/near-duplicate.ts'
import type { Page } from '../../ingest/page.ts'
import { pageLines } from '../../ingest/page-lines.ts'
import { readPage } from '../../ingest/read-page.ts'
import type { Article } from '../../news/article.ts'
import type { Holdings, Pace } from '../../news/corpus.ts'
import type { Problem } from '../../news/problem.ts'
import type { Day } from '../../news/published.ts'
import { tombstoneOf } from '../../news/tombstone.ts'
import { printable } from '../printable.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Burials } from './burials.ts'
import type { GivenFile, Overrides } from './plan.ts'
import { findRepeats, repeatNote } from './repeats.ts'
import { withSaid } from './said-metadata.ts'

/** Longest file name that is shown, in UTF-16 units. */
const LONGEST_NAME = 255

/** What an addition is planned on. */
export interface AdditionGround {
  readonly held: Holdings
  /** The files as they lie: what is not in force yet must not be overwritten either. */
  readonly folder: Holdings
  readonly burials: Burials
  readonly today: Day
}

/** A page that was given, and what was decided about it so far. */
export interface GivenPage {
  readonly page: Page
  /** What an id is made of where the page has no title: a Markdown file keeps its name. */
  readonly named: string | null
  readonly said: Overrides
  /** Line numbers of the dropped lines that were taken back. */
  readonly taken: ReadonlySet<number>
  /** What it mostly repeats: an article that is held, or an earlier one of the files, by its place. */
  readonly repeats: { readonly of: Article | number; readonly note: Phrase } | null
  /** The article that has this text to the letter. */
  readonly held: Article | null
  readonly admitted: boolean
  /** The id it was given, or null while it is left out. */
  readonly id: string | null
}

/** What is known of a file: how it is called, and the page that it holds, or why there is none. */
export interface ReadFile {
  readonly file: string
  readonly read: GivenPage | { readonly problem: Problem }
}

/** Reads the files that are given, one after the other, and finds what each of them repeats. */
export async function readGiven(
  ground: AdditionGround,
  given: readonly GivenFile[],
  said: Overrides,
  pace: Pace,
): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = []
  const findHeld = heldTexts(ground.held)
  for (const [index, one] of given.entries()) {
    files.push(readFile(one, said, findHeld))
    await pace(index + 1, given.length)
  }
  await markRepeats(ground, files, () => pace(given.length, given.length))
  return files
}

function readFile(
  given: GivenFile,
  said: Overrides,
  findHeld: (paragraphs: readonly string[]) => Article | null,
): ReadFile {
  const shown = printable(given.file)
  const file = shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME - 1)}…` : shown
  if ('what' in given) {
    const { what, remedy } = given
    return { file, read: { problem: { severity: 'error', where: file, line: null, what, remedy } } }
  }
  const read = readPage({ name: given.file, bytes: given.bytes })
  if ('problem' in read) return { file, read: { problem: { ...read.problem, where: file } } }
  const { page } = read
  const name = given.file.split(/[\\/]/).at(-1) ?? ''
  const named = /\.md$/i.test(name) ? name.slice(0, -'.md'.length) : null
  const held = findHeld(paragraphsOf(page))
  const none = { taken: new Set<number>(), repeats: null, admitted: false, id: null }
  return { file, read: { page, named, said, held, ...none } }
}

async function markRepeats(
  { held, burials, today }: AdditionGround,
  files: ReadFile[],
  rest: () => Promise<void>,
): Promise<void> {
  const asked = files.flatMap(({ file, read }, index) =>
    'problem' in read || read.held !== null || burials.has(tombstoneOf(read.page))
      ? []
      : [{ index, file, read, paragraphs: paragraphsOf(read.page) }],
  )
  const repeats = await findRepeats(
    asked.map(({ paragraphs }) => paragraphs),
    held.articles,
    rest,
    number => {
      const read = asked[number]?.read
      return read !== undefined && withSaid(read.page, read.said, today).complaints.length === 0
    },
  )
  for (const [number, repeat] of repeats) {
    const one = asked[number]
    if (one === undefined) continue
    const earlier = typeof repeat.of === 'number' ? asked[repeat.of] : undefined
    const of = earlier?.index ?? repeat.of
    const note = repeatNote(repeat, earlier?.file ?? null)
    files[one.index] = { file: one.file, read: { ...one.read, repeats: { of, note } } }
  }
}

function paragraphsOf(page: Page): readonly string[] {
  return pageLines(page, new Set()).flatMap(line => (line.kept ? [line.text] : []))
}

/** Finds the article that has a text to the letter. */
function heldTexts({ articles }: Holdings): (paragraphs: readonly string[]) => Article | null {
  const byOpening = new Map<string, Article[]>()
  for (const article of articles) {
    const [opening = ''] = article.paragraphs
    const found = byOpening.get(opening)
    if (found === undefined) byOpening.set(opening, [article])
    else found.push(article)
  }
  return paragraphs =>
    byOpening.get(paragraphs[0] ?? '')?.find(article => sameText(paragraphs, article)) ?? null
}
