import { isAuxiliary } from './cue-words.ts'
import { finiteAt, type Run } from './noun-phrase.ts'
import { groupStart, subjectBefore } from './subject.ts'
import type { Word } from './words.ts'

/** How far back the verb may stand, in words. */
const REACH = 45

/** The finite verb nearest before `at` that is no form of *be* or *have*, and its subject. */
export function verbBefore(
  words: readonly Word[],
  at: number,
): { readonly source: Run; readonly cue: Run } | null {
  for (let verb = at - 1; verb > 0 && verb > at - REACH; verb -= 1) {
    const word = words[verb]
    if (word?.kind === 'quotation' || word?.word === ';') return null
    if (!finiteAt(words, verb)) continue
    const from = groupStart(words, verb)
    const source = subjectBefore(words, from)
    if (isAuxiliary(word?.word ?? '')) return null
    return source && { source, cue: { from, to: verb + 1 } }
  }
  return null
}
