import type { Article } from '../../news/article.ts'
import type { Entry, Tombstone } from '../../news/corpus.ts'
import { tombstoneOf } from '../../news/tombstone.ts'
import { type Dated, type Phrase, say } from '../words/phrase.ts'

/** The tombstones in force, each with the change that set it. */
export type Burials = ReadonlyMap<Tombstone, Entry>

/** Which tombstones are in force after some changes, the first one first. */
export function burialsIn(history: readonly Entry[]): Burials {
  const burials = new Map<Tombstone, Entry>()
  for (const entry of history) {
    for (const tombstone of entry.lifted) burials.delete(tombstone)
    for (const tombstone of entry.buried) burials.set(tombstone, entry)
  }
  return burials
}

/** The day of a change, in UTC. */
export function dayOf({ at }: Pick<Entry, 'at'>): Dated {
  return { date: at.slice(0, 10) }
}

/** Who removed a text and when, for the one who finds it again. */
export function burialNote(entry: Entry | undefined): Phrase {
  return entry === undefined
    ? say`This text was removed before. It stays out unless you let it in.`
    : say`${entry.by} removed this text on ${dayOf(entry)} (change ${entry.number}). It stays out unless you let it in.`
}

type Text = Pick<Article, 'paragraphs'>

/** Of some texts, the tombstones of those that no article has that stays: a tombstone would take that one out too. */
export function tombstonesFor(texts: readonly Text[], staying: readonly Text[]): readonly Tombstone[] {
  const openings = new Set(texts.map(openingOf))
  const alike = openings.has('')
    ? staying
    : staying.filter(text => ['', ...openings].includes(openingOf(text)))
  const kept = new Set(alike.map(tombstoneOf))
  return [...new Set(texts.map(tombstoneOf))].filter(stone => !kept.has(stone))
}

/** Of some tombstones, those of texts that no article has that stays. */
export function tombstonesOfNone(
  stones: readonly Tombstone[],
  staying: readonly Text[],
): readonly Tombstone[] {
  if (stones.length === 0) return stones
  const kept = new Set(staying.map(tombstoneOf))
  return stones.filter(stone => !kept.has(stone))
}

const OPENING = 12
const LOOKED_AT = 80

/**
 * The first letters and digits of a text, which all texts with the same tombstone have in common: a quick way to pass
 * over all others. Empty where there are too few of them to tell.
 */
function openingOf({ paragraphs }: Text): string {
  let start = ''
  for (const paragraph of paragraphs) {
    if (start.length >= LOOKED_AT) break
    start += paragraph.slice(0, LOOKED_AT)
  }
  const letters = start
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length < 2 * OPENING ? '' : letters.slice(0, OPENING)
}
