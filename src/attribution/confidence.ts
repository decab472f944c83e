import { cueVerbs } from './grammar/cue-verbs.ts'
import { finiteAt } from './grammar/noun-phrase.ts'
import { antecedentOf } from './grammar/subject.ts'
import type { Word } from './grammar/words.ts'
import type { Report } from './reports/report.ts'
import type { Speaker } from './speakers/speaker.ts'

/**
 * Of a quotation that no reporting word leads to: read on from words before it that end in a colon, signed, gone on with
 * from one of its own paragraph, or from one of a paragraph before. And of what nobody in particular says.
 */
export const unreported = { led: 0.82, signed: 0.75, resumed: 0.88, continued: 0.55, hearsay: 0.3 } as const

/**
 * How sure it is, from 0 to 1, that a source said what a report has it say: how sure its cue is, times how sure its
 * source, times how plainly the two stand in the sentence. Each factor was set by hand to about the share of right ones
 * among some hundred texts that were read.
 */
export function confidenceOf(
  words: readonly Word[],
  report: Report,
  speaker: Speaker | null,
  nested: boolean,
): number {
  return sureCue(words, report) * sureSource(words, report, speaker) * surePlace(words, report, nested)
}

/** Verbs that tell of something said even where what follows is no clause: "accused the minister". */
const SPEECH_ACT =
  /^(?:accus|acknowledg|appeal|argu|ask|assert|assur|attack|blam|blast|caution|characteri|chid|cit(?:e|ing)|claim|complain|compar|condemn|contend|contradict|critici|declar|declin|decr[iy]|defend|demand|denounc|den[iy]|deri[ds]|describ|disavow|dismiss|disput|emphasi|excoriat|explain|express|hail|highlight|insist|insult|invok|lambast|laud|lament|liken|lash|mention|mock|not(?:ed|es|ing)$|outlin|portray|prais|predict|press|promis|question|quot|rail|rebuff|rebuk|recall|recount|refer|refus|reiterat|reject|repeat|respond|ridicul|scold|scoff|shrug|slam|stress|suggest|threaten|tout|underscor|urg|vow|warn)/

function sureCue(words: readonly Word[], { cue, content, clause }: Report): number {
  const last = words[cue.to - 1]?.word ?? ''
  const first = words[cue.from]?.word ?? ''
  if (first === 'according' || first === 'citing') return 0.93
  const readings = inCue(words, cue)
  const after = words.findIndex(({ start }) => start >= content.start)
  const quoted = words[after]?.kind === 'quotation'
  const before = words[cue.from - 1]
  // "Haug's attacks", "her comments": nouns.
  if (before?.possessive || /^(?:his|her|its|their)$/.test(before?.word ?? '')) return 0.55
  if (readings.some(({ frame }) => frame.quote) && clause) {
    // "claimed victory", "maintained her lead" are as good as deeds.
    if (!quoted && !hasVerb(words, after, content.end)) return 0.7
    if (quoted) return content.end <= (words[cue.from]?.start ?? 0) ? 0.99 : 0.94
    const told = readings.some(
      ({ form }) => form === 'past' || form === 'participle' || form === 's' || form === 'ing',
    )
    return told ? 0.93 : 0.85
  }
  if (readings.length === 0)
    return /^(?:view|opinion|words|telling)$/.test(last) ? 0.85 : clause ? 0.66 : 0.55
  if (words.slice(cue.from, cue.to).some(({ word }) => SPEECH_ACT.test(word))) return 0.84
  return clause ? 0.6 : 0.55
}

function hasVerb(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < words.length && (words[at]?.start ?? end) < end; at += 1)
    if (words[at]?.kind === 'quotation' || finiteAt(words, at)) return true
  return false
}

/** The readings of the verb in a cue: "has *called* on". */
function inCue(words: readonly Word[], { from, to }: Report['cue']) {
  for (let at = to - 1; at >= from; at -= 1) {
    const readings = cueVerbs.get(words[at]?.word ?? '')
    if (readings && words[at]?.kind === 'word') return readings
  }
  return []
}

function sureSource(words: readonly Word[], { source }: Report, speaker: Speaker | null): number {
  if (!source) return 0.5
  const word = source.to === source.from + 1 ? (words[source.from]?.word ?? '') : ''
  if (/^(?:his|her|its|their|my|our|your)$/.test(word)) return 0.5
  if (/^(?:you|one|i|we)$/.test(word)) return 0.6
  if (speaker === null) return 0.7
  if (antecedentOf(words, source)) return 0.75
  if (/^(?:he|she)$/.test(word)) return speaker.named ? 0.96 : 0.9
  if (/^(?:they|it)$/.test(word)) return 0.75
  if (speaker.kind === 'person') return speaker.named ? 1 : 0.92
  if (speaker.kind === 'body') return speaker.named ? 0.88 : 0.8
  return 0.85
}

function surePlace(
  words: readonly Word[],
  { source, cue, content, clause }: Report,
  nested: boolean,
): number {
  let sure = 1
  if (nested) sure *= clause ? 0.6 : 0.35
  const before = words[cue.from - 1]?.word
  const verb = words[cue.to - 1]?.word ?? ''
  // "was about to call", "by calling": of whom that is said is less plain than of "called".
  if (before === 'to') sure *= 0.75
  else if (/ing$/.test(verb)) sure *= clause ? 0.93 : 0.85
  if (source && source.from > 3 && content.end > (words[source.from]?.start ?? 0)) sure *= 0.88
  return sure
}
