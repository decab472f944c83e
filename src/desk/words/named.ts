import type { Actor } from '../../actors/actor.ts'
import { say, type Value } from './phrase.ts'

/** Names of countries and bodies that take an article in running English: the United States, the Arab League. */
const WITH_ARTICLE =
  /\b(?:states|kingdom|emirates|netherlands|philippines|maldives|bahamas|gambia|seychelles|comoros|republic|nations|union|league|council|assembly|alliance|coalition|forces|army|brigades?|front|party|movement|group|organi[sz]ation|association|commission|committee|agency|ministry|department|administration|government|court|bank|fund|opposition|authority|senate|house|parliament|congress|bureau|federation|society|foundation|cent(?:er|re)|institute|guards?|brotherhood|taliban|vatican|pentagon|kremlin|cia|fbi|eu|un|us|uk|uae)$/iu

/** The name of an actor in running words. In English some take an article; no other language is told of it. */
export function inRunningWords(name: string): Value {
  return WITH_ARTICLE.test(name) && !/^the\b/iu.test(name) ? say`the ${name}` : name
}

/** Whether an actor is several by its name, as US officials and the Syrian Democratic Forces are, and the United Nations are not. */
export function isSeveral({ name, kind }: Pick<Actor, 'name' | 'kind'>, known: boolean): boolean {
  const last = name.split(/\s+/).at(-1) ?? ''
  if (!/[^siu]s$/iu.test(last) || kind === 'country' || /^(?:nations|states)$/i.test(last)) return false
  // A name that was typed may be a surname; a description ends in a common noun.
  return known ? kind === 'organisation' : /^\p{Ll}/u.test(last)
}
