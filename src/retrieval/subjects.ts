import { mainSubject } from '../attribution/grammar/subject.ts'
import { wordsOf } from '../attribution/grammar/words.ts'
import { quotations } from '../attribution/quotations/quotations.ts'
import type { Span } from '../text/span.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'

/** No more words of a sentence are read for its subject, as subjects stand at the beginning. */
const LONGEST = 60

/** What each sentence of a paragraph is about by its grammar: the subject of its first finite verb, or null. */
export function subjectsOf({ text, sentences }: ParsedParagraph): readonly (Span | null)[] {
  const quoted = quotations(text, false)
  let first = 0
  return sentences.map(sentence => {
    while ((quoted[first]?.end ?? sentence.end) <= sentence.start) first += 1
    let last = first
    while ((quoted[last]?.start ?? sentence.end) < sentence.end) last += 1
    const words = wordsOf(text, sentence, quoted.slice(first, last)).slice(0, LONGEST)
    const run = mainSubject(words)
    const start = run && words[run.from]
    const end = run && words[run.to - 1]
    return start && end ? { start: start.start, end: end.end } : null
  })
}
