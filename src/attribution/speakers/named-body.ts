import type { Actor } from '../../actors/actor.ts'
import type { NameWord } from '../../actors/names/name-words.ts'
import type { Side } from './sides.ts'
import type { Speaker } from './speaker.ts'

/** Ends of the names of peoples. */
const PEOPLE = /(?:ans|is|ish|ese|ench|utch|Turks|Poles|Danes|Swedes|Finns|Greeks|Czechs|Afghans)$/

/**
 * A country, an organisation or a seat of government as the source itself: "Moscow", "the Kremlin", "NATO". `written` are
 * the words of the source, `side` is that of the actor.
 */
export function bodySpeaker(
  actor: Actor,
  written: string,
  words: readonly NameWord[],
  head: number,
  side: Side,
): Omit<Speaker, 'described'> {
  const name = words[head]?.raw ?? ''
  const people = actor.kind === 'country' && PEOPLE.test(name) && !actor.metonyms.includes(name)
  // "The Russians have agreed" are a government; "Russians fear it" are people.
  const citizens = people && !(words.length === 2 && words[0]?.key === 'the')
  return {
    name: citizens ? written : actor.name,
    actor: citizens ? null : side.actor,
    origin: citizens ? side.actor : side.origin,
    kind: people ? 'group' : 'body',
    named: !citizens,
  }
}
