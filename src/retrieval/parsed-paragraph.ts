import type { ActorTable, Mention } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { type Token, tokens } from '../text/tokens.ts'

/** A word of a paragraph, with the sentence it stands in and the actor it begins to name. */
export interface Word extends Token {
  /** Index into the paragraph's sentences. */
  readonly sentence: number
  /** The key of the actor that is named from this word on, or null. */
  readonly actor: string | null
}

/** A paragraph taken apart, for searching, ranking and choosing sentences. */
export interface ParsedParagraph {
  readonly article: Article
  /** Which paragraph of the article, from 1. */
  readonly paragraph: number
  readonly text: string
  readonly sentences: readonly Span[]
  readonly words: readonly Word[]
}

/** What a text is made of, each in order. */
export interface Parts {
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

/** The term that stands in the index for every name of an actor. No word of a text can equal it. */
export function actorKey(name: string): string {
  return `@${name}`
}

/** The parts of a text in which actors are named at these places. */
export function partsOf(text: string, mentions: readonly Mention[]): Parts {
  return { sentences: sentences(text), tokens: tokens(text), mentions }
}

/** Takes a paragraph (numbered from 1) of an article apart. */
export function parseParagraph(article: Article, paragraph: number, actors: ActorTable): ParsedParagraph {
  const text = article.paragraphs[paragraph - 1] ?? ''
  const parts = partsOf(text, actors.mentions(text))
  return unpacked(article, paragraph, parts.sentences, () => parts)
}

/**
 * A paragraph (numbered from 1) whose parts are kept elsewhere: its words are made when first asked for, as most
 * paragraphs that a question looks at are never shown.
 */
export function unpacked(
  article: Article,
  paragraph: number,
  sentences: readonly Span[],
  parts: () => Parts,
): ParsedParagraph {
  let words: readonly Word[] | null = null
  return {
    article,
    paragraph,
    text: article.paragraphs[paragraph - 1] ?? '',
    sentences,
    get words() {
      words ??= wordsOf(parts())
      return words
    },
  }
}

function wordsOf({ sentences, tokens, mentions }: Parts): readonly Word[] {
  let sentence = 0
  let next = 0
  return tokens.map(({ start, end, word, term, stop }) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++
    let actor: string | null = null
    let named = mentions[next]
    while (named && named.start < end) {
      if (named.end > start) actor = actorKey(named.actor.name)
      next++
      named = mentions[next]
    }
    return { start, end, word, term, stop, sentence, actor }
  })
}

/** The terms under which a paragraph is indexed: stems of its words, and the keys of the actors it names. */
export function indexTerms({ words }: Pick<ParsedParagraph, 'words'>): readonly string[] {
  const terms: string[] = []
  for (const { term, stop, actor } of words) {
    if (!stop) terms.push(term)
    if (actor !== null) terms.push(actor)
  }
  return terms
}

/** The terms of any short text, such as a title. */
export function termsOf(text: string, actors: ActorTable): readonly string[] {
  return indexTerms({ words: wordsOf(partsOf(text, actors.mentions(text))) })
}
