import { fold } from '../../text/fold.ts'
import { remembering } from '../../text/remembering.ts'
import { isNickname } from './nicknames.ts'
import { PARTICLE, withoutSuffix } from './surname.ts'
import { consonants, spellingKey } from './transliteration.ts'

/** Whether two full names with the same surname, given by its spelling key, are spellings or shorter forms of one name. */
export function isSameName(one: string, other: string, surname: string): boolean {
  const [left, right] = [givenNames(one, surname), givenNames(other, surname)]
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  // "George W. Bush" is not "George H. W. Bush".
  if (shorter.some((part, at) => part.length === 1 && longer[at]?.length === 1 && longer[at] !== part))
    return false
  return shorter.length > 0 && shorter.every(part => longer.some(same => isSameGiven(part, same)))
}

function isSameGiven(part: string, same: string): boolean {
  return (
    same === part ||
    (part.length === 1 && same.startsWith(part)) ||
    consonants(same) === consonants(part) ||
    isNickname(part, same)
  )
}

/** The folded given names of a full name whose surname has a spelling key: what is behind it where that comes first. */
export function givenNames(name: string, surname: string): readonly string[] {
  return givenNamesOf(`${surname}\n${name}`)
}

const givenNamesOf = remembering((key): readonly string[] => {
  const [surname = '', name = ''] = key.split('\n')
  const words = partsOf(name, /[\s.]+/)
  if (
    words.length > 1 &&
    surnameKey(words.at(-1) ?? '') !== surname &&
    surnameKey(words[0] ?? '') === surname
  )
    return partsOf(name, /[\s.-]+/).slice(1)
  return words.slice(0, -1)
})

function partsOf(name: string, apart: RegExp): readonly string[] {
  return fold(withoutSuffix(name))
    .split(apart)
    .filter(part => part !== '')
}

/** A surname in a form that its spellings share, particles left off. */
export function surnameKey(surname: string): string {
  return spellingKey(surname.replace(PARTICLE, ''))
}

/** A father and his son are told apart by that alone. */
export function isJunior(name: string): boolean {
  return /,?\sJr\.?$/.test(name)
}
