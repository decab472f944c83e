import type { APISectionComponent, APITextDisplayComponent } from 'discord.js'
import type { CitedPassage } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { referenceTo } from '../press.ts'
import { citationLines } from './citation-lines.ts'
import { button, section, textDisplay } from './components.ts'
import { sizeOfLines } from './lines-within.ts'
import { blockquote, subtext } from './markdown.ts'
import { quotedText } from './quoted-text.ts'

/**
 * A passage on a card: its words, and a section of where they stand and who says them, with a button for what stands
 * around them. The words have the whole width of the card: beside a button they would have two thirds of a phone's.
 *
 * @param above Lines above its words: the labels over it.
 */
export function passageComponents(
  passage: CitedPassage,
  above: readonly string[],
  tongue: Tongue,
): readonly [APITextDisplayComponent, APISectionComponent] {
  const { article, paragraph, citation } = passage
  const { id, revision } = article
  const around = { kind: 'context', citation, article: referenceTo(id), paragraph, revision } as const
  return [
    textDisplay(...above, blockquote(quotedText(passage))),
    section(citedLines(passage, tongue), button(tongue(say`Context`), around)),
  ]
}

function citedLines(passage: CitedPassage, tongue: Tongue): readonly string[] {
  return citationLines(passage, tongue).map(subtext)
}

/** What a passage takes of a card's text beside its words and the labels over it, in bytes. */
export function sizeBesideWords(passage: CitedPassage, tongue: Tongue): number {
  return sizeOfLines([blockquote(''), ...citedLines(passage, tongue)])
}
