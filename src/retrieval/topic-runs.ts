import type { PackedParagraphs } from './packed-paragraphs.ts'
import type { TopicWord } from './topic-words.ts'

/** Words of a sentence that stand side by side with nothing between them that parts topics. */
export interface Run {
  /** The paragraph it stands in. */
  readonly id: number
  /** The words' numbers in the lexicon. */
  readonly numbers: readonly number[]
  /** Of each word, whether it belongs to the name of a known actor. */
  readonly named: readonly boolean[]
  /** What the word before it says of it, if that stands next to it. */
  readonly opened: TopicWord['opens']
  /** Whether it opens its sentence, where every word has a capital. */
  readonly initial: boolean
}

const SPACE = 0x20

/** Shows all runs of some paragraphs of a coverage to `visit`, in order. `words` are those of the lexicon, by number. */
export function eachRun(
  packed: PackedParagraphs,
  ids: Iterable<number>,
  words: readonly TopicWord[],
  visit: (run: Run) => void,
): void {
  for (const id of ids) {
    const row = packed.words(id)
    const sentences = packed.sentences(id)
    const text = packed.textOf(id)
    const mentions = packed.mentions(id)
    let run: (Run & { readonly numbers: number[]; readonly named: boolean[] }) | null = null
    let sentence = 0
    let mention = 0
    let end = 0
    let opens: TopicWord['opens'] = null
    for (let at = 0; at < row.length; at += 2) {
      const number = row[at] ?? 0
      const start = row[at + 1] ?? 0
      const word = words[number]
      if (!word) continue
      let initial = at === 0
      while (start >= (sentences[sentence + 2] ?? Number.POSITIVE_INFINITY)) {
        sentence += 2
        initial = true
      }
      while (start >= (mentions[mention + 1] ?? Number.POSITIVE_INFINITY)) mention += 3
      const joined = !initial && start === end + 1 && text.charCodeAt(end) === SPACE
      end = start + word.length
      if (run && (!joined || !word.part || words[run.numbers.at(-1) ?? 0]?.possessive)) {
        visit(run)
        run = null
      }
      if (word.part) {
        run ??= { id, numbers: [], named: [], opened: joined ? opens : null, initial }
        run.numbers.push(number)
        run.named.push(start >= (mentions[mention] ?? Number.POSITIVE_INFINITY))
      }
      opens = word.opens
    }
    if (run) visit(run)
  }
}
