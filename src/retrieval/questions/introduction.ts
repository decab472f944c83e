import { fold } from '../../text/fold.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu
/** What stands behind a name where the sentence goes on to say who or what that is. */
const SAID_BEHIND =
  /^(?:['’]s)?(?:\s*\([^)]{1,40}\))?(?:,?\s+(?:(?:is|was|are|were|remains|became|has been|had been)(?: (?:also|now|then|still|once))?|also known as)\s+(?:the|an?|one|\p{L}+['’]s)\b|,\s+(?:the|an?|who|which|one|his|her|its|their|\d{2}|\p{L}+['’]s|(?:\p{L}+\s){0,3}\p{Ll}+(?:er|or|man|ant|ian|ist|ent|ary|ief|ead|ess)\b))/iu
/** What stands right before a name where it is introduced by what it does: an office, a trade, a kind of thing. */
const OFFICE =
  /(?:minister|president|chancellor|secretary|chief|leader|head|general|colonel|ambassador|envoy|senator|governor|mayor|judge|director|spokes(?:man|woman|person)|chair(?:man|woman)?|commander|king|queen|prince|sheikh|bishop|cardinal|professor|analyst|author|editor|reporter|activist|lawyer|founder|officer|official|engineer|deputy|captain|representative|premier|group|party|movement|militia|company|agency|organi[sz]ation|town|city|village|country|island|region|river)\s+$/i

/** Whether a sentence says who or what a thing is: "Foreign Minister Sergei Lavrov", "Kobani, a town on the border". */
export function introduces(sentence: string, named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false
  let from = -1
  let to = -1
  for (const { 0: written, index } of sentence.matchAll(WORD)) {
    const bare = written.replace(/['’]s$|[.'’-]+$/u, '')
    if (named.has(fold(bare))) {
      if (from < 0) from = index
      to = index + bare.length
    } else if (from >= 0) {
      if (isIntroduced(sentence, from, to)) return true
      from = -1
    }
  }
  return from >= 0 && isIntroduced(sentence, from, to)
}

/** Whether what stands from one place to another in a sentence is introduced there. A given name may come before a surname. */
function isIntroduced(sentence: string, from: number, to: number): boolean {
  if (SAID_BEHIND.test(sentence.slice(to, to + 100))) return true
  const before = sentence
    .slice(Math.max(0, from - 60), from)
    .replace(/(?:\p{Lu}[\p{L}.'’-]*\s+){1,2}$/u, names => (OFFICE.test(names) ? names : ''))
  return OFFICE.test(before) || OFFICE.test(sentence.slice(Math.max(0, from - 60), from))
}
