import { bytesOf } from './limits.ts'

/** What some lines take of a card, in bytes, each with its line break. */
export function sizeOfLines(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + bytesOf(line) + 1, 0)
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
