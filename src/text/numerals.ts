const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const RANKS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

const FIGURES: ReadonlyMap<string, string> = new Map([
  ...SMALL.map((word, number): [string, string] => [word, `${number}`]),
  ...TENS.map((word, tens): [string, string] => [word, `${(tens + 2) * 10}`]),
  ...RANKS.map((word, before): [string, string] => [word, `${before + 1}${ending(before + 1)}`]),
])

function ending(rank: number): string {
  return ['st', 'nd', 'rd'][rank - 1] ?? 'th'
}

/** A folded word for a number in figures, as texts have it either way: `two` → `2`, `first` → `1st`. Else null. */
export function inFigures(folded: string): string | null {
  return FIGURES.get(folded) ?? null
}

/** A word of a list, whether or not a sentence begins with it. */
const oneOf = (words: readonly string[]) =>
  `(?:${words.map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`
/** What stands between two words of a number, and that no further letter follows. */
const [BESIDE, END] = ['[- ]', '(?![\\p{L}\\p{N}])']
const UNIT = oneOf(SMALL.slice(1, 10))
const TEEN = oneOf(SMALL.slice(10))
const TEN = oneOf(TENS)
const BELOW_HUNDRED = `(?:${TEN}(?:${BESIDE}${UNIT})?|${TEEN}|${UNIT})${END}`
/** The last part of a number: what it multiplies would be a number of its own, "one hundred and two hundred". */
const LAST = `(?:${BESIDE}(?:and )?${BELOW_HUNDRED}(?!${BESIDE}(?:hundred|thousand)))?`
const HUNDREDS = `${BELOW_HUNDRED}${BESIDE}hundred${END}`
const HUNDREDS_MORE = `(?:${BESIDE}(?:and )?(?:${HUNDREDS}(?!${BESIDE}thousand)${LAST}|${BELOW_HUNDRED}(?!${BESIDE}(?:hundred|thousand))))?`

/**
 * How a number below a million is written in several words, as the source of a regular expression: "twenty-one", "nine
 * hundred and seventy", "two thousand and forty", "twenty-first".
 */
export const NUMBER_IN_WORDS = [
  `(?:${HUNDREDS}(?:${BESIDE}(?:and )?${BELOW_HUNDRED}(?=${BESIDE}thousand))?|${BELOW_HUNDRED})${BESIDE}thousand${END}${HUNDREDS_MORE}`,
  `${HUNDREDS}${LAST}`,
  `${TEN}${BESIDE}${UNIT}${END}`,
  `${TEN}-${oneOf(RANKS.slice(0, 9))}${END}`,
].join('|')

/** A number written in several words, folded, in figures: `two thousand and forty` → `2040`. */
export function wordsInFigures(folded: string): string {
  let [sum, part] = [0, 0]
  let rank = ''
  for (const word of folded.split(/[- ]/)) {
    const number = Number.parseInt(FIGURES.get(word) ?? '', 10)
    if (word === 'hundred') part *= 100
    else if (word === 'thousand') [sum, part] = [sum + part * 1000, 0]
    else if (!Number.isNaN(number)) part += number
    rank = (FIGURES.get(word) ?? '').replace(/\d+/, '')
  }
  return `${sum + part}${rank}`
}
