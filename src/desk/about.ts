import type { About, Overview } from './reply.ts'
import { VERSION } from './version.ts'
import { heldIn } from './words/counting.ts'
import { count, type Phrase, say } from './words/phrase.ts'

/** What On Record is and what it holds. */
export function about(holdings: Overview): About {
  return { kind: 'about', status: 'answered', version: VERSION, holdings }
}

/** What the coverage holds, in words: `12 articles from 3 outlets, 2014 to 2015: 200 paragraphs`. */
export function holdingsOf({ holdings }: About): Phrase {
  if (holdings.articles.length === 0) return say`No articles yet.`
  return say`${heldIn(holdings)}: ${count(holdings.paragraphs, 'paragraph')}`
}

/** What On Record is, in words for everybody, a line a thought. */
export const WHAT_IT_IS: readonly Phrase[] = [
  say`It answers from these articles, in their own sentences, each with outlet, date and paragraph. It writes no sentence of its own, and where the coverage does not say, it says so.`,
]

/** What is kept about the people who use it. */
export const WHAT_IS_KEPT: Phrase = say`Nothing is kept of who asks. So that buttons work, what was asked is remembered without a name or a place, for 7 days, or for 180 where the answer was shared. Who changes the coverage stands in its history.`

/** Where help is. */
export const WHERE_HELP_IS: Phrase = say`/help explains the commands, /sources lists the articles.`
