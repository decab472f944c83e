import { isStopWord } from '../../text/stop-words.ts'
import type { Sighting } from '../sighting.ts'
import { stateActor, stateOf } from '../world/american-states.ts'
import { ownerBehind, ownerWithin } from './noun-owners.ts'
import { bodyUpTo, type Owner } from './owners.ts'
import { partyOf } from './parties.ts'
import type { Reading } from './reading.ts'
import { bondOf, isFormer, isTitleModifier } from './roles.ts'

/** In words. */
const LONGEST = 14
const PARTY_WORKER = /^(?:strategist|pollster|consultant|operative|activist|donor|lobbyist|fundraiser)$/
const CLIENT = /^(?:lawyer|attorney|counsel)$/

/** What is told of somebody, without the name. */
export type Told = Pick<Sighting, 'actor' | 'owner' | 'bond' | 'former' | 'office'> & { readonly at: number }

/** What was read behind a name, and where it ends. */
export interface Read {
  readonly told: readonly Told[]
  /** Index of the first word behind it. */
  readonly to: number
}

/**
 * The noun phrase that starts behind a name and its comma: "*a law professor at Bergen University*", "*Republican of
 * Utah*"; `predicate` where "who is" leads to it. Null where it tells of no bond.
 */
export function appositive(
  reading: Reading,
  start: number,
  american: boolean,
  predicate: boolean,
): Read | null {
  let at = start
  const article = /^(?:an?|the|one|another)$/.test(reading.key(at))
  const possessive = /^(?:his|her|its|their|whose)$/.test(reading.key(at))
  if (article || possessive) at += 1
  else if (predicate) return null
  let former = false
  let head = -1
  let party: string | null = null
  let partyAt = -1
  let state: string | null = null
  let possessor: Owner | null = null
  let unknown = 0
  let end = at
  for (; end - start < LONGEST; end += 1) {
    const word = reading.words[end]
    if (!word || (end > at && !/^(?:\s|[-‐]|['’]s?\s|\s&\s|\.\s)$/u.test(reading.gap(end - 1)))) break
    if (end > at && reading.gap(end - 1) === '. ' && !reading.goesOn(end - 1)) break
    const { key } = word
    if (end > at && /^['’]s?\s$/u.test(reading.gap(end - 1))) possessor = bodyUpTo(reading, end, true)
    if (isFormer(key)) former = true
    else if (partyOf(key) !== null && !longName(reading, end)) {
      party = partyOf(key)
      partyAt = end
    } else if (key === 'attorney' && reading.key(end + 1) === 'general') continue
    else if (bondOf(key) !== null && !isCompound(reading, end)) {
      // "A law professor and former judge": what comes first is what is said with the body.
      head = end
    } else if (key === 'general' && reading.key(end - 1) === 'attorney') head = end
    else if (key === 'staff' && reading.key(end - 2) === 'chief') head = end
    else if (key === 'of' && reading.key(end + 1) === 'staff') continue
    else if (word.capital) {
      state ??= reading.stateAt(end)?.state ?? null
    } else if (/^(?:and|&)$/.test(key) && head === end - 1 && isNounAhead(reading, end + 1)) {
    } else if (isTitleModifier(key)) {
    } else if (
      isStopWord(key) ||
      /^(?:of|for|at|with|to|from|in|on|who|that|which|and|or|whose|said|told|says)$/.test(key)
    )
      break
    else {
      unknown += 1
      if (head >= 0 || partyAt >= 0 || (!article && !possessive) || unknown > 3) break
    }
  }
  if (end > at && /^['’]s?\s$/u.test(reading.gap(end - 1))) return null
  const last = end - 1
  const offset = reading.words[start]?.start ?? 0
  const office = (noun: number) => reading.slice(officeStart(reading, at, noun), noun + 1)
  // "Republican of Utah", "an Ohio Democrat who", "the top Democrat on the panel".
  if (partyAt === last && partyAt >= 0) {
    const word = reading.key(partyAt)
    if (!/^(?:republican|democrat|libertarian)$/.test(word)) return null
    const next = reading.key(end)
    if (/^(?:and|or)$/.test(next) && !article && state === null) return null
    const to = next === 'of' || next === 'from' ? (stateAt(reading, end + 1) ?? end) : end
    return { told: [{ actor: party, bond: 'member', former, office: null, at: offset }], to }
  }
  if (head < 0 || head !== last) return null
  const noun = reading.key(head)
  const told: Told[] = []
  const bond = noun === 'general' || noun === 'staff' ? 'speaks' : (bondOf(noun) ?? 'comes')
  const tell = (actor: string, as: Told['bond']) =>
    told.push({ actor, bond: as, former, office: office(head), at: offset })
  if (party !== null && partyAt < head) {
    // A former governor of a party is of that party still.
    const of = (as: Told['bond']) =>
      told.push({ actor: party, bond: as, former: false, office: office(head), at: offset })
    if (bond === 'speaks' || (bond === 'member' && noun !== 'member')) of('member')
    else if (PARTY_WORKER.test(noun)) of('comes')
  }
  if (
    /^(?:senator|congressman|congresswoman)$/.test(noun) &&
    american &&
    !/^state$/.test(reading.key(head - 1))
  )
    tell(noun === 'senator' ? 'United States Senate' : 'House of Representatives', 'member')
  const office2 = office(head)
  if (/^(?:governor|mayor)$/.test(noun) || (noun === 'general' && state !== null)) {
    const of = reading.key(end) === 'of' ? stateAt(reading, end + 1) : null
    const named = state ?? (of === null ? null : (stateOf(reading.slice(end + 1, of)) ?? null))
    const actor =
      noun === 'mayor' || named === null || /lieutenant|deputy|assistant/.test(office2)
        ? null
        : stateActor(named)
    if (actor !== null) tell(actor, 'speaks')
    return { told, to: of ?? end }
  }
  if (bond === 'member' && noun !== 'member') return told.length > 0 ? { told, to: end } : null
  const owner = possessor ?? ownerWithin(reading, at, head, bond, noun)
  // "A German member of the European Parliament"
  if (bond === 'member' && owner && reading.endingAt(owner.to)?.actor.kind === 'country') return null
  if (owner && !(state !== null && owner.actor === null && stateOf(owner.owned?.text ?? '') !== null)) {
    told.push(
      tieTo(owner, CLIENT.test(noun) && owner.owned?.person ? 'speaks' : bond, former, office2, offset),
    )
    return { told, to: end }
  }
  const behind = ownerBehind(reading, end, noun)
  if (behind && !(bond === 'member' && reading.startingAt(behind.to - 1)?.actor.kind === 'country')) {
    const person = behind.owned?.person ?? false
    const as = CLIENT.test(noun) ? (person ? 'speaks' : 'comes') : noun === 'staff' ? 'speaks' : bond
    told.push(tieTo(behind, as, former, office2, offset))
    return { told, to: behind.to }
  }
  return told.length > 0 ? { told, to: end } : null
}

/** A tie to whoever owns an office. */
export function tieTo(
  { actor, owned }: Owner,
  bond: Told['bond'],
  former: boolean,
  office: string | null,
  at: number,
): Told {
  return { actor, ...(owned ? { owner: owned } : {}), bond, former, office, at }
}

/** "chief lobbyist", "deputy whip": the noun is the one behind it. */
function isCompound(reading: Reading, at: number): boolean {
  return (
    /^(?:chief|deputy|head|executive|principal)$/.test(reading.key(at)) &&
    /^(?:\s|[-‐])$/.test(reading.gap(at)) &&
    !isStopWord(reading.key(at + 1)) &&
    !/^(?:of|for|at|and|executive|officer)$/.test(reading.key(at + 1))
  )
}

function isNounAhead(reading: Reading, at: number): boolean {
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    if (bondOf(reading.key(ahead)) !== null) return true
    if (!isTitleModifier(reading.key(ahead)) && !isFormer(reading.key(ahead))) return false
  }
  return false
}

/** Whether a word is part of a longer known name: "Republican" in "Republican National Committee". */
function longName(reading: Reading, at: number): boolean {
  const naming = reading.startingAt(at)
  return naming !== undefined && naming.to > at + 1
}

function officeStart(reading: Reading, from: number, head: number): number {
  let start = head
  while (
    start > from &&
    !reading.endingAt(start) &&
    (isTitleModifier(reading.key(start - 1)) ||
      /^(?:of|and)$/.test(reading.key(start - 1)) ||
      bondOf(reading.key(start - 1)) !== null)
  )
    start -= 1
  return start
}

/** Where the name or abbreviation of an American state that starts with a word ends, or null. */
export function stateAt(reading: Reading, at: number): number | null {
  return reading.stateAt(at)?.to ?? null
}
