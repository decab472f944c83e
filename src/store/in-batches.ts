const BATCH = 64

/** Maps in order, a bounded number at a time: a folder may hold more files than a process may open. */
export async function mapInBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const batch of batchesOf(items)) results.push(...(await Promise.all(batch.map(work))))
  return results
}

/** Divides items into runs that may be worked on at once. */
export function* batchesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}
