/**
 * How a phrase reads in the languages besides English.
 *
 * For translators: each gap (`{1}`, `{2}` …) of the English template stands in every language, in any order. Where the
 * template has two forms with `|` between them, so has the phrase: singular and plural; in Russian three, for 1, 2 and
 * 5. People are addressed politely (Sie, vous, вы, usted). A command is named as its language names it. What fills a
 * gap is not bent: write round it.
 */
export interface Phrasing {
  readonly de: string
  readonly fr: string
  readonly ru: string
  readonly es: string
}

/** Phrases by their English template. */
export type Phrasings = Readonly<Record<string, Phrasing>>
