import {
  affiliations,
  type Fact,
  kindWords,
  otherNames,
  profileGroups,
  quotedBy,
  speakers,
  topics,
} from '../desk/profile-words.ts'
import type { Profile } from '../desk/reply.ts'
import { english, say } from '../desk/words/phrase.ts'
import { missLines, noteLines, separated } from './answer-text.ts'
import { passageBlocks } from './passage-blocks.ts'
import { type Line, run } from './styled-text.ts'
import { gutter, setInLines } from './wrap.ts'

/** How much of each list is shown. `--json` gives all of it. */
const NAMES = 12
const AFFILIATIONS = 10

/** What the coverage tells of an actor: facts with their labels, then the passages that tell them. */
export function profileLines(profile: Profile, width: number): readonly Line[] {
  const { heading, actor, declined, notes } = profile
  const head = [
    run(english(heading), 'strong'),
    ...(declined ? [] : [run(` · ${english(kindWords(actor))}`, 'faint')]),
  ]
  return separated([
    setInLines(head, width),
    declined ? missLines(declined, width) : factLines(profile, width),
    ...passageBlocks(profile.passages, profileGroups(profile), width),
    noteLines(notes, width),
  ])
}

/** The facts, one below the other, each label with a colon; affiliations one a line. */
function factLines(profile: Profile, width: number): readonly Line[] {
  return [
    ...inOneLine(otherNames(profile), width),
    ...oneALine(affiliations(profile), width),
    ...inOneLine(speakers(profile), width),
    ...inOneLine(quotedBy(profile), width),
    ...inOneLine(topics(profile), width),
  ]
}

function inOneLine(fact: Fact | null, width: number): readonly Line[] {
  if (fact === null) return []
  const words = shownOf(fact, NAMES).join(', ')
  return setInLines([...labelOf(fact), run(words)], width, gutter([run('  ')]))
}

function oneALine(fact: Fact | null, width: number): readonly Line[] {
  if (fact === null) return []
  if (fact.items.length < 2) return inOneLine(fact, width)
  return [
    ...setInLines(labelOf(fact), width, gutter([run('  ')])),
    ...shownOf(fact, AFFILIATIONS).flatMap(words => setInLines([run(words)], width, gutter([run('    – ')]))),
  ]
}

function labelOf({ label }: Fact) {
  return [run(english(say`${label}:`), 'strong'), run(' ')]
}

/** As many items as are shown, and how many are left out. */
function shownOf({ items, none }: Fact, most: number): readonly string[] {
  if (items.length === 0) return [english(none)]
  const left = items.length - most
  const shown = items.slice(0, most).map(english)
  return left > 0 ? [...shown, english(say`and ${left} more`)] : shown
}
