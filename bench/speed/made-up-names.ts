import type { Dice } from './dice.ts'

const ONSETS = 'b br d dr f fl g gr h j k kl l m n p pr r s st t tr v z sh ch'.split(' ')
const VOWELS = 'a e i o u a e o ai ei ou'.split(' ')
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'm', 'nd', 'rk', 'st', 'ng']

/** So many different words without a meaning, of two to four syllables, in small letters. */
export function madeUpWords(dice: Dice, count: number): readonly string[] {
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = Array.from({ length: dice.between(2, 4) }, () => dice.pick(ONSETS) + dice.pick(VOWELS))
    words.add(syllables.join('') + dice.pick(CODAS))
  }
  return [...words]
}

/** So many different people: a given name and a surname, which several may share. */
export function madeUpPeople(dice: Dice, count: number): readonly string[] {
  const given = madeUpWords(dice, Math.ceil(count / 15)).map(capitalised)
  const surnames = madeUpWords(dice, count).map(capitalised)
  const people = new Set<string>()
  while (people.size < count) people.add(`${dice.early(given)} ${dice.pick(surnames)}`)
  return [...people]
}

/** A word with a capital letter. */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
