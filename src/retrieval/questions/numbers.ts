import { inFigures, wordsInFigures } from '../../text/numerals.ts'
import { stem } from '../../text/stem.ts'
import type { Token } from '../../text/tokens.ts'

/** What a word behind a number multiplies it by, and the short forms of that word. */
const SCALES: ReadonlyMap<string, readonly [number, readonly string[]]> = new Map([
  ['thousand', [1e3, ['k']]],
  ['million', [1e6, ['m', 'mn']]],
  ['billion', [1e9, ['bn', 'b']]],
  ['trillion', [1e12, ['tn', 'trn']]],
])
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const FIGURES = /^\d+(?:\.\d+)?$/

/**
 * A question with numbers written as articles write them: `5,000,000` → `5 million`, `a thousand` → `one thousand`,
 * `nineteen eighty-four` → `1984`.
 */
export function roundNumbers(text: string): string {
  return yearsInFigures(text)
    .replace(/\ba(?= (?:hundred|thousand)\b)/gi, 'one')
    .replace(/(?<![\p{N}.,])\d{1,3}(?:,?\d{3}){2,4}(?![\p{N}]|[.,]\p{N})/gu, written => {
      const number = Number(written.replaceAll(',', ''))
      const [name = '', [scale] = [1]] =
        [...SCALES].findLast(([, [size]]) => size >= 1e6 && number >= size) ?? []
      const many = number / scale
      return name !== '' && Number.isInteger(many * 10) ? `${many} ${name}` : written
    })
}

/** A year as it is said: one number of two figures behind another. */
const SAID_YEAR =
  /\b(nineteen|twenty)[- ]((?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?![-\p{L}]| \p{L}+s\b)/giu

function yearsInFigures(text: string): string {
  return text.replace(SAID_YEAR, (_, century: string, year: string) => {
    return `${inFigures(century.toLowerCase())}${wordsInFigures(year.toLowerCase())}`
  })
}

/** The word that a short form right behind a number stands for: the `m` of `5m`. Else null. */
export function scaleMeant(before: Token | undefined, { word, start }: Token): string | null {
  if (!before || before.end !== start || !FIGURES.test(before.term)) return null
  return [...SCALES].find(([, [, short]]) => short.includes(word))?.[0] ?? null
}

/** Further terms for a word of a question that is a number, or multiplies the number before it. */
export function otherForms(word: string, before: Token | undefined): readonly string[] {
  const [scale, short] = SCALES.get(word) ?? []
  if (scale !== undefined && short !== undefined) {
    const number = before && FIGURES.test(before.term) ? Number(before.term) * scale : Number.NaN
    return [...(Number.isSafeInteger(number) ? [...short, `${number}`] : [])]
  }
  const [, ten] = /^19(\d)0s$/.exec(word) ?? /^(\d)0s$/.exec(word) ?? []
  const decade = ten === undefined ? DECADES.indexOf(word) : Number(ten) - 2
  const name = DECADES[decade]
  if (name === undefined) return []
  return [`19${decade + 2}0s`, `${decade + 2}0s`, stem(name)].filter(
    form => form !== word && form !== stem(word),
  )
}
