import { isAbbreviation } from '../names/name-words.ts'
import { isGroupNoun, isOffice, isOfficeModifier, isRank } from '../offices.ts'
import type { Owned } from '../sighting.ts'
import { stateOf } from '../world/american-states.ts'
import { bodyFrom } from './body-name.ts'
import { partyOf } from './parties.ts'
import type { Reading } from './reading.ts'
import { bondOf, isTitleModifier } from './roles.ts'

/** Whose office or workplace something is, and where the words for it end. */
export interface Owner {
  readonly actor: string | null
  readonly owned: Owned | null
  /** Index of the first word behind it. */
  readonly to: number
}

const PEOPLE_BEHIND = /^(?:campaign|administration|team|presidential|camp|transition)$/

/** The body or person whose name starts with a word: "the National Farm Bureau", "Mr. Boehner", "House Speaker John Boehner". */
export function ownerFrom(reading: Reading, start: number): Owner | null {
  const described = behindDescription(reading, start)
  const body = bodyFrom(reading, described ?? start)
  if (!body) return null
  const { to } = body
  if (described !== null && body.known?.actor.kind !== 'person')
    return isOne(reading, body) ? { actor: null, owned: { text: body.text, person: true }, to } : null
  if (body.known) {
    const { actor, name } = body.known
    if (name === 'Georgia') return null
    return { actor: actor.name, owned: null, to }
  }
  const from = behindTitle(reading, body.from, to)
  if (from >= to) return null
  let person = from > body.from
  const name = reading.startingAt(from)
  if (name && name.to >= to) return { actor: name.actor.name, owned: null, to }
  if (!person && PEOPLE_BEHIND.test(reading.key(to)) && /^(?:['’]s?)?\s$/.test(reading.gap(to - 1)))
    person = true
  const text = reading.slice(from, to).replace(/['’]s$/, '')
  return {
    actor: null,
    owned: { text, person, campaign: person && /^(?:campaign|camp)$/.test(reading.key(to)) },
    to,
  }
}

/** Where the name behind a title begins in a run: "House Speaker John Boehner". The run's own start where it has no title. */
function behindTitle(reading: Reading, from: number, to: number): number {
  if (isGroupNoun(reading.key(to - 1))) return from
  for (let at = to - 1; at >= from; at -= 1) {
    const key = reading.key(at)
    if (
      !(
        isRank(key) ||
        isOffice(key) ||
        bondOf(key) === 'speaks' ||
        bondOf(key) === 'member' ||
        /^(?:sen|rep|gov)$/.test(key)
      )
    )
      continue
    if (at === to - 1 && to - from > 1 && !isOffice(key)) continue
    return at + 1
  }
  return from
}

/** Where the name behind a description in small letters begins: "for Republican presidential candidate Kari Solberg". */
function behindDescription(reading: Reading, start: number): number | null {
  let at = reading.key(start) === 'the' ? start + 1 : start
  let noun = false
  for (let more = 0; more < 6; more += 1) {
    const key = reading.key(at)
    const party = partyOf(key) !== null
    if (
      !party &&
      (reading.isCapital(at) ||
        !(isTitleModifier(key) || isOfficeModifier(key) || bondOf(key) !== null || key === 'former'))
    )
      break
    if (!/^(?:\s|[-‐])$/.test(reading.gap(at))) return null
    noun = !party && (isOffice(key) || bondOf(key) !== null)
    at += 1
  }
  return noun && reading.isCapital(at) ? at : null
}

function isOne(reading: Reading, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return to - from <= 4 && !isGroupNoun(reading.key(to - 1))
}

/** The run of capitalised words that ends before a word and names a body, by a noun for one or in capitals: "Baltic Fishing Union", "NRA". */
export function bodyUpTo(reading: Reading, end: number, alone: boolean): Owner | null {
  const known = reading.endingAt(end)
  let from = end
  while (
    end - from < 8 &&
    reading.words[from - 1] &&
    /^(?:\s|[-‐–]|\s&\s|['’]s?\s)$/u.test(from === end ? ' ' : reading.gap(from - 1))
  ) {
    const key = reading.key(from - 1)
    const joins =
      /^(?:of|for|on|the)$/.test(key) ||
      (key === 'and' &&
        /^(?:ways|health|energy|science|oversight|budget|rules|human|homeland|small|banking|education|law|foreign|arts)$/.test(
          reading.key(from - 2),
        ))
    if (!reading.isCapital(from - 1) && !(joins && from < end && reading.isCapital(from - 2))) break
    if (from < end && /^['’]s?\s$/u.test(reading.gap(from - 1))) break
    from -= 1
  }
  while (
    from < end &&
    (/^(?:the|a|an|but|and|in|on|at|when|as|for|of|if|while|after|then|former|mr|mrs|ms)$/.test(
      reading.key(from),
    ) ||
      !reading.isCapital(from))
  )
    from += 1
  if (known && known.from <= from)
    return known.name === 'Georgia' ? null : { actor: known.actor.name, owned: null, to: end }
  if (from >= end) return null
  const behind = behindTitle(reading, from, end)
  if (behind >= end) return null
  if (behind > from) {
    const name = reading.startingAt(behind)
    if (name && name.to >= end) return { actor: name.actor.name, owned: null, to: end }
    return { actor: null, owned: { text: reading.slice(behind, end), person: true }, to: end }
  }
  if (reading.key(end) === 'campaign' && end - from <= 3)
    return { actor: null, owned: { text: reading.slice(from, end), person: true, campaign: true }, to: end }
  const text = reading.slice(from, end)
  const words = end - from
  const first = reading.words[from]
  if (!first || stateOf(first.raw) !== null || stateOf(text) !== null) return null
  const group = isGroupNoun(reading.key(end - 1))
  if (/^(?:valley|beach|hills|island)$/.test(reading.key(end - 1))) return null
  const isName = group ? words > 1 : words === 1 ? alone || isAbbreviation(first.raw) : alone
  const only =
    group &&
    words === 2 &&
    /^(?:house|senate|state|city|county|police|justice|federal|national|health|education)$/.test(first.key)
  return isName && !only && !partyOf(first.key)
    ? { actor: null, owned: { text, person: false }, to: end }
    : null
}
