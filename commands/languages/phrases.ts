import type { Language } from '../../src/desk/words/language.ts'
import { answers } from './phrases/answers.ts'
import { cards } from './phrases/cards.ts'
import { citations } from './phrases/citations.ts'
import { commands } from './phrases/commands.ts'
import { deeds } from './phrases/deeds.ts'
import { fates } from './phrases/fates.ts'
import { forms } from './phrases/forms.ts'
import { frontMatter } from './phrases/front-matter.ts'
import { hints } from './phrases/hints.ts'
import { keeping } from './phrases/keeping.ts'
import { permissions } from './phrases/permissions.ts'
import { planCards } from './phrases/plan-cards.ts'
import { planEnds } from './phrases/plan-ends.ts'
import { planItems } from './phrases/plan-items.ts'
import { plans } from './phrases/plans.ts'
import { problems } from './phrases/problems.ts'
import { profiles } from './phrases/profiles.ts'
import { quotes } from './phrases/quotes.ts'
import { reading } from './phrases/reading.ts'
import { refusals } from './phrases/refusals.ts'
import { servers } from './phrases/servers.ts'
import { settings } from './phrases/settings.ts'
import { stances } from './phrases/stances.ts'
import { status } from './phrases/status.ts'
import { stories } from './phrases/stories.ts'
import { trouble } from './phrases/trouble.ts'
import type { Phrasing, Phrasings } from './phrasing.ts'

/** What On Record says, by its English template, as the other languages say it. */
const PHRASINGS: readonly Phrasings[] = [
  answers,
  cards,
  citations,
  commands,
  deeds,
  fates,
  forms,
  frontMatter,
  hints,
  keeping,
  permissions,
  planCards,
  planEnds,
  planItems,
  plans,
  problems,
  profiles,
  quotes,
  reading,
  refusals,
  servers,
  settings,
  stances,
  status,
  stories,
  trouble,
]

/** Everything that On Record says, in one language. */
export function phrasesIn(tongue: keyof Phrasing): Language['phrases'] {
  return Object.fromEntries(
    PHRASINGS.flatMap(Object.entries).map(([template, phrasing]) => [template, phrasing[tongue]]),
  )
}
