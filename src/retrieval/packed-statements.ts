import type { Statement } from '../attribution/statement.ts'
import type { Span } from '../text/span.ts'

/** What stands for a span or a name that there is none of. */
const NONE = -1

const KINDS: readonly Statement['kind'][] = ['direct', 'indirect', 'mixed']
const STANDINGS: readonly Statement['standing'][] = ['asserted', 'negated', 'hypothetical']

/** How many numbers a statement takes. */
const WIDTH = 18
/** In how many steps a confidence is kept. */
const STEPS = 1_000

/**
 * The statements of articles as numbers: a fifth of the memory that they take as objects, so that those of a whole
 * collection can be kept once they are worked out. Held state: the names in them.
 */
export class PackedStatements<Key> {
  readonly #rows = new Map<Key, Int32Array>()
  readonly #names: string[] = []
  readonly #numbers = new Map<string, number>()

  /** Whether the statements of an article are kept. */
  has(key: Key): boolean {
    return this.#rows.has(key)
  }

  /** Keeps the statements of an article, which are ordered by paragraph. */
  keep(key: Key, statements: readonly Statement[]): void {
    const row = new Int32Array(statements.length * WIDTH)
    for (const [index, statement] of statements.entries()) {
      const { paragraph, sentence, source, cue, content, kind, speaker, actor, origin } = statement
      row.set(
        [
          paragraph,
          ...[sentence, source, cue, content].flatMap(span => [span?.start ?? NONE, span?.end ?? NONE]),
          KINDS.indexOf(kind),
          this.#numberOf(speaker),
          this.#numberOf(actor),
          this.#numberOf(origin),
          STANDINGS.indexOf(statement.standing),
          Number(statement.attitude),
          Number(statement.nested),
          Number(statement.anonymous),
          Math.round(statement.confidence * STEPS),
        ],
        index * WIDTH,
      )
    }
    this.#rows.set(key, row)
  }

  /** The statements of one paragraph (numbered from 1) of an article; none where they are not kept. */
  inParagraph(key: Key, paragraph: number): readonly Statement[] {
    const row = this.#rows.get(key) ?? new Int32Array()
    const found: Statement[] = []
    for (let at = 0; at < row.length && (row[at] ?? 0) <= paragraph; at += WIDTH) {
      if (row[at] !== paragraph) continue
      const number = (offset: number) => row[at + offset] ?? NONE
      const span = (offset: number): Span => ({ start: number(offset), end: number(offset + 1) })
      const spanOrNone = (offset: number) => (number(offset) === NONE ? null : span(offset))
      found.push({
        paragraph,
        sentence: span(1),
        source: spanOrNone(3),
        cue: spanOrNone(5),
        content: span(7),
        kind: KINDS[number(9)] ?? 'indirect',
        speaker: this.#names[number(10)] ?? null,
        actor: this.#names[number(11)] ?? null,
        origin: this.#names[number(12)] ?? null,
        standing: STANDINGS[number(13)] ?? 'asserted',
        attitude: number(14) === 1,
        nested: number(15) === 1,
        anonymous: number(16) === 1,
        confidence: number(17) / STEPS,
      })
    }
    return found
  }

  #numberOf(name: string | null): number {
    if (name === null) return NONE
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#names.push(name) - 1
    this.#numbers.set(name, number)
    return number
  }
}
