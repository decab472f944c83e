/** How many words make a run. */
const RUN = 4
/** A factor that spreads numbers over 32 bits (D. Knuth, "Sorting and Searching", 6.4). */
const SPREAD = 0x9e3779b1
const NO_RUNS = new Uint32Array()
/** How many numbers of 32 bits a signature has: of a paragraph of usual length an eighth of the bits are set. */
const WIDTH = 32

/** The runs of four words of a paragraph as hashes of 32 bits; one of fewer words is one run. */
export function runsOf(words: Uint32Array): Uint32Array {
  if (words.length === 0) return NO_RUNS
  const runs = new Uint32Array(Math.max(1, words.length - RUN + 1))
  const length = Math.min(RUN, words.length)
  for (let start = 0; start < runs.length; start++) {
    let run = length
    for (let at = start; at < start + length; at++)
      run = Math.imul(run ^ (run >>> 15) ^ (words[at] ?? 0), SPREAD)
    runs[start] = run
  }
  return runs
}

/** Some runs, each once. */
export function differentRuns(runs: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set(runs))
}

/** The runs of a paragraph as bits, one a run (B. Bloom, 1970): tells at once of most pairs that they share too little. */
export interface RunSignature {
  readonly runs: number
  readonly bits: Uint32Array
  /** How many bits are set. */
  readonly set: number
}

/** The signature of a paragraph with these runs. */
export function signatureOf(runs: Uint32Array): RunSignature {
  const bits = new Uint32Array(WIDTH)
  for (const run of runs) {
    const bit = (run ^ (run >>> 13)) & (WIDTH * 32 - 1)
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  return { runs: runs.length, bits, set: common(bits, bits) }
}

/**
 * Whether of two paragraphs the shorter one may share more than some share of its runs with the other. Each run that it
 * does not share takes at most one bit from those that both have, so "no" is certain.
 */
export function mayShare(one: RunSignature, other: RunSignature, share: number): boolean {
  const shorter = one.runs <= other.runs ? one : other
  const least = shorter.set - (1 - share) * shorter.runs
  return common(one.bits, other.bits) > least
}

/** How many bits are set in both. */
function common(one: Uint32Array, other: Uint32Array): number {
  let count = 0
  for (let at = 0; at < WIDTH; at++) {
    // The bits of 32 counted side by side (Hacker's Delight, H. S. Warren, 2002).
    let both = (one[at] ?? 0) & (other[at] ?? 0)
    both -= (both >>> 1) & 0x55555555
    both = (both & 0x33333333) + ((both >>> 2) & 0x33333333)
    count += Math.imul((both + (both >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
