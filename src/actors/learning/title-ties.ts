import { isOffice, isOfficeModifier } from '../offices.ts'
import type { Sighting } from '../sighting.ts'
import { stateActor } from '../world/american-states.ts'
import { worldTerms } from '../world.ts'
import { outsiderTitle } from './outsiders.ts'
import { bodyUpTo } from './owners.ts'
import { partyOf } from './parties.ts'
import type { Reading } from './reading.ts'
import { bondOf, isOfTitle, isTitleModifier } from './roles.ts'

const SENATOR = /^(?:senator|senators|sen|sens)$/
const REPRESENTATIVE =
  /^(?:representative|representatives|rep|reps|congressman|congresswoman|congressmen|congresswomen)$/
const GOVERNOR = /^(?:governor|governors|gov|govs)$/
const PARTISAN =
  /^(?:candidate|nominee|hopeful|contender|lawmaker|legislator|politician|frontrunner|senator|governor|congressman|congresswoman)$/
const PARTY_WORKER =
  /^(?:strategist|pollster|consultant|operative|activist|donor|lobbyist|adviser|fundraiser)$/
const CABINET =
  /\b(?:state|defense|treasury|homeland security|labor|education|energy|commerce|agriculture|interior|transportation|health|human services|housing|urban development|veterans affairs)\b/i

/** What one title says. */
export interface Tie {
  readonly actor: string | null
  readonly owned?: Sighting['owner']
  readonly bond: Sighting['bond']
}

/**
 * Whom a title whose words run from `start` to its noun at `head` ties to what: "Republican Sen." to the party and to the
 * Senate. `american`: whether the article is about American politics, where offices go without their country; `ofOffice`:
 * whether the title is "Secretary of …".
 */
export function titleTies(
  reading: Reading,
  start: number,
  head: number,
  american: boolean,
  ofOffice: boolean,
): readonly Tie[] {
  const key = reading.key(head)
  const title = reading.slice(start, head + 1).toLowerCase()
  const zone = inTitle(reading, start, head)
  const party = zone.party ?? partyOf(key)
  const ties: Tie[] = []
  const independent = outsiderTitle(reading, head)
  if (independent) return [independent]
  const member = (actor: string | null) => {
    if (actor !== null) ties.push({ actor, bond: 'member' })
  }
  // "Australian Senator", "state Sen.": of another house than the one that goes without saying.
  const elsewhere = zone.foreign || /\bstate\b/.test(title)
  if (SENATOR.test(key) || REPRESENTATIVE.test(key)) {
    if (!elsewhere && (american || zone.state !== null || party !== null) && reading.isCapital(head))
      member(SENATOR.test(key) ? 'United States Senate' : 'House of Representatives')
    if (!zone.foreign) member(party)
    return ties
  }
  if (GOVERNOR.test(key)) {
    if (zone.state !== null && !/\b(?:lieutenant|lt)\b/.test(title)) {
      const actor = stateActor(zone.state)
      if (actor !== null) ties.push({ actor, bond: 'speaks' })
    }
    member(party)
    return ties
  }
  if (partyOf(key) !== null) {
    // "The Republican Kari Solberg" is one, "Republican Rome" is none: the name has been read as a person's.
    member(party)
    return ties
  }
  if (
    key === 'speaker' &&
    american &&
    !elsewhere &&
    zone.state === null &&
    /\bhouse\b|^speaker$/.test(title) &&
    reading.isCapital(head)
  ) {
    member('House of Representatives')
    return ties
  }
  if (/^(?:leader|whip)$/.test(key)) {
    // "Texas House Majority Leader": of the state's house.
    const national = american && !elsewhere && zone.state === null
    if (/\bsenate\b/.test(title) && national) member('United States Senate')
    if (/\bhouse\b/.test(title) && national && !/white house/.test(title)) member('House of Representatives')
    if (party !== null)
      ties.push({
        actor: party,
        bond: /\b(?:senate|house|minority|majority)\b/.test(title) ? 'member' : 'speaks',
      })
    if (ties.length > 0) return ties
  }
  if (party !== null && PARTISAN.test(key)) {
    member(party)
    return ties
  }
  if (party !== null && PARTY_WORKER.test(key)) return [{ actor: party, bond: 'comes' }]
  if (key === 'general' ? /attorney general$|surgeon general$/.test(title) : key === 'secretary') {
    const cabinet =
      key === 'general' || ofOffice || (CABINET.test(title) && !/press|assistant secretary$/.test(title))
    if (cabinet && reading.isCapital(head)) {
      if (zone.state !== null) {
        const actor = stateActor(zone.state)
        return actor === null ? [] : [{ actor, bond: 'speaks' }]
      }
      // A bare Attorney General is as often a state's.
      if (key === 'general' && !/\bu\.?s\.? /.test(title) && !holdsOffice(reading, head + 1)) return []
      if (american && !zone.foreign && !/\bstate (?:attorney|secretary)/.test(title))
        return [{ actor: 'United States', bond: 'speaks' }]
      return []
    }
  }
  if (
    key === 'justice' &&
    american &&
    zone.state === null &&
    !zone.foreign &&
    /^(?:us |u\.s\. )?(?:supreme court )?(?:chief |associate )?justice$/.test(title) &&
    reading.isCapital(head)
  ) {
    member('Supreme Court of the United States')
    return ties
  }
  if (
    key === 'attorney' &&
    /^(?:us|united states)$/.test(reading.slice(start, head).replaceAll('.', '').toLowerCase())
  )
    return [{ actor: 'United States', bond: 'speaks' }]
  // "Chief Justice", "Deputy Whip": the noun is the one behind it.
  if (/^(?:justice|judge|whip)$/.test(reading.key(head + 1))) return []
  const bond = bondOf(key)
  if (bond === null || bond === 'member' || /^(?:representative|justice|judge|general)$/.test(key)) return []
  let end = head
  const written = reading.isCapital(head)
  while (end > start && isModifier(reading, end - 1, written) && !reading.endingAt(end)) end -= 1
  const alone =
    /^(?:spokesman|spokeswoman|spokesperson|ceo|professor|founder|president|director|chairman|chairwoman|columnist|reporter|correspondent|contributor|commentator|host|anchor|commissioner|sheriff|analyst|adviser|advisor|aide|lawyer|attorney)$/.test(
      key,
    )
  const owner = end > start ? bodyUpTo(reading, end, alone) : null
  if (!owner) return []
  if (owner.actor !== null && isOffice(key) && bond === 'speaks') return []
  // "Oslo Mayor": of the city, where its name stands for the country.
  if (owner.actor !== null && key === 'mayor') return []
  // "Brooklyn U.S. attorney": of the state, and no name of a body.
  if (key === 'attorney' && /U\.?S\.?$/.test(owner.owned?.text ?? ''))
    return [{ actor: 'United States', bond: 'speaks' }]
  if (owner.owned && key === 'president' && holdsOffice(reading, head + 1)) return []
  return [{ actor: owner.actor, ...(owner.owned ? { owned: owner.owned } : {}), bond }]
}

/** Whether a known name behind a title is that of somebody whose office everybody knows. */
function holdsOffice(reading: Reading, at: number): boolean {
  const naming = reading.startingAt(at)
  return (
    naming !== undefined && (worldTerms.get(naming.actor.name) ?? []).some(({ bond }) => bond === 'speaks')
  )
}

/** `written`: whether the noun of the title has a capital, so that its other words have one, too. */
function isModifier(reading: Reading, at: number, written: boolean): boolean {
  const key = reading.key(at)
  if (!written && reading.isCapital(at)) return false
  return (
    isOfTitle(key) ||
    (isTitleModifier(key) && !reading.isCapital(at)) ||
    isOffice(key) ||
    (isOfficeModifier(key) &&
      !/^(?:party|council|cabinet|parliament|army|navy|treasury|ministry|department|pentagon|kremlin|embassy|air|force)$/.test(
        key,
      ))
  )
}

function inTitle(reading: Reading, start: number, head: number) {
  let party: string | null = null
  let state: string | null = null
  let foreign = false
  for (let at = start; at < head; at += 1) {
    party ??= partyOf(reading.key(at))
    state ??= reading.stateAt(at)?.state ?? null
    const naming = reading.startingAt(at)
    if (
      naming &&
      naming.actor.kind === 'country' &&
      naming.actor.name !== 'United States' &&
      naming.name !== 'Georgia'
    )
      foreign = true
  }
  return { party, state, foreign }
}
