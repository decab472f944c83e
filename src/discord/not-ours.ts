import { say } from '../desk/words/phrase.ts'

/** What is said of a button that is forged, or of another version. */
export const NOT_OURS = say`This button is not one of this version’s. Run the command again to get a card that works.`
