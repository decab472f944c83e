import { afterAdjuncts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { type CueVerb, cueVerbs } from '../grammar/cue-verbs.ts'
import { isAdverb, isAuxiliary, isClauseOpener, isPreposition, isPronoun } from '../grammar/cue-words.ts'
import { finiteAt, isGerund, phraseEnd, type Run } from '../grammar/noun-phrase.ts'
import { groupStart, subjectBefore } from '../grammar/subject.ts'
import type { Word } from '../grammar/words.ts'
import type { Report } from './report.ts'

/** How many words back a colon may stand that what is reported begins behind. */
const REACH = 40

/** `…, said NAME` and `says NAME: …`. */
export function invertedSubject(
  words: readonly Word[],
  verb: number,
  group: number,
  { frame, form }: CueVerb,
): Run | null {
  if (!frame.quote || form === 'ing') return null
  const before = words[group - 1]
  if (before && before.word !== ',' && before.kind !== 'quotation') return null
  const first = words[verb + 1]
  if (
    first?.kind !== 'word' ||
    isClauseOpener(first.word) ||
    isPreposition(first.word) ||
    isAdverb(first.word)
  )
    return null
  if (isPronoun(first.word) && before?.kind !== 'quotation' && before?.word !== ',') return null
  const to = phraseEnd(words, verb + 1)
  const after = words[to]
  if (!before && !(after && /^[,:]$/.test(after.word))) return null
  // "Smith, who lives there, said Russia was ready": no clause stands before that could be what was said.
  if (before?.word === ',' && !mainClauseBefore(words, group - 1)) return null
  if (before?.word === ',' && after && isFiniteLike(after)) return null
  if (before?.word === ',' && !/^(?:say|says|said|adds|added|writes|wrote)$/.test(words[verb]?.word ?? ''))
    return null
  return to > verb + 1 ? { from: verb + 1, to } : null
}

/** `“…,” he surmised.`: a verb that is not known to report does so where a quotation leads up to its subject. */
export function touching(words: readonly Word[], at: number): Report[] {
  const quotation = words[at - 1]?.quotation
  if (!quotation || words[at]?.kind !== 'word' || isPreposition(words[at]?.word ?? '')) return []
  for (let verb = at + 1; verb < at + 8; verb += 1) {
    const word = words[verb]
    if (word?.kind !== 'word' || cueVerbs.has(word.word)) return []
    if (!finiteAt(words, verb) || isAuxiliary(word.word) || !/ed$/.test(word.word)) continue
    const after = words[verb + 1]
    const source = subjectBefore(words, groupStart(words, verb))
    if (
      !source ||
      source.from < at ||
      (after && after.kind === 'word' && !isPreposition(after.word) && !isAdverb(after.word))
    )
      return []
    return aside(words, { from: verb, to: verb + 1 }, source, verb + 1, source.from)
  }
  return []
}

/** Whether a clause of its own ends at a comma, not just a name with its apposition. */
function mainClauseBefore(words: readonly Word[], comma: number, from = 0): boolean {
  for (let at = from + 1; at < comma; at += 1) {
    if (words[at]?.kind === 'quotation') return true
    if (!finiteAt(words, at)) continue
    const group = groupStart(words, at)
    if (!/^(?:who|which|that|whose)$/.test(words[group - 1]?.word ?? '')) return true
  }
  return words[from]?.kind === 'quotation'
}

/** "If it rains, he said, the road will close": all that stands before the aside is a clause that leads up to the other. */
function isSubordinate(words: readonly Word[], from: number, to: number, comma: number): boolean {
  if (!SUBORDINATING.test(words[from]?.word ?? '')) return false
  for (let at = from + 1; at < to; at += 1) if (words[at]?.word === ',') return false
  const behind = words[comma + 1]
  if (
    behind?.kind !== 'word' ||
    isGerund(behind) ||
    /^(?:and|but|or|who|which|as|because)$/.test(behind.word)
  )
    return false
  // "Whether it holds, he said, depends on them"
  if (words[from]?.word === 'whether' && /s$/.test(behind.word)) return true
  for (let at = comma + 1; at < words.length && at < comma + REACH; at += 1) {
    if (words[at]?.kind === 'quotation') return true
    if (words[at]?.kind === 'word' && finiteAt(words, at)) return true
  }
  return false
}

const SUBORDINATING =
  /^(?:if|unless|whether|when|while|although|though|because|as|since|after|before|until|once|whatever|whoever|wherever)$/

function isFiniteLike(word: Word): boolean {
  return (
    word.kind === 'word' &&
    (isAuxiliary(word.word) ||
      (cueVerbs.get(word.word) ?? []).some(reading => reading.form !== 'base' && reading.form !== 'ing'))
  )
}

/**
 * A verb set aside from what it reports: `"…," he said` or "…, officials say". The clause or quotation before it is the
 * content; a quotation that goes on behind it is content too. `edge` is where the aside begins.
 */
export function aside(words: readonly Word[], cue: Run, source: Run, after: number, edge: number): Report[] {
  const found: Report[] = []
  const before = words[edge - 1]
  if (before?.kind === 'quotation' || before?.word === ',' || /^[?!—–]$/.test(before?.word ?? '')) {
    let from = 0
    // "She was blunt: nobody, she said, was late."
    for (let at = edge - 1; at > edge - REACH && at > 0; at -= 1)
      if (words[at]?.word === ':' && (words[at + 1]?.start ?? 0) > (words[at]?.end ?? 0)) {
        from = at + 1
        break
      }
    while (from < edge && words[from]?.kind === 'mark') from += 1
    if (
      /^(?:but|and|yet|so|still|however|meanwhile|also)$/.test(words[from]?.word ?? '') &&
      words[from + 1]?.word !== ','
    )
      from += 1
    const to = before?.kind === 'quotation' ? edge : edge - 1
    const start = words[from]
    const end = words[to - 1]
    const comma = words[after]?.word === ',' ? after : afterAdjuncts(words, after)
    const past = words[comma]?.word === ',' && words[comma + 1] ? clauseEnd(words, comma + 1) : 0
    // "Berlin, he said, doubts it", "In the end, he said, it failed": the clause goes on behind.
    const lead =
      before?.word === ',' && (isSubordinate(words, from, to, comma) || !mainClauseBefore(words, to, from))
    if (start && past > after && lead)
      return [
        {
          source,
          clause: true,
          cue,
          content: { start: start.start, end: words[past - 1]?.end ?? start.end },
        },
      ]
    if (start && end && to > from)
      found.push({ source, clause: true, cue, content: { start: start.start, end: end.end } })
  }
  if (found.length === 0) return found
  const past = afterAdjuncts(words, after)
  for (const at of [after, past]) {
    const mark = words[at]
    const next = words[at + 1]
    if (mark?.kind === 'mark' && /^[,.:;—–]$/.test(mark.word) && next?.kind === 'quotation') {
      found.push({
        source,
        clause: true,
        cue,
        content: {
          start: next.start,
          end: words.at(-1)?.kind === 'quotation' ? (words.at(-1)?.end ?? next.end) : next.end,
        },
      })
      return found
    }
  }
  const behind = words[past - 1]?.word === ',' ? past : past + 1
  const goesOn = words[behind - 1]?.word === ',' && source.to <= cue.from && continues(words, behind)
  const from = words[/^(?:and|or)$/.test(words[behind]?.word ?? '') ? behind + 1 : behind]
  const to = goesOn ? words[clauseEnd(words, behind) - 1] : undefined
  if (from && to && to.end > from.start)
    found.push({ source, clause: true, cue, content: { start: from.start, end: to.end } })
  return found
}

/** "…, he said, and it went": whether the clause set before a verb of speech goes on behind its comma. */
function continues(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || /ing$/.test(word.word)) return false
  return /^(?:and|because|including|although|though|since|so|even|if|until|unless|nor|or|with|from|despite|especially|particularly|as|which|where|when|that)$/.test(
    word.word,
  )
}
