import { clauseEnd } from '../grammar/clause-end.ts'
import { isPreposition } from '../grammar/cue-words.ts'
import { finiteAt, phraseEnd } from '../grammar/noun-phrase.ts'
import type { Word } from '../grammar/words.ts'
import type { Report } from './report.ts'
import { stretch } from './report-spans.ts'

/** The attribution that a preposition at `at` makes: "according to", "in Moscow's view", "in a poll"; or null. */
export function prepositionReport(words: readonly Word[], at: number): Report | null {
  return accordingTo(words, at) ?? inView(words, at) ?? inPoll(words, at)
}

/** "according to a person near the talks". */
function accordingTo(words: readonly Word[], at: number): Report | null {
  const citing = words[at]?.word === 'citing' && words[at - 1]?.word === ','
  if (!citing && !(words[at]?.word === 'according' && words[at + 1]?.word === 'to')) return null
  const first = at + (citing ? 1 : 2)
  const to = phraseEnd(words, first)
  const source = { from: first, to: at < 3 ? commaAfter(words, to) : to }
  if (source.to <= first) return null
  // "Ferry traffic, according to the port, has doubled": the clause goes on behind.
  const followed = words[source.to]?.word === ',' && finiteAt(words, source.to + 1)
  const content =
    at === 0 || (words[at - 1]?.kind !== 'mark' && at < 3)
      ? stretch(words, source.to + (words[source.to]?.word === ',' ? 1 : 0), clauseEnd(words, source.to))
      : stretch(
          words,
          startOfClause(words),
          followed ? clauseEnd(words, source.to) : words[at - 1]?.kind === 'mark' ? at - 1 : at,
        )
  return content && { source, clause: true, cue: { from: at, to: first }, content }
}

/** "According to results of polls *taken for the paper*, …": in front, the source reaches to the comma. */
function commaAfter(words: readonly Word[], from: number): number {
  if (words[from]?.kind !== 'word') return from
  for (let at = from + 1; at < words.length && at < from + 20; at += 1) if (words[at]?.word === ',') return at
  return from
}

/** "in Moscow's view", "in his words". */
function inView(words: readonly Word[], at: number): Report | null {
  if (!/^(?:in|from)$/.test(words[at]?.word ?? '')) return null
  for (let ahead = at + 1; ahead < at + 8; ahead += 1) {
    const word = words[ahead]
    if (word?.kind !== 'word') return null
    if (
      !/^(?:view|opinion|eyes|words|estimation|telling|perspective|judgment|judgement|standpoint)$/.test(
        word.word,
      )
    )
      continue
    const owner = words[ahead - 1]
    if (!owner || !(owner.possessive || /^(?:his|her|their|its)$/.test(owner.word))) return null
    const before = words[at - 1]
    const content =
      before === undefined
        ? stretch(words, ahead + (words[ahead + 1]?.word === ',' ? 2 : 1), clauseEnd(words, ahead + 1))
        : stretch(words, startOfClause(words), before.kind === 'mark' ? at - 1 : at)
    return (
      content && {
        source: { from: at + 1, to: ahead },
        clause: true,
        cue: { from: ahead, to: ahead + 1 },
        content,
      }
    )
  }
  return null
}

/** "in a poll of last week": in front of what it found, or behind. */
function inPoll(words: readonly Word[], at: number): Report | null {
  if (words[at]?.word !== 'in') return null
  let poll = at + 1
  while (poll < at + 10 && words[poll]?.kind === 'word' && !POLL.test(words[poll]?.word ?? '')) {
    if (isPreposition(words[poll]?.word ?? '') || finiteAt(words, poll)) return null
    poll += 1
  }
  if (!POLL.test(words[poll]?.word ?? '') || words[poll + 1]?.word === 'place') return null
  const cue = { from: at, to: at + 1 }
  if (at < 2) {
    const comma = commaAfter(words, poll + 1)
    const content = words[comma]?.word === ',' ? stretch(words, comma + 1, clauseEnd(words, comma + 1)) : null
    return content && { source: { from: at + 1, to: poll + 1 }, clause: true, cue, content }
  }
  const from = startOfClause(words)
  for (let verb = from + 1; verb < at; verb += 1)
    if (finiteAt(words, verb)) {
      const content = stretch(words, from, at)
      return content && { source: { from: at + 1, to: poll + 1 }, clause: true, cue, content }
    }
  return null
}

const POLL = /^(?:polls?|surveys?)$/

/** Where the first clause of a sentence begins, past an opening "but" or "and". */
function startOfClause(words: readonly Word[]): number {
  let from = 0
  while (from < words.length && words[from]?.kind === 'mark') from += 1
  return /^(?:but|and|yet)$/.test(words[from]?.word ?? '') ? from + 1 : from
}
