import { beforeDay } from '../grammar/apposition.ts'
import { isClauseOpener, isPreposition } from '../grammar/cue-words.ts'
import { finiteAt, type Run } from '../grammar/noun-phrase.ts'
import { mainSubject, nearestSubject, subjectBefore } from '../grammar/subject.ts'
import type { Role } from '../grammar/verb-role.ts'
import type { Word } from '../grammar/words.ts'
import type { Report } from './report.ts'

/** Whose statement it is: the subject before, or the one carried over from the verb before. */
export function subjectFor(
  words: readonly Word[],
  group: number,
  role: Role,
  sofar: readonly Report[],
): Run | null {
  const before = words[group - 1]
  const carried = () => lastSource(sofar, group) ?? mainSubject(words, group)
  if (role === 'infinitive') return nearestSubject(words, group) ?? carried()
  if (role === 'participle') {
    if (!before || before.kind === 'mark' || before.kind === 'quotation')
      return before ? (carried() ?? mainSubject(words)) : mainSubject(words)
    if (isPreposition(before.word) || isClauseOpener(before.word) || before.word === 'and')
      return carried() ?? mainSubject(words)
    if (/^(?:home|back|away|here|there|out|up|off|down|over)$/.test(before.word)) return carried()
    // "He stopped praising her", "stories have emerged telling".
    if (finiteAt(words, group - 1)) return nearestSubject(words, group) ?? carried()
    // "The port issued a statement saying": the port says it.
    if (isMessage(words, group - 1)) return nearestSubject(words, group) ?? subjectBefore(words, group)
    return subjectBefore(words, group) ?? carried()
  }
  const subject = subjectBefore(words, group)
  if (subject) return subject
  if (before?.kind === 'word' && /^(?:and|or|but|then)$/.test(before.word))
    return endedAt(sofar, before, words[group - 2]) ?? nearestSubject(words, group - 1) ?? carried()
  if (before?.kind === 'mark' && before.word === ',') return carried()
  return null
}

/** Whether a participle at `at + 1` tells what is in a message: "a letter", "a statement Wednesday". */
function isMessage(words: readonly Word[], at: number): boolean {
  const last = beforeDay(words, at)
  return MESSAGE.test(words[last]?.word ?? '')
}

const MESSAGE =
  /^(?:statements?|letters?|tweets?|e-?mails?|memos?|messages?|posts?|notes?|releases?|videos?|speech|speeches|op-ed)$/

/** Whose report ended right before an "and": "She said it was late *and urged* both to leave." */
function endedAt(sofar: readonly Report[], and: Word, last: Word | undefined): Run | null {
  return (
    sofar.findLast(({ content }) => content.end <= and.start && last && content.end >= last.start)?.source ??
    null
  )
}

function lastSource(sofar: readonly Report[], before: number): Run | null {
  for (let at = sofar.length - 1; at >= 0; at -= 1) {
    const report = sofar[at]
    if (report?.source && report.source.to <= before) return report.source
  }
  return null
}
