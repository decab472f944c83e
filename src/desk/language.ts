/** What a command or an option is called in a language, and how it is described there. */
export interface Wording {
  /** In lower case, without spaces. */
  readonly name: string
  /** At most 100 characters, without a full stop at the end. */
  readonly description: string
}

/** The wording of a command and of its options, these by their English names. */
export interface CommandWording extends Wording {
  readonly options: Readonly<Record<string, Wording>>
}

/** How the commands read in a language other than English. */
export interface Language {
  /** What the language is called in English. */
  readonly name: string
  /** The locales that read it, as Discord writes them: `de`, `es-ES`, `es-419`. */
  readonly locales: readonly string[]
  /** By the English name of the command. A command that is not here stays English. */
  readonly commands: Readonly<Record<string, CommandWording>>
}
