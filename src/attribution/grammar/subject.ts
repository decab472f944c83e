import { kindOf } from '../speakers/speaker.ts'
import { beforeApposition, beforeDay, REACH } from './apposition.ts'
import { isAdverb, isAuxiliary, isClauseOpener, isCueNoun, isDeterminer, isPreposition } from './cue-words.ts'
import { finiteAt, isGerund, phraseStart, type Run } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** Whether a phrase can be a subject at all. */
function phraseUpTo(words: readonly Word[], last: number): Run | null {
  const word = words[last]
  if (word?.kind !== 'word' || isPreposition(word.word) || (isClauseOpener(word.word) && word.word !== 'who'))
    return null
  if (/^(?:a|an|the|his|its|their|our|my|no|only|even|just)$/.test(word.word)) return null
  const from = behindLead(words, phraseStart(words, last), last)
  const first = words[from]
  const second = words[from + 1]
  // "after winning Ohio": whoever won it is somebody else.
  if (first && from < last && second && isGerund(first) && !first.capital)
    return second.capital || second.possessive || isDeterminer(second.word)
      ? { from: from + 1, to: last + 1 }
      : null
  if (from === last && (isGerund(word) || /^\p{N}+$/u.test(word.word)) && !word.capital) return null
  return { from, to: last + 1 }
}

/** Past what a clause opens with, where no comma parts it from the subject: "By breakfast *both sides*", "In that case *Lena Haug*". */
function behindLead(words: readonly Word[], from: number, last: number): number {
  const pointed = /^(?:this|that|these|those)$/.test(words[from - 1]?.word ?? '') ? 2 : 1
  const lead = words[from - pointed]
  const before = words[from - pointed - 1]
  if (lead?.kind !== 'word' || !isPreposition(lead.word) || lead.word === 'of') return from
  if (before && before.kind !== 'mark' && !/^(?:and|but|so|yet)$/.test(before.word)) return from
  for (let at = from + 1; at <= last; at += 1) {
    const word = words[at]
    if (word?.kind !== 'word' || isPreposition(words[at - 1]?.word ?? '')) continue
    if (words[at - 1]?.possessive || (words[at - 1]?.capital && word.capital)) continue
    if (isDeterminer(word.word) || (pointed === 2 && word.capital)) return at
  }
  return from
}

/** Where the group of a verb begins: "has also *repeatedly said*". */
export function groupStart(words: readonly Word[], verb: number): number {
  let from = verb
  while (from > 0) {
    const before = words[from - 1]
    if (before?.kind !== 'word' || before.possessive || (before.capital && from > 1)) break
    // "officials neither confirmed nor denied it", but "neither confirmed it"
    const neither = before.word === 'neither' && words[from - 2]?.kind === 'word'
    if (!isAuxiliary(before.word) && !isAdverb(before.word) && !neither) break
    from -= 1
  }
  return from
}

/**
 * The subject of the verb group that begins at `group`, or null where none stands before it. An apposition, a relative
 * clause or a bracket is stepped over, and a day ("Blunt last week said"). In a relative clause it is the pronoun, whose
 * `antecedentOf` names the subject. Null after "and" and the like.
 */
export function subjectBefore(words: readonly Word[], group: number): Run | null {
  let last = beforeDay(words, group - 1)
  const before = words[last]
  if (!before) return null
  if (before.kind === 'quotation') return null
  if (before.kind === 'mark') {
    if (!/^(?:,|—|–|--|-|\)|\])$/.test(before.word)) return null
    const head = beforeApposition(words, last)
    return head === null ? null : phraseUpTo(words, head)
  }
  if (isRelative(before.word)) {
    const relative = { from: last, to: last + 1 }
    return before.word === 'who' || antecedentOf(words, relative) ? relative : null
  }
  if (/^(?:and|or|but|to|then)$/.test(before.word) || isClauseOpener(before.word)) return null
  if (/^(?:himself|herself|themselves|itself)$/.test(before.word)) last -= 1
  return phraseUpTo(words, last)
}

const isRelative = (word: string): boolean => /^(?:who|which|that)$/.test(word)

/** Whom or what a relative pronoun that is a subject stands for: "*the envoy* who said so". Null for any other run. */
export function antecedentOf(words: readonly Word[], { from, to }: Run): Run | null {
  const pronoun = words[from]
  const before = words[from - 1]
  if (to !== from + 1 || pronoun?.kind !== 'word' || !isRelative(pronoun.word)) return null
  if (before?.kind === 'word' && !isPreposition(before.word))
    return personIn(words, phraseUpTo(words, from - 1))
  if (before?.word !== ',' || pronoun.word === 'that') return null
  const head = overAside(words, from - 1) ?? from - 2
  return words[head]?.kind === 'word' ? personIn(words, phraseUpTo(words, head)) : null
}

/** The last word before an aside, for whom a "who" behind it stands; of "on Friday, defying *Lena Haug*, who" none. */
function overAside(words: readonly Word[], comma: number): number | null {
  const head = beforeApposition(words, comma)
  const opener = head === null ? undefined : words[head + 2]
  const own = opener?.kind === 'word' && isGerund(opener) && words[comma - 1]?.capital
  return head === null || own || beforeDay(words, head) !== head ? null : head
}

/** "no mention of *Lena Haug*, who", but "*a spokesman for Lena Haug*, who". */
function personIn(words: readonly Word[], phrase: Run | null): Run | null {
  if (!phrase) return null
  let piece = phrase.to
  while (piece > phrase.from && !isPreposition(words[piece - 1]?.word ?? '')) piece -= 1
  let first = phrase.from
  while (first < phrase.to && !isPreposition(words[first]?.word ?? '')) first += 1
  const head = words[first - 1]
  if (piece === phrase.from || !words[piece]?.capital || !head) return phrase
  return !head.capital && (isCueNoun(head.word) || kindOf(head.word) === 'body')
    ? { from: piece, to: phrase.to }
    : phrase
}

/**
 * Who the whole sentence is about: the subject of its first finite verb that stands in no clause like "when he came".
 * Of such a clause, where there is no other before `before`.
 */
export function mainSubject(words: readonly Word[], before = words.length): Run | null {
  let lesser: Run | null = null
  for (let at = 1; at < before; at += 1) {
    if (!finiteAt(words, at)) continue
    const subject = subjectBefore(words, groupStart(words, at))
    if (!subject) continue
    if (!SUBORDINATE.test(words[subject.from - 1]?.word ?? '')) return antecedentOf(words, subject) ?? subject
    lesser ??= subject
  }
  return lesser
}

const SUBORDINATE =
  /^(?:when|while|after|before|as|since|because|although|though|if|unless|until|that|whether|how|what|why|where)$/

/** The subject of the finite verb nearest before `at`: whose deed "… smiled and said" goes on with. */
export function nearestSubject(words: readonly Word[], at: number): Run | null {
  for (let verb = at - 1; verb > 0 && verb > at - REACH; verb -= 1) {
    if (words[verb]?.kind === 'quotation') return null
    if (!finiteAt(words, verb)) continue
    const subject = subjectBefore(words, groupStart(words, verb))
    if (subject) return subject
  }
  return null
}
