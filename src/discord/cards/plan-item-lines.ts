import type { ParagraphChange, PlanItem } from '../../desk/curation/plan.ts'
import { count, type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Detail } from '../corpus-record.ts'
import { fateWord } from './fate-words.ts'
import { linesWithin } from './lines-within.ts'
import { bold, isolated, subtext } from './markdown.ts'
import { isVisible, shownIn } from './shown.ts'
import { problemLine } from './status-card.ts'
import { told, worded } from './worded.ts'

/** How much is shown of a name, of an outlet, of a file's name and of a note, in bytes. */
const NAME = 150
const OUTLET = 70
const FILE = 80
const NOTE = 260

/** In so many characters of a name there must be something to see. */
const OPENING = 40

/** What each detail about an article is called. */
const DETAILS: Readonly<Record<Detail, Phrase>> = {
  title: say`Title`,
  outlet: say`Outlet`,
  author: say`Author`,
  published: say`Date`,
  url: say`Address`,
}

/** What a detail about an article is called. */
export function detailWord(key: Detail): Phrase {
  return DETAILS[key]
}

/** How an item is called: its article's name, or the file's where there is no article. */
export function nameOfItem({ article, file }: Pick<PlanItem, 'article' | 'file'>): string {
  const name = article?.name ?? file
  return isVisible(name.slice(0, OPENING)) ? name : (article?.id ?? '…')
}

/** Whether the file says more than the name that an item goes by. */
function namesItsFile({ article, file }: PlanItem): boolean {
  return article !== null && file !== article.name
}

/** What becomes of an item and what it is: the lines that head it. */
export function itemHead(item: PlanItem, tongue: Tongue): readonly string[] {
  const { article, file, kept, dropped } = item
  const says = (phrase: Phrase) => worded(phrase, tongue)
  const facts = [
    ...(article === null
      ? []
      : [
          article.outlet === null ? says(say`outlet unknown`) : isolated(shownIn(article.outlet, OUTLET)),
          says(article.published === null ? say`date unknown` : say`${{ date: article.published }}`),
        ]),
    ...(dropped > 0
      ? [
          says(plural(say`${kept} paragraph kept`, say`${kept} paragraphs kept`)),
          says(plural(say`${dropped} line dropped`, say`${dropped} lines dropped`)),
        ]
      : article === null
        ? []
        : [says(count(article.paragraphs, 'paragraph'))]),
    ...(namesItsFile(item) ? [isolated(shownIn(file, FILE))] : []),
  ]
  const name = isolated(shownIn(nameOfItem(item), NAME))
  return [
    `${bold(says(fateWord(item.fate)))} · ${name}`,
    ...(article !== null && article.title === null ? [subtext(says(say`title unknown`))] : []),
    ...(facts.length === 0 ? [] : [subtext(facts.join(' · '))]),
  ]
}

/** What of the metadata changes: `Date: unknown → 14 October 2014`. */
export function detailLine(
  { key, before, after }: PlanItem['metadata'][number],
  most: number,
  tongue: Tongue,
): string {
  const value = (text: string | null) =>
    text === null ? say`unknown` : key === 'published' ? { date: text } : text
  return `- ${worded(say`${DETAILS[key]}: ${value(before)} → ${value(after)}`, tongue, most)}`
}

/** A paragraph that changes, each of its texts in at most so many bytes. */
export function paragraphLines(
  { before, after }: ParagraphChange,
  most: number,
  tongue: Tongue,
): readonly string[] {
  const says = (phrase: Phrase) => worded(phrase, tongue, most)
  if (before === null) return after === null ? [] : [`- ${says(say`¶ ${after.number}, new: ${after.text}`)}`]
  if (after === null) return [`- ${says(say`¶ ${before.number}, goes: ${before.text}`)}`]
  const where =
    before.number === after.number ? say`¶ ${before.number}` : say`¶ ${before.number}, then ¶ ${after.number}`
  return [`- ${says(say`${where}, old: ${before.text}`)}`, `- ${says(say`${where}, new: ${after.text}`)}`]
}

/** Why an item has its fate, what it repeats, and what is wrong with its file. */
export function reasonLines({ repeats, notes, problems }: PlanItem, tongue: Tongue): readonly string[] {
  return [
    // The note says what it repeats, and how much of it.
    ...(repeats === null || notes.length > 0 ? [] : [`- ${worded(say`Repeats ${repeats}.`, tongue)}`]),
    ...notes.map(note => `- ${told(note, tongue, NOTE)}`),
    ...problems.map(problem => problemLine(problem, tongue)),
  ]
}

/** How much an item takes on the card of its plan, in bytes, and how much of each text that changes. */
const ITEM = 560
const CHANGED = 90

/** How many of the paragraphs that change are shown on the card of the plan. */
const PARAGRAPHS = 2

/** An item as the card of its plan lists it, in at most so many bytes. */
export function itemLines(item: PlanItem, tongue: Tongue): readonly string[] {
  const { metadata, paragraphs } = item
  const left = paragraphs.length - PARAGRAPHS
  const lines = [
    ...itemHead(item, tongue),
    ...reasonLines(item, tongue),
    ...metadata.map(change => detailLine(change, CHANGED, tongue)),
    ...paragraphs.slice(0, PARAGRAPHS).flatMap(change => paragraphLines(change, CHANGED, tongue)),
    ...(left > 0
      ? [
          subtext(
            worded(
              plural(say`${left} more paragraph changes.`, say`${left} more paragraphs change.`),
              tongue,
            ),
          ),
        ]
      : []),
  ]
  return linesWithin(
    lines,
    ITEM,
    line => line,
    more => subtext(worded(plural(say`${more} more line.`, say`${more} more lines.`), tongue)),
  )
}
