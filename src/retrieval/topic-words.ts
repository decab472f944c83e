import { isOffice, isRank } from '../actors/offices.ts'
import { cueVerbs } from '../attribution/grammar/cue-verbs.ts'
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPlainVerb,
  isPreposition,
} from '../attribution/grammar/cue-words.ts'
import { baseForm } from '../text/irregular.ts'
import type { WrittenWord } from './lexicon.ts'

/** A word of the coverage as one that may belong to a topic. */
export interface TopicWord {
  /** Without a possessive. */
  readonly written: string
  /** How long it is in the text, in UTF-16 units. */
  readonly length: number
  /** Forms of one word are of one group. */
  readonly group: string
  /** Whether it can belong to a topic. If not, it parts one topic from the next, as verbs and small words do. */
  readonly part: boolean
  /** Whether it can be a topic by itself, or the last word of one. */
  readonly heads: boolean
  /** Whether it can be the first of two words that are a topic. */
  readonly leads: boolean
  /** Whether it announces a noun: an article or a possessive surely does, a preposition may. */
  readonly opens: 'surely' | 'perhaps' | null
  /** Whether it can as well be a form of a verb, so that a preposition before it does not make it a noun. */
  readonly verbal: boolean
  readonly possessive: boolean
  readonly capital: boolean
  /** Whether it is in Latin letters: of other scripts no grammar is known here. */
  readonly latin: boolean
}

/** Words that all news has and that say nothing about what it is on: times, measures, and what can be said of anything. */
const VAGUE = words(`
  second seconds minute minutes hour hours day days night nights morning evening afternoon week weeks weekend month
  months year years decade decades century time times moment today yesterday tomorrow tonight spring summer autumn winter
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec
  number numbers part parts way ways case cases point points fact facts thing things kind sort lot lots end ends side
  sides place places people person man men woman women others rest half quarter example addition result results reason
  reasons order term terms view views level levels amount percent percentage million millions billion billions thousand
  thousands hundred hundreds dozen dozens couple series range handful majority total member members country countries
  nation nations world area areas region name names word words line lines hand hands matter issue issues something
  anything everything nothing course spite front back beginning start middle top bottom left right mr mrs ms dr
  report reports reporter reporters journalist journalists news newspaper newspapers statement statements interview
  interviews comment comments remark remarks article articles story stories source sources page photograph photo photos
  caption email post posts
  group groups role roles position positions interest interests effort efforts question questions problem problems idea
  ideas answer answers step steps process response responses effect effects impact status favor favour choice choices chance
  chances opportunity opportunities success progress margin margins ground push gain gains hope hopes doubt doubts concern
  concerns sign signs account list status rate rates change changes difference differences increase use need kinds form
  forms message messages approach line head heads life lives possibility condition conditions situation situations event
  events measure measures action actions means findings detail details figure figures individual individuals file files purpose basis center centre scale sense risk return break show shows call calls`)

/** Adjectives that say nothing about what follows them. */
const PALE = words(`
  new old last next first second third final other same such many several few early late earlier later recent past
  previous former current own whole hard easy free real true sure ready able similar private violent far lower longer outside inside different certain possible likely least most great big large small little long short
  high low good bad better best main major top senior close two three four five six seven eight nine ten total full
  entire particular special general various important significant key common similar further more less even still early much`)

/** Small words that are no stop words, as a question can be about them. */
const SMALL = words(`
  together ago along apart aside away else enough forward maybe otherwise somewhere whatever whenever wherever whoever anti
  pro per going around across among amid despite without toward towards behind beyond beside besides unlike except plus minus
  de la le les el los las und der die das den dem des mit von für auf ist nicht que del por para con une dans pour`)

/** Words in -ed that are no verbs. */
const NOT_PAST = /^(?:need|seed|speed|deed|feed|breed|creed|greed|weed|bed|shed|sled|hundred|red)$/
/** Nouns whose plural is among the irregular forms. */
const NOUN = /^(?:child|man|woman|person|foot|tooth|crisis|life|wife|knife|thief)$/
/** Verbs of saying that are no nouns. */
const SAYS =
  /^(?:say|tell|think|believe|argue|insist|describe|suggest|explain|consider|agree|seek|want|know)s?$/

const LATIN = /^\p{Script=Latin}/u
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
const CASELESS = /^\p{Lo}/u
const POSSESSIVE = /(?<=.)['’]s?$/u

/** Reads a word of the coverage as one that may belong to a topic. */
export function topicWord({ written: as, word, term, stop }: WrittenWord): TopicWord {
  const written = as.replace(POSSESSIVE, '')
  const capital = /^\p{Lu}/u.test(as)
  const latin = LATIN.test(as)
  const possessive = written !== as
  const vague = isVague(word)
  return {
    written,
    length: as.length,
    group: word.endsWith('ing') ? word : term,
    part: !stop && /^\p{L}/u.test(as) && !SMALL.has(word) && !isAdverb(word) && (capital || !isVerb(word)),
    heads: !vague && !isOffice(word) && !isRank(word) && longEnough(written, latin),
    leads: !vague,
    opens:
      possessive || isDeterminer(word) ? 'surely' : word !== 'to' && isPreposition(word) ? 'perhaps' : null,
    verbal: word.endsWith('ing'),
    possessive,
    capital,
    latin,
  }
}

function isVerb(word: string): boolean {
  const base = baseForm(word)
  return (
    (word.endsWith('ed') && !NOT_PAST.test(word)) ||
    (base !== word && !NOUN.test(base)) ||
    isAuxiliary(word) ||
    isPlainVerb(word) ||
    SAYS.test(word) ||
    (cueVerbs.get(word)?.some(({ form }) => form === 'past' || form === 'participle') ?? false)
  )
}

/** Whether a folded word says nothing about what a text is on. */
export function isVague(word: string): boolean {
  return VAGUE.has(word) || PALE.has(word)
}

/** A word of few letters is a small word, in a script whose small words are not listed. */
function longEnough(written: string, latin: boolean): boolean {
  if (latin) return written.length >= 3
  return [...written].length >= (UNSPACED.test(written) ? 2 : CASELESS.test(written) ? 3 : 5)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
