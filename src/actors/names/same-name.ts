import { fold } from '../../text/fold.ts'
import { remembering } from '../../text/remembering.ts'
import { isNickname } from './nicknames.ts'
import { withoutSuffix } from './surname.ts'
import { consonants } from './transliteration.ts'

/** Whether two full names with the same surname are spellings or shorter forms of one name. */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [givenNames(one), givenNames(other)]
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
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

/** The folded words of a full name before its surname. */
export const givenNames = remembering((name): readonly string[] =>
  fold(withoutSuffix(name))
    .split(/[\s.]+/)
    .filter(part => part !== '')
    .slice(0, -1),
)

/** A father and his son are told apart by that alone. */
export function isJunior(name: string): boolean {
  return /,?\sJr\.?$/.test(name)
}
