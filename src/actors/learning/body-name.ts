import { isStopWord } from '../../text/stop-words.ts'
import type { Naming } from '../names/name-index.ts'
import { isAbbreviation } from '../names/name-words.ts'
import { isGroupNoun, isInstitution, isOfficeModifier } from '../offices.ts'
import { isShortTitle, type Reading, type Run } from './reading.ts'

/** In words. */
const LONGEST = 10

/** The body that a word starts the name of: a known one, or a run of capitalised words, "the" left off. */
export function bodyFrom(reading: Reading, start: number): (Run & { readonly known: Naming | null }) | null {
  const from = reading.key(start) === 'the' ? start + 1 : start
  const known = reading.startingAt(from) ?? null
  let to = from
  while (to - from < LONGEST && reading.words[to] && isBodyPart(reading, from, to)) {
    to += 1
    if (!/^(?:\s|[-‐–]|\s?&\s?|\.\s|['’]s?\s)$/u.test(reading.gap(to - 1))) break
    if (/^['’]/.test(reading.gap(to - 1)) && !isPossessiveOfName(reading, from, to)) break
    if (reading.gap(to - 1) === '. ' && !isShortTitle(reading.key(to - 1))) break
  }
  while (to > from && !reading.isCapital(to - 1)) to -= 1
  if (known && (known.to >= to || isInstitutionOf(reading, known, to)))
    return { text: known.actor.name, from, to: known.to, known }
  if (to <= from) return null
  return { text: reading.slice(from, to), from, to, known: null }
}

function isBodyPart(reading: Reading, from: number, at: number): boolean {
  const word = reading.words[at]
  if (!word) return false
  if (word.capital) return at > from || !isStopWord(word.key) || isAbbreviation(word.raw)
  if (at === from || !reading.isCapital(at + 1) || !/^\s$/.test(reading.gap(at))) {
    // "Department of the Interior"
    return (
      /^(?:of|for|on)$/.test(word.key) &&
      reading.key(at + 1) === 'the' &&
      reading.isCapital(at + 2) &&
      at > from
    )
  }
  if (word.key === 'the' && at > from + 1) return /^(?:of|for|on|to)$/.test(reading.key(at - 1))
  if (word.key === 'the' && at === from + 1) return true
  if (word.key === 'to') return isGroupNoun(reading.key(at - 1))
  if (/^(?:of|on)$/.test(word.key))
    return (
      hasGroupNoun(reading, from, at) ||
      /^(?:daughters|sons|friends|citizens|americans|foundation|national|mothers|states)$/.test(
        reading.key(at - 1),
      )
    )
  if (word.key === 'for') return true
  if (word.key === 'and') return isJoined(reading, from, at)
  return false
}

function hasGroupNoun(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isGroupNoun(reading.key(at))) return true
  return false
}

/** "Center for Law and Justice", "Health and Human Services": one name, not two. */
function isJoined(reading: Reading, from: number, at: number): boolean {
  if (/^(?:house|senate|department)$/.test(reading.key(from))) return true
  for (let before = from; before < at; before += 1)
    if (/^(?:of|for|on|to)$/.test(reading.key(before))) return true
  for (let after = at + 1; after < at + 5 && reading.isCapital(after); after += 1) {
    if (isGroupNoun(reading.key(after)) || reading.key(after) === 'services') return true
    if (!/^\s$/.test(reading.gap(after))) return false
  }
  return false
}

/** "America's Health Insurance Plans", "House Veterans' Affairs Committee": the possessive is within the name. */
function isPossessiveOfName(reading: Reading, from: number, to: number): boolean {
  if (!reading.isCapital(to)) return false
  if (
    /^(?:america|veterans|children|women|men|workers|people|farmers|teachers|nation|writers)$/.test(
      reading.key(to - 1),
    )
  )
    return true
  return to - from > 2 && reading.startingAt(from) === undefined
}

/** "Iran's Foreign Ministry": the country speaks through it. */
function isInstitutionOf(reading: Reading, known: Naming, to: number): boolean {
  if (known.actor.kind !== 'country') return false
  for (let at = known.to; at < to; at += 1)
    if (!isInstitution(reading.key(at)) && !isOfficeModifier(reading.key(at))) return false
  return true
}
