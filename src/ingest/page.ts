import type { Metadata } from '../news/article.ts'

/** Why a line of a saved page is no part of the article's text. */
export type Label = 'headline' | 'subhead' | 'caption' | 'metadata' | 'boilerplate' | 'unrelated headline'

/** A line of a saved page that was left out. */
export interface DroppedLine {
  /** Line of the file as it was saved, from 1. */
  readonly line: number
  readonly label: Label
  readonly text: string
}

/** A saved page read: the article in it, and what was left out. */
export interface Page extends Metadata {
  /** Front matter keys that On Record does not know. */
  readonly extra: Readonly<Record<string, unknown>>
  readonly paragraphs: readonly string[]
  /** In file order. */
  readonly dropped: readonly DroppedLine[]
  /** For each paragraph, how many of the dropped lines stand before it. */
  readonly droppedBefore: readonly number[]
  /** Whether the page was read as Markdown: dropped lines have their marks still. */
  readonly markdown: boolean
  /** Plain sentences for the moderator: what the text hints at but does not give. */
  readonly hints: readonly string[]
}
