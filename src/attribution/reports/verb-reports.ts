import type { Span } from '../../text/span.ts'
import { type CueVerb, cueVerbs } from '../grammar/cue-verbs.ts'
import {
  isAdverb,
  isClauseOpener,
  isCueNoun,
  isLightVerb,
  isPreposition,
  isPronoun,
  isTimeWord,
} from '../grammar/cue-words.ts'
import { finiteAt, phraseEnd, phraseStart, type Run } from '../grammar/noun-phrase.ts'
import { antecedentOf, groupStart } from '../grammar/subject.ts'
import { type Role, roleOf } from '../grammar/verb-role.ts'
import type { Word } from '../grammar/words.ts'
import { aside, invertedSubject, touching } from './aside.ts'
import { subjectFor } from './carried-subject.ts'
import { type Complement, complementAfter } from './complement.ts'
import type { Report } from './report.ts'
import { isUnsure } from './standing.ts'

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
  const subject = fromQuotation(words, subjectFor(words, group, role, sofar), group, role)
  const unsure = subject !== null && (isUnsure(words, subject.from, group) || isInAside(words, subject, verb))
  const complement =
    complementAfter(words, verb, cue, unsure) ??
    (isEvidence(words, cue, subject) ? complementAfter(words, verb, telling(cue), unsure) : null)
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
    // "a group that calls itself the Front" has a name.
    if (
      cue.lemma === 'call' &&
      /sel(?:f|ves)$/.test(words[verb + 1]?.word ?? '') &&
      subject &&
      antecedentOf(words, subject)
    )
      return []
    if (isAnonymity(words, complement) || isLent(words, verb, complement) || isFavour(words, verb, cue))
      return []
    return [
      {
        source: subject,
        clause: cue.frame.quote || /^(?:that|bare|quotation)$/.test(complement.form),
        cue: { from: role === 'infinitive' ? governor(words, verb) : group, to: complement.cueEnd },
        content: spanOf(words, complement),
      },
    ]
  }
  if (role !== 'active' || !subject || !(cue.frame.quote || cue.frame.bare || cue.frame.that)) return []
  if (antecedentOf(words, subject)) return []
  return setAside(words, verb, cue)
    ? aside(words, { from: group, to: verb + 1 }, subject, verb + 1, subject.from)
    : []
}

/** "Norway, which wants the bridge, has paid for it": the clause ends where the verb of the sentence comes. */
function isInAside(words: readonly Word[], { from }: Run, verb: number): boolean {
  if (words[from - 1]?.word !== ',' || !/^(?:which|who)$/.test(words[from]?.word ?? '')) return false
  const comma = words.findIndex(({ word }, at) => at > verb && word === ',')
  return comma > 0 && finiteAt(words, comma + 1)
}

const EVIDENCE =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|data|records?|documents?|filings?|emails?|analys[ei]s|results|figures|statistics|research|returns|census|findings|numbers|tests?|footage|letters?)$/

/** "polls show him ahead": what shows it is made to tell. */
function isEvidence(words: readonly Word[], { lemma }: CueVerb, subject: Run | null): boolean {
  if (!subject || !/^(?:show|find|reveal|indicate|suggest)$/.test(lemma)) return false
  for (let at = subject.from; at < subject.to; at += 1) if (EVIDENCE.test(words[at]?.word ?? '')) return true
  return false
}

function telling(cue: CueVerb): CueVerb {
  return { ...cue, frame: { ...cue.frame, bare: true, object: true } }
}

/** `“…,” retired general Smith said`: the subject begins where the quotation ends, though a verb seems to stand there. */
function fromQuotation(words: readonly Word[], subject: Run | null, group: number, role: Role): Run | null {
  if (!subject || role !== 'active' || subject.to > group) return subject
  for (let from = subject.from - 1; from >= 0 && from > subject.from - 4; from -= 1) {
    const word = words[from]
    if (word?.kind === 'quotation') return { from: from + 1, to: subject.to }
    if (
      word?.kind !== 'word' ||
      isPreposition(word.word) ||
      isClauseOpener(word.word) ||
      isPronoun(word.word)
    )
      break
  }
  return subject
}

/** "expressed deep *concern*", "offered *assurances*": the noun is the cue, and the verb only lends it a subject. */
function isLent(words: readonly Word[], verb: number, { from, form }: Complement): boolean {
  if (form !== 'object' || !isLightVerb(words[verb]?.word ?? '')) return false
  return words.slice(from, from + 4).some(({ word }) => isCueNoun(word))
}

/** "asked leave of the harbour": a deed, and nothing is told. */
function isFavour(words: readonly Word[], verb: number, { lemma }: CueVerb): boolean {
  if (lemma !== 'ask') return false
  return /^(?:leave|permission|pardon|forgiveness|directions|consent)$/.test(words[verb + 1]?.word ?? '')
}

/** "asked not to be named" is no position on anything. */
function isAnonymity(words: readonly Word[], { from, form }: Complement): boolean {
  if (form !== 'infinitive') return false
  const at = words[from]?.word === 'not' ? from + 1 : from
  return words[at + 1]?.word === 'be' && /^(?:named|identified|quoted|cited)$/.test(words[at + 2]?.word ?? '')
}

const FAILING = /^(?:fail(?:s|ed|ing)?|neglect(?:s|ed)?|unable|unwilling|reluctant|hesitant)$/

/** Where the cue of an infinitive begins: "*refused to certify*" would say the opposite without its first verb. */
function governor(words: readonly Word[], verb: number): number {
  let to = verb - 1
  while (to > verb - 3 && words[to]?.word !== 'to') to -= 1
  const at = words[to - 1]?.word === 'not' ? to - 2 : to - 1
  const word = words[at]?.word ?? ''
  const governs = cueVerbs.has(word) || FAILING.test(word)
  return words[to]?.word === 'to' && governs ? groupStart(words, at) : verb
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
  // "were told to leave by the union": what they were told, and not who they are.
  const told = cue.frame.addressee && by > verb + 2 ? words[verb + 1] : undefined
  const until = words[by - 1]
  if (told && until && (told.kind === 'quotation' || /^(?:to|that)$/.test(told.word)))
    return [
      {
        source: agent,
        clause: true,
        cue: { from: group, to: verb + 1 },
        content: { start: told.start, end: until.end },
      },
    ]
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
