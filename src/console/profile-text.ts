import type { Profile } from '../desk/reply.ts'
import { english } from '../desk/words/phrase.ts'
import { type Line, run } from './styled-text.ts'
import { setInLines } from './wrap.ts'

/** What the coverage tells of an actor. */
export function profileLines({ heading }: Profile, width: number): readonly Line[] {
  return setInLines([run(english(heading), 'strong')], width)
}
