import { segments } from '../text/segments.ts'

const SEGMENTER = new Intl.Segmenter()
/** How much text the segmenter is given at once, in UTF-16 units. */
const WINDOW = 400

/** What a reader sees as the characters of a text, in order: where a front end may break or cut it. */
export function* charactersOf(text: string): Generator<string> {
  for (const { segment } of segments(SEGMENTER, text, WINDOW)) yield segment
}
