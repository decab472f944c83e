import { cueVerbs } from './cue-verbs.ts'
import { isAdverb, isAuxiliary, isClauseOpener, isPreposition, isPronoun } from './cue-words.ts'
import { finiteAt, phraseStart, type Run } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** Whether a phrase can be a subject at all. */
function phraseUpTo(words: readonly Word[], last: number): Run | null {
  const word = words[last]
  if (word?.kind !== 'word' || isPreposition(word.word) || (isClauseOpener(word.word) && word.word !== 'who'))
    return null
  return { from: phraseStart(words, last), to: last + 1 }
}

/** Where the group of a verb begins: "has also *repeatedly said*". */
export function groupStart(words: readonly Word[], verb: number): number {
  let from = verb
  while (from > 0) {
    const before = words[from - 1]
    if (before?.kind !== 'word' || before.possessive || (before.capital && from > 1)) break
    if (!isAuxiliary(before.word) && !isAdverb(before.word)) break
    from -= 1
  }
  return from
}

/** How far back an apposition between commas may begin. */
const REACH = 45

/**
 * The subject of the verb group that begins at `group`, or null where none stands before it. An apposition or a relative
 * clause between commas is stepped over; after "and" or a participle's comma the subject is that of the clause before.
 */
export function subjectBefore(words: readonly Word[], group: number): Run | null {
  let last = group - 1
  const before = words[last]
  if (!before) return null
  if (before.kind === 'quotation') return null
  if (before.kind === 'mark') {
    if (/^(?:,|—|–|--|-|\))$/.test(before.word)) {
      const head = beforeApposition(words, last)
      return head === null ? null : phraseUpTo(words, head)
    }
    return null
  }
  if (/^(?:who|which|that)$/.test(before.word)) {
    const antecedent = words[last - 1]
    if (antecedent?.kind === 'word' && !isPreposition(antecedent.word)) return phraseUpTo(words, last - 1)
    if (antecedent?.word === ',' && before.word !== 'that') {
      const noun = words[last - 2]
      if (noun?.kind === 'word') return phraseUpTo(words, last - 2)
    }
    return before.word === 'who' ? { from: last, to: last + 1 } : null
  }
  if (/^(?:and|or|but|to|then)$/.test(before.word) || isClauseOpener(before.word)) return null
  if (/^(?:himself|herself|themselves|itself)$/.test(before.word)) last -= 1
  return phraseUpTo(words, last)
}

/** The last word before "…, a Russia expert at …," whose closing comma is at `comma`. */
function beforeApposition(words: readonly Word[], comma: number): number | null {
  for (let at = comma - 1; at > 0 && at > comma - REACH; at -= 1) {
    const word = words[at]
    if (!word) return null
    if (word.kind === 'quotation' && at === comma - 1) return null
    if (word.word === '(' && words[comma]?.word === ')') return at - 1
    if (!/^(?:,|—|–|--|-)$/.test(word.word) || word.kind !== 'mark') continue
    const opener = words[at + 1]
    if (!opener || words[at - 1]?.kind !== 'word') return null
    const plain =
      opener.kind === 'word' && !isPronoun(opener.word) && !/^(?:and|but|or|that|because)$/.test(opener.word)
    const relative = /^(?:who|whose|which|one|some)$/.test(opener.word)
    if (!relative && (!plain || hasSubjectAndVerb(words, at + 1, comma))) return null
    // "Smith, a lawyer, Republican of Ohio, said": an earlier comma closes a further apposition.
    const earlier = words[at - 1]
    if (earlier && !earlier.capital && !opensPhrase(words, at - 1)) {
      const further = beforeApposition(words, at)
      if (further !== null) return further
    }
    return at - 1
  }
  return null
}

/** Whether the phrase that ends at `last` follows the start of its sentence, a conjunction or a verb, not a comma. */
function opensPhrase(words: readonly Word[], last: number): boolean {
  const from = phraseStart(words, last)
  return from === 0 || words[from - 1]?.kind === 'word' || words[from - 1]?.kind === 'quotation'
}

function hasSubjectAndVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at]
    if (word && /^(?:who|which|that|whose)$/.test(word.word)) return false
    if (finiteAt(words, at) && !isParticiple(words, at)) return true
  }
  return false
}

function isParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  return word !== undefined && /ed$/.test(word.word) && next !== undefined && isPreposition(next.word)
}

/** The subject of the first finite verb of a sentence: who the whole sentence is about. */
export function mainSubject(words: readonly Word[], before = words.length): Run | null {
  for (let at = 1; at < before; at += 1) {
    if (!finiteAt(words, at)) continue
    const group = groupStart(words, at)
    const subject = subjectBefore(words, group)
    if (subject && !cueVerbs.has(words[subject.to - 1]?.word ?? '')) return subject
    if (subject) return subject
  }
  return null
}
