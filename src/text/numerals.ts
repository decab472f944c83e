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
