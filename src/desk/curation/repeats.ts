import { NearDuplicates, sameText, shinglesOf } from '../../ingest/near-duplicate.ts'
import { type Article, nameOf } from '../../news/article.ts'
import { type Phrase, say } from '../words/phrase.ts'

/** What a new text mostly repeats. */
export interface Repeat {
  /** An article that is held, or which of the new texts before it, from 0. */
  readonly of: Article | number
  /** Share of the shorter text's runs of words that both have, above a half, at most 1. */
  readonly share: number
  /** Whether it is the same text to the letter. */
  readonly same: boolean
}

/** How many texts are compared before others may go on. */
const BATCH = 8

/**
 * Which of some new texts mostly repeat an article that is held, or else one of the new texts before them that
 * repeats no other new one. Takes time that grows with the length of all texts together.
 *
 * @param rest Is waited for every now and then.
 * @param comesIn Whether a new text is one that others can repeat: what is left out anyway is none.
 */
export async function findRepeats(
  texts: readonly (readonly string[])[],
  held: readonly Article[],
  rest: () => Promise<void>,
  comesIn: (text: number) => boolean = () => true,
): Promise<ReadonlyMap<number, Repeat>> {
  const repeats = new Map<number, Repeat>()
  const known = new NearDuplicates<number>()
  for (const [index, paragraphs] of texts.entries()) {
    const shingles = shinglesOf(paragraphs)
    const [best] = known
      .near(shingles)
      .filter(({ key }) => comesIn(key))
      .sort((a, b) => b.share - a.share)
    if (best === undefined) known.add(index, shingles)
    else {
      const same = sameText(paragraphs, { paragraphs: texts[best.key] ?? [] })
      repeats.set(index, { of: best.key, share: best.share, same })
    }
    if (index % BATCH === 0) await rest()
  }
  if (texts.length === 0) return repeats
  for (const [index, article] of held.entries()) {
    for (const { key, share } of known.near(shinglesOf(article.paragraphs)))
      if (share > (repeats.get(key)?.share ?? 0))
        repeats.set(key, { of: article, share, same: sameText(texts[key] ?? [], article) })
    if (index % BATCH === 0) await rest()
  }
  return repeats
}

/**
 * What a text repeats, and how much of it, for the one who decides on it.
 *
 * @param file The earlier file, where it repeats one.
 */
export function repeatNote({ of, share, same }: Repeat, file: string | null): Phrase {
  const percent = Math.floor(share * 100)
  if (typeof of === 'number')
    return same
      ? say`It is the text of ${file ?? ''} too. It stays out unless you let it in.`
      : say`It shares ${percent} % of its runs of words with ${file ?? ''}. It stays out unless you let it in.`
  return same
    ? say`It is the text of ${of.id} (“${nameOf(of)}”). It stays out unless you let it in.`
    : say`It shares ${percent} % of its runs of words with ${of.id} (“${nameOf(of)}”). It stays out unless you let it in.`
}
