import { isOfficeModifier } from '../offices.ts'
import type { Sighting } from '../sighting.ts'
import { stateOf } from '../world/american-states.ts'
import { compatriots } from './outsiders.ts'
import { isPartyName, partyNouns, partyOf } from './parties.ts'
import type { Reading, Run } from './reading.ts'
import { bondNouns, isFormer, isTitleModifier } from './roles.ts'
import { titleTies } from './title-ties.ts'

const LONGEST_TITLE = 9
const PLURAL = /^(?:senators|sens|representatives|reps|govs|governors|congressmen|republicans|democrats)$/

/** Nouns of titles that tell of no bond by themselves. */
const HEADS: ReadonlySet<string> = new Set(
  'senators sen sens representatives rep reps congressmen congresswomen governors gov govs general justice judge'.split(
    ' ',
  ),
)

const TITLE_HEADS: ReadonlySet<string> = new Set([...bondNouns, ...HEADS, ...partyNouns, ...compatriots])

/** Whether a folded word can be the noun of a title before a name. */
export function isTitleHead(key: string): boolean {
  return TITLE_HEADS.has(key)
}

/** The people behind a title whose noun stands at `head`: "Republican Sens. Kari Solberg of Utah and Ola Berg of Ohio". */
export function titledPeople(reading: Reading, head: number, american: boolean): readonly Sighting[] {
  const key = reading.key(head)
  if (!/^(?:\s|\.\s)$/u.test(reading.gap(head))) return []
  if (key === 'attorney' && reading.key(head + 1) === 'general') return []
  const ofOffice = key === 'secretary' && reading.key(head + 1) === 'of' ? 2 : 0
  const first = reading.nameFrom(head + 1 + ofOffice)
  if (!first) return []
  // "the attorney President Kari Solberg picked": two people.
  if (
    !reading.isCapital(head) &&
    /^(?:president|senator|sen|rep|gov|governor|representative|secretary)$/.test(reading.key(head + 1))
  )
    return []
  const start = titleStart(reading, head)
  const former = isFormer(reading.key(start - 1)) || isFormer(reading.key(start))
  const ties = titleTies(reading, start, head, american, ofOffice > 0)
  if (ties.length === 0) return []
  const office = reading.slice(isFormer(reading.key(start)) ? start + 1 : start, head + 1 + ofOffice)
  const names = PLURAL.test(key) ? listed(reading, first) : [first]
  return names.flatMap(name =>
    ties.map(({ actor, owned, bond }) => ({
      name: name.text,
      actor,
      ...(owned ? { owner: owned } : {}),
      bond,
      // A former governor of a party is of that party still.
      former: former && !(isPartyName(actor ?? '') && partyOf(key) === null),
      office,
      inferred: false,
      at: reading.words[name.from]?.start ?? 0,
    })),
  )
}

/** The first word of a title: capitalised words and the words of titles, back to what can be none. */
function titleStart(reading: Reading, head: number): number {
  let start = head
  while (head - start < LONGEST_TITLE && start > 0) {
    const key = reading.key(start - 1)
    if (key === 'under' && reading.key(start) !== 'secretary') break
    if (!/^(?:\s|[-‐]|\s&\s|\.\s)$/u.test(reading.gap(start - 1))) break
    if (!reading.goesOn(start - 1) && reading.gap(start - 1) === '. ') break
    if (
      /^(?:the|a|an|but|and|in|when|as|if|while|after|mr|mrs|ms|by|with|like|of|for|on|to|at|he|she|his|her)$/.test(
        key,
      )
    )
      break
    if (!reading.isCapital(start - 1) && !isTitleModifier(key) && !isOfficeModifier(key)) break
    start -= 1
  }
  return start
}

/** The names of a list that opens with one: "A of Utah and B", "A (R-Utah), B, and C". */
function listed(reading: Reading, first: Run): readonly Run[] {
  const names = [first]
  let at = first.to
  for (let more = 0; more < 8; more += 1) {
    if (reading.key(at) === 'of' && reading.isCapital(at + 1)) {
      at += 1
      while (
        (reading.isCapital(at) && /^\s$/.test(reading.gap(at - 1))) ||
        (reading.isCapital(at) && reading.key(at - 1) === 'of')
      )
        at += 1
    } else if (/^(?:\s\(|,\s)$/.test(reading.gap(at - 1)) && partyOf(reading.key(at), true)) {
      at += 1
      while (
        reading.words[at] &&
        /^[-–,.\s]+$/.test(reading.gap(at - 1)) &&
        stateOf(reading.words[at]?.raw ?? '') !== null
      )
        at += 1
    }
    const gap = reading.gap(at - 1)
    if (reading.key(at) === 'and' && /^[).,]*\s$/.test(gap)) at += 1
    else if (!/^[).]*,\s$/.test(gap)) break
    if (reading.key(at) === 'and') at += 1
    const name = reading.nameFrom(at)
    if (!name || !/^(?:\s|\.\s|,\s)$/u.test(reading.gap(at - 1))) break
    names.push(name)
    at = name.to
  }
  return names
}
