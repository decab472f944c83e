import type { APISectionComponent, APITextDisplayComponent } from 'discord.js'
import type { CitedPassage } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { referenceTo } from '../press.ts'
import { placeLine, speakerLines, voiceLines } from './citation-lines.ts'
import { button, section, textDisplay } from './components.ts'
import { sizeOfLines } from './lines-within.ts'
import { blockquote, subtext } from './markdown.ts'
import { quotedText } from './quoted-text.ts'

/**
 * A passage on a card: its words, and a section of where they stand and who says them, with a button for what stands
 * around them. The words have the whole width of the card: beside a button they would have two thirds of a phone's.
 *
 * @param above Lines above its words: the labels over it.
 * @param isVoiced Whether who says them stands above the words.
 */
export function passageComponents(
  passage: CitedPassage,
  above: readonly string[],
  tongue: Tongue,
  isVoiced = false,
): readonly [APITextDisplayComponent, APISectionComponent] {
  const { article, paragraph, citation } = passage
  const { id, revision } = article
  const around = { kind: 'context', citation, article: referenceTo(id), paragraph, revision } as const
  const { before, behind } = besideWords(passage, tongue, isVoiced)
  return [
    textDisplay(...above, ...before, blockquote(quotedText(passage))),
    section(behind, button(tongue(say`Context`), around)),
  ]
}

function besideWords(passage: CitedPassage, tongue: Tongue, isVoiced: boolean) {
  const place = subtext(placeLine(passage, tongue))
  return isVoiced
    ? { before: voiceLines(passage, tongue), behind: [place] }
    : { before: [], behind: [place, ...speakerLines(passage, tongue).map(subtext)] }
}

/** What a passage takes of a card's text beside its words and the labels over it, in bytes. */
export function sizeBesideWords(passage: CitedPassage, tongue: Tongue, isVoiced = false): number {
  const { before, behind } = besideWords(passage, tongue, isVoiced)
  return sizeOfLines([...before, blockquote(''), ...behind])
}
