import type { Statement } from '../attribution/statement.ts'
import type { Span } from '../text/span.ts'

/** What stands for a span or a name that there is none of. */
const NONE = -1

const KINDS: readonly Statement['kind'][] = ['direct', 'indirect', 'mixed']
const STANDINGS: readonly Statement['standing'][] = ['asserted', 'negated', 'hypothetical']

/** How many numbers a statement takes. */
const WIDTH = 13
/** In how many steps a confidence is kept. */
const STEPS = 1_000
/** Where what is small lies in its one number, in bits from the right; the confidence takes what is left. */
const BITS = { kind: 0, standing: 2, attitude: 4, nested: 5, anonymous: 6, confidence: 7 } as const

/**
 * The statements of articles as numbers: a fifth of the memory that they take as objects, so that those of a whole
 * collection can be kept once they are worked out. Held state: the names in them.
 */
export class PackedStatements<Key> {
  readonly #rows = new Map<Key, Int32Array>()
  readonly #names: string[] = []
  readonly #numbers = new Map<string, number>()

  /** Keeps further statements of an article, behind those of earlier paragraphs. */
  add(key: Key, statements: readonly Statement[]): void {
    if (statements.length === 0) return
    const before = this.#rows.get(key) ?? new Int32Array()
    const row = new Int32Array(before.length + statements.length * WIDTH)
    row.set(before)
    for (const [index, statement] of statements.entries()) {
      const { paragraph, sentence, source, cue, content, speaker, actor, origin } = statement
      row.set(
        [
          paragraph,
          ...[sentence, source, cue, content].flatMap(span => [span?.start ?? NONE, span?.end ?? NONE]),
          this.#numberOf(speaker),
          this.#numberOf(actor),
          this.#numberOf(origin),
          packed(statement),
        ],
        before.length + index * WIDTH,
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
        speaker: this.#names[number(9)] ?? null,
        actor: this.#names[number(10)] ?? null,
        origin: this.#names[number(11)] ?? null,
        ...unpacked(number(12)),
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

type Small = Pick<Statement, 'kind' | 'standing' | 'attitude' | 'nested' | 'anonymous' | 'confidence'>

function packed({ kind, standing, attitude, nested, anonymous, confidence }: Small): number {
  return (
    (KINDS.indexOf(kind) << BITS.kind) |
    (STANDINGS.indexOf(standing) << BITS.standing) |
    (Number(attitude) << BITS.attitude) |
    (Number(nested) << BITS.nested) |
    (Number(anonymous) << BITS.anonymous) |
    (Math.round(confidence * STEPS) << BITS.confidence)
  )
}

function unpacked(number: number): Small {
  const set = (bit: number) => ((number >> bit) & 1) === 1
  return {
    kind: KINDS[(number >> BITS.kind) & 3] ?? 'indirect',
    standing: STANDINGS[(number >> BITS.standing) & 3] ?? 'asserted',
    attitude: set(BITS.attitude),
    nested: set(BITS.nested),
    anonymous: set(BITS.anonymous),
    confidence: (number >> BITS.confidence) / STEPS,
  }
}
