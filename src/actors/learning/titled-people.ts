import { isOffice, isOfficeModifier } from '../offices.ts'
import type { Sighting } from '../sighting.ts'
import { stateActor, stateOf } from '../world/american-states.ts'
import { worldTerms } from '../world.ts'
import { bodyUpTo } from './owners.ts'
import { isPartyName, partyNouns, partyOf } from './parties.ts'
import type { Reading, Run } from './reading.ts'
import { bondNouns, bondOf, isOfTitle, isTitleModifier } from './roles.ts'

const LONGEST_TITLE = 9
const FORMER = /^(?:former|formerly|ex|then|late|retired|onetime)$/
const SENATOR = /^(?:senator|senators|sen|sens)$/
const REPRESENTATIVE =
  /^(?:representative|representatives|rep|reps|congressman|congresswoman|congressmen|congresswomen)$/
const GOVERNOR = /^(?:governor|governors|gov|govs)$/
const PARTISAN =
  /^(?:candidate|nominee|hopeful|contender|lawmaker|legislator|politician|frontrunner|senator|governor|congressman|congresswoman)$/
const PARTY_WORKER =
  /^(?:strategist|pollster|consultant|operative|activist|donor|lobbyist|adviser|fundraiser)$/
const PLURAL = /^(?:senators|sens|representatives|reps|govs|governors|congressmen|republicans|democrats)$/
const CABINET =
  /\b(?:state|defense|treasury|homeland security|labor|education|energy|commerce|agriculture|interior|transportation|health|human services|housing|urban development|veterans affairs)\b/i

/** Nouns of titles that tell of no bond by themselves. */
const HEADS: ReadonlySet<string> = new Set(
  'senators sen sens representatives rep reps congressmen congresswomen governors gov govs general justice judge'.split(
    ' ',
  ),
)

/** What one title says. */
interface Tie {
  readonly actor: string | null
  readonly owned?: Sighting['owner']
  readonly bond: Sighting['bond']
}

const TITLE_HEADS: ReadonlySet<string> = new Set([...bondNouns, ...HEADS, ...partyNouns])

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
  const former = FORMER.test(reading.key(start - 1)) || FORMER.test(reading.key(start))
  const ties = tiesOf(reading, start, head, american, ofOffice > 0)
  if (ties.length === 0) return []
  const office = reading.slice(FORMER.test(reading.key(start)) ? start + 1 : start, head + 1 + ofOffice)
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

function tiesOf(
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
    /\bhouse\b|^speaker$/.test(title) &&
    reading.isCapital(head)
  ) {
    member('House of Representatives')
    return ties
  }
  if (/^(?:leader|whip)$/.test(key)) {
    if (/\bsenate\b/.test(title) && american && !elsewhere) member('United States Senate')
    if (/\bhouse\b/.test(title) && american && !elsewhere && !/white house/.test(title))
      member('House of Representatives')
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
