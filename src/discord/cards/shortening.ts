import { breakBefore } from '../../desk/break-before.ts'
import type { CitedPassage } from '../../desk/reply.ts'
import { sentencesAround } from '../../desk/sentences-around.ts'
import { type Quoted, sizeOfQuotation } from './quoted-text.ts'
import { reach } from './shown.ts'

/** A stretch of a paragraph, in UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How much of a passage is looked at for its sentences, in UTF-16 units: more than a card can show. */
const WINDOW = 2000

/** What a bold word takes beside itself, in bytes, and an ellipsis with its space. */
const BOLD = 4
const ELLIPSIS = 4

/** The one sentence of a passage that it must keep, cut at a word where it takes more than so many bytes. */
export function atLeast(passage: CitedPassage, quoted: readonly Stretch[], most: number): CitedPassage {
  const sentences = sentencesIn(passage, quoted)
  return cutAtWord({ ...passage, ...sentences[coreOf(sentences, passage, quoted)] }, most)
}

/**
 * A passage shortened to whole sentences that take at most so many bytes: those that the summary quotes, else the one
 * with most marks, and what stands around them as far as there is room. A sentence that is too long by itself is cut
 * at a word. A passage that is short enough stays as it is.
 *
 * @param quoted What the summary quotes of it.
 */
export function shortenedPassage(
  passage: CitedPassage,
  quoted: readonly Stretch[],
  most: number,
): CitedPassage {
  if (isWithin(passage, most)) return passage
  const sentences = sentencesIn(passage, quoted)
  const core = coreOf(sentences, passage, quoted)
  let best: CitedPassage = { ...passage, ...sentences[core] }
  let [first, last] = [core, core]
  for (;;) {
    const longer = [[first, last + 1] as const, [first - 1, last] as const]
      .flatMap(([from, to]) => joined(passage, sentences, from, to) ?? [])
      .find(candidate => sizeOfQuotation(candidate.passage) <= most)
    if (!longer) return cutAtWord(best, most)
    ;({ passage: best, first, last } = longer)
  }
}

/** The part of a passage from one of its sentences to another, or null where there are no such. */
function joined(passage: CitedPassage, sentences: readonly Stretch[], first: number, last: number) {
  const [opening, closing] = [sentences[first], sentences[last]]
  if (!opening || !closing) return null
  return { passage: { ...passage, start: opening.start, end: closing.end }, first, last }
}

/** The sentences of a passage, or of the part of it that matters where it is very long. */
function sentencesIn(passage: CitedPassage, quoted: readonly Stretch[]): readonly Stretch[] {
  const text = passage.article.paragraphs[passage.paragraph - 1] ?? ''
  const centre = quoted[0]?.start ?? passage.marks[0]?.start ?? passage.start
  const start = Math.max(passage.start, centre - WINDOW / 4)
  const stretch = { start, end: Math.min(passage.end, start + WINDOW) }
  const found = sentencesAround(text, stretch).map(sentence => ({
    start: Math.max(sentence.start, passage.start),
    end: Math.min(sentence.end, passage.end),
  }))
  return found.length > 0 ? found : [stretch]
}

/** The sentence, by index, that a shortened passage must keep. */
function coreOf(sentences: readonly Stretch[], { marks }: CitedPassage, quoted: readonly Stretch[]): number {
  const inQuoted = sentences.findIndex(({ start, end }) => quoted.some(q => start < q.end && end > q.start))
  if (inQuoted >= 0) return inQuoted
  const counts = sentences.map(
    ({ start, end }) => marks.filter(mark => mark.start >= start && mark.end <= end).length,
  )
  return counts.indexOf(Math.max(...counts))
}

/** A stretch of text that takes at most so many bytes when it is shown: cut at a word where it is longer. */
export function cutAtWord<Cut extends Quoted>(quoted: Cut, most: number): Cut {
  if (isWithin(quoted, most)) return quoted
  const text = quoted.article.paragraphs[quoted.paragraph - 1] ?? ''
  const cues = quoted.marks.filter(({ kind }) => kind === 'cue').length
  const furthest = reach(text, quoted.start, most - 2 * ELLIPSIS - cues * BOLD)
  return { ...quoted, end: Math.min(quoted.end, breakBefore(text, quoted.start, furthest)) }
}

/** Whether a stretch of text takes at most so many bytes. Where it has more characters, it is not even looked at. */
function isWithin(quoted: Quoted, most: number): boolean {
  return quoted.end - quoted.start <= most && sizeOfQuotation(quoted) <= most
}
