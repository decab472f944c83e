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
} from '../desk/profile-words.ts'
import type { Profile } from '../desk/reply.ts'
import { verdictOf } from '../desk/verdict.ts'
import { english, say } from '../desk/words/phrase.ts'
import { missLines, noteLines, separated } from './answer-text.ts'
import { passageBlocks } from './passage-blocks.ts'
import { type Line, run } from './styled-text.ts'
import { gutter, indent, type Margin, setInLines } from './wrap.ts'

/** How much of each list is shown. `--json` gives all of it. */
const NAMES = 12
const AFFILIATIONS = 10

/** A fact begins further left than it goes on. */
const HANGING: Margin = { first: [run('  ')], others: [run('    ')] }

/** What the coverage tells of an actor: facts with their labels, then the passages that tell them. */
export function profileLines(profile: Profile, width: number): readonly Line[] {
  const { heading, actor, declined } = profile
  const said = declined && verdictOf(profile, declined)
  const head = [
    run(english(heading), 'strong'),
    ...(declined ? [] : [run(` · ${english(kindWords(actor))}`, 'faint')]),
  ]
  return separated([
    setInLines(head, width),
    declined && said ? missLines(declined, width, english(said.verdict)) : factLines(profile, width),
    ...passageBlocks(profile.passages, profileGroups(profile), width),
    noteLines(said?.notes ?? profile.notes, width),
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
  const items = shownOf(fact, NAMES).flatMap((item, at) => [...(at === 0 ? [] : [run(', ')]), ...item])
  return setInLines([...labelOf(fact), run(' '), ...items], width, HANGING)
}

function oneALine(fact: Fact | null, width: number): readonly Line[] {
  if (fact === null) return []
  if (fact.items.length < 2) return inOneLine(fact, width)
  return [
    ...setInLines(labelOf(fact), width, indent(2)),
    ...shownOf(fact, AFFILIATIONS).flatMap(item => setInLines(item, width, gutter([run('    – ')]))),
  ]
}

function labelOf({ label }: Fact): Line {
  return [run(english(say`${label}:`), 'strong')]
}

/** As many items as are shown, and how many are left out. */
function shownOf({ items, none }: Fact, most: number): readonly Line[] {
  if (items.length === 0) return [[run(english(none))]]
  const left = items.length - most
  const shown = items.slice(0, most).map(itemRuns)
  return left > 0 ? [...shown, [run(english(say`and ${left} more`))]] : shown
}

function itemRuns({ words, citation }: Item): Line {
  const number = citation === null ? [] : [run(' '), run(`[${citation}]`, 'number')]
  return [run(english(words)), ...number]
}
