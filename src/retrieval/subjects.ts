import { isInstitution, isOutsider } from '../actors/offices.ts'
import { isPreposition } from '../attribution/grammar/cue-words.ts'
import type { Run } from '../attribution/grammar/noun-phrase.ts'
import { mainSubject } from '../attribution/grammar/subject.ts'
import { type Word, wordsOf } from '../attribution/grammar/words.ts'
import { quotations } from '../attribution/quotations/quotations.ts'
import type { Span } from '../text/span.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'

/** No more words of a sentence are read for its subject, as subjects stand at the beginning. */
const LONGEST = 60

/**
 * What each sentence of a paragraph is about by its grammar: the subject of its first finite verb, or null. Of a longer
 * phrase only what acts: "*sanctions* on Iran", "former Iranian minister *Lena Haug*".
 */
export function subjectsOf({ text, sentences }: ParsedParagraph): readonly (Span | null)[] {
  const quoted = quotations(text, false)
  let first = 0
  return sentences.map(sentence => {
    while ((quoted[first]?.end ?? sentence.end) <= sentence.start) first += 1
    let last = first
    while ((quoted[last]?.start ?? sentence.end) < sentence.end) last += 1
    const words = wordsOf(text, sentence, quoted.slice(first, last)).slice(0, LONGEST)
    const run = mainSubject(words)
    const heart = run && heartOf(words, run)
    const start = heart && words[heart.from]
    const end = heart && words[heart.to - 1]
    return start && end ? { start: start.start, end: end.end } : null
  })
}

function heartOf(words: readonly Word[], { from, to }: Run): Run {
  let end = from + 1
  while (end < to && !isBehind(words, end)) end += 1
  for (let at = end - 1; at >= from; at -= 1) {
    if (!isOutsider(words[at]?.word ?? '')) continue
    // "The former Iranian minister Haug", "Iranian critics": the name behind them, or they themselves.
    let name = end
    while (name > at + 1 && words[name - 1]?.capital) name -= 1
    return name < end ? { from: name, to: end } : { from: at, to: at + 1 }
  }
  return { from, to: end }
}

/** Whether what stands at `at` only tells more of the subject: "on Iran", but not "of Iran" behind "the government". */
function isBehind(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (word.word === 'of') return !isOfItsOwn(words[at - 1], at === 1)
  return !word.capital && isPreposition(word.word)
}

/** "The government of Iran", "the Republic of Korea". */
function isOfItsOwn(word: Word | undefined, opens: boolean): boolean {
  return word !== undefined && ((word.capital && !opens) || isInstitution(word.word))
}
