import type { Impression } from './article-span.ts'
import { isMasthead, namesOfSite } from './masthead.ts'
import type { Label } from './page.ts'
import { subjectOf, wordsShared } from './subject.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 30

/** A headline says what the article says: at least this share of its words comes again in the text. */
const SHARED_WORDS = 0.4
/** Where it is the only line that can be one, less will do, or a headline's length. */
const SHARED_WORDS_OF_ONLY = 0.25
const WORDS_OF_LONG = 5

/** What a page says twice outside the text (in its window's title, beside its share buttons) is its headline. */
const SAID_AGAIN = 0.6
/** A byline, a date or a picture under it. */
const OVER_THE_BYLINE = 0.15
/** Where a line that fits the text stands over the first byline or date, it is the headline. */
const UNDER_THE_BYLINE = -0.6
/** Between two lines closer than this nothing is told, unless one is the standfirst of the other. */
const MARGIN = 0.1

/** How far above the text a headline may stand, in lines, and how much of the text is compared, in paragraphs. */
const HIGHEST = 60
const HIGHEST_OF_ONLY = 12
const PARAGRAPHS = 60

/** More headlines than this in a row are a list of other articles. */
const LIST = 3

interface Candidate {
  readonly index: number
  readonly score: number
  /** Whether it says some of what the text says. */
  readonly fits: boolean
  readonly long: boolean
}

/**
 * The line that is the article's headline, or null. It stands above the text and speaks of the same things;
 * where nothing tells it from the headlines of other articles there is none.
 */
export function findHeadline(
  lines: readonly Impression[],
  labels: readonly (Label | 'body' | null)[],
): number | null {
  const first = labels.indexOf('body')
  if (first === -1) return null
  const candidates = candidatesAbove(lines, labels, first)
  const [only, second] = candidates
  if (!only) return null
  if (!second) {
    return first - only.index <= HIGHEST_OF_ONLY && (only.long || only.score >= SHARED_WORDS_OF_ONLY)
      ? only.index
      : null
  }
  const fitting = candidates.filter(({ score }) => score >= SHARED_WORDS).sort((a, b) => b.score - a.score)
  const [best, ...others] = fitting
  if (!best) return null
  const close = others.filter(({ score }) => score > best.score - MARGIN)
  const distinct = close.filter(({ index }) => lines[index]?.text !== lines[best.index]?.text)
  const neighbours = candidates.filter(({ index }) => Math.abs(index - best.index) <= 2).length
  if (neighbours > LIST && best.score < 0.8) return null
  const top = Math.min(best.index, ...close.map(({ index }) => index))
  // A standfirst repeats the headline's words: of lines that stand together the upper one is the headline.
  if (!distinct.every(({ index }) => Math.abs(index - best.index) <= 2)) return null
  // The title of a window is the headline with the outlet's name behind it.
  const title = lines[top]?.text ?? ''
  const shorter = candidates.find(({ index }) => index !== top && isSuffixed(title, lines[index]?.text ?? ''))
  return shorter?.index ?? top
}

function candidatesAbove(
  lines: readonly Impression[],
  labels: readonly (Label | 'body' | null)[],
  first: number,
): readonly Candidate[] {
  const body = lines.filter((_, index) => labels[index] === 'body').slice(0, PARAGRAPHS)
  const subject = subjectOf(body.map(({ text }) => text))
  const furniture = lines
    .flatMap(({ text }, index) => (labels[index] === 'body' ? [] : [text.slice(0, 300)]))
    .slice(0, 500)
  const site = namesOfSite(furniture)
  const byline = lines.findIndex(({ cue }) => cue?.label === 'metadata')
  const candidates: Candidate[] = []
  for (let index = Math.max(0, first - HIGHEST); index < first; index++) {
    const line = lines[index]
    if (!line || !canBeHeadline(line) || isMasthead(line.text, site)) continue
    const shared = wordsShared(subject, line.text)
    const again = furniture.filter(text => text.includes(line.text)).length > 1
    const under = lines[index + 1]?.cue?.label ?? lines[index + 2]?.cue?.label
    const headed = under === 'metadata' || under === 'caption'
    const late = index > byline && candidates.some(above => above.index < byline && above.long && above.fits)
    const score =
      shared + (again ? SAID_AGAIN : 0) + (headed ? OVER_THE_BYLINE : 0) + (late ? UNDER_THE_BYLINE : 0)
    candidates.push({
      index,
      score,
      fits: shared >= SHARED_WORDS_OF_ONLY,
      long: line.shape.words >= WORDS_OF_LONG,
    })
  }
  return candidates
}

function isSuffixed(title: string, headline: string): boolean {
  return title.startsWith(headline) && /^ [|–—-] /.test(title.slice(headline.length))
}

function canBeHeadline({ text, shape, cue }: Impression): boolean {
  if (cue || shape.end === 'sentence' || shape.words < FEWEST_WORDS || shape.words > MOST_WORDS) return false
  // Section labels and the like: all capitals in few words.
  return text !== text.toUpperCase() || shape.words > 3
}
