/** What may be a topic: in how many paragraphs it stands, and how. Held state: counted while the coverage is read. */
export class TopicCandidate {
  /** In how many paragraphs it stands. */
  places = 0
  /** How often it stands anywhere, … */
  times = 0
  /** … at the end of its run, … */
  ends = 0
  /** … as the whole of a run with an article or a preposition before it, … */
  opened = 0
  /** … and in a pair that is a topic. */
  paired = 0
  readonly #written = new Map<string, number>()
  #last = -1

  /** Notes that it stands in a paragraph, and how it is written there where that says anything. Paragraphs come in order. */
  note(paragraph: number, written?: string): void {
    this.times++
    if (paragraph !== this.#last) this.places++
    this.#last = paragraph
    if (written !== undefined) this.noteWritten(written)
  }

  /** Notes a way of writing it. */
  noteWritten(written: string): void {
    this.#written.set(written, (this.#written.get(written) ?? 0) + 1)
  }

  /** The way in which it is written most often; empty where none was noted. */
  get written(): string {
    let [best, most] = ['', 0]
    for (const [written, times] of this.#written) if (times > most) [best, most] = [written, times]
    return best
  }
}

/** The candidate of a key; made where there is none yet. */
export function candidateOf<Key>(candidates: Map<Key, TopicCandidate>, key: Key): TopicCandidate {
  const known = candidates.get(key)
  if (known) return known
  const candidate = new TopicCandidate()
  candidates.set(key, candidate)
  return candidate
}
