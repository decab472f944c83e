import { isAbbreviation } from './name-words.ts'
import { isGroupNoun, isOffice, isOfficeModifier, isRank } from './offices.ts'
import { partyOf } from './parties.ts'
import type { Reading } from './reading.ts'
import type { Owned } from './sighting.ts'
import { stateOf } from './world/american-states.ts'

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
  const body = reading.bodyFrom(start)
  if (!body) return null
  const { to } = body
  if (body.known) {
    const { actor, name } = body.known
    if (name === 'Georgia') return null
    return { actor: actor.name, owned: null, to }
  }
  let from = body.from
  let person = false
  for (let at = body.from; at < to - 1; at += 1) {
    const key = reading.key(at)
    if (isGroupNoun(reading.key(to - 1)) || /^(?:of|for|on)$/.test(key)) break
    if (
      !(
        isRank(key) ||
        isOffice(key) ||
        isOfficeModifier(key) ||
        partyOf(key) ||
        /^(?:house|senate|sen|rep|gov|whip|speaker)$/.test(key)
      )
    )
      break
    if (isRank(key) || isOffice(key) || /^(?:sen|rep|gov|whip|speaker)$/.test(key)) person = true
    from = at + 1
  }
  if (!person) from = body.from
  const name = reading.startingAt(from)
  if (name && name.to >= to) return { actor: name.actor.name, owned: null, to }
  if (!person && PEOPLE_BEHIND.test(reading.key(to)) && /^(?:['’]s?)?\s$/.test(reading.gap(to - 1)))
    person = true
  const text = reading.slice(from, to).replace(/['’]s$/, '')
  return { actor: null, owned: { text, person }, to }
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
    const joins = /^(?:of|for|on|and|the)$/.test(key) && from < end && reading.isCapital(from - 2)
    if (!reading.isCapital(from - 1) && !joins) break
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
  const text = reading.slice(from, end)
  const words = end - from
  const first = reading.words[from]
  if (!first || stateOf(first.raw) !== null || stateOf(text) !== null) return null
  const group = isGroupNoun(reading.key(end - 1))
  const isName = group ? words > 1 : words === 1 ? alone || isAbbreviation(first.raw) : alone
  const only =
    group &&
    words === 2 &&
    /^(?:house|senate|state|city|county|police|justice|federal|national|health|education)$/.test(first.key)
  return isName && !only && !partyOf(first.key)
    ? { actor: null, owned: { text, person: false }, to: end }
    : null
}
