import porter2 from 'wink-porter2-stemmer'
import { baseForm } from './irregular.ts'
import { inFigures } from './numerals.ts'
import { remembering } from './remembering.ts'
import { americanSpelling } from './spelling.ts'

/** Longer runs of letters are no words, and stemming takes the square of their length. */
const ENGLISH_WORD = /^[a-z]{1,60}$/

/**
 * The stem of a folded word: `insisted`, `insists` → `insist`, `flew` → `fli` as of `fly`. British and American spellings
 * have one stem, and so have `seven` and `7`, `third` and `3rd`. Words that are not plain English letters stay as they
 * are. A table of irregular forms, then Snowball's English stemmer, known as Porter 2 (M. F. Porter, 2001).
 */
export const stem = remembering((folded): string => {
  if (!ENGLISH_WORD.test(folded)) return folded
  return inFigures(folded) ?? porter2(americanSpelling(baseForm(folded)))
})
