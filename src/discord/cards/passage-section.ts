import type { APISectionComponent } from 'discord.js'
import type { CitedPassage } from '../../desk/reply.ts'
import { referenceTo } from '../press.ts'
import { citationLines } from './citation-line.ts'
import { button, section } from './components.ts'
import { bytesOf } from './limits.ts'
import { blockquote, subtext } from './markdown.ts'
import { quotedText } from './quoted-text.ts'

/** A passage on a card: its words, where they stand and who says them, and a button for what stands around them. */
export function passageSection(passage: CitedPassage): APISectionComponent {
  const { article, paragraph, citation } = passage
  return section(
    passageLines(passage),
    button('Context', {
      kind: 'context',
      citation,
      article: referenceTo(article.id),
      paragraph,
      revision: article.revision,
    }),
  )
}

/** The text of a passage's section. */
function passageLines(passage: CitedPassage): readonly string[] {
  return [blockquote(quotedText(passage)), ...citationLines(passage).map(subtext)]
}

/** What a passage takes of a card's text, in bytes. */
export function sizeOfSection(passage: CitedPassage): number {
  return bytesOf(passageLines(passage).join('\n'))
}
