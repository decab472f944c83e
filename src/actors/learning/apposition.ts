import { isGroupNoun } from '../offices.ts'
import type { Sighting } from '../sighting.ts'
import { appositive, type Read, stateAt, type Told, tieTo } from './appositive.ts'
import { outsider } from './outsiders.ts'
import { type Owner, ownerFrom } from './owners.ts'
import { partyOf } from './parties.ts'
import type { Reading, Run } from './reading.ts'

/** What stands behind a name: "(R-Utah)", ", a law professor at Bergen University,", ", who leads the Baltic Fishing Union". */
export function apposition(reading: Reading, name: Run, american: boolean): readonly Sighting[] {
  const told: Told[] = []
  let at = name.to
  if (reading.key(at) === 'of' && /^\s$/.test(reading.gap(at - 1))) {
    const state = stateAt(reading, at + 1)
    if (!state) return ofBody(reading, name)
    at = state
  }
  for (let more = 0; more < 3; more += 1) {
    const read =
      partyTag(reading, at, name, more > 0) ?? described(reading, at, american) ?? related(reading, at)
    if (!read) break
    told.push(...read.told)
    at = read.to
    // "a spokesman for Kari Solberg (R-Utah)": the rest is said of somebody else.
    if (read.told.some(({ owner }) => owner !== undefined)) break
  }
  return told.map(({ at: offset, ...tie }) => ({ ...tie, name: name.text, inferred: false, at: offset }))
}

/** "Kari Solberg of the Fjord Center for Justice": works there. */
function ofBody(reading: Reading, name: Run): readonly Sighting[] {
  const owner = ownerFrom(reading, name.to + 1)
  if (!owner || !isWorkplace(reading, name.to + 1, owner)) return []
  const at = reading.words[name.from]?.start ?? 0
  return [
    {
      name: name.text,
      actor: owner.actor,
      ...(owner.owned ? { owner: owner.owned } : {}),
      bond: 'comes',
      former: false,
      office: null,
      inferred: false,
      at,
    },
  ]
}

function isWorkplace(reading: Reading, from: number, { actor, owned, to }: Owner): boolean {
  if (/^['’]/.test(reading.gap(to - 1)) || owned?.person) return false
  if (actor !== null)
    return (
      reading.startingAt(to - 1)?.actor.kind !== 'country' &&
      reading.startingAt(from)?.actor.kind === 'organisation' &&
      partyOf(reading.key(from)) === null
    )
  for (let at = from; at < to; at += 1)
    if (isGroupNoun(reading.key(at)))
      return !/^(?:city|county|court|district|committee|house|church|state)$/.test(reading.key(to - 1))
  return false
}

/** "(R-Utah)", ", D-N.Y.," */
function partyTag(reading: Reading, at: number, name: Run, later: boolean): Read | null {
  const word = reading.words[at]
  const party = word?.capital && word.raw.length <= 3 ? partyOf(word.key, true) : null
  if (!word || party === null || !/^(?:\s\(|,\s)$/.test(reading.gap(at - 1))) return null
  let to = at + 1
  if (!/^(?:[-–—)]|\.[,)\s-]|,\s)/.test(reading.gap(at))) return null
  if (later && reading.gap(at - 1) === ' (') return null
  const end = stateAt(reading, to)
  if (end !== null) to = end
  else if (reading.gap(at).includes(')')) {
    // "(R)" says where somebody stands in a picture, too.
    if (
      !/^(?:gov|governor|rep|sen|senator|representative|mayor|general|president)$/.test(
        reading.key(name.from - 1),
      )
    )
      return null
  } else if (!/^[-–—]/.test(reading.gap(at))) return null
  return { told: [{ actor: party, bond: 'member', former: false, office: null, at: word.start }], to }
}

/** ", who leads the Baltic Fishing Union". */
function related(reading: Reading, at: number): Read | null {
  if (reading.key(at) !== 'who' || !/^,\s$/.test(reading.gap(at - 1))) return null
  const verb = reading.key(at + 1)
  if (/^(?:is|serves)$/.test(verb)) {
    const from = reading.key(at + 2) === 'as' || reading.key(at + 2) === 'also' ? at + 3 : at + 2
    if (verb === 'serves' && reading.key(at + 2) !== 'as') return null
    return outsider(reading, from) ?? appositive(reading, from, false, true)
  }
  if (/^(?:works|teaches|studies|worked|taught|studied)$/.test(verb)) return worksAt(reading, at + 1)
  if (!/^(?:leads|heads|chairs|runs|directs|represents)$/.test(verb)) return null
  const owner = ownerFrom(reading, at + 2)
  if (!owner || reading.key(at + 2) === 'a' || (verb === 'represents' && owner.owned === null)) return null
  const { to } = owner
  if (/^['’]/.test(reading.gap(to - 1)) || (verb === 'represents' && !owner.owned?.person)) return null
  return { told: [tieTo(owner, 'speaks', false, null, reading.words[at + 1]?.start ?? 0)], to }
}

/** "*works* on fisheries for the Baltic Fishing Union", "*teaches* law at Bergen University". */
function worksAt(reading: Reading, verb: number): Read | null {
  const preposition = /^work/.test(reading.key(verb)) ? /^(?:for|at|with)$/ : /^at$/
  let at = verb + 1
  while (at < verb + 6 && /^\s$/.test(reading.gap(at - 1)) && !preposition.test(reading.key(at))) {
    if (reading.isCapital(at) || /^(?:and|who|which|that|as|if)$/.test(reading.key(at))) return null
    at += 1
  }
  if (!preposition.test(reading.key(at)) || !/^\s$/.test(reading.gap(at - 1))) return null
  const owner = ownerFrom(reading, at + 1)
  if (!owner || owner.owned?.person || /^['’]/.test(reading.gap(owner.to - 1))) return null
  if (
    reading.startingAt(owner.to - 1)?.actor.kind === 'country' ||
    (owner.actor === null && !isHouse(reading, at + 1, owner))
  )
    return null
  const former = reading.key(verb).endsWith('ed') || reading.key(verb) === 'taught'
  return { told: [tieTo(owner, 'comes', former, null, reading.words[verb]?.start ?? 0)], to: owner.to }
}

function isHouse(reading: Reading, from: number, { to }: Owner): boolean {
  for (let at = from; at < to; at += 1) if (isGroupNoun(reading.key(at))) return true
  return false
}

/** ", a law professor at Bergen University", ", Republican of Utah", ", the top Democrat on the panel". */
function described(reading: Reading, at: number, american: boolean): Read | null {
  return /^[.)]{0,2},\s$/.test(reading.gap(at - 1))
    ? (outsider(reading, at) ?? appositive(reading, at, american, false))
    : null
}
