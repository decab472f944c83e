import type { Label } from './page.ts'

/** A line of a page with what it is. */
export interface LabelledLine {
  readonly text: string
  readonly label: Label | 'body'
}

/**
 * Where the head of the page ends: the index of the first line of text under the byline, exclusive. A standfirst
 * stands over the byline and is text too, so the head runs on to the second line of text.
 */
export function endOfHead(lines: readonly LabelledLine[]): number {
  const first = lines.findIndex(({ label }) => label === 'body')
  const second = lines.findIndex(({ label }, index) => index > first && label === 'body')
  return second === -1 ? first + 2 : second
}
