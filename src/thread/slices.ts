import { MOST_CHARACTERS, MOST_ITEMS, type Pieces, receivePieces, sendPieces } from './pieces.ts'

/** Any plain data on its way between threads: what of it is large comes in slices, none of which takes long to receive. */
export interface Sliced extends Pieces<Slice> {
  /** Lists and texts that are too large for a slice are empty in it. */
  readonly core: unknown
}

/** Where something stands: fields of objects and places in lists, from the outermost on. */
type Path = readonly (string | number)[]

/** What comes next in a list, or in a text. */
type Slice =
  | { readonly at: Path; readonly items: readonly unknown[] }
  | { readonly at: Path; readonly text: string }

/** About what a character costs to receive where an item costs 1. */
const CHARACTER = MOST_ITEMS / MOST_CHARACTERS

/** Cuts plain data into slices. */
export function slice(content: unknown): Sliced {
  const { value, rest } = lighten(content, ['content'])
  return { core: { content: value }, ...sendPieces(rest) }
}

/** Puts together what was cut. Other work has its turn while there is much of it. */
export async function unslice({ core, ...pieces }: Sliced): Promise<unknown> {
  await receivePieces(pieces, piece => {
    const key = piece.at.at(-1) ?? ''
    const holder = fieldsOf(piece.at.slice(0, -1).reduce((value, step) => fieldsOf(value)[step], core))
    if ('text' in piece) holder[key] = `${holder[key]}${piece.text}`
    else if (Array.isArray(holder[key])) for (const item of piece.items) holder[key].push(item)
  })
  return fieldsOf(core).content
}

function fieldsOf(value: unknown): Record<string | number, unknown> {
  return value as Record<string | number, unknown>
}

/** Data without what is too large, what it costs to receive, and the slices that are missing, outer ones first. */
interface Light {
  readonly value: unknown
  readonly cost: number
  readonly rest: readonly Slice[]
}

function lighten(value: unknown, at: Path): Light {
  if (typeof value === 'string') return lightText(value, at)
  if (Array.isArray(value)) return lightList(value, at)
  // What is no plain object (bytes, a date) goes as it is.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return { value, cost: 1, rest: [] }
  const parts = Object.entries(value).map(([key, part]) => [key, lighten(part, [...at, key])] as const)
  return {
    value: Object.fromEntries(parts.map(([key, part]) => [key, part.value])),
    cost: parts.reduce((sum, [, { cost }]) => sum + cost, 1),
    rest: parts.flatMap(([, { rest }]) => rest),
  }
}

function lightText(text: string, at: Path): Light {
  if (text.length <= MOST_CHARACTERS) return { value: text, cost: 1 + text.length * CHARACTER, rest: [] }
  const rest: Slice[] = []
  for (let from = 0; from < text.length; from += MOST_CHARACTERS)
    rest.push({ at, text: text.slice(from, from + MOST_CHARACTERS) })
  return { value: '', cost: 1, rest }
}

function lightList(list: readonly unknown[], at: Path): Light {
  const items = list.map((item, place) => lighten(item, [...at, place]))
  const cost = items.reduce((sum, item) => sum + item.cost, 1)
  const inside = items.flatMap(({ rest }) => rest)
  if (cost <= MOST_ITEMS) return { value: items.map(({ value }) => value), cost, rest: inside }
  const rest: Slice[] = []
  let next: unknown[] = []
  let filled = 0
  for (const item of items) {
    if (next.length > 0 && filled + item.cost > MOST_ITEMS) {
      rest.push({ at, items: next })
      ;[next, filled] = [[], 0]
    }
    next.push(item.value)
    filled += item.cost
  }
  rest.push({ at, items: next })
  return { value: [], cost: 1, rest: [...rest, ...inside] }
}
