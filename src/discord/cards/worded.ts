import type { Phrase, Tongue, Value } from '../../desk/words/phrase.ts'
import { isolated } from './markdown.ts'
import { shownIn } from './shown.ts'

/** How much of a text in the gap of a phrase is shown unless said otherwise, in bytes. */
const GAP = 160

/**
 * A phrase of this room as Markdown: texts in its gaps are shown to the letter, each in at most so many bytes, and turn
 * nothing that stands beside them. Its template is written with Markdown in mind; one from elsewhere is shown by
 * `told`.
 */
export function worded(phrase: Phrase, tongue: Tongue, most = GAP): string {
  return tongue(escaped(phrase, most))
}

function escaped({ template, values }: Phrase, most: number): Phrase {
  return { template, values: values.map(value => escapedValue(value, most)) }
}

function escapedValue(value: Value, most: number): Value {
  if (typeof value === 'string') return isolated(shownIn(value, most))
  return typeof value === 'object' && 'template' in value ? escaped(value, most) : value
}

/** A phrase from elsewhere as Markdown that shows it to the letter, in at most so many bytes. */
export function told(phrase: Phrase, tongue: Tongue, most: number): string {
  return shownIn(tongue(phrase), most)
}
