/** How far a work is, in whatever it counts. Both are 0 while that is not known. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** How often progress is told at most, in milliseconds. */
export const PROGRESS_EVERY = 50

/** Tells progress, but not all of it: no more often than somebody can look. */
export function seldom(tell: (progress: Progress) => void): (done: number, total: number) => void {
  let told = Number.NEGATIVE_INFINITY
  return (done, total) => {
    const now = performance.now()
    if (now - told < PROGRESS_EVERY && done < total) return
    told = now
    tell({ done, total })
  }
}
