import type { Span } from '../../text/span.ts'
import { isStopWord } from '../../text/stop-words.ts'
import type { Actor } from '../actor.ts'
import { isOfficeModifier, isRank } from '../offices.ts'
import { isAbbreviation, type NameWord, nameWords } from './name-words.ts'

/** Which of an actor's names a text was found to use. */
export interface Naming extends Span {
  readonly actor: Actor
  /** The name as the actor has it. */
  readonly name: string
  /** First and last word of it, as indexes in the words of the text (last exclusive). */
  readonly from: number
  readonly to: number
}

interface Entry {
  readonly name: string
  readonly written: readonly string[]
  readonly actor: Actor
  /** Whether the name is a surname alone or a place, which a neighbouring name can turn into something else. */
  readonly bare: boolean
}

interface Node {
  readonly next: Map<string, Node>
  entry: Entry | null
}

const GAP = /^[\s'’.‐‑–-]{0,2}$/u
/** Names of places that are names of people as well. */
const alsoPersonal = new Set(
  'jordan chad georgia israel paris london washington sofia nassau wellington vienna america berlin lima wagner roseau delhi'.split(
    ' ',
  ),
)
const openers = new Set(
  `although despite meanwhile yesterday today earlier later instead however unlike like since still monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december even without moreover nevertheless perhaps`.split(/\s+/),
)

/** Names word by word, so that a text is read once whatever the number of names. Held state: names are only ever added. */
export class NameIndex {
  readonly #root: Node = { next: new Map(), entry: null }
  /** The first words of names that do not open with a capital: no other word in lower case begins a name. */
  readonly #uncapitalised = new Set<string>()

  /** Adds a name of an actor; the first actor to have a name keeps it. A leading "the" is left off. */
  add(name: string, actor: Actor, bare = false): void {
    const words = nameWords(name.replace(/^the\s+/i, ''))
    if (words.length === 0) return
    const [first] = words
    if (first && !/^\p{Lu}/u.test(first.raw)) this.#uncapitalised.add(first.key)
    let node = this.#root
    for (const { key } of words) {
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map(), entry: null }
        node.next.set(key, next)
      }
      node = next
    }
    node.entry ??= { name, written: words.map(word => word.raw), actor, bare }
  }

  /** The actor of exactly this name, whatever its case. */
  find(name: string): Actor | null {
    const words = nameWords(name.trim().replace(/^the\s+/i, ''))
    if (words.length === 0) return null
    let node: Node | undefined = this.#root
    for (const { key } of words) node = node?.next.get(key)
    return node?.entry?.actor ?? null
  }

  /** The names in a text, longest first, not overlapping, in order. `words` are the text's own. */
  namings(text: string, words: readonly NameWord[] = nameWords(text)): readonly Naming[] {
    const found: Naming[] = []
    for (let from = 0; from < words.length; ) {
      const word = words[from]
      if (!word?.capital && !this.#uncapitalised.has(word?.key ?? '')) {
        from += 1
        continue
      }
      const naming = this.#longest(text, words, from)
      if (naming) found.push(naming)
      from = naming ? naming.to : from + 1
    }
    return found
  }

  #longest(text: string, words: readonly NameWord[], from: number): Naming | null {
    let best: Naming | null = null
    let node: Node | undefined = this.#root
    for (let to = from; to < words.length; to += 1) {
      const word = words[to]
      if (!word) break
      node = node.next.get(word.key)
      if (!node) break
      if (to > from && !GAP.test(text.slice(words[to - 1]?.end ?? 0, word.start))) break
      const { entry } = node
      if (entry && fits(entry, words, from, text))
        best = {
          actor: entry.actor,
          name: entry.name,
          from,
          to: to + 1,
          start: words[from]?.start ?? 0,
          end: word.end,
        }
    }
    return best
  }
}

function fits({ written, bare }: Entry, words: readonly NameWord[], from: number, text: string): boolean {
  const asWritten = written.every((raw, offset) => {
    const word = words[from + offset]
    if (!word) return false
    if (isAbbreviation(raw)) return word.raw === raw
    if (word.capital || !/^\p{Lu}/u.test(raw)) return true
    // "Kim Jong-un" is "Kim Jong Un".
    return (
      offset > 0 && (/^(?:al|el|bin|de|of|the)$/.test(word.key) || /[-‐]/.test(text[word.start - 1] ?? ''))
    )
  })
  if (!asWritten) return false
  const first = words[from]
  if (!first || written.length > 1) return true
  const before = words[from - 1]
  const after = words[from + 1]
  if (isAbbreviation(first.raw)) return !shouted(before) || !shouted(after)
  if (!bare && !alsoPersonal.has(first.key)) return true
  const joined = (one: NameWord | undefined, other: NameWord | undefined) =>
    one !== undefined && other !== undefined && /^\s$/u.test(text.slice(one.end, other.start))
  if (
    before?.capital &&
    joined(before, first) &&
    !isStopWord(before.key) &&
    !openers.has(before.key) &&
    !isOfficeModifier(before.key) &&
    !isRank(before.key) &&
    !isAbbreviation(before.raw) &&
    !/(?:ish|ian|ese|can|li|qi)$/.test(before.key)
  )
    return false
  return !(after?.capital && joined(first, after) && !isStopWord(after.key) && !isOfficeModifier(after.key))
}

/** A long word in capitals: in a headline that shouts, `IS` and `US` say nothing. */
function shouted(word: NameWord | undefined): boolean {
  return word !== undefined && word.raw.length >= 4 && isAbbreviation(word.raw)
}
