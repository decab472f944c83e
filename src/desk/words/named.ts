import { say, type Value } from './phrase.ts'

/** Names of countries and bodies that take an article in running English: the United States, the Arab League. */
const WITH_ARTICLE =
  /\b(?:states|kingdom|emirates|netherlands|philippines|maldives|bahamas|gambia|seychelles|comoros|republic|nations|union|league|council|assembly|alliance|coalition|forces|army|brigades?|front|party|movement|group|organi[sz]ation|association|commission|committee|agency|ministry|department|administration|government|court|bank|fund|opposition|authority|senate|house|parliament|congress|bureau|federation|society|foundation|cent(?:er|re)|institute|guards?|brotherhood|taliban|vatican|pentagon|kremlin|cia|fbi|eu|un|us|uk|uae)$/iu

/** The name of an actor in running words. In English some take an article; no other language is told of it. */
export function inRunningWords(name: string): Value {
  return WITH_ARTICLE.test(name) && !/^the\b/iu.test(name) ? say`the ${name}` : name
}
