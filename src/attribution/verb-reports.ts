import type { Span } from '../text/span.ts'
import { afterAdjuncts, type Complement, complementAfter } from './complement.ts'
import { type CueVerb, cueVerbs } from './cue-verbs.ts'
import {
  isAdverb,
  isAuxiliary,
  isClauseOpener,
  isDeterminer,
  isPreposition,
  isPronoun,
  isTimeWord,
} from './cue-words.ts'
import { finiteAt, isAdjunct, phraseEnd, phraseStart, type Run } from './noun-phrase.ts'
import type { Report } from './report.ts'
import { groupStart, mainSubject, nearestSubject, subjectBefore } from './subject.ts'
import type { Word } from './words.ts'

type Role = 'active' | 'passive' | 'participle' | 'infinitive'

/** The attributions that the verbs of a sentence make. */
export function verbReports(words: readonly Word[]): readonly Report[] {
  const found: Report[] = []
  let past = 0
  for (let at = 0; at < words.length; at += 1) {
    if (at < past) continue
    const touched = touching(words, at)
    if (touched.length > 0) {
      found.push(...touched)
      past = touched[0]?.cue.to ?? past
      continue
    }
    const readings = cueVerbs.get(words[at]?.word ?? '')
    if (!readings || words[at]?.kind !== 'word') continue
    const role = roleOf(words, at, readings)
    if (!role) continue
    const cue = readings.find(reading => fits(reading, role)) ?? readings[0]
    if (!cue) continue
    const reports = role === 'passive' ? passive(words, at, cue) : active(words, at, cue, role, found)
    found.push(...reports)
    past = at + 1
  }
  return found
}

function fits({ form }: CueVerb, role: Role): boolean {
  if (role === 'participle') return form === 'ing'
  if (role === 'infinitive') return form === 'base'
  if (role === 'passive') return form === 'participle'
  return true
}

/** How a word that can be a reporting verb stands in its sentence, or null where it is a noun or adjective there. */
function roleOf(words: readonly Word[], at: number, readings: readonly CueVerb[]): Role | null {
  const word = words[at]
  const group = groupStart(words, at)
  const before = words[group - 1]
  if (!word || word.possessive || (word.capital && at > 0 && words[at - 1]?.kind === 'word')) return null
  const auxiliaries = words
    .slice(group, at)
    .filter(part => isAuxiliary(part.word))
    .map(part => part.word)
  const last = auxiliaries.at(-1)
  const forms = new Set(readings.map(reading => reading.form))
  const next = words[at + 1]
  if (forms.has('ing')) {
    if (last && beForm.test(last)) return 'active'
    if (before?.kind === 'word' && (isDeterminer(before.word) || before.possessive)) return null
    return 'participle'
  }
  if (last && beForm.test(last)) return forms.has('participle') ? 'passive' : null
  if (last) return 'active'
  if (before?.word === 'to' && forms.has('base')) return 'infinitive'
  if (before?.kind === 'word') {
    if (isDeterminer(before.word) && !isPronoun(before.word)) return null
    if (before.possessive || isPreposition(before.word)) return null
    if (!forms.has('past') && /(?:ed|ing|ive|ous|ful|less|able)$/.test(before.word) && !before.capital)
      return null
    if (/^(?:his|her|their|its|our|my|your|the|a|an|this|these|no)$/.test(before.word)) return null
  }
  if (forms.has('participle') || forms.has('past')) {
    if (next?.word === 'by' && !isAdjunct(words, at + 1)) return 'passive'
    if (!before) return null
    return 'active'
  }
  if (!before || before.kind === 'quotation') return forms.has('s') || next?.kind === 'word' ? 'active' : null
  if (forms.has('s')) {
    if (before.kind === 'mark') return 'active'
    if (
      before.capital &&
      /(?:ern|ian|ish|ese|can|aeli|ench|qi|rab|-era)$/.test(before.word) &&
      !nameFollowed(words, group - 1)
    )
      return null
    return before.capital ||
      isPronoun(before.word) ||
      next?.word === 'that' ||
      /^(?:says|tells|thinks|believes|insists|argues|claims)$/.test(word.word) ||
      !nounish(words, at)
      ? 'active'
      : null
  }
  if (/^(?:say|think|believe|argue|insist)$/.test(word.word)) return 'active'
  if (before.kind === 'mark') return before.word === ',' ? 'active' : null
  if (
    isPronoun(before.word) ||
    (/s$/.test(before.word) && !before.possessive && !nounAfter(words, at)) ||
    /^(?:people|critics|police|men|women|media)$/.test(before.word)
  )
    return 'active'
  return null
}

/** Whether a capitalised word is the end of a name rather than an adjective: another capital stands before it. */
function nameFollowed(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.capital === true && at > 1
}

const beForm =
  /^(?:is|was|were|are|be|been|being|am|it's|he's|she's|they're|we're|you're|i'm|isn't|wasn't|weren't|aren't)$/

function nounish(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.word === 'of' || next?.kind === 'mark' || isAuxiliary(next?.word ?? '')
}

function nounAfter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.word === 'of' || isAuxiliary(next?.word ?? '') || next?.kind === 'mark'
}

function active(
  words: readonly Word[],
  verb: number,
  cue: CueVerb,
  role: Role,
  sofar: readonly Report[],
): Report[] {
  const group = groupStart(words, verb)
  const inverted = role === 'active' ? invertedSubject(words, verb, group, cue) : null
  if (inverted) return aside(words, { from: group, to: verb + 1 }, inverted, inverted.to, group)
  const complement = complementAfter(words, verb, cue)
  const subject = subjectFor(words, group, role, sofar)
  if (role === 'active' && subject && cue.frame.quote && words[subject.from - 1]?.kind === 'quotation')
    if (complement?.form !== 'that' && complement?.form !== 'quotation') {
      const said = aside(words, { from: group, to: verb + 1 }, subject, verb + 1, subject.from)
      if (said.length > 0) return said
    }
  if (complement) {
    if (
      role === 'infinitive' &&
      /^(?:object|bare)$/.test(complement.form) &&
      !isPronoun(words[complement.from]?.word ?? '')
    )
      return []
    if (role === 'participle' && words[group - 1]?.word === 'without') return []
    return [
      {
        source: subject,
        clause: cue.frame.quote || /^(?:that|bare|quotation)$/.test(complement.form),
        cue: { from: role === 'infinitive' ? verb : group, to: complement.cueEnd },
        content: spanOf(words, complement),
      },
    ]
  }
  if (role !== 'active' || !subject || !(cue.frame.quote || cue.frame.bare || cue.frame.that)) return []
  return setAside(words, verb, cue)
    ? aside(words, { from: group, to: verb + 1 }, subject, verb + 1, subject.from)
    : []
}

/** Whether a verb can stand apart from what it reports: something other than its object or infinitive follows. */
function setAside(words: readonly Word[], verb: number, { frame }: CueVerb): boolean {
  const after = words[verb + 1]
  if (after?.kind !== 'word' || frame.addressee) return true
  if (after.word === 'to') return frame.quote && !/^continue/.test(words[verb]?.word ?? '')
  return (
    isPreposition(after.word) ||
    isAdverb(after.word) ||
    isTimeWord(after.word) ||
    /^(?:as|when|while|after|before)$/.test(after.word)
  )
}

/** Whose statement it is: the subject before, or the one carried over from the verb before. */
function subjectFor(words: readonly Word[], group: number, role: Role, sofar: readonly Report[]): Run | null {
  const before = words[group - 1]
  const carried = () => lastSource(sofar, group) ?? mainSubject(words, group)
  if (role === 'infinitive') return carried()
  if (role === 'participle') {
    if (!before || before.kind === 'mark' || before.kind === 'quotation')
      return before ? (carried() ?? mainSubject(words)) : mainSubject(words)
    if (isPreposition(before.word) || isClauseOpener(before.word) || before.word === 'and')
      return carried() ?? mainSubject(words)
    return subjectBefore(words, group) ?? carried()
  }
  const subject = subjectBefore(words, group)
  if (subject) return subject
  if (before?.kind === 'word' && /^(?:and|or|but|then)$/.test(before.word))
    return nearestSubject(words, group - 1) ?? carried()
  if (before?.kind === 'mark' && before.word === ',') return carried()
  return null
}

function lastSource(sofar: readonly Report[], before: number): Run | null {
  for (let at = sofar.length - 1; at >= 0; at -= 1) {
    const report = sofar[at]
    if (report?.source && report.source.to <= before) return report.source
  }
  return null
}

/** `…, said NAME` and `says NAME: …`. */
function invertedSubject(
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
function touching(words: readonly Word[], at: number): Report[] {
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
function mainClauseBefore(words: readonly Word[], comma: number): boolean {
  for (let at = 1; at < comma; at += 1) {
    if (words[at]?.kind === 'quotation') return true
    if (!finiteAt(words, at)) continue
    const group = groupStart(words, at)
    if (!/^(?:who|which|that|whose)$/.test(words[group - 1]?.word ?? '')) return true
  }
  return words[0]?.kind === 'quotation'
}

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
function aside(words: readonly Word[], cue: Run, source: Run, after: number, edge: number): Report[] {
  const found: Report[] = []
  const before = words[edge - 1]
  if (before?.kind === 'quotation' || before?.word === ',' || /^[?!—–]$/.test(before?.word ?? '')) {
    let from = 0
    while (from < edge && words[from]?.kind === 'mark') from += 1
    if (
      /^(?:but|and|yet|so|still|however|meanwhile|also)$/.test(words[from]?.word ?? '') &&
      words[from + 1]?.word !== ','
    )
      from += 1
    const to = before?.kind === 'quotation' ? edge : edge - 1
    const start = words[from]
    const end = words[to - 1]
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
      break
    }
  }
  return found
}

/** "criticised by Putin": the agent is the source, and what stands before the verb is the content. */
function passive(words: readonly Word[], verb: number, cue: CueVerb): Report[] {
  let by = verb + 1
  while (by < verb + 8 && words[by]?.kind === 'word' && words[by]?.word !== 'by') by += 1
  if (words[by]?.word !== 'by') return []
  const agent: Run = { from: by + 1, to: phraseEnd(words, by + 1) }
  const first = words[agent.from]
  if (/^(?:phone|telephone|email|e-mail|text|video|letter|then|now|\d+)$/.test(first?.word ?? '')) return []
  if (first?.kind !== 'word' || agent.to <= agent.from || (/ing$/.test(first.word) && !first.capital))
    return []
  if (!cue.frame.that && !cue.frame.object && !cue.frame.quote) return []
  const group = groupStart(words, verb)
  const last = words[group - 1]
  if (!last) return []
  let from = last.kind === 'word' ? phraseStart(words, group - 1) : 0
  if (last.kind === 'word' && /^(?:that|which|who)$/.test(last.word))
    from = phraseStart(words, Math.max(0, group - 2))
  const start = words[from]
  return start && last.end > start.start
    ? [
        {
          source: agent,
          clause: true,
          cue: { from: group, to: verb + 1 },
          content: { start: start.start, end: last.end },
        },
      ]
    : []
}

function spanOf(words: readonly Word[], { from, to }: Complement): Span {
  const start = words[from]?.start ?? 0
  return { start, end: Math.max(words[to - 1]?.end ?? start, words[from]?.end ?? start) }
}
