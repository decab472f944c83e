import { fold } from '../text/fold.ts'

/** The kind of answer that a question asks for. */
export type AnswerKind = 'person' | 'time' | 'place' | 'number' | 'reason'

const ASKS: readonly (readonly [AnswerKind, RegExp])[] = [
  ['number', /\b(?:how (?:many|much|long|old|far|often)|what (?:number|percentage|share))\b/],
  ['time', /\b(?:when|(?:what|which) (?:year|date|day|month))\b/],
  ['person', /\b(?:who|whom|whose)\b/],
  ['place', /\b(?:where|(?:what|which) (?:country|city|place|town))\b/],
  ['reason', /\b(?:why|what (?:reason|cause))\b/],
]

/** The kind of answer a question asks for, as far as its question word tells, or null. */
export function kindAskedFor(question: string): AnswerKind | null {
  const folded = fold(question)
  return ASKS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'

const GIVES: Readonly<Record<AnswerKind, RegExp>> = {
  number:
    /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|several)\b/iu,
  time: new RegExp(
    `\\b(?:1\\d|20)\\d\\d\\b|\\b(?:${MONTH})(?!\\p{L})|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:yesterday|today|last (?:week|month|year))\\b`,
    'u',
  ),
  person: /\s\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+/u,
  place: /\b(?:in|at|near|from|to)\s+\p{Lu}/u,
  reason:
    /\b(?:because|since|due to|owing to|as a result|in order to|so that|reasons?|therefore|given|fear\p{L}*|blam\p{L}+|\p{L}*trust|concern\p{L}*)\b/iu,
}

/** Whether a sentence holds something of that kind. */
export function givesKind(kind: AnswerKind, sentence: string): boolean {
  return GIVES[kind].test(sentence)
}
