import { about } from './about.ts'
import { article } from './article.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { helpOn } from './help.ts'
import { quotes } from './quotes.ts'
import { related } from './related.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { stance } from './stance.ts'
import { timeline } from './timeline.ts'
import { who } from './who.ts'

const explained = [
  ask,
  stance,
  compare,
  quotes,
  who,
  search,
  timeline,
  related,
  check,
  article,
  sources,
  about,
] as const

/**
 * Every slash command that answers at once, in every front end, in the order in which help lists them. A list of its own:
 * the console starts without those of the moderators.
 */
export const answering = [...explained, helpOn(explained.map(({ name }) => name))] as const
