import { isOffice, isOutsider } from '../../actors/offices.ts'
import { genderOf } from './given-names.ts'

/** Whom the words of a source stand for. */
export interface Speaker {
  /** The fullest name known, or the description of an anonymous source. */
  readonly name: string
  /** The actor that it is or speaks for. */
  readonly actor: string | null
  /** The actor that it merely comes from, where it speaks for none. */
  readonly origin: string | null
  readonly kind: 'person' | 'group' | 'body'
  /** Whether it has a name, and is no description. */
  readonly named: boolean
  /** The folded words by which it was described, for "the official" later on. */
  readonly described: ReadonlySet<string>
}

const she =
  /^(?:she|her|ms|mrs|miss|mme|queen|princess|lady|baroness|dame|mother|sister|daughter|wife|widow|\w+woman)$/
const he =
  /^(?:he|his|him|mr|sir|king|prince|lord|sheikh|ayatollah|pope|father|brother|son|husband|\w+[^o]man)$/

/** Which pronoun the words that describe a speaker allow, or null where they leave it open: "spokeswoman", "Mr", "Lena". */
export function pronounOf({ described, name, named }: Speaker): 'he' | 'she' | null {
  for (const word of described) {
    if (she.test(word)) return 'she'
    if (he.test(word) && !/^(?:human|german|roman|ottoman|oman|norman|woman)$/.test(word)) return 'he'
  }
  const [first, ...surname] = name.split(' ')
  return named && first && surname.length > 0 ? genderOf(first) : null
}

const personal =
  /(?:[eo]r|ist|ian|man|woman|person|ant|aide|source|friend|ally|critic|candidate|insider|father|mother|wife|husband|son|daughter|resident)$/

/** What an anonymous source is by its noun: an official, people, a ministry. */
export function kindOf(noun: string): Speaker['kind'] {
  return /^(?:statement|report|readout|government|administration|ministry|department|committee|court|company|group|campaign|agency|office|council|party|poll|survey|study|army|military|parliament|commission|delegation|newspaper|team)$/.test(
    noun,
  )
    ? 'body'
    : /[^s]s$|people|police$/.test(noun)
      ? 'group'
      : isOffice(noun) || isOutsider(noun) || personal.test(noun)
        ? 'person'
        : 'body'
}
