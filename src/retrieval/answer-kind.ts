import { fold } from '../text/fold.ts'
import { introduces } from './questions/introduction.ts'

/** The kind of answer that a question asks for; `definition`: who or what the thing is that it names. */
export type AnswerKind = 'person' | 'time' | 'place' | 'number' | 'reason' | 'definition'

const ASKS: readonly (readonly [AnswerKind, RegExp])[] = [
  ['time', /\bhow long ago\b/],
  [
    'number',
    /\b(?:how (?:many|much|long|old|far|often)|what (?:number|percentage|percent|proportion|share))\b/,
  ],
  ['time', /\b(?:when|(?:what|which) (?:year|date|day|month|decade|century|time))\b/],
  ['person', /\b(?:who|whom|whose|(?:what|which) person)\b/],
  ['place', /\b(?:where|(?:what|which) (?:country|city|place|town|village|region))\b/],
  ['reason', /\b(?:why|how come|what (?:reason|cause)|(?:what|which|for what) reasons?)\b/],
]

/** "Who is Lavrov?", "What's the Islamic State?": nothing but the thing behind the verb. */
const DEFINES = /^\W*(?:who|what)(?:'s|'re| is| are| was| were) (?:(?:the|an?) )?([^?.!,;]{1,60}?)[\s?.!]*$/
/** Words of which one behind the verb shows that more is asked than who or what something is. */
const MORE =
  /\b(?:of|in|on|at|to|for|from|by|with|about|and|or|that|who|which|his|her|their|its|this|these|those|it|he|she|they|him|them|going|\p{L}+ing)\b/u
/** The longest name, in words. */
const LONGEST = 4

/** The kind of answer a question asks for, as far as its question word tells, or null. */
export function kindAskedFor(question: string): AnswerKind | null {
  const folded = fold(question)
  if (asksWhoOrWhat(question, folded)) return 'definition'
  return ASKS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Whether a question asks nothing but who or what something is: "the ministry" is none, "the Red Cross" is. */
function asksWhoOrWhat(question: string, folded: string): boolean {
  if (folded.length > 100) return false
  const [, thing = ''] = DEFINES.exec(folded) ?? []
  const length = thing.split(/\s+/).length
  if (thing === '' || length > LONGEST || MORE.test(thing)) return false
  const described = /\b(?:is|are|was|were|'s|'re) (?:the|an?)\b/i.test(question)
  return !described || /\p{Lu}[\p{L}.]*[\s?.!]*$/u.test(question)
}

const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

const GIVES: Readonly<Record<Exclude<AnswerKind, 'definition'>, RegExp>> = {
  number:
    /\p{N}+(?:[.,]\p{N}+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|several|once|twice)\b/giu,
  time: new RegExp(
    `\\b(?:1\\d|20)\\d\\d(?!\\p{N})|\\b(?:${MONTH})(?!\\p{L})|\\b${WEEKDAY}\\b|\\b(?:yesterday|today|tonight|tomorrow|ago|midnight|noon|century|(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|fall|winter))\\b`,
    'gu',
  ),
  person: /(?<=[\s“"(])\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+/gu,
  place: new RegExp(`\\b(?:in|at|near|from|to) (?:the )?(?!${MONTH}|${WEEKDAY})\\p{Lu}[\\p{L}'’-]*`, 'gu'),
  reason:
    /\b(?:because|since|due to|owing to|thanks to|as a result|in order to|so as to|so that|in (?:response|protest|retaliation)|in an? (?:effort|bid|attempt)|aimed at|amid|reasons?|therefore|given|fear\p{L}*|blam\p{L}+|\p{L}*trust|concern\p{L}*)\b/giu,
}

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Whether a sentence holds something of a kind that the question does not name itself: to "When did it sink in 2014?",
 * 2014 is no answer.
 *
 * @param asked The folded words that the question names; for a definition, those of the thing.
 */
export function givesKind(kind: AnswerKind, sentence: string, asked: ReadonlySet<string> = NOTHING): boolean {
  if (kind === 'definition') return introduces(sentence, asked)
  const pattern = GIVES[kind]
  if (asked.size === 0) return sentence.search(pattern) >= 0
  // As `matchAll` does, without the copy of the pattern that it makes each time.
  pattern.lastIndex = 0
  for (let found = pattern.exec(sentence); found !== null; found = pattern.exec(sentence))
    if (isNew(kind, found[0], asked)) return true
  return false
}

/** Whether a piece of a sentence tells something that is not asked with. */
function isNew(kind: AnswerKind, found: string, asked: ReadonlySet<string>): boolean {
  if (kind === 'reason') return true
  const words = fold(found).match(/[\p{L}\p{N}]+/gu) ?? []
  return kind === 'place' ? !asked.has(words.at(-1) ?? '') : words.some(word => !asked.has(word))
}

/** The folded words that a question names. */
export function wordsAsked(concepts: readonly { readonly words: readonly string[] }[]): ReadonlySet<string> {
  return new Set(concepts.flatMap(({ words }) => words))
}
