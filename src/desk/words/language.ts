/** What a command or an option is called in a language, and how it is described there. */
export interface Wording {
  /** In lower case, without spaces. */
  readonly name: string
  /** At most 100 characters, without a full stop at the end. */
  readonly description: string
}

/** The wording of an option. */
export interface OptionWording extends Wording {
  /** What its values are called that are chosen from a list, by the English ones; those of commands are not here. */
  readonly choices?: Readonly<Record<string, string>>
}

/** The wording of a command and of its options, these by their English names. A command of two words is called by its second. */
export interface CommandWording extends Wording {
  readonly options: Readonly<Record<string, OptionWording>>
}

/** How the commands, and whatever else On Record says, read in a language other than English. */
export interface Language {
  /** What the language is called in English. */
  readonly name: string
  /** The locales that read it, as Discord writes them: `de`, `es-ES`, `es-419`. Numbers and dates are written as in the first. */
  readonly locales: readonly string[]
  /** By the English name of the command. A command that is not here stays English. */
  readonly commands: Readonly<Record<string, CommandWording>>
  /** What stands above commands of two words, by the first English one. */
  readonly groups: Readonly<Record<string, Wording>>
  /** What the entries in the menu of a message are called, at most 32 characters, by the English ones. */
  readonly menus: Readonly<Record<string, string>>
  /** By the English template of the phrase, gaps and all. What is not here is said in English. */
  readonly phrases: Readonly<Record<string, string>>
  /** The forms of what is counted, in the order in which `phrases` has them between `|`, as `Intl.PluralRules` names them. */
  readonly forms: readonly Intl.LDMLPluralRule[]
}
