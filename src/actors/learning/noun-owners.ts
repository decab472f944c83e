import type { Affiliation } from '../actor.ts'
import { isGroupNoun } from '../offices.ts'
import { stateOf } from '../world/american-states.ts'
import { bodyUpTo, type Owner, ownerFrom } from './owners.ts'
import { partyOf } from './parties.ts'
import type { Reading } from './reading.ts'
import { bondOf, isOfField, isTitleModifier } from './roles.ts'

/** "The National Farm Bureau president", "a Harvard professor", "a French economist". */
export function ownerWithin(
  reading: Reading,
  from: number,
  head: number,
  bond: Affiliation['bond'],
  noun: string,
): Owner | null {
  let end = head
  while (
    end > from &&
    !reading.endingAt(end) &&
    (isTitleModifier(reading.key(end - 1)) ||
      !reading.isCapital(end - 1) ||
      bondOf(reading.key(end - 1)) !== null)
  )
    end -= 1
  if (end <= from) return null
  const naming = reading.endingAt(end)
  if (naming?.to === (naming?.from ?? 0) + 1 && partyOf(reading.key(end - 1)) !== null) return null
  if (naming && naming.from >= from) {
    const country = naming.actor.kind === 'country'
    const adjective = reading.slice(naming.from, naming.to) !== naming.actor.name
    if (
      bond === 'comes' &&
      country &&
      (!adjective || /^(?:expert|scholar|analyst|historian|student)$/.test(noun))
    )
      return null
    return naming.name === 'Georgia' ? null : { actor: naming.actor.name, owned: null, to: end }
  }
  return bodyUpTo(
    reading,
    end,
    /^(?:spokesman|spokeswoman|spokesperson|ceo|professor|student|executive|chairman|president)$/.test(noun),
  )
}

const PLACES = /^(?:of|for|at|with|to|from)$/

/** "… of the National Farm Bureau", "… of communications for Mr. Boehner". */
export function ownerBehind(reading: Reading, end: number, noun: string): Owner | null {
  let at = end
  for (let fields = 0; fields < 2; fields += 1) {
    const preposition = reading.key(at)
    if (!PLACES.test(preposition) || !/^\s$/.test(reading.gap(at - 1))) return null
    const from = reading.key(at + 1) === 'the' ? at + 2 : at + 1
    const field = preposition === 'of' && isOfField(noun) && noun !== 'member'
    const origin =
      preposition === 'to' && !/^(?:adviser|advisor|aide|counsel|staff|assistant|consultant)$/.test(noun)
    if (reading.isCapital(from) && !field && !origin) {
      const owner = ofWhole(reading, ownerFrom(reading, at + 1))
      return owner && isFit(reading, owner, preposition, noun) ? owner : null
    }
    if (origin) return null
    // "professor of law at", "director of communications for", "adviser on energy to".
    let next = from
    while (
      next < from + 5 &&
      reading.words[next] &&
      /^(?:\s|,\s)?$/.test(reading.gap(next - 1)) &&
      !/^(?:at|for|with|from|to)$/.test(reading.key(next))
    )
      next += 1
    if (next >= from + 5) return null
    at = next
  }
  return null
}

/** "the union's Institute for Fair Fishing": the institute. */
function ofWhole(reading: Reading, owner: Owner | null): Owner | null {
  if (!owner || !/^['’]s?\s$/.test(reading.gap(owner.to - 1)) || !reading.isCapital(owner.to)) return owner
  const part = ownerFrom(reading, owner.to)
  // "Ohio's Department of State" is not the one that everybody knows.
  return part?.actor && stateOf(owner.owned?.text ?? '') !== null ? null : (part ?? owner)
}

function isFit(reading: Reading, owner: Owner, preposition: string, noun: string): boolean {
  const text = owner.owned?.text ?? ''
  if (owner.owned && stateOf(text) !== null) return false
  // "of the Columbus, Ohio, company", "of the Oslo-based firm".
  if (
    owner.owned &&
    !owner.owned.person &&
    /^(?:,\s)$/.test(reading.gap(owner.to - 1)) &&
    reading.stateAt(owner.to) !== null
  )
    return false
  if (
    /^[-‐–]$/.test(reading.gap(owner.to - 1)) ||
    (!owner.owned?.person && /^\s$/.test(reading.gap(owner.to - 1)) && isGroupNoun(reading.key(owner.to)))
  )
    return false
  if (
    owner.owned &&
    !owner.owned.person &&
    !/\s/.test(text) &&
    reading.key(owner.to) === 'and' &&
    reading.isCapital(owner.to + 1)
  )
    return false
  // "A nurse from Oslo", "an expert from Bergen": where they live.
  if (preposition === 'from' && owner.owned && !/\s/.test(text)) return false
  if (
    owner.actor !== null &&
    bondOf(noun) === 'comes' &&
    reading.startingAt(owner.to - 1)?.actor.kind === 'country' &&
    preposition !== 'from'
  )
    return false
  return !/^(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
    text,
  )
}
