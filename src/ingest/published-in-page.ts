import { datesIn } from './dates-in-text.ts'
import { endOfHead, type LabelledLine } from './labelled-line.ts'

/** What the lines above and around the text say of when the article came out. */
export interface PublishedFinding {
  /** As in an article's metadata, or null where nothing says it or two lines disagree. */
  readonly published: string | null
  /** A plain sentence on what was seen and not used, or null. */
  readonly hint: string | null
}

/** A date further above the headline, in lines, is the site's. */
const NEAR = 4

/** Which dates are believed: one called published, else one that stands alone, else one called updated. */
const RANKS = ['published', 'bare', 'updated'] as const
type Rank = (typeof RANKS)[number]

const PUBLISHED = /\b(?:published|posted|issued|created|uploaded|publication date|release date|date)\b/gi
const UPDATED = /\b(?:updated?|modified|edited)\b/gi

/** Finds the date of publication in the metadata lines above the text, or right below it where a line calls it so. */
export function publishedIn(lines: readonly LabelledLine[], headline: number | null): PublishedFinding {
  const head = endOfHead(lines)
  const last = lines.findLastIndex(({ label }) => label === 'body')
  const strays: string[] = []
  const found: { date: string | null; text: string; rank: Rank }[] = []
  for (const [index, { label, text }] of lines.entries()) {
    if (label !== 'metadata' || text.length > 200) continue
    const above = index < head
    if (!above && (index < last || index > last + 3)) continue
    for (const { date, text: written, start } of datesIn(text)) {
      const rank = rankOf(text.slice(0, start))
      // A lone date over the headline is as often the day the page was saved as the day it came out.
      const stray = rank === 'bare' && (!above || (headline !== null && index < headline - 1))
      if (!stray) found.push({ date, text: written, rank })
      else if (above && index >= (headline ?? 0) - NEAR) strays.push(written)
    }
  }
  for (const rank of RANKS) {
    const ranked = found.filter(each => each.rank === rank)
    const [best] = ranked
    if (!best) continue
    const dates = new Set(ranked.map(({ date }) => date))
    if (dates.size > 1) {
      const seen = [...new Set(ranked.map(({ text }) => text))].slice(0, 3).join(', ')
      return { published: null, hint: `The page gives several dates (${seen}); none is taken.` }
    }
    if (best.date !== null) return { published: best.date, hint: null }
    return {
      published: null,
      hint: `The date ${best.text} can be read with the day or the month first; it is not taken.`,
    }
  }
  const [stray] = strays
  const hint = `The date ${stray} stands above the headline: it may be the day the page was saved, so it is not taken.`
  return { published: null, hint: stray === undefined ? null : hint }
}

function rankOf(before: string): Rank {
  const published = lastIndexOf(before, PUBLISHED)
  const updated = lastIndexOf(before, UPDATED)
  if (published === -1 && updated === -1) return 'bare'
  return published > updated ? 'published' : 'updated'
}

function lastIndexOf(text: string, form: RegExp): number {
  return [...text.matchAll(form)].at(-1)?.index ?? -1
}
