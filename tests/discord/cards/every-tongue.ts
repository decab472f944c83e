import { languages } from '../../../commands/languages.ts'
import { english, type Tongue, tongueOf } from '../../../src/desk/words/phrase.ts'

/** All that On Record speaks, English first. */
export const everyTongue: readonly Tongue[] = [english, ...languages.map(tongueOf)]
