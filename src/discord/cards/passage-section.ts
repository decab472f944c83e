import type { APISectionComponent } from 'discord.js'
import type { CitedPassage } from '../../desk/reply.ts'
import { referenceTo } from '../press.ts'
import { citationLines } from './citation-lines.ts'
import { button, section } from './components.ts'
import { sizeOfLines } from './lines-within.ts'
import { blockquote, subtext } from './markdown.ts'
import { quotedText } from './quoted-text.ts'
import { labelOver } from './voice.ts'

/**
 * A passage on a card: its words, where they stand and who says them, and a button for what stands around them.
 *
 * @param before The passage before it on the same page, or null.
 */
export function passageSection(passage: CitedPassage, before: CitedPassage | null): APISectionComponent {
  const { article, paragraph, citation } = passage
  const { id, revision } = article
  const around = { kind: 'context', citation, article: referenceTo(id), paragraph, revision } as const
  return section(sectionLines(passage, before), button('Context', around))
}

function sectionLines(passage: CitedPassage, before: CitedPassage | null): readonly string[] {
  return [...labelLines(passage, before), blockquote(quotedText(passage)), ...citation(passage)]
}

function labelLines(passage: CitedPassage, before: CitedPassage | null): readonly string[] {
  const label = labelOver(passage, before)
  return label === null ? [] : [label]
}

function citation(passage: CitedPassage): readonly string[] {
  return citationLines(passage).map(subtext)
}

/** What a passage takes of a card's text beside its words, in bytes. */
export function sizeBesideWords(passage: CitedPassage, before: CitedPassage | null): number {
  return sizeOfLines([...labelLines(passage, before), blockquote(''), ...citation(passage)])
}
