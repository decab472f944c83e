import type { Article } from '../news/article.ts'
import type { Affiliation } from './actor.ts'

/** A person named with what he or she is: "Russian Foreign Minister Sergei Lavrov". */
export interface Sighting {
  /** As the text has it, ranks left off: `Sergei Lavrov`. A surname alone is that of somebody whom the article names in full. */
  readonly name: string
  /** The actor that the words tie the person to, or null where they only give an office. */
  readonly actor: string | null
  /** The name of a body or person that is not known yet and that the words tie the person to. */
  readonly owner?: Owned
  readonly bond: Affiliation['bond']
  /** Whether it is told as past. */
  readonly former: boolean
  /** The office in the words of the text, or null. */
  readonly office: string | null
  /** Whether the actor is only what the paragraph is about. */
  readonly inferred: boolean
  /** An offset in the paragraph, in the sentence that tells it. */
  readonly at: number
}

/** Whose office it is, by a name that the built-in world does not have: "a spokesman for *Mr. Boehner*". */
export interface Owned {
  readonly text: string
  /** Whether the words before it make it a person. Else a person's surname or the name of a body. */
  readonly person: boolean
  /** Whether it is the person's campaign, and not what the person speaks for. */
  readonly campaign?: boolean
}

/** Where a sighting was made. */
export interface Place {
  readonly article: Article
  /** From 1. */
  readonly paragraph: number
}
