import { fold } from '../../text/fold.ts'
import { remembering } from '../../text/remembering.ts'

const RULES: readonly (readonly [RegExp, string])[] = [
  [/['’-]/g, ''],
  [/^yu/g, 'iu'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/q|ck|c(?![ehiy])/g, 'k'],
  [/zh|dj|dzh/g, 'j'],
  [/tch|tsch/g, 'ch'],
  [/ou|oo/g, 'u'],
  [/ee|y|ij|ii/g, 'i'],
  [/w/g, 'v'],
  [/ks/g, 'x'],
  [/ae|ai|ei/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/ii+/g, 'i'],
]

/**
 * A name's word in a form that spellings of one name share: `sergei` and `sergey`, `muallem` and `moallem` need the
 * skeleton below, `qaddafi` and `kaddafi` this. Not for showing.
 */
export const spellingKey = remembering(word =>
  RULES.reduce((key, [pattern, plain]) => key.replace(pattern, plain), fold(word)),
)

/** The consonants of a spelling key: `mohammad` and `muhammed` share them. */
export const consonants = remembering(word => {
  const key = spellingKey(word)
  const skeleton = key.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1')
  return skeleton.length >= 2 ? skeleton : key
})
