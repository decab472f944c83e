import { clauseEnd } from '../grammar/clause-end.ts'
import { isAdverb, isDeterminer, isPronoun } from '../grammar/cue-words.ts'
import { finiteAt } from '../grammar/noun-phrase.ts'
import { groupStart, subjectBefore } from '../grammar/subject.ts'
import type { Word } from '../grammar/words.ts'
import type { Report } from './report.ts'

const BE = /^(?:is|are|was|were|be|been|being|it's|he's|she's|they're|isn't|aren't|wasn't|weren't)$/
const HELD =
  /^(?:expected|known|considered|seen|viewed|regarded|said|believed|thought|reported|rumou?red|alleged|accused|asked|deemed|perceived|assumed|supposed|projected|predicted|estimated|described|portrayed|called|dubbed|credited|suspected|understood|hailed|criticized|criticised|likened|blamed|praised|favou?red)$/
const OPENS = /^(?:to|as|that|of|for|whether|if|how|why|what|when|about|the|a|an)$/
const HEARD = /^(?:reportedly|allegedly|purportedly|supposedly)$/

/**
 * What is said, thought or expected by nobody in particular: "is expected to", "is known as", "reportedly". The
 * content is the whole clause, as what is expected, and of whom, stand on both sides of the cue. What merely seems or
 * appears is the writer's own impression, and nobody's statement.
 */
export function hearsay(words: readonly Word[]): readonly Report[] {
  const found: Report[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word?.kind !== 'word' || (word.capital && at > 0)) continue
    const to = heldEnd(words, at)
    const asked = askedEnd(words, at)
    if (asked !== null) {
      const start = words[at + 1]
      const last = words[asked - 1]
      if (start && last && last.end > start.start)
        found.push({
          source: null,
          clause: true,
          hearsay: true,
          cue: { from: at, to: at + 1 },
          content: { start: start.start, end: last.end },
        })
      continue
    }
    const heard = HEARD.test(word.word)
    if (to === null && !heard) continue
    const group = heard ? at : groupStart(words, at)
    const subject = heard ? nearestStart(words, at) : (subjectBefore(words, group)?.from ?? null)
    const end = clauseEnd(words, to ?? at + 1)
    const start = words[subject ?? group]
    const last = words[end - 1]
    if (!start || !last || last.end <= start.start || subject === null) continue
    found.push({
      source: null,
      clause: true,
      hearsay: true,
      cue: { from: group, to: at + 1 },
      content: { start: start.start, end: last.end },
    })
  }
  return found
}

/** "Asked whether it would sail, …", "when asked why": where the question ends. */
function askedEnd(words: readonly Word[], at: number): number | null {
  if (words[at]?.word !== 'asked' || (at > 0 && !/^(?:when|if|and|but)$/.test(words[at - 1]?.word ?? '')))
    return null
  if (!/^(?:whether|if|how|why|what|who|when|about)$/.test(words[at + 1]?.word ?? '')) return null
  return clauseEnd(words, at + 1, 'participle', false, true)
}

/** "is widely expected to", "was asked whether"; not where "by" tells who does. */
function heldEnd(words: readonly Word[], at: number): number | null {
  if (!HELD.test(words[at]?.word ?? '') || !OPENS.test(words[at + 1]?.word ?? '')) return null
  const bare = words[at + 2]
  if (
    words[at + 1]?.word === 'to' &&
    (!bare || bare.capital || isDeterminer(bare.word) || isPronoun(bare.word))
  )
    return null
  let be = at - 1
  while (be > 0 && isAdverb(words[be]?.word ?? '')) be -= 1
  if (!BE.test(words[be]?.word ?? '')) return null
  for (let ahead = at + 1; ahead < at + 9; ahead += 1) if (words[ahead]?.word === 'by') return null
  return at + 1
}

/** Where the clause around an adverb begins: behind the last mark, at the subject of its verb. */
function nearestStart(words: readonly Word[], at: number): number | null {
  let from = at
  while (from > 0 && words[from - 1]?.kind === 'word' && from > at - 25) from -= 1
  for (let verb = at + 1; verb < at + 4; verb += 1) if (finiteAt(words, verb)) return from
  return finiteAt(words, at - 1) ? from : null
}
