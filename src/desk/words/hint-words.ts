import { type Phrase, say } from './phrase.ts'
import { ANY, recogniser } from './recognised.ts'

const recognised = recogniser([
  say`The id in the front matter is not used: the article gets one of its own.`,
  say`The page gives several dates (${ANY}); none is taken.`,
  say`The date ${ANY} can be read with the day or the month first; it is not taken.`,
  say`The date ${ANY} stands above the headline: it may be the day the page was saved, so it is not taken.`,
  say`A caption is dated ${ANY}: the article is no older than that.`,
  say`The rights are held by ${ANY}: that may be the outlet's name or its company's.`,
  say`Somebody in the text told ${ANY} something: ${ANY} may be the outlet, or one that the article quotes.`,
])

/** What a page hints at without giving it, to be said in any language. */
export function hintWords(hint: string): Phrase {
  const words = recognised(hint)
  return typeof words === 'string' ? say`${words}` : words
}
