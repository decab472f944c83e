import type { Language, OptionWording, Wording } from '../../src/desk/words/language.ts'
import type { EveryCommand, EveryGroup, EveryMenu } from '../index.ts'

/** The wording of every option of a command, no more and no fewer. */
type OptionWordings<Options> = { readonly [Name in keyof Options]: OptionWording }

/**
 * How all commands read in a language. The compiler tells of a command or an option that has no wording, and of a
 * wording for what is no more.
 *
 * For translators: names are in lower case and without spaces, and differ within a command; descriptions have at
 * most 100 characters and no full stop; where one names a command, it names it as this language does. Dates are
 * typed in figures, as 2014-10-14 is. The quotation marks `"…"` are those that are typed.
 */
export interface Translation extends Language {
  readonly commands: {
    readonly [Each in EveryCommand as Each['name']]: Wording & {
      readonly options: OptionWordings<Each['options']>
    }
  }
  readonly groups: { readonly [Group in EveryGroup]: Wording }
  readonly menus: { readonly [Menu in EveryMenu as Menu['name']]: string }
}

/** The wording of the options that take a file each, which differ by their number alone. */
export function filesCalled(name: string, description: string) {
  const file = (place: number): Wording => ({ name: `${name}${place}`, description })
  return {
    file1: file(1),
    file2: file(2),
    file3: file(3),
    file4: file(4),
    file5: file(5),
    file6: file(6),
    file7: file(7),
    file8: file(8),
    file9: file(9),
    file10: file(10),
  }
}
