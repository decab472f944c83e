import type { Article, Metadata } from '../news/article.ts'
import type { Passage } from '../news/passage.ts'
import type { Span } from '../text/span.ts'
import type { QuoteCheck } from './quotes/quote-check.ts'
import type { Phrase, Words } from './words/phrase.ts'

/** What a command answers with. It holds passages, not text: a front end cuts the text when it shows it. */
export type Reply = Answer | Profile | Reading | NotHeld | Overview | Guide | About | QuoteCheck | Refusal

/** A stretch to set off inside a passage, in offsets of its paragraph. */
export interface Mark extends Span {
  /**
   * `match`: a word of the question. `cue`: the reporting word of a statement. `other`: words that a quotation which
   * was checked has otherwise.
   */
  readonly kind: 'match' | 'cue' | 'other'
}

/**
 * What a passage shows of an actor. `said`: it, or somebody who speaks for it, is the source. `comes`: the source comes
 * from it and does not speak for it. `did`: it is the subject. `told`: others say it about the actor. `mentioned`: it
 * comes up beside the topic.
 */
export type Role = 'said' | 'comes' | 'did' | 'told' | 'mentioned'

/** Passages of an answer that stand together under a label. Of a long answer, each page of five has its own groups. */
export interface PassageGroup {
  readonly label: Phrase
  /** What they show of an actor; null where they stand under a date. */
  readonly role: Role | null
  /** The actor whose passages these are, or null. */
  readonly actor: string | null
  /** How many of the answer's passages these are: the groups follow one another in the order of the passages. */
  readonly passages: number
  /** How many the coverage has in all. */
  readonly total: number
}

/** A passage with the number it is cited by. */
export interface CitedPassage extends Passage {
  /** From 1, in order of appearance. */
  readonly citation: number
  /** Who says it, as the article names them, or null where nobody is quoted. */
  readonly source: string | null
  /** The actor that the source speaks for, or null. */
  readonly actor: string | null
  /** The reporting word, or null. */
  readonly cue: string | null
  /** How that is told: `negated` for "has not said", `hypothetical` for "if he says". null where nobody is quoted. */
  readonly standing: 'asserted' | 'negated' | 'hypothetical' | null
  /** Who reports it, where it is said within another's statement: Kerry in "Kerry said that Lavrov agreed". Or null. */
  readonly reported: string | null
  /** What it shows of the actor asked for. null where no actor was. */
  readonly role: Role | null
  /** Ordered by start, not overlapping, inside the passage. */
  readonly marks: readonly Mark[]
  /** What decided its place in the answer; null where places are not decided by signs. */
  readonly signs: readonly Sign[] | null
  /** Where other articles carry the same passage, an article once. */
  readonly alsoIn: readonly Elsewhere[]
}

/** A place in another article that carries the same as a passage. */
export interface Elsewhere extends Pick<Article, 'id' | 'title' | 'outlet' | 'published'> {
  /** From 1. */
  readonly paragraph: number
}

/** One thing that speaks for a passage, and what it counts: its worth is value times weight. */
export interface Sign {
  /** In the words of the field: `sentence`, `names`, `adjacent`. */
  readonly name: string
  readonly value: number
  readonly weight: number
}

/** A whole sentence of the summary. */
export interface CitedSentence extends Passage {
  /** The number of the passage in the same answer that it stands in. */
  readonly citation: number
  readonly marks: readonly Mark[]
}

/** What an answer could not find. */
export interface Miss {
  /** The words that the coverage does not have. */
  readonly missing: readonly Words[]
  /** The nearest things it has, as words for the asker: names, titles, short phrases. */
  readonly nearest: readonly Words[]
}

/** The reply to a question: a short summary of whole sentences, and the passages they stand in. */
export interface Answer {
  readonly kind: 'ask' | 'stance' | 'search' | 'quotes' | 'compare' | 'related' | 'timeline'
  readonly status: 'answered' | 'declined'
  /** Restates what was asked. */
  readonly heading: Words
  readonly summary: readonly CitedSentence[]
  /** Best first; where there are groups, group by group. */
  readonly passages: readonly CitedPassage[]
  /** The groups of its passages in order; none where they stand under no labels. */
  readonly groups: readonly PassageGroup[]
  /** Set when, and only when, the answer is declined. */
  readonly declined: Miss | null
  /** How sure it is that the coverage answers, from 0 to 1. */
  readonly confidence: number
  /** Plain lines for the asker: what was left out, how a name was understood. */
  readonly notes: readonly Phrase[]
}

/** The reply of `/who`: what the coverage tells of an actor. */
export interface Profile {
  readonly kind: 'who'
  readonly status: 'answered' | 'declined'
  /** The actor by its fullest name, or what was asked for. */
  readonly heading: Words
  /** null where it is declined. */
  readonly actor: 'country' | 'organisation' | 'person' | null
  readonly otherNames: readonly string[]
  readonly affiliations: readonly {
    readonly actor: string
    /** As in the actor table: holds an office of it, belongs to it, or comes from it. */
    readonly bond: 'speaks' | 'member' | 'comes'
    readonly former: boolean
    readonly office: string | null
    readonly dates: { readonly from: string; readonly to: string } | null
    /** The number of the passage that tells it, or null where it is built in or curated. */
    readonly citation: number | null
  }[]
  /** Who speaks for it, the most often quoted first. */
  readonly speakers: readonly { readonly name: string; readonly statements: number }[]
  /** How often it is quoted, by outlet, most first. */
  readonly quotedBy: readonly { readonly outlet: string | null; readonly statements: number }[]
  /** What its statements are most about. */
  readonly topics: readonly string[]
  /** The evidence, in the order of the affiliations, then some of its latest statements. */
  readonly passages: readonly CitedPassage[]
  /** Set when, and only when, it is declined. */
  readonly declined: Miss | null
  readonly notes: readonly Phrase[]
}

/** The reply of `/article`: an article to read, or a stretch of it. */
export interface Reading {
  readonly kind: 'article'
  readonly status: 'answered'
  readonly article: Article
  /** The paragraphs shown, in reading order. */
  readonly passages: readonly CitedPassage[]
  /** The paragraph asked for, from 1, or null where the whole article was. It may be shown with those around it. */
  readonly paragraph: number | null
}

/** The reply of `/article` where the collection has no such article or paragraph. */
export interface NotHeld {
  readonly kind: 'article'
  readonly status: 'declined'
  /** What was asked for. */
  readonly heading: Words
  readonly declined: Miss
}

/** An article as a list shows it: what is known about it, without its text. */
export interface ListedArticle extends Metadata {
  readonly id: string
  readonly revision: string
  /** Its title, or its first words where it has none. */
  readonly name: string
  /** How many paragraphs it has. */
  readonly paragraphs: number
}

/** The reply of `/sources`: what the collection holds. */
export interface Overview {
  readonly kind: 'sources'
  readonly status: 'answered'
  readonly articles: readonly ListedArticle[]
  readonly paragraphs: number
  readonly outlets: readonly { readonly outlet: string | null; readonly articles: number }[]
  /** Earliest and latest publication date, or null where no article has one. */
  readonly dates: { readonly from: string; readonly to: string } | null
}

/** The reply of `/help`: every command in short, or one with its options. */
export interface Guide {
  readonly kind: 'help'
  readonly status: 'answered'
  readonly commands: readonly {
    readonly usage: Words
    readonly description: Words
    readonly example: Words
    /** Its options, where one command alone is explained. None where all are listed: the usage names them. */
    readonly options: readonly {
      readonly name: Words
      readonly description: Words
      readonly required: boolean
    }[]
  }[]
  readonly notes: readonly Phrase[]
}

/** The reply of `/about`: what On Record is and what it holds. */
export interface About {
  readonly kind: 'about'
  readonly status: 'answered'
  readonly version: string
  readonly holdings: Overview
}

/** A request that was not understood or could not be served, with the remedy in the message. */
export interface Refusal {
  readonly kind: 'error'
  readonly status: 'error'
  readonly message: Words
}
