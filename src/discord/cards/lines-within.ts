import { bytesOf } from './limits.ts'

/** What some lines take of a card, in bytes, each with its line break. */
export function sizeOfLines(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + bytesOf(line) + 1, 0)
}

/** Numbers that take each of the forms that a language has, up to two figures long. */
const NUMBERS = [1, 20, 21, 22, 25]

/** What some lines take at most, in bytes, whatever number up to two figures they tell. */
export function sizeWithAny(linesOf: (number: number) => readonly string[]): number {
  return Math.max(...NUMBERS.map(number => sizeOfLines(linesOf(number))))
}

/**
 * As many lines as fit in so many bytes; in place of the others, a line that tells how many they are. Items that do not
 * fit are not even made into lines.
 */
export function linesWithin<Item>(
  items: readonly Item[],
  most: number,
  lineOf: (item: Item) => string,
  restOf: (left: number) => string,
): readonly string[] {
  const lines: string[] = []
  let left = most
  for (const item of items) {
    const line = lineOf(item)
    left -= sizeOfLines([line])
    if (left < 0) return [...lines, restOf(items.length - lines.length)]
    lines.push(line)
  }
  return lines
}
