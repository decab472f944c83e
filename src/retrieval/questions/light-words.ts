import { stem } from '../../text/stem.ts'

/**
 * Words that carry a question and tell little of what it is about: nobody is helped by hearing that a coverage lacks
 * "along" or has "last". They do count where passages are looked for.
 */
const LIGHT = new Set(
  `ago ahead along already alone almost also always anyway apart around aside away back behind besides
  certain come day different do early else enough entire especially even eventually exact far fast finally first former forth
  full get give go good great hard hardly high instead just keep kind know last late lately later like little long look lot low
  main many maybe mean mostly near nearly need never new next often old overall own particular perhaps place possible previous
  probably put quick quite rather ready real recent right same seem several short simple simply single slow someday sometimes
  somewhat soon sort start still stuff such sure take thing today together tomorrow tonight total toward turn use usual various
  want way week well whole wide wrong year yesterday`
    .split(/\s+/)
    .map(stem),
)

/** Whether the word of a stem tells little. */
export function isLight(term: string): boolean {
  return LIGHT.has(term)
}
