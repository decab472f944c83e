import { isGroupNoun } from '../../actors/offices.ts'
import { pronounOf, type Speaker } from './speaker.ts'

const MEMORY = 24
/** "They" are people rather than a body, if there are some among so many. */
const NEAR = 4
const he = /^(?:he|his|him|himself)$/
const she = /^(?:she|her|hers|herself)$/
const they = /^(?:they|their|them|we|our|themselves)$/
const it = /^(?:it|its|itself)$/

/** Who was named of late in an article, the last one last. Held state. */
export class RecentSpeakers {
  readonly #recent: Speaker[] = []

  /** Whoever was remembered last, or null at the beginning. */
  get last(): Speaker | null {
    return this.#recent.at(-1) ?? null
  }

  /** Makes a speaker the last one; what is known of the same one is kept. */
  remember(speaker: Speaker): void {
    const before = this.#recent.findIndex(other => other.name === speaker.name)
    const known = this.#recent[before]
    if (before >= 0) this.#recent.splice(before, 1)
    this.#recent.push(
      known
        ? {
            ...speaker,
            actor: speaker.actor ?? known.actor,
            described: joined(known.described, speaker.described),
          }
        : speaker,
    )
    if (this.#recent.length > MEMORY) this.#recent.shift()
  }

  /** Somebody remembered by the same name. */
  named(name: string): Speaker | null {
    return this.#recent.findLast(other => other.named && other.name === name) ?? null
  }

  /** Whom a pronoun stands for: the last one of its number, and of its gender where the text told that. */
  standsFor(pronoun: string): Speaker | null {
    const latest = (fits: (speaker: Speaker) => boolean) => this.#recent.findLast(fits) ?? null
    if (he.test(pronoun)) return latest(speaker => speaker.kind === 'person' && pronounOf(speaker) !== 'she')
    if (she.test(pronoun)) return latest(speaker => speaker.kind === 'person' && pronounOf(speaker) !== 'he')
    if (they.test(pronoun)) {
      const near = this.#recent.slice(-NEAR).findLast(({ kind }) => kind === 'group')
      return near ?? latest(({ kind }) => kind !== 'person')
    }
    if (it.test(pronoun)) return latest(speaker => speaker.kind === 'body' || isLikeBody(speaker))
    return this.last
  }

  /** The last body that has a name: "the company". A single word that nothing tells to be a person may be one: Boeing. */
  get lastBody(): Speaker | null {
    return (
      this.#recent.findLast(speaker => speaker.named && (speaker.kind === 'body' || isLikeBody(speaker))) ??
      null
    )
  }

  /** The one person who was described by a word, if there is just one. */
  onlyOneDescribedBy(word: string): Speaker | null {
    const found = this.#recent.filter(({ kind, described }) => kind === 'person' && described.has(word))
    return found.length === 1 ? (found[0] ?? null) : null
  }

  /** The last one who was described by all of these words. */
  describedBy(words: readonly string[]): Speaker | null {
    if (words.length === 0) return null
    return this.#recent.findLast(other => words.every(word => other.described.has(word))) ?? null
  }
}

/** Whether a name may be that of a body, though nothing tells: "Boeing", "the Harbour Party". */
function isLikeBody(speaker: Speaker): boolean {
  if (!speaker.named || pronounOf(speaker) !== null) return false
  return !speaker.name.includes(' ') || isGroupNoun(speaker.name.split(' ').at(-1)?.toLowerCase() ?? '')
}

/** Two sets in one; mostly the first has all of the second already. */
function joined(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  for (const word of other) if (!one.has(word)) return new Set([...one, ...other])
  return one
}

/** Whether a word is a pronoun that `standsFor` reads. */
export function isPersonal(word: string): boolean {
  return he.test(word) || she.test(word) || they.test(word) || it.test(word) || /^(?:i|you)$/.test(word)
}
