import type { Naming } from '../names/name-index.ts'
import { isOffice } from '../offices.ts'
import type { Read } from './appositive.ts'
import { partyOf } from './parties.ts'
import type { Reading } from './reading.ts'
import { bondOf, isFormer } from './roles.ts'
import type { Tie } from './title-ties.ts'

/** Nouns for people who come from a country and speak for themselves, their party or their people. */
const COMPATRIOTS: ReadonlySet<string> = new Set(
  `lawmaker legislator parliamentarian mp mep politician cleric imam preacher dissident tycoon billionaire magnate oligarch
  businessman businesswoman entrepreneur exile insurgent rebel militant fighter separatist warlord guerrilla campaigner
  protester refugee activist blogger novelist poet filmmaker industrialist banker`
    .trim()
    .split(/\s+/),
)
/** Nouns for whoever leads or speaks for a body, whatever it is: a "far-right minister" is a minister first. */
const LEADER =
  /^(?:leader|commander|chief|head|spokesman|spokeswoman|spokesperson|official|representative|candidate|negotiator|coordinator|member|figure)$/
/** Words before an office that make it one of another body than the country's own. */
const INDEPENDENT =
  /^(?:opposition|rebel|rebels|militia|insurgent|separatist|secessionist|dissident|guerrilla|exiled|tribal|protest|jihadist|militant|student|union|business|church|community|far|right|left|wing|populist|nationalist|islamist|shiite|shia|sunni|kurdish|muslim|christian|jewish|catholic|orthodox|evangelical|buddhist)$/
const OPPOSITION =
  /^(?:opposition|rebels|insurgency|insurgents|resistance|separatists|dissidents|militia|militias)$/
const BRITISH: Readonly<Record<string, string>> = {
  labour: 'Labour Party',
  conservative: 'Conservative Party',
  tory: 'Conservative Party',
}
/** In words. */
const LONGEST = 6

/** All such nouns, folded. */
export const compatriots: readonly string[] = [...COMPATRIOTS]

/**
 * What a title before a name says of somebody who does not speak for a country: "Venezuelan opposition leader", "Iraqi
 * Shiite cleric", "Labour MP". Null where it is none of these.
 */
export function outsiderTitle(reading: Reading, head: number): Tie | null {
  return bondOfOutsider(reading, Math.max(0, head - LONGEST), head)
}

/** ", a Venezuelan opposition leader", ", leader of Venezuela's opposition", ", a rebel commander in Syria". */
export function outsider(reading: Reading, start: number): Read | null {
  const article = /^(?:an?|the|one|another)$/.test(reading.key(start))
  const from = article ? start + 1 : start
  for (let head = from; head < from + LONGEST; head += 1) {
    if (head > from && !/^(?:\s|[-‐]|['’]s?\s)$/u.test(reading.gap(head - 1))) return null
    const noun = reading.key(head)
    if (!COMPATRIOTS.has(noun) && !LEADER.test(noun)) {
      if (/^(?:of|in|for|at|who|and|to|with)$/.test(noun)) return null
      continue
    }
    if (/^(?:\s|[-‐])$/.test(reading.gap(head)) && isNoun(reading, head + 1)) continue
    const of = memberOfParliament(reading, head)
    const tie =
      bondOfOutsider(reading, from, head) ?? (of === null ? ofOpposition(reading, from, head) : null)
    if (!tie) return null
    const former = isFormer(reading.key(from))
    const at = reading.words[start]?.start ?? 0
    return {
      told: [{ ...tie, former, office: reading.slice(former ? from + 1 : from, head + 1), at }],
      to: of ?? head + 1,
    }
  }
  return null
}

/** Whose title it is whose words run from `from` to its noun: of the country or party that is named in it. */
function bondOfOutsider(reading: Reading, from: number, head: number): Tie | null {
  const noun = reading.key(head)
  if (!COMPATRIOTS.has(noun) && !LEADER.test(noun)) return null
  const seat = COMPATRIOTS.has(noun) || memberOfParliament(reading, head) !== null
  let independent = seat
  for (let at = head; at >= from; at -= 1) {
    const naming = at === head ? undefined : reading.endingAt(at + 1)
    if (naming && naming.from >= from)
      return tieTo(
        reading,
        naming,
        independent,
        /^(?:lawmaker|legislator|mp|mep|politician|member)$/.test(noun) && seat,
      )
    const key = reading.key(at)
    if (at < head) {
      if (!/^(?:\s|[-‐]|['’]s?\s)$/u.test(reading.gap(at))) return null
      const party = BRITISH[key]
      if (party !== undefined && /^(?:mp|mep|member)$/.test(noun) && reading.isCapital(at))
        return { actor: party, bond: 'member' }
      if (INDEPENDENT.test(key)) independent = true
      else if (reading.isCapital(at) || partyOf(key) !== null || isFormer(key)) return null
    }
  }
  return null
}

function tieTo(
  reading: Reading,
  { actor, name, from }: Naming,
  independent: boolean,
  party: boolean,
): Tie | null {
  if (!independent || name === 'Georgia' || partyOf(reading.key(from)) !== null) return null
  // "Russian-American", "pro-Russian".
  if (from > 0 && /^[-‐–]$/u.test(reading.gap(from - 1))) return null
  if (actor.kind === 'country' && actor.name !== 'United States') return { actor: actor.name, bond: 'comes' }
  // "Fidesz lawmaker": what a known party sends to parliament.
  return party && actor.kind === 'organisation' && actor.affiliation === null
    ? { actor: actor.name, bond: 'member' }
    : null
}

/** "leader of Venezuela's opposition", "a rebel commander in Syria". */
function ofOpposition(reading: Reading, from: number, head: number): Tie | null {
  const preposition = reading.key(head + 1)
  if (!/^(?:of|in|from)$/.test(preposition)) return null
  const at = reading.key(head + 2) === 'the' ? head + 3 : head + 2
  const naming = reading.startingAt(at)
  if (naming?.actor.kind !== 'country' || naming.actor.name === 'United States' || naming.name === 'Georgia')
    return null
  const rebels = OPPOSITION.test(reading.key(naming.to))
  let independent = COMPATRIOTS.has(reading.key(head)) && preposition !== 'of'
  for (let word = from; word < head; word += 1) independent ||= INDEPENDENT.test(reading.key(word))
  const alone = !/^(?:\s|['’]s?\s)$/u.test(reading.gap(naming.to - 1)) || !isNoun(reading, naming.to)
  return (preposition === 'of' ? rebels : independent && alone)
    ? { actor: naming.actor.name, bond: 'comes' }
    : null
}

/** Where "member of parliament" ends whose "member" is at `head`. */
function memberOfParliament(reading: Reading, head: number): number | null {
  if (reading.key(head) !== 'member' || reading.key(head + 1) !== 'of') return null
  const at = reading.key(head + 2) === 'the' ? head + 3 : head + 2
  if (reading.key(at) === 'parliament') return at + 1
  return reading.key(at) === 'european' && reading.key(at + 1) === 'parliament' ? at + 2 : null
}

/** Whether a word can go on the noun before it: "opposition leader", "the rebel commander's aide" are of the last. */
function isNoun(reading: Reading, at: number): boolean {
  return bondOf(reading.key(at)) !== null || isOffice(reading.key(at)) || COMPATRIOTS.has(reading.key(at))
}
