import { type ActorTable, namesOf } from '../../actors/actor.ts'
import { fold } from '../../text/fold.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { nearWords } from '../near-words.ts'

/** The longest name, in words, that is looked for in a text without capitals. */
const LONGEST = 4

/** How much of a text is looked through for names, in UTF-16 units: no question is longer. */
const LOOKED_THROUGH = 1000

/**
 * A question in which names have their capitals. Shouted text is read as if it were written, and where nobody typed
 * capitals behind the first letter, the names of countries and organisations get them, and so do full names of people:
 * an actor is told by them. "us" is the country before a word.
 */
export function withCapitals(text: string, table: ActorTable): string {
  const shouted = !/\p{Ll}/u.test(text) && /\p{Lu}{2,}\s+\S+\s+\S/u.test(text)
  const typed = shouted ? text.toLowerCase() : text
  if (/\p{Lu}/u.test(typed.slice(1))) return typed
  const words = tokens(typed.slice(0, LOOKED_THROUGH))
  let written = ''
  let to = 0
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const [first, last] = [words[at], words[at + length - 1]]
      if (!first || !last || last.stop || (length === 1 && first.stop)) continue
      const name = nameOf(typed.slice(first.start, last.end), length, table)
      if (name === null) continue
      written += typed.slice(to, first.start) + name
      to = last.end
      at += length - 1
      break
    }
  }
  return (written + typed.slice(to)).replace(/(?<![\p{L}'])us(?=\s+\p{L})/gu, 'US')
}

/** How an actor's name is written that was typed in small letters, or null where it may be a common word. */
function nameOf(typed: string, length: number, table: ActorTable): string | null {
  const actor = table.find(typed)
  if (!actor) return null
  if (length === 1 && (actor.kind === 'person' || nearWords(stem(fold(typed))).length > 0)) return null
  const known = namesOf(actor).find(name => fold(name) === fold(typed))
  return known ?? typed.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())
}
