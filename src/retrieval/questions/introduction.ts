import { fold } from '../../text/fold.ts'
import type { ParsedParagraph } from '../parsed-paragraph.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu
/** What stands behind a name where the sentence goes on to say who or what that is. */
const SAID_BEHIND =
  /^(?:['’]s)?(?:\s*\([^)]{1,40}\))?(?:,?\s+(?:(?:is|was|are|were|remains|became|has been|had been)(?: (?:also|now|then|still|once))?|also known as)\s+(?:the|an?|one|\p{L}+['’]s)\b|,\s+(?:the|an?|who|which|one|his|her|its|their|\d{2}|\p{L}+['’]s|(?:\p{L}+\s){0,3}\p{Ll}+(?:er|or|man|ant|ian|ist|ent|ary|ief|ead|ess)\b))/iu
/** What stands right before a name where it is introduced by what it does: an office, a trade, a kind of thing. */
const OFFICE =
  /(?:minister|president|chancellor|secretary|chief|leader|head|general|colonel|ambassador|envoy|senator|governor|mayor|judge|director|spokes(?:man|woman|person)|chair(?:man|woman)?|commander|king|queen|prince|sheikh|bishop|cardinal|professor|analyst|author|editor|reporter|activist|lawyer|founder|officer|official|engineer|deputy|captain|representative|premier|group|party|movement|militia|company|agency|organi[sz]ation|town|city|village|country|island|region|river)\s+$/i

/** How many names may stand between an office and the name that was asked with. */
const GIVEN_NAMES = 2

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
  let before = sentence.slice(Math.max(0, from - 60), from)
  for (let names = 0; names <= GIVEN_NAMES; names++) {
    if (OFFICE.test(before)) return true
    before = before.replace(/\p{Lu}[\p{L}.'’-]*\s+$/u, '')
  }
  return false
}

/** How many of the best paragraphs are looked through for one that introduces what is asked for. */
const LOOKED_THROUGH = 20

/** The sentences of a paragraph, by index, that say who or what a thing is. */
export function introductionsIn(
  { text, sentences }: ParsedParagraph,
  named: ReadonlySet<string>,
): ReadonlySet<number> {
  return new Set(
    sentences.flatMap(({ start, end }, place) => (introduces(text.slice(start, end), named) ? [place] : [])),
  )
}

/** Paragraphs that are ranked for a question who or what something is: first those in which a sentence introduces it. */
export function introductionsFirst<Ranked extends { readonly parsed: ParsedParagraph }>(
  ranked: readonly Ranked[],
  named: ReadonlySet<string>,
): readonly Ranked[] {
  const telling = new Set(
    ranked.slice(0, LOOKED_THROUGH).filter(({ parsed }) => introductionsIn(parsed, named).size > 0),
  )
  return [...telling, ...ranked.filter(each => !telling.has(each))]
}
