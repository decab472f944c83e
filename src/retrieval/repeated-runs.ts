import type { PackedParagraphs } from './packed-paragraphs.ts'
import { differentRuns, runsOf } from './run-signature.ts'

/** How many places there are for a run: with fewer, more paragraphs look as if they shared it. */
const PLACES = 8
/** The most places in all: 64 MB while a collection is opened. */
const MOST_PLACES = 2 ** 24
const NOBODY = 0
const SEVERAL = 0xffffffff

/** Where fewer of a paragraph's runs than this share are different, it says the same over and over, and is let be. */
const DIFFERENT = 0.5

/**
 * By id, 1 for paragraphs of which a share of the different runs of four words may stand in other articles, else 0: of two
 * paragraphs of different articles that share as much of the shorter one's, the shorter one is marked. Found in two passes
 * over all words as a collection is opened, so that a question, for which nearly always nothing is the same, compares
 * nothing (B. Bloom, 1970).
 */
export function repeatedRuns(packed: PackedParagraphs, share: number): Uint8Array {
  const places = placesFor(packed)
  /** By place of a run, the number of the article that has it. */
  const holders = new Uint32Array(places)
  let article = NOBODY
  for (let id = 0; id < packed.size; id++) {
    if (id === 0 || packed.articleOf(id) !== packed.articleOf(id - 1)) article++
    for (const run of runsOf(packed.foldedWords(id))) {
      const place = placeOf(run, places)
      const holder = holders[place]
      if (holder === NOBODY) holders[place] = article
      else if (holder !== article) holders[place] = SEVERAL
    }
  }
  const repeated = new Uint8Array(packed.size)
  for (let id = 0; id < packed.size; id++) {
    const runs = runsOf(packed.foldedWords(id))
    let shared = 0
    for (const run of runs) if (holders[placeOf(run, places)] === SEVERAL) shared++
    // Nearly all are let go here, before what is different in them is looked for.
    if (shared === 0 || shared < share * DIFFERENT * runs.length) continue
    const different = differentRuns(runs)
    const both = different.filter(run => holders[placeOf(run, places)] === SEVERAL)
    if (both.length >= share * different.length) repeated[id] = 1
  }
  return repeated
}

/** How many places there are: a power of two. */
function placesFor(packed: PackedParagraphs): number {
  let words = 0
  for (let id = 0; id < packed.size; id++) words += packed.words(id).length / 2
  return Math.min(MOST_PLACES, 2 ** Math.ceil(Math.log2(PLACES * words + 1)))
}

function placeOf(run: number, places: number): number {
  return (run ^ (run >>> 15)) & (places - 1)
}
