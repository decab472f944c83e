import type { Article } from '../../news/article.ts'
import type { Naming } from '../names/name-index.ts'
import type { NameWord } from '../names/name-words.ts'
import { isOffice } from '../offices.ts'
import type { Sighting } from '../sighting.ts'
import { Surroundings } from '../surroundings.ts'
import { describedPeople } from './described-people.ts'
import { OfficeHolders } from './office-holders.ts'
import { Reading } from './reading.ts'

/**
 * The people of a text who are named with what they are. `namings` are the actors already known in it; `american`:
 * whether its article is about American politics.
 */
export function sightings(
  text: string,
  words: readonly NameWord[],
  namings: readonly Naming[],
  american: boolean,
): readonly Sighting[] {
  const reading = new Reading(text, words, namings)
  const holders = new OfficeHolders(reading, new Surroundings(text, namings), american)
  const found = new Map<string, Sighting>()
  const add = (sighting: Sighting) => {
    const key = `${sighting.name}|${sighting.actor ?? sighting.owner?.text ?? ''}|${sighting.bond}|${sighting.former}`
    if (!found.has(key)) found.set(key, sighting)
  }
  for (const sighting of describedPeople(reading, american)) add(sighting)
  for (let at = 0; at < words.length; at += 1) {
    const sighting = isOffice(words[at]?.key ?? '') ? holders.at(at) : null
    if (sighting) add(sighting)
  }
  return [...found.values()]
}

/** How often an article has to speak of American politics to be about it. */
const AMERICAN = 2

/** Whether an article is about American politics, so that "the Senate" and "the Attorney General" go without saying. */
export function isAmerican(article: Article): boolean {
  let times = 0
  for (const text of article.paragraphs)
    for (const _ of text.matchAll(
      /\b(?:Republicans?|Democrats?|GOP|G\.O\.P|Congress|White House|U\.S\.|Capitol Hill|Sen\.|Rep\.|President (?:Barack |Donald |George W\. |Joe )?(?:Obama|Trump|Bush|Biden|Clinton))/g,
    )) {
      times += 1
      if (times >= AMERICAN) return true
    }
  return false
}
