import { basename } from 'node:path'
import { DeskUnopened } from '../desk/desk-error.ts'
import type { Holding, LeftOut } from './desk-thread.ts'

/** How many files are named at most. */
const MOST_NAMED = 3

/**
 * Why a corpus that was read anew must not take over from the one that answers, or null where it may. Articles would
 * be lost by what is mostly a mishap: a copy that is half done, a disk that is not mounted. Files that were left out
 * before do not stand in the way, for nothing more is lost by them.
 */
export function lossOf(old: Holding, next: Holding, corpus: string): DeskUnopened | null {
  const before = new Set(old.leftOut.map(({ file }) => file))
  const lost = next.leftOut.filter(({ file }) => !before.has(file))
  const check = `npm run corpus -- check --corpus ${corpus} says why`
  if (lost.length > 0) {
    const files = lost.length === 1 ? '1 more file' : `${lost.length} more files`
    return new DeskUnopened(
      `${corpus}: ${files} would be left out (${named(lost)}), so the articles as they were answer on; ${check}; mend or take out what it names, then reload again`,
      new Error(lost[0]?.why),
    )
  }
  if (next.articles > 0 || old.articles === 0) return null
  return new DeskUnopened(
    `${corpus}: the folder holds no article any more, so the ${old.articles} that it held answer on; ${check}; put them back, then reload again, or restart the bot if none is meant to be there`,
    new Error(`0 articles were read where there were ${old.articles}`),
  )
}

/** The first of some files, and how many more there are. */
function named(files: readonly LeftOut[]): string {
  const names = files.slice(0, MOST_NAMED).map(({ file }) => basename(file))
  const more = files.length - names.length
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`
}
