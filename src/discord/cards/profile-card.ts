import {
  affiliations,
  type Fact,
  type Item,
  kindWords,
  otherNames,
  profileGroups,
  quotedBy,
  speakers,
  topics,
} from '../../desk/profile-words.ts'
import type { Profile } from '../../desk/reply.ts'
import { say, series, type Tongue } from '../../desk/words/phrase.ts'
import type { Card, Showing } from './card.ts'
import { declinedCard } from './declined-card.ts'
import { linesWithin } from './lines-within.ts'
import { bold, isolated } from './markdown.ts'
import { passagesCard } from './passages-card.ts'
import { isVisible, shownIn } from './shown.ts'
import { worded } from './worded.ts'

/** How much of the actor's name is shown, in bytes, of a name in a list, and of what stands in a line of its own. */
const NAME = 120
const LISTED = 90
const OFFICE = 70

/** How much each list takes, in bytes: all together leave room for a passage. */
const NAMES = 220
const AFFILIATIONS = 520
const OTHERS = 180

/** What the coverage tells of an actor: facts with their labels on the first page, and the passages that tell them. */
export function profileCard(profile: Profile, showing: Showing): Card {
  if (profile.declined) return declinedCard(profile, profile.declined, showing)
  return passagesCard(
    {
      doubts: [],
      opening: factLines(profile, showing.tongue),
      left: 0,
      passages: profile.passages,
      groups: profileGroups(profile),
      isVoiced: false,
      quoted: () => [],
      notes: profile.notes,
    },
    showing,
  )
}

function factLines(profile: Profile, tongue: Tongue): readonly string[] {
  const name = tongue(profile.heading)
  return [
    `${bold(isolated(shownIn(isVisible(name) ? name : '?', NAME)))} · ${tongue(kindWords(profile.actor))}`,
    ...inOneLine(otherNames(profile), NAMES, tongue),
    ...oneALine(affiliations(profile), tongue),
    ...inOneLine(speakers(profile), OTHERS, tongue),
    ...inOneLine(quotedBy(profile), OTHERS, tongue),
    ...inOneLine(topics(profile), OTHERS, tongue),
  ]
}

function inOneLine(fact: Fact | null, most: number, tongue: Tongue): readonly string[] {
  if (fact === null) return []
  const items = shownOf(fact, most, item => listed(item, LISTED, tongue), tongue)
  return [`${labelOf(fact, tongue)}${tongue(series(items))}`]
}

function oneALine(fact: Fact | null, tongue: Tongue): readonly string[] {
  if (fact === null) return []
  if (fact.items.length < 2) return inOneLine(fact, AFFILIATIONS, tongue)
  const items = shownOf(fact, AFFILIATIONS, item => listed(item, OFFICE, tongue), tongue)
  return [labelOf(fact, tongue).trimEnd(), ...items.map(item => `- ${item}`)]
}

function labelOf({ label }: Fact, tongue: Tongue): string {
  return `${bold(tongue(say`${label}:`))} `
}

/** As many items as there is room for, and how many are left out. */
function shownOf(
  { items, none }: Fact,
  most: number,
  lineOf: (item: Item) => string,
  tongue: Tongue,
): readonly string[] {
  if (items.length === 0) return [tongue(none)]
  return linesWithin(items, most, lineOf, left => tongue(say`and ${left} more`))
}

function listed({ words, citation }: Item, most: number, tongue: Tongue): string {
  const shown = typeof words === 'string' ? isolated(shownIn(words, most)) : worded(words, tongue, most)
  return citation === null ? shown : `${shown} ${bold(`[${citation}]`)}`
}
